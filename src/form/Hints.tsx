import { useRef, useState } from 'react';
import type { Hint } from '../engine/hints/look.ts';
import type { Seen } from '../engine/pass.ts';
import { hintWords } from '../nl/hints.ts';
import type { Context } from '../questions/questionType.ts';
import { afterPress } from '../ui/afterPress.ts';
import { Icon } from '../ui/Icon.tsx';
import { hintSentence } from './problemSentences.ts';

export const hintsId = (question: string): string => `${question}--sterker`;

export const hintsOf = (hints: readonly Hint[], question: string): readonly Hint[] =>
  hints.filter((each) => each.question === question);

const keyOf = ({ rule, row, column }: Hint): string => `${rule.id} ${row ?? ''} ${column ?? ''}`;

/**
 * Which hints are shown now. None until the field was left, or the drafter was sent here; while somebody is in the field no
 * new ones come, and those that no longer hold go.
 */
export function useShownHints(hints: readonly Hint[], arrived: boolean) {
  const [place, setPlace] = useState<'untouched' | 'inside' | 'left'>('untouched');
  const told = useRef<ReadonlySet<string>>(new Set());
  const isOutside = place === 'left' || (place === 'untouched' && arrived);
  if (isOutside) told.current = new Set(hints.map(keyOf));
  const shown = isOutside ? hints : hints.filter((each) => told.current.has(keyOf(each)));
  const onInside = (inside: boolean) => {
    if (inside) setPlace('inside');
    else afterPress(() => setPlace((now) => (now === 'inside' ? 'left' : now)));
  };
  return { shown, onInside };
}

/** More than this is a wall; the rest waits until these are mended, and stands in the list of what can be stronger. */
const atMost = 3;

interface Props {
  seen: Seen;
  shown: readonly Hint[];
  context: Context;
}

/** What would make the answer stronger, quietly: it is not wrong, and not open. */
export function Hints({ seen, shown, context }: Props) {
  if (shown.length === 0) return null;
  const { question, answer } = seen;
  return (
    <ul className="stronger" id={hintsId(question.id)}>
      {shown.slice(0, atMost).map((hint) => (
        <li key={keyOf(hint)}>
          <Icon name="bulb" /> <span>{hintSentence(question, answer, hint, context)}</span>
        </li>
      ))}
      {shown.length > atMost && <li>{hintWords.more(shown.length - atMost)}</li>}
    </ul>
  );
}
