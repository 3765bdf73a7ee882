import { bidi } from '@react-pdf/textkit';
import { rightToLeft } from './shaping.ts';

/** Which way each character runs, where some run to the left: even is to the right, odd to the left. */
export function levelsOf(string: string): readonly number[] | undefined {
  if (!rightToLeft.test(string)) return undefined;
  // a report is Dutch: only a text without a single letter of ours starts at the right
  const direction = /\p{Script=Latin}/u.test(string) ? 'ltr' : 'rtl';
  const { runs } = bidi()({ string, runs: [{ start: 0, end: string.length, attributes: { direction } }] });
  return runs.flatMap(({ start, end, attributes }) => Array<number>(end - start).fill(attributes.bidiLevel ?? 0));
}

const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

/** Brackets look the other way in a text that runs to the left. */
export const mirrored = (text: string): string => text.replace(/[()[\]{}<>«»‹›≤≥]/g, (each) => pairs[each] ?? each);

interface Run {
  readonly string: string;
  readonly attributes: { readonly bidiLevel?: number };
  readonly glyphs: readonly unknown[];
  readonly positions: readonly unknown[];
}

export const isTurned = ({ bidiLevel = 0 }: Run['attributes']): boolean => bidiLevel % 2 === 1;

/** The runs of a line from left to right (rule L2 of the bidirectional algorithm), and the glyphs in each as well. */
export function inVisualOrder<Each extends Run>(runs: readonly Each[]): readonly Each[] {
  const highest = runs.reduce((most, { attributes }) => Math.max(most, attributes.bidiLevel ?? 0), 0);
  if (highest === 0) return runs;
  const order = runs.map((run, at) => ({ run: turned(run), level: levelOf(run, at === runs.length - 1) }));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = Math.max(start, end - 1);
    }
  }
  return order.map(({ run }) => run);
}

/** The space at the end of a line runs with the page, not with the text before it (rule L1). */
const levelOf = ({ string, attributes }: Run, last: boolean): number =>
  last && string.trim() === '' ? 0 : (attributes.bidiLevel ?? 0);

const turned = <Each extends Run>(run: Each): Each =>
  isTurned(run.attributes) ? { ...run, glyphs: run.glyphs.toReversed(), positions: run.positions.toReversed() } : run;
