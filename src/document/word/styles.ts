import type { IStylesOptions } from 'docx';
import { otherForms } from '../../nl/otherForms.ts';
import { font, hue, shade } from './look.ts';

const names = otherForms.styles;

/** The looks that a paragraph can have besides the headings of Word itself. */
export const style = {
  question: 'Question',
  kind: 'Kind',
  lede: 'Lede',
  soft: 'Soft',
  note: 'Note',
  strong: 'StrongLine',
  state: 'State',
  alarm: 'Alarm',
  cell: 'Cell',
  gap: 'Gap',
  who: 'VerdictWho',
  verdict: 'VerdictWords',
  verdictLine: 'VerdictLine',
  fact: 'Fact',
  box: 'Box',
} as const;

const heading = (size: number, before: number, after: number, outlineLevel?: number) => ({
  run: { font, size, bold: true, italics: false, color: hue('ink') },
  paragraph: {
    spacing: { before, after, line: 264, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  },
});

const own = (
  id: keyof typeof style,
  size: number,
  spacing: { before: number; after: number },
  more: { readonly run?: object; readonly paragraph?: object; readonly basedOn?: string } = {},
) => ({
  id: style[id],
  name: names[id],
  basedOn: more.basedOn ?? 'Normal',
  quickFormat: true,
  run: { size, ...more.run },
  paragraph: { spacing: { line: 264, lineRule: 'auto' as const, ...spacing }, ...more.paragraph },
});

const soft = { color: hue('soft') };
const keepNext = true;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: 20,
        color: hue('ink'),
        language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
      },
      paragraph: { spacing: { after: 110, line: 283, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: 52, bold: true, color: hue('ink') },
      paragraph: { spacing: { before: 900, after: 280, line: 259, lineRule: 'auto' }, keepLines: true },
    },
    heading1: heading(36, 480, 160, 0),
    heading2: heading(26, 400, 100, 1),
    heading3: heading(21, 280, 40, 2),
    heading4: heading(20, 200, 40, 3),
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    caption: {
      run: { size: 17, bold: true, italics: false, ...soft },
      paragraph: { spacing: { before: 140, after: 60 }, keepNext },
    },
    hyperlink: { run: { color: hue('accent'), underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      ...heading(36, 0, 200),
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 90, after: 20 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { indent: { left: 340 }, spacing: { after: 10 } },
    },
    // where a chapter has no sections its questions are one level higher, and look the same
    own(
      'question',
      21,
      { before: 280, after: 40 },
      { basedOn: 'Heading2', run: { bold: true }, paragraph: { outlineLevel: 1 } },
    ),
    own(
      'kind',
      22,
      { before: 0, after: 40 },
      {
        run: { bold: true, color: hue('accent') },
        paragraph: { border: { top: { style: 'single', size: 24, space: 8, color: hue('ink') } } },
      },
    ),
    own(
      'lede',
      25,
      { before: 0, after: 360 },
      { run: soft, paragraph: { spacing: { after: 700, line: 312, lineRule: 'auto' } } },
    ),
    own('soft', 18, { before: 0, after: 100 }, { run: soft }),
    own('note', 16, { before: 20, after: 60 }, { run: soft }),
    own('strong', 19, { before: 120, after: 40 }, { run: { bold: true }, paragraph: { keepNext } }),
    own('state', 20, { before: 20, after: 60 }),
    own('alarm', 20, { before: 40, after: 80 }, { paragraph: { shading: shade('warnSoft') } }),
    own(
      'cell',
      17,
      { before: 20, after: 20 },
      { paragraph: { spacing: { before: 20, after: 20, line: 247, lineRule: 'auto' } } },
    ),
    own(
      'gap',
      8,
      { before: 0, after: 0 },
      { paragraph: { spacing: { before: 0, after: 0, line: 180, lineRule: 'exact' } } },
    ),
    own('who', 17, { before: 0, after: 0 }, { run: { bold: true, ...soft }, paragraph: { keepNext } }),
    own('verdict', 32, { before: 0, after: 0 }, { run: { bold: true }, paragraph: { keepNext } }),
    own('verdictLine', 18, { before: 0, after: 0 }),
    own('fact', 18, { before: 0, after: 50 }, {}),
    own(
      'box',
      18,
      { before: 0, after: 0 },
      {
        paragraph: {
          shading: shade('wash'),
          border: { left: { style: 'single', size: 24, space: 6, color: hue('line') } },
          indent: { left: 160 },
        },
      },
    ),
  ],
};
