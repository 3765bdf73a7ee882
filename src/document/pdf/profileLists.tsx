import type { ReactNode } from 'react';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { cut } from '../drawing/lettering.ts';
import type { ProfileCondition, ProfileConditions, ProfileUnknown, UnknownItem } from '../effectProfile/shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, inside, type Piece, piece, Soft, To, Words } from './parts.tsx';
import { heading, text, widths } from './profileParts.tsx';
import type { ProfileRoom } from './profileRoom.ts';
import { bold, color, soft, type } from './theme.ts';

/** What would make the effect smaller: measures and conditions, each with its owner and date. */
export function conditionPieces(found: ProfileConditions, room: ProfileRoom, pen: Fonts): readonly Piece[] {
  const width = widths.right;
  const shown = found.items.slice(0, room.conditions);
  const more = found.more + found.items.length - shown.length;
  return [
    heading(nl.conditions.title, width, pen),
    ...inside(
      { role: 'L', key: 'profiel-voorwaarden' },
      shown.map((each) => conditionPiece(each, room, pen)),
    ),
    ...(found.note || more > 0
      ? [
          piece({}, { width, marginTop: 2 }, [
            <Words key="note" pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
              {more > 0 ? `${nl.conditions.more(more)} ` : ''}
              {more > 0 ? (
                <To pen={pen} to={anchors.conditions}>
                  {nl.contentsPlace}
                </To>
              ) : null}
              {more > 0 ? '. ' : ''}
              {found.note ?? ''}
            </Words>,
          ]),
        ]
      : []),
  ];
}

const hang = 32;

/** A text with its question number before it. */
function hanging(number: string, words: ReactNode, pen: Fonts): Piece {
  const width = widths.right - hang;
  return piece(
    {},
    { width: widths.right, paddingLeft: hang, marginTop: 2.2 },
    [
      <View key="number" style={{ position: 'absolute', left: 0, top: 0, width: hang }}>
        <Words pen={pen} width={hang} type={{ ...text, ...bold }} tag={{ role: 'Lbl' }}>
          <To pen={pen} to={questionAnchor(number)}>
            {number}
          </To>
        </Words>
      </View>,
      <Words key="text" pen={pen} width={width} type={text} style={{ width }} tag={{ role: 'LBody' }}>
        {words}
      </Words>,
    ],
    undefined,
    { tag: { role: 'LI' } },
  );
}

function conditionPiece(
  { text: words, owner, date, open, from }: ProfileCondition,
  room: ProfileRoom,
  pen: Fonts,
): Piece {
  const width = widths.right - hang;
  return hanging(
    from.number,
    <>
      {`${cut(words, width, { size: 8.5 }, room.conditionLines)} `}
      <Bold style={open ? { color: color.warn } : {}}>{nl.conditions.ownerAndDate(owner, date)}</Bold>
    </>,
    pen,
  );
}

export function unknownPieces(found: ProfileUnknown, room: ProfileRoom, pen: Fonts): readonly Piece[] {
  const width = widths.right;
  const shown = found.items.slice(0, room.unknowns);
  const left = found.items.slice(shown.length);
  const more = found.more + left.length;
  const isListed = more > 0 && found.moreListed && left.every(({ listed }) => listed);
  return [
    heading(nl.unknowns.title, width, pen, 8),
    ...inside(
      { role: 'L', key: 'profiel-onbekend' },
      shown.map((each) => unknownPiece(each, room, pen)),
    ),
    piece({}, { width, marginTop: 2 }, [
      <Words key="counts" pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
        {isListed ? `${nl.unknowns.moreIn(more)} ` : more > 0 ? `${nl.unknowns.more(more)} ` : ''}
        {isListed ? (
          <To pen={pen} to={anchors.open}>
            {nl.appendix('B')}
          </To>
        ) : null}
        {isListed ? '. ' : ''}
        {found.sentence}
      </Words>,
    ]),
  ];
}

function unknownPiece({ text: words, note, from }: UnknownItem, room: ProfileRoom, pen: Fonts): Piece {
  const width = widths.right - hang;
  const shown = note && room.noteLines > 0 ? cut(note, width, { size: 8.5 }, room.noteLines) : '';
  return hanging(
    from.number,
    <>
      <Bold>{cut(words, width, { size: 8.5, bold: true }, 2)}</Bold>
      {shown === '' ? null : <Soft>{` ${shown}`}</Soft>}
    </>,
    pen,
  );
}
