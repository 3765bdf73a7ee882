import type { EffectProfile, Origin } from '../../src/document/effectProfile/shape.ts';
import { clean } from '../../src/document/flow/clean.ts';
import type { Outline, QuestionOutline } from '../../src/document/shape.ts';
import { documentWords as nl } from '../../src/nl/document.ts';
import type { Block, TableBlock, TableCell } from '../../src/questions/blocks.ts';

export interface Printed {
  /** The question in which the words must stand; absent = anywhere in the report. */
  readonly question?: string;
  readonly text: string;
}

/**
 * Every string of the outline that the report prints, written out by hand from the shape of the outline: it knows
 * nothing of how Word and HTML draw it, so that what they forget is missed here.
 */
export function printedWords(given: Outline): readonly Printed[] {
  const outline = clean(given);
  const everywhere = [
    ...coverWords(outline),
    ...outline.summary.parts.flatMap(({ title, number, blocks }) => [title, number, ...blocks.flatMap(wordsOf)]),
    ...frameWords(outline),
    ...profileWords(outline),
    ...roomWords(outline),
    ...caseWords(outline),
    ...scoreWords(outline),
    ...burdenWords(outline),
    ...chartWords(outline),
    ...listWords(outline),
    ...outline.chapters.flatMap(({ number, title, intro, sections }) => [
      number,
      title,
      intro ?? '',
      ...sections.flatMap((section) => [section.title ? section.number : '', section.title ?? '', section.intro ?? '']),
    ]),
  ];
  const questions = outline.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  return [
    ...everywhere.map((text): Printed => ({ text })),
    ...questions.flatMap((question) => questionWords(question).map((text) => ({ question: question.number, text }))),
  ].filter(({ text }) => text.trim() !== '');
}

function coverWords({ cover, person, chain }: Outline): readonly string[] {
  const { kind, title, version, date, classification, template, fingerprint, facts } = cover;
  return [
    ...[kind, title, version, date, classification, template, fingerprint],
    ...facts.flatMap(({ term, value }) => [term, cellWords(value)]),
    ...[person, chain].flatMap(({ who, words, basis, own, reasons }) => [
      who,
      words,
      basis ?? '',
      own ?? '',
      ...reasons,
    ]),
  ];
}

const frameWords = ({ frame }: Outline): readonly string[] => [
  ...frame.rows.flatMap((row) => row.map(cellWords)),
  ...(frame.rows.length > 0 ? frame.columns.map(({ label }) => label) : []),
  ...(frame.rows.length > 0 ? [frame.note ?? '', ...frame.numbers] : []),
  ...(frame.total ? [frame.total.label, ...frame.total.cells.map(cellWords)] : []),
];

const profileWords = ({ effectProfile: profile }: Outline): readonly string[] =>
  profile ? [...headlineWords(profile), ...gridWords(profile), ...personWords(profile)] : [];

const numbersOf = (from: readonly Origin[]): readonly string[] => from.map(({ number }) => number);

const headlineWords = ({ picture, insight, own }: EffectProfile): readonly string[] =>
  [
    ...[picture, insight].flatMap(({ words, why, from }) => [{ text: words, from }, ...why]),
    ...(own ? [own] : []),
  ].flatMap(({ text, from }) => [text, ...numbersOf(from)]);

const gridWords = ({ grid: { groups, lines } }: EffectProfile): readonly string[] => [
  ...groups.map(({ label }) => label),
  ...lines.flatMap(({ label, across, cells }) => [
    ...(groups.length > 0 || across ? [label] : []),
    ...(across ? [across.text, ...numbersOf(across.from)] : []),
    ...cells.flatMap(({ level, from }) => [
      nl.cell[level as 'nvt'] ?? level,
      ...from.rows.slice(0, 1).map(({ place }) => `${place}`),
    ]),
  ]),
];

const personWords = ({ heaviest, burden, conditions, unknown }: EffectProfile): readonly string[] => [
  ...heaviest.why,
  ...(heaviest.group ? [heaviest.group.label] : []),
  ...(heaviest.persons ? [heaviest.persons.words, ...numbersOf(heaviest.persons.from)] : []),
  ...heaviest.levels.flatMap(({ level, dimensions }) => [level, ...dimensions.map(({ label }) => label)]),
  ...burden.rows.flatMap(({ label, unit, now, later, from }) => [
    label,
    unit,
    now.words,
    later.words,
    ...numbersOf(from),
  ]),
  ...[burden.rest.known, burden.rest.unknown, burden.rest.aside].flat(),
  ...conditions.items.flatMap(({ text, owner, date, from }) => [text, owner, date, from.number]),
  ...(conditions.note ? [conditions.note] : []),
  ...unknown.items.flatMap(({ text, note = '', from }) => [text, note, from.number]),
  unknown.sentence,
];

const roomWords = ({ room }: Outline): readonly string[] =>
  room
    ? [
        ...room.sentences,
        ...room.rows.flatMap(({ layer, provision, note, needed }) => [layer, provision, note, needed].map(cellWords)),
        ...room.parts.flatMap(({ title, number, blocks }) => [title, number, ...blocks.flatMap(wordsOf)]),
      ]
    : [];

/** Each under a heading of its own within its question. */
const caseWords = ({ chapters }: Outline): readonly string[] =>
  chapters
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.flatMap(({ cases = [] }) => cases)))
    .flatMap(({ head, name, who, steps, why, situation, now, later, stuck, wayOut, acceptable }) => [
      ...[head, name, who],
      ...[situation, now, later, stuck, wayOut, acceptable, ...(why ? [why] : [])].map(cellWords),
      ...steps.map((step) => step.name),
    ]);

const scoreWords = ({ score }: Outline): readonly string[] =>
  score
    ? [
        score.number,
        ...tableWords(score.table),
        ...score.reckoning.flatMap(({ term, text, numbers }) => [term, text, ...numbers]),
        ...score.notes.map(({ text }) => text),
      ]
    : [];

const burdenWords = ({ burden }: Outline): readonly string[] =>
  burden
    ? [
        ...burden.heaviest.flatMap(({ group, why }) => [group, why]),
        ...burden.numbers,
        ...burden.groups.flatMap(({ label, persons, measures, absent }) => [
          ...[label, persons, absent],
          ...measures.flatMap((each) => [
            ...[each.label, each.allLabel, each.from],
            ...[each.person, each.all].flatMap(({ now, later, difference }) => [now, later, difference].map(cellWords)),
          ]),
        ]),
      ]
    : [];
const chartWords = ({ charts = [], conditions }: Outline): readonly string[] => [
  ...charts.flatMap(({ title, figures, notes, tables, numbers }) => [
    title,
    ...figures.map(({ caption }) => caption),
    ...[...notes, ...numbers],
    ...tables.flatMap((table) => [table.caption, ...tableWords(table)]),
  ]),
  ...(conditions
    ? [
        ...conditions.notes,
        ...conditions.numbers,
        ...conditions.tables.flatMap((table) => [table.caption, ...tableWords(table)]),
      ]
    : []),
];

/** A note that is longer stands at its question. */
const longNote = 240;

function listWords({ open, notAsked, terms, sources, attachments }: Outline): readonly string[] {
  return [
    ...open.flatMap(({ number, label, note = '' }) => [number, label, note.length > longNote ? '' : note]),
    ...notAsked.flatMap(({ number, label, id, reason }) =>
      reason === nl.notAsked.quickscan ? [number] : [number, label, id, reason],
    ),
    ...terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...sources.flatMap(({ title, rest, url = '' }) => [title, rest, url]),
    ...attachments.flatMap(({ number, question, name, type, sha256, description = '' }) => [
      ...[number, question, name, type, sha256, description],
    ]),
  ];
}

function questionWords(question: QuestionOutline): readonly string[] {
  const { number, label, id, because = '', opened = '', elsewhere, conflict, rowConflicts = [] } = question;
  const own = conflict || elsewhere ? [] : question.blocks;
  const sides = [...(conflict ?? []), ...rowConflicts.flatMap((each) => each.sides)];
  return [
    ...[number, label, id, because, opened],
    ...[...own, ...(conflict ? [] : question.explanation)].flatMap(wordsOf),
    ...sides.flatMap(({ by, blocks }) => [by, ...blocks.flatMap(wordsOf)]),
    ...rowConflicts.map(({ row }) => row),
    ...question.evidence.flatMap(({ source, date = '', certainty = '' }) => [source, date, certainty]),
    ...(question.attached ?? []).flatMap((each) =>
      each.kind === 'link'
        ? [each.title, each.url]
        : [each.name, each.type, each.size, each.hash, each.description ?? ''],
    ),
  ];
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.map(({ text }) => text);
    case 'list':
      return block.items.flatMap(({ text, sub }) => [...text.map((run) => run.text), ...(sub ? wordsOf(sub) : [])]);
    case 'choice':
      return block.options.map(({ label }) => label);
    case 'special':
      return [nl.cell[block.special], block.special === 'niet-in-bron' ? '' : (block.reason ?? '')];
    case 'unanswered':
      return [nl.state.unanswered];
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, value]);
    case 'table':
      return tableWords(block);
  }
}

/** A row that has nothing but one state says so once, without the names of its fields; a question mark goes then, too. */
function tableWords({ columns, rows, total }: TableBlock): readonly string[] {
  const said = (at: number) => rows.some((row) => hasWords(row[at]));
  return [
    ...columns.flatMap(({ label }, at) => (said(at) ? [label.replace(/\?$/, '')] : [])),
    ...rows.flatMap((row) => row.map(cellWords)),
    ...(total ? total.cells.map(cellWords) : []),
  ];
}

const hasWords = (cell: TableCell | undefined): boolean =>
  cell !== undefined && ('text' in cell ? cell.text !== '' : 'special' in cell && cell.special === 'onbekend');

function cellWords(cell: TableCell): string {
  if ('text' in cell) return cell.text;
  return 'special' in cell ? nl.cell[cell.special] : '';
}

/** Only letters and signs: how lines break, and the capital after "want", are not the outline's. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
