import { useForm } from 'react-hook-form';
import type { Hint } from '../engine/hints/look.ts';
import type { Pass, Seen } from '../engine/pass.ts';
import type { Answers, Section, Template } from '../template/schema.ts';
import { useSlices } from '../ui/useSlices.ts';
import { calledUp } from './because.ts';
import { fieldName } from './fieldName.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { Conflict } from './TwoAnswers.tsx';

interface Props {
  section: Section;
  template: Template;
  pass: Pass;
  /** What is stored this instant; the pass may follow a moment later. */
  answers: Answers;
  conflicts: readonly Conflict[];
  /** What would make answers stronger; none while the rules are on their way. */
  hints?: readonly Hint[];
  /** The question the drafter was sent to. */
  target: string | undefined;
  transcribing: boolean;
}

/** The questions of one section. Mounted anew per section, so that one form never holds more than it shows. */
export function SectionForm({
  section,
  template,
  pass,
  answers,
  conflicts,
  hints = none,
  target,
  transcribing,
}: Props) {
  const { control } = useForm<Record<string, unknown>>({
    defaultValues: Object.fromEntries(section.questions.map(({ id }) => [fieldName(id), answers[id]])),
  });
  const called = calledUp(section, pass);
  const visible = section.questions.flatMap((question) => pass.byId.get(question.id) ?? []);
  const heads = visible.filter((seen) => !seen.question.companionOf);
  const drawn = useSlices('question', heads.length, questionsPerSlice);

  return heads.slice(0, drawn).map((seen) => {
    const { id } = seen.question;
    const companions = visible.filter((each) => each.question.companionOf === id);
    return (
      <QuestionBlock
        key={id}
        seen={seen}
        stored={answers[id]}
        companions={companions}
        companionAnswers={companions.map((each) => answers[each.question.id])}
        conflicts={conflicts.filter((each) => each.question === id)}
        hints={hints.filter(
          ({ question }) => question === id || companions.some((each) => each.question.id === question),
        )}
        called={called.get(id)}
        arrived={isTarget(seen, companions, target)}
        context={pass.context}
        sources={template.sources}
        control={control}
        transcribing={transcribing}
      />
    );
  });
}

const none: readonly Hint[] = [];

/** As many as fit on a screen: what is in sight is there at once. */
const questionsPerSlice = 2;

const isTarget = (seen: Seen, companions: readonly Seen[], target: string | undefined): boolean =>
  target !== undefined && [seen, ...companions].some((each) => each.question.id === target);
