import { conflictWords } from '../nl/form.ts';
import type { Context, RowValue } from '../questions/questionType.ts';
import type { Question } from '../template/schema.ts';
import { Button } from '../ui/Button.tsx';
import { answerText } from './plainText.ts';
import { wordDiff } from './wordDiff.ts';
import { useWriter } from './writer.ts';

export interface Side {
  readonly id: string;
  readonly by: string;
  /** In words: "vandaag, 13:41". */
  readonly at: string;
  readonly value: unknown;
}

/** A question, or one row of it, that was answered twice without the one having seen the other. */
export interface Conflict {
  readonly question: string;
  readonly row?: string | undefined;
  readonly sides: readonly Side[];
}

interface Props {
  conflict: Conflict;
  question: Question;
  context: Context;
  /** Whether the answer can be written further right below. */
  beside?: boolean;
}

/** Both answers side by side; choosing one writes a new entry that replaces both. Nothing is thrown away. */
export function TwoAnswers({ conflict, question, context, beside = false }: Props) {
  const writer = useWriter();
  const texts = conflict.sides.map((side) => sideText(conflict, side, question, context));
  const choose = (side: Side) => writer.settle(question.id, conflict.row, side.value);
  return (
    <div className="two-answers">
      <p className="two-answers__title">{conflictWords.title}</p>
      <p className="hint">
        {beside ? conflictWords.explainBeside : conflictWords.explain} <ins>{conflictWords.underlined}</ins>:{' '}
        {conflictWords.legend}.
      </p>
      <div className="sides">
        {conflict.sides.map((side, index) => (
          <div className="side" key={side.id}>
            <div className="side__by">
              <p className="label">{conflictWords.side(index + 1)}</p>
              <p className="hint">{side.by ? conflictWords.byAt(side.by, side.at) : side.at}</p>
            </div>
            <SideText text={texts[index] ?? ''} others={texts.filter((_, other) => other !== index)} />
            <Button onClick={() => choose(side)}>{conflictWords.choose(index + 1)}</Button>
          </div>
        ))}
      </div>
      <p className="hint">{conflictWords.later}</p>
    </div>
  );
}

function sideText(conflict: Conflict, side: Side, question: Question, context: Context): string {
  if (conflict.row === undefined) {
    return side.value === null ? conflictWords.withdrawn : answerText(question, side.value, context);
  }
  if (side.value === null) return conflictWords.removedRow;
  return answerText(question, [{ ...(side.value as RowValue), id: conflict.row }], context);
}

function SideText({ text, others }: { text: string; others: readonly string[] }) {
  let at = 0;
  return (
    <p className="side__text">
      {wordDiff(text, others[0] ?? '').map((piece) => {
        at += piece.text.length;
        return piece.own ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>;
      })}
    </p>
  );
}
