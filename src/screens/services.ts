import { createContext, use, useContext } from 'react';
import type { HouseRead } from '../house/readHouse.ts';
import type { DraftStore } from '../store/draftStore.ts';
import type { Template } from '../template/schema.ts';
import type { TemplateName } from './shelf.ts';

/** What the screens need of the world. Handed in once, so that a test hands in its own. */
export interface App {
  readonly store: DraftStore;
  /**
   * The questionnaire at hand: of the open dossier, else the one that a new dossier begins with. Fetched when it is first
   * needed: the start screen does without. Always the same promise.
   */
  readonly loadTemplate: () => Promise<Template>;
  /** The questionnaire of that name; undefined where this app has none. Always the same promise for one name. */
  readonly templateNamed: (name: TemplateName) => Promise<Template | undefined>;
  /** Whose app this is, or why that is not shown. */
  readonly house: HouseRead;
  readonly openKeys: () => void;
  /** Absent where there is no dossier to search. */
  readonly openSearch: (() => void) | undefined;
}

const Place = createContext<App | undefined>(undefined);

export const AppProvider = Place.Provider;

export function useApp(): App {
  const app = useContext(Place);
  if (!app) throw new Error('a screen was drawn outside an AppProvider');
  return app;
}

/** Waits, as Suspense does, until the questionnaire is there. */
export const useTemplate = (): Template => use(useApp().loadTemplate());
