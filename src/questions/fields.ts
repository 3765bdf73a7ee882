import type { ComponentType } from 'react';
import type { Question } from '../template/schema.ts';
import type { Special } from '../template/special.ts';
import type { Context, Problem, RowValue } from './questionType.ts';

export interface FieldProps<Q extends Question = Question, Answer = unknown> {
  question: Q;
  /** For a `rows` type: Row[]; for a `computed` type: what the engine worked out. */
  answer: Answer | Special | undefined;
  /** The id every control's id and name are built from; the first control carries the bare id. */
  id: string;
  /** The id of the heading that is the question. */
  labelledBy: string;
  /** The ids of hint and error, when there are any. */
  describedBy: string | undefined;
  /** Whether the form shows this question's problems now. */
  invalid: boolean;
  problems: readonly Problem[];
  context: Context;
  /** The dossier copies an existing test: "niet bekend in bron" is offered too. */
  transcribing: boolean;
  /** undefined = withdrawn. Called at every change, letter by letter: the form writes it at once. */
  onAnswer: (answer: Answer | Special | undefined) => void;
  /** `rows` types only: one row changed; null = removed. */
  onRow: (row: string, value: RowValue | null) => void;
  /** Focus left the whole question. */
  onLeave: () => void;
}

const found = import.meta.glob<ComponentType<FieldProps>>('./*/Field.tsx', { eager: true, import: 'Field' });

/** Every question type's control by name: the name is the folder's. */
export const fields: ReadonlyMap<string, ComponentType<FieldProps>> = new Map(
  Object.entries(found).map(([path, field]) => [path.split('/')[1] ?? path, field]),
);
