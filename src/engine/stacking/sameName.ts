import { folded } from '../folded.ts';

/** "36 704" is "36.704", and "Verhoging leges" is "verhoging  leges": what is left when two names are laid side by side. */
export const sameName = (name: string): string => folded(name).replace(/[^\p{L}\p{N}]/gu, '');
