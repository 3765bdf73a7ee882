import { startTransition, useEffect, useMemo, useState } from 'react';
import { conflictsToPrint } from '../../document/conflicts.ts';
import { type Outline, type OutlineExtra, outlineOf } from '../../document/outline.ts';
import { fingerprint } from '../../draft/fingerprint.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { describeAhead } from './describeAhead.ts';

type Shown = Pick<Dossier, 'session' | 'draft' | 'template' | 'pass' | 'answers'>;

interface Read {
  readonly pass: Dossier['pass'];
  readonly print: string;
}

/** What the report of a dossier says. Undefined until it has been read; one outline per change, after the screen had its turn. */
export function useOutline({ session, draft, template, pass, answers }: Shown): Outline | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let stale = false;
    let stop = () => {};
    const described = new Promise<void>((resolve) => {
      stop = describeAhead(pass, resolve);
    });
    void Promise.all([fingerprint(session.snapshot().entries), described]).then(([print]) => {
      if (!stale) startTransition(() => setRead({ pass, print }));
    });
    return () => {
      stale = true;
      stop();
    };
  }, [session, pass, answers]);
  return useMemo(() => {
    if (!read) return undefined;
    const extra: OutlineExtra = {
      kind: draft.kind,
      fingerprint: read.print,
      date: new Date().toISOString().slice(0, 10),
      conflicts: conflictsToPrint(session.snapshot().conflicts),
    };
    return outlineOf(template, read.pass, extra);
  }, [template, read, draft.kind, session]);
}
