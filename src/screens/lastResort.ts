import type { Session } from '../store/session.ts';

let open: Session | undefined;

/** The dossier that is open, for when the screens themselves fail. Returns what forgets it again. */
export function keepAtHand(session: Session): () => void {
  open = session;
  return () => {
    if (open === session) open = undefined;
  };
}

/** The open draft, raw. */
export const openDraft = (): Blob | undefined => open && rawDraft(open);

/** Every entry in memory, as a file the app opens again: also what the disk refused. */
export function rawDraft(session: Session): Blob {
  const { draft, entries } = session.snapshot();
  const { id, kind, template, createdAt } = draft;
  const file = {
    format: 'uitvoeringstoets',
    version: draft.version,
    draft: { id, kind, template, createdAt, entries },
  };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}
