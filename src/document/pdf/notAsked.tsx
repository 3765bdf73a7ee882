import { documentWords as nl } from '../../nl/document.ts';
import type { NotAsked, Outline } from '../shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { inside, type Piece, piece, Words } from './parts.tsx';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

export const introPiece = (text: string, pen: Fonts, keep: boolean): Piece =>
  piece({ keep }, { paddingLeft: grid.hang, width: grid.full, paddingBottom: 6 }, [
    <Words key="intro" pen={pen} width={grid.wide} type={type.small} style={soft}>
      {text}
    </Words>,
  ]);

/** Under each reason the questions it kept away; of a quickscan only the numbers, for there they are most of the list. */
export function notAskedPieces({ notAsked }: Outline, pen: Fonts): readonly Piece[] {
  if (notAsked.length === 0) return [introPiece(nl.notAsked.none, pen, false)];
  const quickscan = notAsked.filter(({ reason }) => reason === nl.notAsked.quickscan);
  const groups: NotAsked[][] = [];
  for (const each of notAsked.filter(({ reason }) => reason !== nl.notAsked.quickscan)) {
    if (groups.at(-1)?.[0]?.reason === each.reason) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return [
    introPiece(nl.notAsked.intro, pen, true),
    ...(quickscan.length > 0 ? [numbersPiece(quickscan, pen)] : []),
    ...groups.flatMap((group) => [
      reasonPiece(group[0]?.reason ?? '', pen),
      ...inside(
        { role: 'L', key: `niet-gesteld-${group[0]?.id}` },
        group.map((each) => notAskedLine(each, pen)),
      ),
    ]),
  ];
}

const numbersPiece = (those: readonly NotAsked[], pen: Fonts): Piece =>
  piece({ split: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 2 }, [
    <Words key="numbers" pen={pen} width={grid.wide} type={type.small}>
      {nl.notAsked.quickscanNumbers(
        those.length,
        those.map(({ number }) => number),
      )}
    </Words>,
  ]);

const reasonPiece = (reason: string, pen: Fonts): Piece =>
  piece(
    { keep: true },
    {
      paddingLeft: grid.hang,
      width: grid.full,
      marginTop: 8,
      paddingBottom: 2,
      borderBottomWidth: 0.5,
      borderColor: color.line,
    },
    [
      <Words key="reason" pen={pen} width={grid.wide} type={type.head} style={soft} tag={{ role: 'H3' }}>
        {reason}
      </Words>,
    ],
  );

function notAskedLine({ number, label, id }: NotAsked, pen: Fonts): Piece {
  const side = grid.side + 8;
  const room = grid.full - grid.hang - side - 10;
  const body: Tag = { role: 'LBody', key: `niet-gesteld-${number}` };
  const words = [
    <View key="number" style={{ width: grid.hang }}>
      <Words pen={pen} width={grid.hang - 4} type={{ ...type.small, ...bold }} tag={{ role: 'Lbl' }}>
        {number}
      </Words>
    </View>,
    <Words key="label" pen={pen} width={room} type={type.small} style={{ width: room, marginRight: 10 }} tag={body}>
      {label}
    </Words>,
    <Words key="id" pen={pen} width={side} type={type.micro} style={{ ...soft, width: side, marginTop: 1 }} tag={body}>
      {id}
    </Words>,
  ];
  return piece({}, { ...row, width: grid.full, marginTop: 2.5 }, words, undefined, { tag: { role: 'LI' } });
}
