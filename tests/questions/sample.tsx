import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Examples } from '../../src/questions/examples.ts';
import { fields } from '../../src/questions/fields.ts';
import type { Context, Problem, QuestionType, Row, RowValue } from '../../src/questions/questionType.ts';
import { type Question, questionBase } from '../../src/template/schema.ts';

export const typeOf = (name: string): QuestionType => {
  const type = questionTypes.get(name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
};

/** A question as parseTemplate hands it out. */
export function questionOf(raw: Record<string, unknown>): Question {
  const base = questionBase.parse(raw);
  const own = typeOf(base.type).fields.parse(raw);
  return { ...base, ...own, number: '1.1', chapter: 'h1', section: 'h1' };
}

export const contextOf = (given: Examples['context'] = {}): Context => ({
  groups: given.groups ?? [],
  organisations: given.organisations ?? [],
  chosen: (question) => given.chosen?.[question] ?? [],
});

interface Shown {
  raw: Record<string, unknown>;
  answer?: unknown;
  context?: Examples['context'];
  problems?: readonly Problem[];
  invalid?: boolean;
  transcribing?: boolean;
  /** What the form hands in around its fields. */
  around?: (children: ReactNode) => ReactNode;
}

/** A Field as the form shows it, which keeps what it is told; `now` is the answer as it stands, `told` all that was said. */
export function show({
  raw,
  answer: start,
  context,
  problems = [],
  invalid = false,
  transcribing = false,
  around = (children) => children,
}: Shown) {
  const question = questionOf(raw);
  const world = { now: start, told: [] as unknown[], rows: [] as (readonly [string, RowValue | null])[], left: 0 };
  const Field = fields.get(question.type);
  if (!Field) throw new Error(`no Field for ${question.type}`);
  const given = contextOf(context);

  function Page({ Field: Shown }: { Field: NonNullable<typeof Field> }) {
    const [answer, setAnswer] = useState(start);
    world.now = answer;
    return (
      <>
        <h2 id="kop">{question.label}</h2>
        <p id="uitleg">Uitleg bij de vraag</p>
        <Shown
          question={question}
          answer={answer}
          id="q"
          labelledBy="kop"
          describedBy="uitleg"
          invalid={invalid}
          problems={problems}
          context={given}
          transcribing={transcribing}
          onAnswer={(next) => {
            world.told.push(next);
            setAnswer(next);
          }}
          onRow={(row, value) => {
            world.rows.push([row, value]);
            setAnswer((before: unknown) => withRow((before ?? []) as readonly Row[], row, value));
          }}
          onLeave={() => {
            world.left++;
          }}
        />
        <button type="button">volgende vraag</button>
      </>
    );
  }
  return { ...render(around(<Page Field={Field} />)), world, question };
}

const withRow = (rows: readonly Row[], id: string, value: RowValue | null): readonly Row[] => {
  const others = rows.filter((row) => row.id !== id);
  return value ? [...others, { id, ...value }] : others;
};
