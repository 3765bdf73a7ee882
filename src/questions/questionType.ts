import type { z } from 'zod';
import type { Option, Question } from '../template/schema.ts';
import type { Block } from './blocks.ts';

/** A number of which somebody said how low and how high it may turn out. Equal: it is sure. */
export interface Band {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A table cell as it is stored: words as typed, a number or band, option ids, or a special answer. Absent = empty. */
export type Cell =
  | string
  | number
  | Band
  | readonly string[]
  | { readonly special: 'onbekend' | 'nvt' | 'niet-in-bron' };

/** A row of a table or matrix. `order` is a fractional index; a matrix row has none, its id is the organisation or group. */
export interface Row {
  readonly id: string;
  readonly order?: string | undefined;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What is stored for one row: its own entry in the draft. null = the row was removed. */
export type RowValue = Omit<Row, 'id'>;

/** An option of a list, or one that the drafter added ("eigen groep"). */
export type Choice = string | { readonly id: string; readonly label: string };

/** What an answer may need to know of the rest of the dossier. Made by the engine in the same pass. */
export interface Context {
  /** The groups of this dossier: vr-doelgroepen. */
  readonly groups: readonly Option[];
  readonly organisations: readonly Option[];
  /** The options chosen at a multi-choice or derived question; the rows of a matrix. */
  chosen(question: string): readonly Option[];
}

/** Something the drafter still has to put right: data; the words are in nl. `required` cells left empty are `missing`. */
export interface Problem {
  readonly code:
    | 'missing'
    | 'not-a-number'
    | 'not-a-band'
    | 'low-above-high'
    | 'too-small'
    | 'too-large'
    | 'not-a-date'
    | 'not-an-option'
    | 'not-a-group'
    | 'too-long'
    | 'too-few-rows'
    /** A row about something that another question says is not touched. */
    | 'not-touched';
  readonly row?: string;
  readonly column?: string;
  /** The limit that was passed: words for too-long, rows for too-few-rows, the number itself for too-small and too-large. */
  readonly limit?: number;
  /** The number of the question that says otherwise, for not-touched. */
  readonly elsewhere?: string;
}

/** Everything the app may know about a kind of question. Nothing outside src/questions names a type. */
export interface QuestionType {
  /** The fields this type adds to a question in a template. */
  readonly fields: z.ZodObject;
  /** `rows`: each row is an entry of its own. `computed`: never stored. `none`: asks nothing. */
  readonly stores: 'value' | 'rows' | 'computed' | 'none';
  /** Where "onbekend" and "n.v.t." are offered: as options among the others, or as tools under the field. */
  readonly specials: 'option' | 'tool' | 'none';
  /** The shape of what is stored (for `rows`: of one RowValue). Used at the borders, so half-typed text is allowed. */
  shape(question: Question): z.ZodType;
  /** Called with a well-shaped, non-special answer (for `rows`: Row[]). */
  problems(question: Question, answer: unknown, context: Context): readonly Problem[];
  describe(question: Question, answer: unknown, context: Context): readonly Block[];
  /** The answer as the options it names: what conditions compare and matrices take their rows from. */
  chosen(question: Question, answer: unknown): readonly Option[];
  /** Whether the answer counts as filled in: '' and [] do not. */
  filled(answer: unknown): boolean;
}

interface Definition<Fields extends z.ZodObject, Answer> {
  fields: Fields;
  stores?: QuestionType['stores'];
  specials?: QuestionType['specials'];
  shape(question: Question & z.infer<Fields>): z.ZodType;
  problems?(question: Question & z.infer<Fields>, answer: Answer, context: Context): readonly Problem[];
  describe(question: Question & z.infer<Fields>, answer: Answer, context: Context): readonly Block[];
  chosen?(question: Question & z.infer<Fields>, answer: Answer): readonly Option[];
  filled?(answer: Answer): boolean;
}

const isFilled = (answer: unknown): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/** Precise types inside the folder, one plain interface outside it: this cast is where they meet. */
export const defineQuestionType = <Fields extends z.ZodObject, Answer>(
  definition: Definition<Fields, Answer>,
): QuestionType =>
  ({
    stores: 'value',
    specials: 'tool',
    problems: () => [],
    chosen: () => [],
    filled: isFilled,
    ...definition,
  }) as unknown as QuestionType;
