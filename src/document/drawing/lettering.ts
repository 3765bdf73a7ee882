import type { DrawingInk, Label } from './drawing.ts';

/** Advance of U+0020 … U+007E in Source Sans 3, in thousandths of the size. A rule tests them against the font. */
const widths = {
  regular: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 544, 588, 571, 615, 527, 494, 617, 652, 263, 480, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497,
  ],
  bold: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
    513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
    657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
    507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
    255, 324, 513,
  ],
} as const;

/** Of what is not in the table: é, €, –, and letters of other scripts. */
const usual = 560;

/** Signs that a drawing writes itself, and that are wider than what is usual. */
const signs: Readonly<Record<string, number>> = { '…': 964, '→': 619 };

export interface Lettering {
  readonly size: number;
  readonly ink: DrawingInk;
  readonly bold?: true;
}

/** Width of a text on one line, in the units of the drawing. */
export function widthOf(text: string, { size, bold }: Pick<Lettering, 'size' | 'bold'>): number {
  const table: readonly number[] = bold ? widths.bold : widths.regular;
  const sum = [...text.normalize('NFD')]
    .filter((letter) => !/\p{M}/u.test(letter))
    .reduce((total, letter) => total + (signs[letter] ?? table[(letter.codePointAt(0) ?? 0) - 32] ?? usual), 0);
  return (sum * size) / 1000;
}

/** The lines in which it fits. A word that is wider than the room is cut; beyond `most` lines it ends in "…". */
export function linesOf(text: string, room: number, look: Pick<Lettering, 'size' | 'bold'>, most = 99): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => cutWord(each, room, look))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, look) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), room, look)];
}

/** On so many lines at most; where it has to stop it ends at a word, and says so. */
export function cut(text: string, room: number, look: Pick<Lettering, 'size' | 'bold'>, most: number): string {
  if (linesOf(text, room, look).length <= most) return text;
  return linesOf(text, room, look, most)
    .join(' ')
    .replace(/[\s,;:.]*\s\S*…$/, ' …');
}

function cutWord(word: string, room: number, look: Pick<Lettering, 'size' | 'bold'>): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, look) > room) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}

/** On one line, with "…" where it had to stop. */
export function shortened(text: string, room: number, look: Pick<Lettering, 'size' | 'bold'>): string {
  if (widthOf(text, look) <= room) return text;
  let end = [...text];
  while (end.length > 0 && widthOf(`${end.join('')}…`, look) > room) end = end.slice(0, -1);
  return `${end.join('').trimEnd()}…`;
}

export interface WrappedPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly room: number;
  readonly align?: Label['align'];
  /** More lines than this end in "…". */
  readonly most?: number;
  /** From line to line, as a multiple of the size. */
  readonly leading?: number;
}

/** A text over as many lines as it needs, as labels, with the height that they take. */
export function wrapped(
  text: string,
  { x, y, room, align = 'start', most, leading = 1.25 }: WrappedPlace,
  look: Lettering,
): { readonly labels: readonly Label[]; readonly height: number } {
  const step = look.size * leading;
  const lines = linesOf(text, room, look, most);
  return {
    labels: lines.map((line, at) => ({
      kind: 'label',
      x,
      y: y + step * at + look.size * 0.98,
      text: line,
      align,
      ...look,
    })),
    height: step * lines.length,
  };
}
