import type { Seen } from '../engine/pass.ts';
import { formWords } from '../nl/form.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  seen: Seen;
  companions: readonly Seen[];
  /** Amber only where the drafter has been: an untouched question is not yet a gap. */
  loud: boolean;
}

/** The number in the margin, with the state under it in a word; a check where nothing is to be done. */
export function QuestionMark({ seen, companions, loud }: Props) {
  const open = [seen, ...companions].filter((each) => each.state === 'open').length;
  return (
    <p className="question__no">
      <span>{seen.question.number}</span>
      {open > 0 ? <Open count={open} loud={loud || seen.state !== 'open'} /> : <Calm state={seen.state} />}
    </p>
  );
}

function Open({ count, loud }: { count: number; loud: boolean }) {
  const words = count === 1 ? formWords.open : formWords.openCount(count);
  return loud ? <b>{words}</b> : <span>{words}</span>;
}

function Calm({ state }: { state: Seen['state'] }) {
  const word = calm[state];
  if (word) return <span>{word}</span>;
  if (state !== 'answered') return null;
  return (
    <>
      <Icon name="check" />
      <span className="sr-only">{formWords.answered}</span>
    </>
  );
}

const calm: Partial<Record<Seen['state'], string>> = {
  onbekend: formWords.unknown,
  nvt: formWords.notApplicable,
  'niet-in-bron': formWords.silent,
  computed: formWords.computed,
  empty: formWords.optional,
};
