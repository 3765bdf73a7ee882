import type { Effect, EffectRow } from '../../engine/effect/effect.ts';
import type { Pass } from '../../engine/pass.ts';
import { chartWords } from '../../nl/charts.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { isDate } from '../../questions/dates.ts';
import { asked } from '../asked.ts';
import { type RowRead, tableRead } from '../charts/tableRead.ts';
import { wordsOfCell } from '../plainWords.ts';
import { originOf } from './origin.ts';
import type { ProfileCondition, ProfileConditions } from './shape.ts';

const most = 5;

/**
 * The measures on which the picture rests: those about the rows that are severe, or would be without measures, worst
 * first; then other measures; then the conditions of the verdict. One without an owner or a date says so.
 */
export function conditionsOf(pass: Pass, { rows }: Effect): ProfileConditions {
  const measures = tableRead(pass, asked.measures)?.rows ?? [];
  const weighed = measures
    .map((row, at) => ({ row, at, rank: rankOf(row, rows) }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ row }) => conditionOf(pass, asked.measures, row, 'maatregel', 'gereed'));
  const verdict = tableRead(pass, asked.conditions)?.rows ?? [];
  const arranged = tableRead(pass, asked.arrangements)?.rows ?? [];
  const others = [
    ...verdict.map((row) => conditionOf(pass, asked.conditions, row, 'voorwaarde', 'uiterlijk')),
    ...arranged.map((row) => conditionOf(pass, asked.arrangements, row, 'voorwaarde', 'uiterlijk')),
  ].flatMap((each) => each ?? []);
  const all = distinct([...weighed.flatMap((each) => each ?? []), ...others]);
  const open = all.filter((each) => each.open).length;
  return {
    items: all.slice(0, most),
    more: Math.max(0, all.length - most),
    ...(all.length === 0 ? { note: nl.conditions.none } : open > 0 ? { note: nl.conditions.open(open) } : {}),
  };
}

const levels = ['hoog', 'middel', 'laag'] as const;

/** The worst level, before measures or after, of the rows whose dimension the measure names. */
function rankOf({ said }: RowRead, rows: readonly EffectRow[]): number {
  const about = wordsOfCell(said('effect')).toLowerCase();
  const named = rows.filter(({ dimension }) => dimension !== '' && about.includes(dimension.toLowerCase()));
  const isFor = ({ group }: EffectRow): boolean => group.trim() !== '' && about.includes(group.toLowerCase());
  const found = named.some(isFor) ? named.filter(isFor) : named;
  const rank = levels.findIndex((level) =>
    found.some(({ before, after }) => before.level === level || after.level === level),
  );
  return rank < 0 ? levels.length : rank;
}

function conditionOf(
  pass: Pass,
  question: string,
  row: RowRead,
  text: string,
  date: string,
): ProfileCondition | undefined {
  const from = originOf(pass, question, [row.id]);
  if (!from) return undefined;
  const owner = row.said('eigenaar');
  const when = row.said(date);
  const until = isDate(row.cells[date]) ? when : 'text' in when ? ({ empty: true } as const) : when;
  const what = wordsOfCell(row.said(text));
  const number = wordsOfCell(row.said('nr'));
  return {
    text: what === '' ? nl.conditions.noText : number === '' ? what : nl.conditions.numbered(number, what),
    owner: opened(owner, 'owner'),
    date: opened(until, 'date'),
    open: what === '' || wordsOfCell(owner) === '' || wordsOfCell(until) === '',
    from,
  };
}

const { open: openWords, openUnknown } = chartWords.conditions;

function opened(cell: TableCell, what: 'owner' | 'date'): string {
  if ('text' in cell) return cell.text;
  return 'special' in cell && cell.special === 'onbekend' ? openUnknown[what] : openWords[what];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** The conditions of the verdict often stand among those of the introduction, too. */
function distinct(all: readonly ProfileCondition[]): readonly ProfileCondition[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const key = bare(text);
    return !seen.has(key) && seen.add(key);
  });
}
