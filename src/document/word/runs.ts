import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  ExternalHyperlink,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Ink, Run, Runs } from '../flow/flow.ts';
import { hue } from './look.ts';

const inks: Record<Ink, string> = {
  soft: hue('soft'),
  accent: hue('accent'),
  harm: hue('harm'),
  gain: hue('gain'),
  warn: hue('warn'),
};

export interface RunLook {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
}

export const runsOf = (runs: Runs, look: RunLook = {}): readonly ParagraphChild[] =>
  runs.map((run) => runOf(run, look));

function runOf(run: Run, look: RunLook): ParagraphChild {
  if (run.to !== undefined) {
    return new InternalHyperlink({ anchor: bookmarkName(run.to), children: [wordsOf(run, look, 'Hyperlink')] });
  }
  if (run.href !== undefined) {
    return new ExternalHyperlink({ link: run.href, children: [wordsOf(run, look, 'Hyperlink')] });
  }
  return wordsOf(run, look);
}

const wordsOf = ({ text, bold, italic, ink }: Run, look: RunLook, style?: string): TextRun =>
  new TextRun({
    text,
    ...(bold || look.bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(look.color ? { color: look.color } : ink ? { color: inks[ink] } : {}),
    ...(look.size ? { size: look.size } : {}),
    ...(style ? { style } : {}),
  });

/** Word allows forty characters. */
const longestName = 40;

function bookmarkName(anchor: string): string {
  if (anchor.length <= longestName) return anchor;
  let hash = 0;
  for (const letter of anchor) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${anchor.slice(0, longestName - 9)}-${hash.toString(16).padStart(8, '0')}`;
}

export function marked(anchor: string | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
  if (anchor === undefined) return [...children];
  // counted with the marks that the library sets for the contents
  const id = bookmarkUniqueNumericId();
  return [
    new BookmarkStart(bookmarkName(anchor), id) as unknown as ParagraphChild,
    ...children,
    new BookmarkEnd(id) as unknown as ParagraphChild,
  ];
}
