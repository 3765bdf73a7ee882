import { documentWords as nl } from '../../nl/document.ts';
import type { Block } from '../../questions/blocks.ts';
import { textOf } from '../plainWords.ts';
import type { QuestionOutline, QuestionState } from '../shape.ts';
import { blockPieces, stateLine, unansweredLine } from './blocks.tsx';
import type { Fonts } from './fonts.ts';
import { type Piece, piece, runs, Words } from './parts.tsx';
import { color, grid, soft, type } from './theme.ts';

/** What is said besides the answer itself: which of the ways of not having one it is, and why. */
export function statePieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  const { state, explanation, blocks } = question;
  const after = blocks.length > 0 ? 3 : 0;
  if (state === 'unanswered') return [unansweredLine(question.required, pen)];
  if (state === 'empty') return blocks.length > 0 ? [] : [unansweredLine(false, pen)];
  if (state === 'incomplete') {
    return [stateLine({ mark: 'unanswered', word: nl.state.incomplete, tone: color.ink }, undefined, pen, 4)];
  }
  if (state === 'computed' && blocks.length === 0) return [underivedLine(pen)];
  const words = explained[state];
  if (!words) return [];
  const [first, ...rest] = explanation;
  const isSentence = first?.kind === 'paragraph' && textOf(first.text).length < longSentence;
  const sentence = isSentence ? runs(lowered(first.text, words.lower)) : undefined;
  const others = sentence === undefined ? explanation : rest;
  return [
    stateLine({ mark: words.mark, word: wordOf(words, first, isSentence), tone: words.tone }, sentence, pen, after),
    ...blockPieces(others, { pen, name: `${question.id}-waarom` }),
  ];
}

const underivedLine = (pen: Fonts): Piece =>
  piece({}, column, [
    <Words key="underived" pen={pen} width={grid.main} type={type.small} style={{ ...soft, fontStyle: 'italic' }}>
      {nl.state.underived}
    </Words>,
  ]);

/** "want" asks for a clause: before a sentence that has to keep its capital the word stands as a sentence itself. */
function wordOf(words: Explained, first: Block | undefined, isSentence: boolean): string {
  if (!first) return words.alone;
  const clause = isSentence && first.kind === 'paragraph' && startsPlainly(textOf(first.text));
  return words.lower && !clause ? words.before : words.because;
}

/** More than this does not stand on one line with its mark, but under it, where it may go on at the next page. */
const longSentence = 900;

interface Explained {
  readonly mark: 'onbekend' | 'nvt';
  readonly because: string;
  /** Before sentences of their own. */
  readonly before: string;
  readonly alone: string;
  readonly tone: string;
  readonly lower: boolean;
}

const { onbekend } = nl.state;

const explained: Partial<Record<QuestionState, Explained>> = {
  onbekend: { mark: 'onbekend', because: onbekend, before: onbekend, alone: onbekend, tone: color.warn, lower: false },
  nvt: {
    mark: 'nvt',
    because: nl.state.nvt,
    before: nl.state.nvtBefore,
    alone: nl.state.nvtAlone,
    tone: color.ink,
    lower: true,
  },
  untouched: {
    mark: 'nvt',
    because: nl.state.untouched,
    before: nl.state.untouchedBefore,
    alone: nl.state.untouchedAlone,
    tone: color.ink,
    lower: true,
  },
};

/** After "want" a sentence goes on in lower case, unless it starts with a name or an abbreviation. */
function lowered(text: Extract<Block, { kind: 'paragraph' }>['text'], lower: boolean) {
  const [first, ...rest] = text;
  if (!lower || !first || !startsPlainly(textOf(text))) return text;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

const plainStarts = /^(Het|De|Een|Er|Dit|Deze|Dat|Die|In|Wij|We|Op|Bij|Voor|Niemand|Geen|Alle|Als|Omdat|Want)\s/;

const startsPlainly = (text: string): boolean => plainStarts.test(text);

const column = { paddingLeft: grid.hang, width: grid.hang + grid.main };
