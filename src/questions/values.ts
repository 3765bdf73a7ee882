import { z } from 'zod';
import { special } from '../template/special.ts';
import type { Block } from './blocks.ts';
import { numberAnswer } from './numbers.ts';
import type { Problem } from './questionType.ts';

/** What every question may hold: a real answer, or a special one. */
export const orSpecial = (answer: z.ZodType): z.ZodType => z.union([special, answer]);

/** Lines of text as paragraphs. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: [{ text: line }] }));

export const numberFields = z.object({
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});

/** A number, or the words as typed while they are none. */
export const numberShape = z.union([z.number(), z.string()]);

export function numberProblems(
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  answer: number | string,
): readonly Problem[] {
  const number = typeof answer === 'number' ? answer : numberAnswer(answer);
  if (typeof number !== 'number') return [{ code: 'not-a-number' }];
  if (min !== undefined && number < min) return [{ code: 'too-small', limit: min }];
  return max !== undefined && number > max ? [{ code: 'too-large', limit: max }] : [];
}

/** Words are what stands between white space, and has a letter or a digit in it. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
