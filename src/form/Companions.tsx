import { useState } from 'react';
import { formWords } from '../nl/form.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Extra, isExtra } from './AddExtras.tsx';
import { chosenWord } from './because.ts';
import type { BlockProps } from './blockProps.ts';
import { describedBy } from './describedBy.ts';
import { Hints, hintsId, hintsOf, useShownHints } from './Hints.tsx';
import { problemSentence } from './problemSentences.ts';
import { QuestionField } from './QuestionField.tsx';

/**
 * What follows from an answer, under that answer: the reason of "n.v.t.", who finds out, the source, its files. The line that
 * says why is always there for a screen reader to hear when it fills; the focus stays where it was.
 */
export function Companions(props: BlockProps & { wanted: ReadonlySet<Extra> }) {
  const { seen, companions, companionAnswers, wanted } = props;
  const word = chosenWord(seen.question, seen.answer);
  const shown = companions
    .map((each, index) => ({ each, stored: companionAnswers[index] }))
    .filter(({ each: { question }, stored }) => {
      const { companion } = question;
      return !isExtra(companion) || wanted.has(companion) || stored !== undefined;
    });
  const appeared = shown.find(({ each }) => !isExtra(each.question.companion));

  return (
    <div className={shown.length > 0 ? 'follow' : undefined}>
      <div role="status">
        {appeared && (
          <p className="because">
            <Icon name="plus" />{' '}
            <span>
              <strong>{formWords.appeared(appeared.each.question.number)}</strong> {formWords.appearedBecause(word)}
            </span>
          </p>
        )}
      </div>
      {shown.map(({ each, stored }) => (
        <Companion key={each.question.id} {...props} seen={each} stored={stored} />
      ))}
    </div>
  );
}

/** "Door uw ‘Ja’ stellen we ook …": always there for a screen reader to hear when it fills. */
export function CalledUp({ seen, called }: Pick<BlockProps, 'seen' | 'called'>) {
  return (
    <div role="status">
      {called && (
        <p className="because">
          <Icon name="link" /> <span>{formWords.alsoAsked(chosenWord(seen.question, seen.answer), called)}</span>
        </p>
      )}
    </div>
  );
}

function Companion({ seen, stored, context, control, transcribing, arrived, hints }: BlockProps) {
  const { question } = seen;
  const [touched, setTouched] = useState(false);
  const problems = touched || arrived ? seen.problems : [];
  const labelId = `${question.id}--titel`;
  const hintId = `${question.id}--hint`;
  const problemId = `${question.id}--open`;
  const { shown: stronger, onInside } = useShownHints(hintsOf(hints, question.id), arrived);
  const described = describedBy(
    question.help && hintId,
    problems.length > 0 && problemId,
    stronger.length > 0 && hintsId(question.id),
  );
  return (
    <fieldset className="field" data-question={question.id} aria-labelledby={labelId}>
      <p className="label" id={labelId}>
        <span className="follow__no">{question.number}</span> {question.label}
      </p>
      <QuestionField
        question={question}
        control={control}
        stored={stored}
        labelledBy={labelId}
        describedBy={described}
        problems={problems}
        context={context}
        transcribing={transcribing}
        onTouched={() => setTouched(true)}
        onInside={onInside}
        after={<Hints seen={seen} shown={stronger} context={context} />}
      />
      {question.help && (
        <p className="hint" id={hintId}>
          {question.help}
        </p>
      )}
      {problems.length > 0 && (
        <p className="nudge" id={problemId}>
          <Icon name="info" />{' '}
          <span>{problems.map((each) => problemSentence(question, stored, each, context)).join(' ')}</span>
        </p>
      )}
    </fieldset>
  );
}
