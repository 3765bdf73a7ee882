import { memo, useState } from 'react';
import type { Seen } from '../engine/pass.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { Context, Problem } from '../questions/questionType.ts';
import { Icon } from '../ui/Icon.tsx';
import { AddExtras, useExtras } from './AddExtras.tsx';
import type { BlockProps } from './blockProps.ts';
import { CalledUp, Companions } from './Companions.tsx';
import { describedBy } from './describedBy.ts';
import { HelpPanel, hintOf } from './HelpPanel.tsx';
import { Hints, hintsId, hintsOf, useShownHints } from './Hints.tsx';
import { problemSentence } from './problemSentences.ts';
import { QuestionField } from './QuestionField.tsx';
import { QuestionMark } from './QuestionMark.tsx';
import { same } from './same.ts';
import { TwoAnswers } from './TwoAnswers.tsx';

export const titleId = (question: string): string => `${question}--titel`;
export const blockId = (question: string): string => `${question}--vraag`;

/** One question on screen, with its number in the margin and what follows from its answer under it. */
export const QuestionBlock = memo(function QuestionBlock(props: BlockProps) {
  const { seen, stored, context, conflicts, control, transcribing } = props;
  const { question } = seen;
  const [touched, setTouched] = useState(false);
  const extras = useExtras();
  const type = questionTypes.get(question.type);
  const wide = type?.stores === 'rows';
  const shown = touched || props.arrived ? seen.problems : [];
  // a table says itself what is open in its cells
  const said = wide ? shown.filter(isOfWhole) : shown;
  const hint = hintOf(question);
  const hintId = `${question.id}--hint`;
  const problemId = `${question.id}--open`;
  const { shown: stronger, onInside } = useShownHints(hintsOf(props.hints, question.id), props.arrived);
  const described = describedBy(
    hint && hintId,
    said.length > 0 && problemId,
    stronger.length > 0 && hintsId(question.id),
  );

  return (
    <section
      className={wide ? 'question question--wide' : 'question'}
      id={blockId(question.id)}
      aria-labelledby={titleId(question.id)}
      data-question={question.id}
    >
      <QuestionMark seen={seen} companions={props.companions} loud={touched || props.arrived} />
      <div className="question__head">
        <h2 className="question__title" id={titleId(question.id)} tabIndex={-1}>
          {question.label}
        </h2>
        {hint && (
          <p className="hint" id={hintId}>
            {hint}
          </p>
        )}
      </div>
      <HelpPanel question={question} sources={props.sources} />
      <div className={wide ? 'question__body question__body--wide' : 'question__body'}>
        {conflicts.map((conflict) => (
          <TwoAnswers key={conflict.row ?? ''} conflict={conflict} question={question} context={context} beside />
        ))}
        <QuestionField
          question={question}
          control={control}
          stored={type?.stores === 'computed' ? seen.answer : stored}
          labelledBy={titleId(question.id)}
          describedBy={described}
          problems={wide ? shown.filter((each) => !isOfWhole(each)) : shown}
          context={context}
          transcribing={transcribing}
          onTouched={() => setTouched(true)}
          onInside={onInside}
          after={
            <>
              <Hints seen={seen} shown={stronger} context={context} />
              <CalledUp {...props} />
            </>
          }
          moreTools={<AddExtras {...props} {...extras} />}
        />
        <Nudges id={problemId} seen={seen} said={said} context={context} />
        <Companions {...props} wanted={extras.wanted} />
      </div>
    </section>
  );
}, unchanged);

interface NudgesProps {
  id: string;
  seen: Seen;
  said: readonly Problem[];
  context: Context;
}

/** What is still open here, in sentences. Amber, not red: it is not wrong, it is not done. */
function Nudges({ id, seen, said, context }: NudgesProps) {
  if (said.length === 0) return null;
  return (
    <ul className="nudges" id={id}>
      {said.map((problem) => (
        <li className="nudge" key={`${problem.code} ${problem.row} ${problem.column}`}>
          <Icon name="info" /> <span>{problemSentence(seen.question, seen.answer, problem, context)}</span>
        </li>
      ))}
    </ul>
  );
}

const isOfWhole = ({ code, row }: Problem): boolean => row === undefined && code !== 'too-few-rows';

/** A keystroke elsewhere makes new lists around the same things: compare what is in them. */
function unchanged(one: BlockProps, other: BlockProps): boolean {
  const keys = Object.keys(one) as (keyof BlockProps)[];
  return keys.every((key) => Object.is(one[key], other[key]) || (comparable.has(key) && same(one[key], other[key])));
}

const comparable = new Set<keyof BlockProps>(['stored', 'companions', 'companionAnswers', 'conflicts', 'hints']);

/** How a question's own line of problems is named by whoever links to it. */
export const openWords = (seen: Seen, context: Context): string => {
  const [first] = seen.problems;
  const place = first && (first.row || first.column) ? problemSentence(seen.question, seen.answer, first, context) : '';
  return `${seen.question.number} ${place.split(':')[0] || seen.question.label}`;
};
