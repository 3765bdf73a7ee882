import type { z } from 'zod';
import type { ComparedQuestion } from '../questions/comparing.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { QuestionType } from '../questions/questionType.ts';
import { type Question, questionsOf, type Template } from '../template/schema.ts';

/** A question with what every pass needs of it. */
export interface Step {
  readonly question: Question;
  readonly type: QuestionType;
  /** Made when it is first asked for: most questions of a young dossier have no answer yet. */
  shape(): z.ZodType;
  /** The rule of a computed question. */
  readonly rule: string | undefined;
  /** The questions that a rule works from, where the template names them. */
  readonly from: readonly string[];
  /** The tables that a rule compares, where the template names them. */
  readonly compare: readonly ComparedQuestion[];
}

const plans = new WeakMap<Template, readonly Step[]>();

/** Worked out once for each template, in the order in which its questions are asked. */
export function plan(template: Template): readonly Step[] {
  const known = plans.get(template);
  if (known) return known;
  const steps = questionsOf(template).map(step);
  plans.set(template, steps);
  return steps;
}

interface Worked {
  readonly rule?: string;
  readonly from?: readonly string[];
  readonly compare?: readonly ComparedQuestion[];
}

function step(question: Question & Worked): Step {
  const type = questionTypes.get(question.type);
  if (!type) throw new Error(`there is no question type '${question.type}', yet '${question.id}' was parsed`);
  let shape: z.ZodType | undefined;
  return {
    question,
    type,
    shape: () => {
      shape ??= type.shape(question);
      return shape;
    },
    rule: type.stores === 'computed' ? question.rule : undefined,
    from: question.from ?? [],
    compare: question.compare ?? [],
  };
}
