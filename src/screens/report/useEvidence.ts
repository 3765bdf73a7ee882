import { useEffect, useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { useApp } from '../services.ts';

export interface Evidence {
  readonly files: number;
  /** In bytes. */
  readonly size: number;
  /** In the report, but not on this machine: the PDF goes without them. */
  readonly gone: number;
}

/** The files that the answers of a report refer to, each content once. Undefined until it is known which are here. */
export function useEvidence({ attachments }: Outline): Evidence | undefined {
  const { files } = useApp().store;
  const [gone, setGone] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let stale = false;
    void files.missing(attachments.map(({ sha256 }) => sha256)).then((found) => {
      if (!stale) setGone(found);
    });
    return () => {
      stale = true;
    };
  }, [files, attachments]);
  if (!gone) return undefined;
  const sizes = new Map(attachments.map(({ sha256, size }) => [sha256, size]));
  const here = [...sizes].filter(([sha256]) => !gone.has(sha256));
  return { files: here.length, size: here.reduce((sum, [, size]) => sum + size, 0), gone: sizes.size - here.length };
}
