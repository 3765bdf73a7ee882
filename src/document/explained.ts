import { documentWords as nl } from '../nl/document.ts';
import type { Block, Text } from '../questions/blocks.ts';
import { textOf } from './plainWords.ts';
import type { QuestionState } from './shape.ts';

export interface Explained {
  readonly mark: 'onbekend' | 'nvt';
  readonly word: string;
  /** On one line with the word. */
  readonly sentence?: Text;
  /** Under it. */
  readonly rest: readonly Block[];
}

interface Words {
  readonly mark: Explained['mark'];
  /** Before a clause: "N.v.t., want het voorstel regelt dit niet." */
  readonly because: string;
  /** Before sentences of their own. */
  readonly before: string;
  readonly alone: string;
  readonly clause: boolean;
}

const { onbekend } = nl.state;

const states: Partial<Record<QuestionState, Words>> = {
  onbekend: { mark: 'onbekend', because: onbekend, before: onbekend, alone: onbekend, clause: false },
  nvt: { mark: 'nvt', because: nl.state.nvt, before: nl.state.nvtBefore, alone: nl.state.nvtAlone, clause: true },
  untouched: {
    mark: 'nvt',
    because: nl.state.untouched,
    before: nl.state.untouchedBefore,
    alone: nl.state.untouchedAlone,
    clause: true,
  },
};

/** More than this does not stand on one line with its word, but under it, where it may go on at the next page. */
const longSentence = 900;

/** Why there is no answer, in words; undefined for a state that needs no explanation. */
export function explainedOf(state: QuestionState, explanation: readonly Block[]): Explained | undefined {
  const words = states[state];
  if (!words) return undefined;
  const { mark } = words;
  const [first, ...rest] = explanation;
  if (!first) return { mark, word: words.alone, rest };
  const text = first.kind === 'paragraph' && textOf(first.text).length < longSentence ? first.text : undefined;
  if (!text) return { mark, word: words.before, rest: explanation };
  // "want" asks for a clause: before a sentence that has to keep its capital the word stands as a sentence itself
  const clause = words.clause && startsPlainly(textOf(text));
  const word = words.clause && !clause ? words.before : words.because;
  return { mark, word, sentence: clause ? lowered(text) : text, rest };
}

/** After "want" a sentence goes on in lower case, unless it starts with a name or an abbreviation. */
function lowered(text: Text): Text {
  const [first, ...rest] = text;
  return first ? [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest] : text;
}

const plainStarts = /^(Het|De|Een|Er|Dit|Deze|Dat|Die|In|Wij|We|Op|Bij|Voor|Niemand|Geen|Alle|Als|Omdat|Want)\s/;

const startsPlainly = (text: string): boolean => plainStarts.test(text);
