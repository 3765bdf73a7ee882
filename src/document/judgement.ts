import type { Pass, Seen } from '../engine/pass.ts';
import { documentWords as nl } from '../nl/document.ts';
import type { TableBlock, TableCell, TableColumn } from '../questions/blocks.ts';
import type { DerivedAnswer } from '../questions/derivedAnswer.ts';
import { formatNumber, parseNumber, sumOf } from '../questions/numbers.ts';
import type { Column, Template } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';
import { blocksOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { stateOf } from './chapters.ts';
import { plainWords, wordsOfCell } from './plainWords.ts';
import type { Frame, Summary, SummaryPart, Tone, Verdict } from './shape.ts';

const derivedOf = <Rule extends DerivedAnswer['rule']>(
  pass: Pass,
  id: string,
  rule: Rule,
): Extract<DerivedAnswer, { rule: Rule }> | undefined => {
  const answer = pass.byId.get(id)?.answer as DerivedAnswer | undefined;
  return answer?.rule === rule ? (answer as Extract<DerivedAnswer, { rule: Rule }>) : undefined;
};

const pictureTone: Record<string, Tone> = {
  'ernstig-nadelig': 'adverse',
  nadelig: 'adverse',
  gemengd: 'adverse',
  'beperkt-nadelig': 'adverse',
  gunstig: 'favourable',
  neutraal: 'neutral',
  'niet-te-bepalen': 'unknown',
};

/** Picture and insight as the rule gives them, with the drafter's own judgement beside it: comply or explain. */
export function personVerdictOf(pass: Pass): Verdict {
  const derived = derivedOf(pass, asked.picture, 'effect-picture');
  const own = ownWords(pass, asked.own);
  const numbers = numbersOf(pass, [asked.picture, asked.own, asked.ownWhy]);
  const who = nl.verdict.person;
  if (!derived) {
    return own === undefined
      ? { who, words: nl.verdict.none, tone: 'unknown', differs: false, reasons: [], numbers }
      : { who, words: capital(own), tone: 'neutral', differs: false, reasons: [nl.verdict.ownOnly], numbers };
  }
  const high = derived.causes.filter((cause) => cause.level === 'hoog');
  return {
    who,
    words: nl.picture[derived.picture],
    tone: pictureTone[derived.picture] ?? 'unknown',
    basis: nl.verdict.basis(nl.insight[derived.insight]),
    ...(own === undefined ? {} : { own }),
    differs: derived.differs,
    reasons: [
      ...(high.length > 0 ? [nl.verdict.high(high.length, distinct(high.map((cause) => cause.dimension)))] : []),
      ...(derived.unknownDimensions.length > 0 ? [nl.verdict.unknownDimensions(derived.unknownDimensions.length)] : []),
      ...derived.insightReasons.map((code) => nl.insightReason[code] ?? code),
    ],
    numbers,
  };
}

/** The chain's verdict is the one that was chosen; what follows from the organisations stands under it. */
export function chainVerdictOf(pass: Pass): Verdict {
  const derived = derivedOf(pass, asked.chain, 'chain-verdict');
  const own = ownWords(pass, asked.chainChoice);
  const per = derived?.per.filter((each) => isVerdict(each.verdict)) ?? [];
  const words = own ?? derived?.verdict;
  const open = per.filter((each) => /nog niet/i.test(each.verdict)).length;
  return {
    who: nl.verdict.chain,
    words: words === undefined ? nl.verdict.none : capital(words),
    tone: words === undefined ? 'unknown' : 'neutral',
    ...(own !== undefined && derived?.verdict !== undefined ? { basis: nl.verdict.followsFrom(derived.verdict) } : {}),
    differs: derived?.differs ?? false,
    reasons: [
      ...(per.length > 0 ? [nl.verdict.perOrganisation(counts(per))] : []),
      ...(open > 0 ? [nl.verdict.cannotJudge(open)] : []),
    ],
    numbers: numbersOf(pass, [asked.chainChoice, asked.chain, asked.chainWhy]),
  };
}

const counts = (per: readonly { readonly verdict: string }[]): readonly (readonly [string, number])[] =>
  distinct(per.map((each) => each.verdict)).map((verdict) => [
    verdict,
    per.filter((each) => each.verdict === verdict).length,
  ]);

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is far longer than any option is no option: it stands in its chapter, and is no verdict. */
const isVerdict = (words: string): boolean => words.length <= 160;

function ownWords(pass: Pass, id: string): string | undefined {
  const seen = pass.byId.get(id);
  const words = seen ? plainWords(blocksOf(seen, pass.context)) : '';
  return words === '' || !isVerdict(words) ? undefined : words;
}

export const numbersOf = (pass: Pass, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => pass.byId.get(id)?.question.number ?? []);

const usualSummary: Readonly<Record<string, string>> = {
  [asked.proposal]: nl.summary.proposal,
  [asked.core]: nl.summary.core,
  [asked.management]: nl.summary.management,
  [asked.uncertainty]: nl.summary.uncertainty,
};

/** The words of the proposal and of the summary, as they were written: the one page that everybody reads. */
export function summaryOf({ report }: Template, pass: Pass): Summary {
  const own = Object.entries(report?.summary ?? {});
  const parts = own.length > 0 ? own : Object.entries(usualSummary);
  return {
    parts: parts.flatMap(([id, title]): readonly SummaryPart[] => {
      const seen = pass.byId.get(id);
      if (!seen) return [];
      return [{ id, title, number: seen.question.number, state: stateOf(seen), blocks: blocksOf(seen, pass.context) }];
    }),
  };
}

interface Source {
  readonly table: TableBlock | undefined;
  readonly columns: readonly Column[];
  /** The organisations that the question asks about, answered or not. */
  readonly organisations: readonly string[];
  /** The question as a whole was answered "onbekend", "n.v.t." or "niet bekend in bron": so is every cell of it. */
  readonly whole: TableCell | undefined;
}

const frameColumns: readonly { readonly id: string; readonly kind: TableColumn['kind'] }[] = [
  { id: 'gevolgen', kind: 'choice' },
  { id: 'fte-incidenteel', kind: 'number' },
  { id: 'fte-structureel', kind: 'number' },
  { id: 'kosten-incidenteel', kind: 'number' },
  { id: 'kosten-structureel', kind: 'number' },
  { id: 'oordeel', kind: 'choice' },
  { id: 'voorwaarden', kind: 'words' },
];

/** One row per organisation, from what they filled in and what they judged. The last row adds what is known. */
export function frameOf(pass: Pass): Frame {
  const impact = sourceOf(pass.byId.get(asked.impact), pass);
  const judged = sourceOf(pass.byId.get(asked.judgements), pass);
  const organisations = distinct([
    ...impact.organisations,
    ...[...(impact.table?.rows ?? []), ...(judged.table?.rows ?? [])].map((row) => wordsOfCell(row[0])),
  ]);
  const rows = organisations.map((name): readonly TableCell[] => [
    { text: name },
    ...frameColumns.map(({ id }) =>
      id === 'voorwaarden' ? conditionsAt(judged, name) : cellAt([judged, impact], name, id),
    ),
  ]);
  return {
    columns: [
      { label: nl.frame.organisation, kind: 'words' },
      ...frameColumns.map(({ id, kind }) => ({ label: nl.frame.columns[id] ?? id, kind })),
    ],
    rows,
    ...totalOf(rows),
    numbers: numbersOf(pass, [asked.impact, asked.judgements]),
  };
}

function sourceOf(seen: Seen | undefined, pass: Pass): Source {
  const asking = seen?.question as { columns?: readonly Column[]; rowsFrom?: string } | undefined;
  const blocks = seen ? blocksOf(seen, pass.context) : [];
  return {
    columns: asking?.columns ?? [],
    table: blocks.find((block) => block.kind === 'table'),
    organisations: asking?.rowsFrom ? pass.context.chosen(asking.rowsFrom).map(({ label }) => label) : [],
    whole: isSpecial(seen?.answer) ? { special: seen.answer.special } : undefined,
  };
}

function cellAt(sources: readonly Source[], organisation: string, column: string): TableCell {
  for (const { table, columns } of sources) {
    const at = columns.findIndex((each) => each.id === column);
    const row = table?.rows.find((cells) => wordsOfCell(cells[0]) === organisation);
    const cell = at < 0 ? undefined : row?.[at + 1];
    if (cell && !('empty' in cell)) return cell;
  }
  return sources.find(({ whole }) => whole)?.whole ?? { empty: true };
}

/** Without "mits" there are no conditions to miss. */
function conditionsAt(judged: Source, organisation: string): TableCell {
  const cell = cellAt([judged], organisation, 'voorwaarden');
  const verdict = wordsOfCell(cellAt([judged], organisation, 'oordeel'));
  return 'empty' in cell && verdict !== '' && !/\bmits\b/i.test(verdict) ? { text: '–' } : cell;
}

/** "Totaal van wat bekend is": an unknown or an empty cell is left out, and the row says so. */
function totalOf(rows: Frame['rows']): Pick<Frame, 'total' | 'note'> {
  if (rows.length === 0) return {};
  const numeric = frameColumns.map(({ kind }) => kind === 'number');
  const partial = rows.filter((row) => numeric.some((is, at) => is && numberIn(row[at + 1]) === undefined)).length;
  const cells = numeric.map((is, at): TableCell => {
    if (!is) return { text: '' };
    const known = rows.flatMap((row) => numberIn(row[at + 1]) ?? []);
    return known.length === 0 ? { special: 'onbekend' } : { text: formatNumber(sumOf(known)) };
  });
  return {
    total: { label: partial > 0 ? nl.frame.partialTotal : nl.frame.total, cells, partial: partial > 0 },
    ...(partial > 0 ? { note: nl.frame.incomplete(partial, rows.length) } : {}),
  };
}

const numberIn = (cell: TableCell | undefined): number | undefined =>
  parseNumber(wordsOfCell(cell).replace('€', '').trim());
