import { z } from 'zod';
import { id, type Question } from '../../template/schema.ts';
import { describeChoice, optionFields, optionOf, optionProblems } from '../options.ts';
import { type Choice, defineQuestionType } from '../questionType.ts';
import { orSpecial } from '../values.ts';

const fields = optionFields.extend({
  /** The option that rules out all others: "geen". */
  exclusive: id.optional(),
  /** The drafter may add options: stored with their label, under an id that starts with "eigen-". */
  own: z.boolean().default(false),
});

export type MultiChoice = Question & z.infer<typeof fields>;

const choice = z.union([z.string(), z.strictObject({ id: z.string().startsWith('eigen-'), label: z.string().min(1) })]);

export const definition = defineQuestionType({
  fields,
  shape: () => orSpecial(z.array(choice)),
  problems: ({ options = [] }, answer: readonly Choice[]) => optionProblems(options, answer),
  describe: ({ options = [] }, answer) => describeChoice(options, inOrder(options, answer)),
  chosen: ({ options = [] }, answer) => inOrder(options, answer).map((each) => optionOf(options, each)),
});

/** As the list has them, not as they were ticked. */
const inOrder = (options: readonly { id: string }[], answer: readonly Choice[]): readonly Choice[] => {
  const known = options.map((each) => each.id).filter((each) => answer.includes(each));
  return [...known, ...answer.filter((each) => typeof each !== 'string' || !known.includes(each))];
};
