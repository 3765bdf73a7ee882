import { documentWords as nl } from '../../nl/document.ts';
import { explainedOf } from '../explained.ts';
import type { QuestionOutline } from '../shape.ts';
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
  const explained = explainedOf(state, explanation);
  if (!explained) return [];
  const { mark, word, sentence, rest } = explained;
  const tone = mark === 'onbekend' ? color.warn : color.ink;
  return [
    stateLine({ mark, word, tone }, sentence && runs(sentence, pen), pen, after),
    ...blockPieces(rest, { pen, name: `${question.id}-waarom` }),
  ];
}

const underivedLine = (pen: Fonts): Piece =>
  piece({}, column, [
    <Words key="underived" pen={pen} width={grid.main} type={type.small} style={{ ...soft, fontStyle: 'italic' }}>
      {nl.state.underived}
    </Words>,
  ]);

const column = { paddingLeft: grid.hang, width: grid.hang + grid.main };
