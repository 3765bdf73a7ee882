import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Control, useController } from 'react-hook-form';
import { formWords } from '../nl/form.ts';
import { questionTypes } from '../questions/definitions.ts';
import { fields } from '../questions/fields.ts';
import type { Context, Problem, RowValue } from '../questions/questionType.ts';
import type { Question } from '../template/schema.ts';
import { isSpecial, type Special } from '../template/special.ts';
import { Button } from '../ui/Button.tsx';
import { fieldName } from './fieldName.ts';
import { isRows, rowsWith } from './rows.ts';
import { same } from './same.ts';
import { useWriter } from './writer.ts';

export type Form = Control<Record<string, unknown>>;

export interface FieldSlotProps {
  question: Question;
  control: Form;
  /** As the draft has it now; another tab may have written it. For a computed question: what was worked out. */
  stored: unknown;
  labelledBy: string;
  describedBy: string | undefined;
  problems: readonly Problem[];
  context: Context;
  transcribing: boolean;
  onTouched: () => void;
  /** The focus came into the answer or its tools, or left them. */
  onInside?: (inside: boolean) => void;
  /** What the answer called up, right under it. */
  after?: ReactNode;
  /** More buttons for the row under the answer. */
  moreTools?: ReactNode;
}

/** The answer itself. Each change goes to the writer at once; what others write flows in while nobody types here. */
export function QuestionField(props: FieldSlotProps) {
  const { question, control, stored, onTouched } = props;
  const writer = useWriter();
  const place = useRef<HTMLDivElement>(null);
  const { field } = useController({ name: fieldName(question.id), control });
  const type = questionTypes.get(question.type);
  // null stands for "withdrawn" in the form: it would show undefined as the answer it began with
  const value: unknown = field.value ?? undefined;
  const hold = (next: unknown) => field.onChange(next ?? null);
  const answer = type?.stores === 'computed' ? stored : value;

  // the button that was pressed makes place for another control: the focus goes along
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(question.id)?.focus();
  });

  const takeOver = useRef(() => {});
  takeOver.current = () => {
    if (type?.stores !== 'computed' && !same(value, stored)) hold(stored);
  };
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) takeOver.current();
  }, [stored]);

  const write = (next: unknown) => {
    hold(next);
    writer.write(question.id, next);
  };
  const answerWith = (next: unknown) => {
    if (next !== undefined || !isSpecial(value)) return write(next);
    // back from "onbekend" or "n.v.t.": what stood there before stands there again
    const earlier = writer.earlier(question.id);
    hold(earlier);
    writer.write(question.id, type?.stores === 'rows' ? undefined : earlier);
  };
  const writeRow = (row: string, changed: RowValue | null) => {
    hold(rowsWith(isRows(value) ? value : [], row, changed));
    writer.writeRow(question.id, row, changed);
  };
  const leave = () => {
    field.onBlur();
    writer.leave(question.id);
    onTouched();
  };
  const choose = (special: Special['special']) => {
    moved.current = true;
    write({ special });
  };
  const entered = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    writer.enter(question.id);
    props.onInside?.(true);
  };
  const left = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    leave();
    props.onInside?.(false);
    takeOver.current();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus comes into or leaves the controls inside
    <div ref={place} onFocus={entered} onBlur={left} className="answer-slot">
      <TypedField {...props} answer={answer} onAnswer={answerWith} onRow={writeRow} onLeave={leave} />
      {props.after}
      <div className="question__tools">
        {type?.specials === 'tool' && !isSpecial(answer) && <SpecialTools {...props} onChoose={choose} />}
        {props.moreTools}
      </div>
    </div>
  );
}

interface TypedProps extends FieldSlotProps {
  answer: unknown;
  onAnswer: (answer: unknown) => void;
  onRow: (row: string, value: RowValue | null) => void;
  onLeave: () => void;
}

function TypedField({ question, labelledBy, describedBy, problems, context, transcribing, ...rest }: TypedProps) {
  const Field = fields.get(question.type);
  if (!Field) throw new Error(`no Field for question type '${question.type}'`);
  return (
    <Field
      question={question}
      answer={rest.answer}
      id={question.id}
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={problems.length > 0}
      problems={problems}
      context={context}
      transcribing={transcribing}
      onAnswer={rest.onAnswer}
      onRow={rest.onRow}
      onLeave={rest.onLeave}
    />
  );
}

/** "Onbekend" and its kin under the field, for types that do not have them among their options. */
function SpecialTools({
  question,
  transcribing,
  onChoose,
}: Pick<FieldSlotProps, 'question' | 'transcribing'> & { onChoose: (special: Special['special']) => void }) {
  const offered: Special['special'][] = [
    ...(question.unknown ? (['onbekend'] as const) : []),
    ...(question.notApplicable ? (['nvt'] as const) : []),
    ...(transcribing && !question.companionOf ? (['niet-in-bron'] as const) : []),
  ];
  return offered.map((special) => (
    <Button
      key={special}
      look="quiet"
      aria-label={formWords.toolFor(formWords.tools[special], question.number)}
      onClick={() => onChoose(special)}
    >
      {formWords.tools[special]}
    </Button>
  ));
}
