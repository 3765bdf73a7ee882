import { z } from 'zod';
import { answerWords, tableWords } from '../nl/questions.ts';
import type { Column, Option } from '../template/schema.ts';
import { isSpecial, type SpecialKind, special } from '../template/special.ts';
import { bandAnswer, bandShape, type CellProblem, formatBand, isBand, numericProblem } from './bands.ts';
import type { TableCell, TableColumn } from './blocks.ts';
import { dateAnswer, formatDateShort, isDate } from './dates.ts';
import { formatEuro, formatNumber, numberAnswer, typedNumber } from './numbers.ts';
import { optionOf, yesNo } from './options.ts';
import type { Cell, Context } from './questionType.ts';

type Lists = Pick<Context, 'groups' | 'organisations'>;

/** What a cell of this column chooses from; undefined for a column that is typed in. */
export function columnOptions(column: Column, { groups, organisations }: Lists): readonly Option[] | undefined {
  switch (column.type) {
    case 'choice':
    case 'multi-choice':
      return column.options ?? [];
    case 'yes-no':
      return yesNo;
    case 'group':
      return groups;
    case 'organisation':
      return organisations;
    default:
      return undefined;
  }
}

/** Whether a cell may hold more than one of its options. */
export const takesMany = ({ type, many }: Column): boolean =>
  type === 'multi-choice' || (type === 'group' && many === true);

export const isNumeric = ({ type }: Column): boolean => type === 'number' || type === 'currency';

const words: readonly (readonly [string, SpecialKind])[] = [
  ['onbekend', 'onbekend'],
  ['n.v.t.', 'nvt'],
  ['n.v.t', 'nvt'],
  ['nvt', 'nvt'],
  ['niet van toepassing', 'nvt'],
  ['niet bekend in bron', 'niet-in-bron'],
];

/** The special answer that somebody typed as a word. */
function typedSpecial(typed: string): SpecialKind | undefined {
  const bare = typed.trim().toLowerCase();
  return words.find(([word]) => word === bare)?.[1];
}

/** What is stored of what was typed or pasted. Words that fit nothing stay as they are. undefined = an empty cell. */
export function readCell(typed: string, column: Column, options: readonly Option[] | undefined): Cell | undefined {
  const kind = typedSpecial(typed);
  if (kind) return { special: kind };
  if (typed.trim() === '') return undefined;
  if (takesMany(column)) return typed.split(/[;\n]/).flatMap((each) => pick(each, options) ?? []);
  if (options) return pick(typed, options);
  if (isNumeric(column)) return column.band ? bandAnswer(typed) : numberAnswer(typed);
  return column.type === 'date' ? dateAnswer(typed) : typed;
}

function pick(typed: string, options: readonly Option[] | undefined): string | undefined {
  const bare = typed.trim();
  const same = (text: string) => text.toLowerCase() === bare.toLowerCase();
  const found = options?.find(({ label }) => same(label)) ?? options?.find(({ id }) => same(id));
  return found?.id ?? (bare === '' ? undefined : bare);
}

/** A stored cell as it stands in its input: readCell of it gives the same cell again. */
export function typedCell(cell: Cell | undefined, column: Column, options: readonly Option[] | undefined): string {
  if (cell === undefined) return '';
  if (isSpecial(cell)) return answerWords.special[cell.special];
  if (options)
    return chosenIn(cell)
      .map((id) => optionOf(options, id).label)
      .join('; ');
  if (typeof cell === 'string') return column.type === 'date' ? formatDateShort(cell) : cell;
  if (isBand(cell)) return formatBand(cell);
  return typeof cell === 'number' ? typedNumber(cell) : cell.join('; ');
}

/** The option ids in a cell. */
export const chosenIn = (cell: Cell | undefined): readonly string[] => {
  if (cell === undefined || isSpecial(cell) || isBand(cell)) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
};

const text = z.string();
const texts = z.union([z.array(text), text]);
const shapes: Record<Column['type'], z.ZodType<Cell>> = {
  text,
  'long-text': text,
  number: z.union([z.number(), text]),
  currency: z.union([z.number(), text]),
  date: text,
  choice: text,
  'multi-choice': texts,
  'yes-no': text,
  group: text,
  organisation: text,
};

export function cellShape(column: Column): z.ZodType<Cell> {
  const shape = takesMany(column) ? texts : shapes[column.type];
  return z.union([special, ...(column.band && isNumeric(column) ? [bandShape] : []), shape]);
}

/** Any cell at all: a column that this template does not have may come along in a file, and is kept. */
export const anyCell: z.ZodType<Cell> = z.union([special, text, z.number(), bandShape, z.array(text)]);

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0);

export function cellProblem(
  cell: Cell | undefined,
  column: Column,
  options: readonly Option[] | undefined,
): CellProblem | undefined {
  if (cell === undefined || isEmpty(cell)) return column.required ? { code: 'missing' } : undefined;
  if (isSpecial(cell)) return undefined;
  if (options) return optionProblem(cell, column, options);
  return typedProblem(cell, column);
}

function typedProblem(cell: Cell, column: Column): CellProblem | undefined {
  if (isNumeric(column)) return numericProblem(cell, column);
  return column.type === 'date' && !isDate(cell) ? { code: 'not-a-date' } : undefined;
}

function optionProblem(cell: Cell, column: Column, options: readonly Option[]): CellProblem | undefined {
  const chosen = chosenIn(cell);
  if (chosen.length > 0 && chosen.every((id) => options.some((each) => each.id === id))) return undefined;
  return { code: column.type === 'group' ? 'not-a-group' : 'not-an-option' };
}

export function describeCell(
  cell: Cell | undefined,
  column: Column,
  options: readonly Option[] | undefined,
): TableCell {
  if (cell === undefined || isEmpty(cell)) return { empty: true };
  if (isSpecial(cell)) return { special: cell.special };
  if (options)
    return {
      text: chosenIn(cell)
        .map((id) => optionOf(options, id).label)
        .join(', '),
    };
  if (typeof cell === 'number') return { text: formatCellNumber(cell, column) };
  if (isBand(cell)) return { text: formatBand(cell, (number) => formatCellNumber(number, column)) };
  if (typeof cell === 'string') return { text: column.type === 'date' ? formatDateShort(cell) : oneLine(cell) };
  return { text: cell.join(', ') };
}

/** With a unit of its own ("× € 1.000") a euro sign before every number would say it twice, and wrongly. */
export const formatCellNumber = (number: number, column: Column): string =>
  column.type === 'currency' && !column.unit ? formatEuro(number) : formatNumber(number);

/** A cell on paper is one run of text: lines stay apart, but not as lines. */
function oneLine(typed: string): string {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^[-*•] +/, ''))
    .filter((line) => line !== '');
  // only spaces, or a bullet without words
  if (lines.length === 0) return '';
  return lines.reduce((all, line) => (/[.:;,!?]$/.test(all) ? `${all} ${line}` : all + tableBreak + line));
}

const tableBreak = answerWords.betweenLines;

const kinds: Record<Column['type'], TableColumn['kind']> = {
  text: 'words',
  'long-text': 'sentences',
  number: 'number',
  currency: 'number',
  date: 'date',
  choice: 'choice',
  'multi-choice': 'choice',
  'yes-no': 'choice',
  group: 'choice',
  organisation: 'choice',
};

export const describeColumn = (column: Column): TableColumn => ({
  label: column.unit ? tableWords.columnWith(column.label, column.unit) : column.label,
  kind: kinds[column.type],
});
