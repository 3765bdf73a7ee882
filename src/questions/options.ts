import { z } from 'zod';
import { answerWords } from '../nl/questions.ts';
import { id, type Option, option } from '../template/schema.ts';
import type { Block } from './blocks.ts';
import type { Choice, Problem } from './questionType.ts';

/** A question chooses from a named list or from options of its own; parseTemplate puts the list into `options`. */
export const optionFields = z.object({ list: id.optional(), options: z.array(option).min(2).optional() });

export const yesNo: readonly Option[] = [
  { id: 'ja', label: answerWords.yes },
  { id: 'nee', label: answerWords.no },
];

/** The option that was chosen. One that the list no longer has keeps its id as label, so that it still shows. */
export const optionOf = (options: readonly Option[], chosen: Choice): Option =>
  typeof chosen === 'string' ? (options.find((each) => each.id === chosen) ?? { id: chosen, label: chosen }) : chosen;

/** Up to this many options are all printed, with the chosen one marked; of more only the chosen ones are. */
const printedWhole = 5;

export function describeChoice(options: readonly Option[], chosen: readonly Choice[]): readonly Block[] {
  const picked = chosen.map((each) => optionOf(options, each));
  if (options.length <= printedWhole) {
    const ids = new Set(picked.map((each) => each.id));
    const strange = picked.filter((each) => !options.some((known) => known.id === each.id));
    const all = [...options, ...strange].map(({ id: each, label }) => ({ label, chosen: ids.has(each) }));
    return [{ kind: 'choice', options: all }];
  }
  const [only] = picked;
  if (picked.length === 1 && only) return [{ kind: 'paragraph', text: [{ text: only.label }] }];
  return [{ kind: 'list', ordered: false, items: picked.map(({ label }) => ({ text: [{ text: label }] })) }];
}

export const optionProblems = (options: readonly Option[], chosen: readonly Choice[]): readonly Problem[] =>
  chosen.some((each) => typeof each === 'string' && !options.some((known) => known.id === each))
    ? [{ code: 'not-an-option' }]
    : [];
