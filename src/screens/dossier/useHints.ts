import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { hints, lookAhead } from '../../engine/hints/hints.ts';
import type { Hint } from '../../engine/hints/look.ts';
import type { Pass } from '../../engine/pass.ts';
import type { StoredDraft } from '../../store/database.ts';
import type { HintRules } from '../../template/hints.ts';
import type { Template } from '../../template/schema.ts';

const none: readonly Hint[] = [];

/**
 * What would make the answers stronger. The rules come after the dossier is on the screen, and the first look goes in small
 * steps; after that only the answer that changed is looked at again. A copied test says what its source says: no hints there.
 */
export function useHints(template: Template, pass: Pass, kind: StoredDraft['kind']): readonly Hint[] {
  const rules = useRules(template, kind);
  const later = useDeferredValue(pass);
  const [ready, setReady] = useState<HintRules>();
  useEffect(
    () => (rules && ready !== rules ? ahead(lookAhead(later, rules), () => setReady(rules)) : undefined),
    [later, rules, ready],
  );
  return useMemo(() => (rules && ready === rules ? hints(later, rules) : none), [later, rules, ready]);
}

function useRules(template: Template, kind: StoredDraft['kind']): HintRules | undefined {
  const [rules, setRules] = useState<HintRules>();
  useEffect(() => {
    if (kind === 'overgezet') return undefined;
    let stale = false;
    void import('../hintRules.ts').then(({ hintRules }) => {
      if (!stale) setRules(hintRules(template));
    });
    return () => {
      stale = true;
    };
  }, [template, kind]);
  return kind === 'overgezet' ? undefined : rules;
}

const sliceTime = 12;

/** Takes the steps a few at a time, between which the page can answer. Returns the function that stops it. */
function ahead(steps: Iterator<unknown>, onDone: () => void): () => void {
  let timer = setTimeout(slice);
  function slice() {
    const end = performance.now() + sliceTime;
    while (performance.now() < end) {
      if (steps.next().done) return onDone();
    }
    timer = setTimeout(slice);
  }
  return () => clearTimeout(timer);
}
