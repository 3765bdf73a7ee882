import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import { otherForms } from '../../nl/otherForms.ts';
import type { Flow, Heading, Letter, ListFlow, ParagraphLook, Run, Runs, VerdictFlow } from '../flow/flow.ts';
import type { Tone } from '../shape.ts';
import { figureOf } from './figure.ts';
import { hue } from './look.ts';
import type { Pen } from './pen.ts';
import { marked, runsOf } from './runs.ts';
import { style } from './styles.ts';
import { tableOf } from './table.ts';

type Of<Kind extends Flow['kind']> = Extract<Flow, { kind: Kind }>;

/** The one switch over what flows, so the compiler says when Word cannot draw something. */
export function drawn(flow: Flow, pen: Pen): readonly (Paragraph | Table)[] {
  switch (flow.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(flow.text)] })];
    case 'heading':
      return [headingOf(flow)];
    case 'paragraph':
      return [paragraphOf(flow)];
    case 'list':
      return listOf(flow, pen, { level: 0, instance: pen.list() });
    case 'choice':
      return flow.options.map(optionOf);
    case 'facts':
      return factsOf(flow);
    case 'state':
      return [new Paragraph({ style: flow.alarm ? style.alarm : style.state, children: runsOf(flow.runs) })];
    case 'verdicts':
      return flow.verdicts.flatMap(verdictOf);
    case 'box':
      return flow.lines.map(
        (runs, at) =>
          new Paragraph({
            style: style.box,
            keepLines: true,
            ...(at === 0 ? { spacing: { before: 200 } } : {}),
            children: runsOf(runs),
          }),
      );
    case 'figure':
      return figureOf(flow, pen);
    case 'table':
      return [...captionOf(flow), tableOf(flow, pen), new Paragraph({ style: style.gap })];
  }
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** `newPage`: the part opens a page of its own. */
export function headingOf({ level, look, number, text, anchor }: Heading, newPage = false): Paragraph {
  const isQuestion = look === 'question' || look === 'quiet';
  const quiet = look === 'quiet' ? { bold: false, size: 19 } : {};
  const words = [
    ...(number ? [new TextRun({ text: `${number}  `, color: hue('accent') })] : []),
    new TextRun({ text, ...quiet }),
  ];
  return new Paragraph({
    ...(isQuestion && level === 2 ? { style: style.question } : { heading: levels[level] }),
    ...(newPage ? { pageBreakBefore: true } : {}),
    children: marked(anchor, words),
  });
}

const looks: Record<ParagraphLook, string | undefined> = {
  body: undefined,
  lede: style.lede,
  kind: style.kind,
  soft: style.soft,
  note: style.note,
  strong: style.strong,
  caption: 'Caption',
};

function paragraphOf({ look, runs, letter, keep }: Of<'paragraph'>): Paragraph {
  const id = looks[look];
  return new Paragraph({
    ...(id ? { style: id } : {}),
    ...(keep ? { keepNext: true } : {}),
    children: marked(letter?.anchor, runsOf(withLetter(runs, letter))),
  });
}

const withLetter = (runs: Runs, letter: Letter | undefined): Runs =>
  letter ? [{ text: `${letter.letter}\u2002`, ink: 'soft' } satisfies Run, ...runs] : runs;

interface ListPlace {
  readonly level: number;
  readonly instance: number;
}

function listOf({ look, items, letter }: ListFlow, pen: Pen, place: ListPlace): readonly Paragraph[] {
  return items.flatMap(({ runs, sub }, at) => {
    const first = at === 0 ? letter : undefined;
    return [
      new Paragraph({
        numbering: { reference: look, ...place },
        children: marked(first?.anchor, runsOf(withLetter(runs, first))),
      }),
      ...(sub ? listOf(sub, pen, { level: place.level + 1, instance: pen.list() }) : []),
    ];
  });
}

function optionOf({ label, chosen }: Of<'choice'>['options'][number]): Paragraph {
  const { chosen: yes, notChosen: no } = otherForms;
  return new Paragraph({
    numbering: { reference: chosen ? 'chosen' : 'notChosen', level: 0 },
    children: [
      new TextRun(chosen ? { text: label, bold: true } : { text: label, color: hue('soft') }),
      new TextRun({ text: ` (${chosen ? yes : no})`, size: 16, color: hue('soft') }),
    ],
  });
}

/** How far the words of a fact stand from the edge. A term wider than that would push them out of line: then they follow it. */
const termRooms = [
  { letters: 8, width: 1000 },
  { letters: 16, width: 2000 },
  { letters: 27, width: 3000 },
] as const;

function factsOf({ facts }: Of<'facts'>): readonly Paragraph[] {
  const longest = Math.max(...facts.map(({ term }) => term.length));
  const width = termRooms.find(({ letters }) => longest <= letters)?.width;
  return facts.map(
    ({ term, value }) =>
      new Paragraph({
        style: style.fact,
        indent: { left: width ?? 340, hanging: width ?? 340 },
        children: [
          new TextRun({ text: width ? term : `${term}: `, color: hue('soft'), bold: true }),
          ...(width ? [new TextRun({ text: '\t' })] : []),
          ...runsOf(value),
        ],
      }),
  );
}

const tones: Record<Tone, string> = {
  adverse: hue('harm'),
  favourable: hue('gain'),
  neutral: hue('ink'),
  unknown: hue('warn'),
};

/** One bar beside all its lines. */
function verdictOf({ who, words, tone, lines }: VerdictFlow, at: number): readonly Paragraph[] {
  const color = tones[tone];
  const bar: IParagraphOptions = {
    border: { left: { style: 'single', size: 24, space: 8, color } },
    indent: { left: 200 },
    keepLines: true,
  };
  const last = lines.length - 1;
  return [
    ...(at > 0 ? [new Paragraph({ style: style.gap })] : []),
    new Paragraph({ ...bar, style: style.who, spacing: { before: 0 }, children: [new TextRun(who)] }),
    new Paragraph({
      ...bar,
      style: style.verdict,
      keepNext: last >= 0,
      children: [new TextRun({ text: words, color })],
    }),
    ...lines.map(
      (runs, line) =>
        new Paragraph({ ...bar, style: style.verdictLine, keepNext: line < last, children: runsOf(runs) }),
    ),
    ...(at > 0 ? [new Paragraph({ style: style.gap })] : []),
  ];
}

const captionOf = ({ captioned, caption }: Of<'table'>): readonly FileChild[] & readonly Paragraph[] =>
  captioned === 'shown' ? [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })] : [];
