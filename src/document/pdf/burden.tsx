import { burdenWords as nl } from '../../nl/burden.ts';
import { questionAnchor } from '../anchors.ts';
import type { BurdenGroup, BurdenOutline } from '../burdenShape.ts';
import { burdenTables } from '../burdenTables.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { introPiece } from './notAsked.tsx';
import { Bold, inside, type Piece, piece, Soft, To, Words } from './parts.tsx';
import { tablePieces } from './table.tsx';
import { grid, row, soft, type } from './theme.ts';

export function burdenPieces({ groups, heaviest, numbers }: BurdenOutline, pen: Fonts): readonly Piece[] {
  return [
    introPiece(nl.intro, pen, true),
    rulesPiece(pen),
    ...heaviestPieces(heaviest, pen),
    ...groups.flatMap((group, at) => groupPieces(group, `lasten-${at}`, pen)),
    ...(numbers.length > 0 ? [fromPiece(numbers, pen)] : []),
  ];
}

function rulesPiece(pen: Fonts): Piece {
  const each = grid.full / nl.rules.length;
  return piece({ keep: true }, { ...row, width: grid.full, paddingBottom: 6 }, [
    ...nl.rules.map(({ title, text }) => (
      <View key={title} style={{ width: each, paddingRight: 14 }}>
        <Words pen={pen} width={each - 14} type={type.head} style={{ width: each - 14 }}>
          {title}
        </Words>
        <Words pen={pen} width={each - 14} type={type.micro} style={{ width: each - 14 }}>
          {text}
        </Words>
      </View>
    )),
  ]);
}

function heading(text: string, pen: Fonts): Piece {
  return piece({ keep: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 18, paddingBottom: 2 }, [
    <Words key="title" pen={pen} width={grid.wide} type={type.h2} tag={{ role: 'H3' }}>
      {text}
    </Words>,
  ]);
}

const line = (text: string, pen: Fonts, keep: boolean): Piece =>
  piece({ keep, split: !keep }, { paddingLeft: grid.hang, width: grid.full, marginTop: 3 }, [
    <Words key="text" pen={pen} width={grid.wide} type={type.small} style={soft}>
      {text}
    </Words>,
  ]);

function heaviestPieces(heaviest: BurdenOutline['heaviest'], pen: Fonts): readonly Piece[] {
  if (heaviest.length === 0) return [];
  const items = heaviest.map(({ group, why }, at) =>
    piece(
      { keep: true },
      { paddingLeft: grid.hang, width: grid.full, marginTop: 3 },
      [
        <View key="number" style={{ position: 'absolute', left: grid.hang - 24, top: 0, width: 18 }}>
          <Words pen={pen} width={18} type={type.small} style={{ textAlign: 'right', width: 18 }} tag={{ role: 'Lbl' }}>
            {String(at + 1)}
          </Words>
        </View>,
        <Words key="text" pen={pen} width={grid.wide} type={type.small} tag={{ role: 'LBody' }}>
          <Bold>{group}</Bold>
          {`: ${why}`}
        </Words>,
      ],
      undefined,
      { tag: { role: 'LI' } },
    ),
  );
  return [
    heading(nl.heaviest.title, pen),
    ...inside({ role: 'L', key: 'lasten-volgorde' }, items),
    line(nl.heaviest.rule, pen, false),
  ];
}

function groupPieces(group: BurdenGroup, name: string, pen: Fonts): readonly Piece[] {
  const tables = burdenTables(group);
  return [
    heading(group.label, pen),
    line(group.persons, pen, tables.length > 0),
    ...tables.flatMap((table, at) => [
      captionPiece(at === 0 ? nl.person : nl.all, pen),
      ...tablePieces(table, { pen, name: `${name}-${at}` }),
    ]),
    ...(group.absent === '' ? [] : [line(group.absent, pen, false)]),
  ];
}

const captionPiece = (text: string, pen: Fonts): Piece =>
  piece({ keep: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 8 }, [
    <Words key="caption" pen={pen} width={grid.wide} type={type.head}>
      {text}
    </Words>,
  ]);

function fromPiece(numbers: readonly string[], pen: Fonts): Piece {
  const [before = '', after = ''] = nl.from(['|']).split('|');
  return piece({}, { paddingLeft: grid.hang, width: grid.full, marginTop: 12 }, [
    <Words key="from" pen={pen} width={grid.wide} type={type.micro}>
      <Soft>{before}</Soft>
      {numbers.flatMap((number, at) => [
        at === 0 ? '' : ', ',
        <To key={number} pen={pen} to={questionAnchor(number)}>
          {number}
        </To>,
      ])}
      <Soft>{after}</Soft>
    </Words>,
  ]);
}
