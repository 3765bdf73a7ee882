import { documentWords as nl } from '../../nl/document.ts';
import { formatDate } from '../../questions/dates.ts';
import type { Answered, QuestionOutline } from '../shape.ts';
import { blockPieces, stateLine } from './blocks.tsx';
import { Text } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { type Piece, piece, Words } from './parts.tsx';
import { color, grid, soft, space, type } from './theme.ts';

/** Answers that nobody has settled, one under the other. */
export function conflictPieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  const { conflict = [], id } = question;
  return [
    stateLine({ mark: 'conflict', word: nl.conflict.title, tone: color.harm, keep: true }, nl.conflict.text, pen),
    ...sidePieces(conflict, id, pen),
  ];
}

/** The same of rows of a table. */
export const rowConflictPieces = ({ rowConflicts = [], id }: QuestionOutline, pen: Fonts): readonly Piece[] =>
  rowConflicts.flatMap(({ row: name, sides }, at) => [
    stateLine(
      { mark: 'conflict', word: nl.conflict.row(name), tone: color.harm, keep: true },
      nl.conflict.text,
      pen,
      space.m,
    ),
    ...sidePieces(sides, `${id}-rij-${at}`, pen),
  ]);

const sidePieces = (sides: readonly Answered[], name: string, pen: Fonts): readonly Piece[] =>
  sides.flatMap((answer, at) => [
    piece({ keep: true }, { paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: space.s }, [
      <Words key="of" pen={pen} width={grid.main} type={type.head} style={soft}>
        <Text style={{ color: color.harm }}>{`${at + 1}  `}</Text>
        {nl.conflict.of(answer.by, formatDate(answer.at.slice(0, 10)))}
      </Words>,
    ]),
    ...blockPieces(answer.blocks, { pen, name: `${name}-${at}` }),
  ]);
