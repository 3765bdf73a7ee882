import { z } from 'zod';
import { answerWords } from '../nl/questions.ts';
import type { Column } from '../template/schema.ts';
import { formatNumber, numberAnswer, parseNumber } from './numbers.ts';
import type { Band, Cell, Problem } from './questionType.ts';

/** As it is stored; low may stand above high while somebody is still typing, so that nothing typed is lost. */
export const bandShape: z.ZodType<Band> = z.strictObject({ low: z.number(), likely: z.number(), high: z.number() });

export const isBand = (cell: unknown): cell is Band => typeof cell === 'object' && cell !== null && 'likely' in cell;

const number = String.raw`([-−]?\s*€?\s*\d[\d. \u00a0\u202f]*(?:,\d*)?)`;
const between = String.raw`\s*(?:[-–—/;]|\btot\b)\s*`;
const inOrder = new RegExp(`^${number}${between}${number}${between}${number}$`);
const around = new RegExp(`^${number}\\s*\\(${number}${between}${number}\\)$`);
const fixed = new RegExp(`^${number}\\s*\\(?${answerWords.fixed}\\)?$`, 'i');

/** Longer than three long numbers: not worth searching through. */
const longest = 90;

/**
 * "8–12–20" or "12 (8–20)" is low, likely and high; "243 vast" has no band because it is sure; a number alone is the
 * likely one, and then nobody has said how sure it is. Words that are none of these stay as they are.
 */
export function bandAnswer(typed: string): Band | number | string | undefined {
  const bare = typed.trim();
  if (bare.length > longest) return numberAnswer(typed);
  const [, low, likely, high] = inOrder.exec(bare) ?? [];
  const [, middle, from, to] = around.exec(bare) ?? [];
  const [, sure] = fixed.exec(bare) ?? [];
  const read = band(low ?? from ?? sure, likely ?? middle ?? sure, high ?? to ?? sure);
  return read ?? numberAnswer(typed);
}

function band(...typed: readonly (string | undefined)[]): Band | undefined {
  const [low, likely, high] = typed.map((each) => (each === undefined ? undefined : parseNumber(each)));
  return low === undefined || likely === undefined || high === undefined ? undefined : { low, likely, high };
}

/** "12 (8–20)", or "243 (vast)". What is written so is read back as the same band. */
export function formatBand({ low, likely, high }: Band, format: (number: number) => string = formatNumber): string {
  const sure = low === likely && likely === high;
  return `${format(likely)} (${sure ? answerWords.fixed : `${formatNumber(low)}–${formatNumber(high)}`})`;
}

/** The number in a cell that a total or a comparison counts: of a band the likely one. */
export function countedIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  return isBand(cell) ? cell.likely : undefined;
}

export type CellProblem = Pick<Problem, 'code' | 'limit'>;

/** What is wrong with the number or band in a cell, apart from the rest of its row. */
export function numericProblem(cell: Cell, column: Column): CellProblem | undefined {
  if (isBand(cell) && column.band) {
    const { low, likely, high } = cell;
    if (low > likely || likely > high) return { code: 'low-above-high' };
    return limitProblem(low, high, column);
  }
  if (typeof cell === 'number') return limitProblem(cell, cell, column);
  return { code: column.band ? 'not-a-band' : 'not-a-number' };
}

function limitProblem(low: number, high: number, { min, max }: Column): CellProblem | undefined {
  if (min !== undefined && low < min) return { code: 'too-small', limit: min };
  return max !== undefined && high > max ? { code: 'too-large', limit: max } : undefined;
}
