import { diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly text: string;
  /** Not in the text it was compared with. */
  readonly own: boolean;
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/** A text in pieces: what it shares with the other text, and what stands only here. */
export function wordDiff(text: string, other: string): readonly Piece[] {
  return diffWordsWithSpace(other, text, { intlSegmenter: segmenter })
    .filter((change) => !change.removed)
    .map((change) => ({ text: change.value, own: change.added }));
}
