import { type ReactNode, useEffect, useRef } from 'react';
import { answerWords, fieldWords } from '../nl/questions.ts';
import { isSpecial, type Special } from '../template/special.ts';
import { FieldGroup } from './FieldGroup.tsx';

interface Props<Answer> {
  answer: Answer | Special | undefined;
  id: string;
  labelledBy: string;
  describedBy: string | undefined;
  onAnswer: (answer: undefined) => void;
  children: (answer: Answer | undefined) => ReactNode;
}

/** A special answer stands in the place of the control, with a way back to it. */
export function SpecialOr<Answer>({ answer, id, labelledBy, describedBy, onAnswer, children }: Props<Answer>) {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || isSpecial(answer)) return;
    wanted.current = false;
    document.getElementById(id)?.focus();
  }, [answer, id]);

  if (!isSpecial(answer)) return children(answer);
  const back = () => {
    wanted.current = true;
    onAnswer(undefined);
  };
  return (
    <FieldGroup className="btns" {...{ labelledBy, describedBy }}>
      <span className="tag tag--accent">{answerWords.specialOption[answer.special]}</span>
      <button id={id} type="button" className="utrecht-button utrecht-button--subtle" onClick={back}>
        {fieldWords.answerAnyway}
      </button>
    </FieldGroup>
  );
}
