import type { Seen } from '../engine/pass.ts';
import type { Block, TableCell } from '../questions/blocks.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { Context } from '../questions/questionType.ts';
import { isSpecial } from '../template/special.ts';
import { plainWords } from './plainWords.ts';

/** The answer as blocks; a special answer and an absent one have none. */
export function blocksOf(seen: Seen, context: Context): readonly Block[] {
  const { question, answer } = seen;
  const type = questionTypes.get(question.type);
  if (!type) throw new Error(`there is no question type '${question.type}'`);
  if (type.stores === 'none') return type.describe(question, undefined, context);
  if (answer === undefined || isSpecial(answer) || !type.filled(answer)) return [];
  return type.describe(question, answer, context);
}

/** One answer as a table cell: its words, or the way in which there are none. */
export function cellOf(seen: Seen | undefined, context: Context): TableCell {
  if (!seen) return { empty: true };
  if (isSpecial(seen.answer)) return seen.answer;
  const text = plainWords(blocksOf(seen, context));
  return text ? { text } : { empty: true };
}
