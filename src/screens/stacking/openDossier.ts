import { createContext } from 'react';
import type { Dossier } from '../dossier/dossier.ts';

/** The dossier in whose rooms the screen stands; undefined on the page of its own. */
export const OpenDossier = createContext<Dossier | undefined>(undefined);
