import { createContext, useContext } from 'react';
import type { Hint } from '../../engine/hints/look.ts';
import type { Pass, Scope } from '../../engine/pass.ts';
import type { Conflict } from '../../form/TwoAnswers.tsx';
import type { StoredDraft } from '../../store/database.ts';
import type { Session } from '../../store/session.ts';
import type { Answers, Template } from '../../template/schema.ts';

/** The dossier at hand, as every room under it sees it. */
export interface Dossier {
  readonly draft: StoredDraft;
  readonly session: Session;
  readonly template: Template;
  readonly title: string;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  /** What is stored this instant. */
  readonly answers: Answers;
  /** Everything that follows from it; may lag a keystroke behind. */
  readonly pass: Pass;
  readonly conflicts: readonly Conflict[];
  /** What would make answers stronger. It keeps nothing open. */
  readonly hints: readonly Hint[];
}

const Place = createContext<Dossier | undefined>(undefined);

export const DossierProvider = Place.Provider;

export function useDossier(): Dossier {
  const dossier = useContext(Place);
  if (!dossier) throw new Error('a room was drawn outside a dossier');
  return dossier;
}
