import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { barsOf } from '../effectProfile/bars.ts';
import type { BurdenRow, BurdenSide, EffectProfile } from '../effectProfile/shape.ts';
import { Drawn } from './drawn.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, inside, type Piece, piece, To, Words } from './parts.tsx';
import { Numbers } from './profileHead.tsx';
import type { Places, ProfileRoom } from './profileRoom.ts';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { bold, color, row, soft, type } from './theme.ts';

export const widths = { left: 238, right: 245 } as const;

export const text = { fontSize: 8.5, lineHeight: 1.26 } as const;

export const heading = (words: string, width: number, pen: Fonts, above = 0): Piece =>
  piece({ keep: true }, { width, marginTop: above, paddingBottom: 2 }, [
    <Words
      key="title"
      pen={pen}
      width={width}
      type={{ ...type.h2, fontSize: 12, lineHeight: 1.2 }}
      tag={{ role: 'H3' }}
    >
      {words}
    </Words>,
  ]);

/** The hardest hit group and why, and what it costs one of them, now and later. */
export function heaviestPieces(
  { heaviest, burden }: EffectProfile,
  room: ProfileRoom,
  pen: Fonts,
  places: Places,
): readonly Piece[] {
  const { group, why, persons } = heaviest;
  const width = widths.left;
  const rows = burden.rows.slice(0, room.bars);
  return [
    heading(group ? nl.heaviest.titleOf(group.label) : nl.heaviest.title, width, pen),
    piece({}, { width, paddingBottom: 3 }, [
      <Words key="why" pen={pen} width={width} type={text} style={{ width }}>
        {persons ? <Bold>{`${persons.big}. `}</Bold> : null}
        {`${why.join(' ')} `}
        {persons ? <Numbers pen={pen} of={persons.from} /> : null}
      </Words>,
    ]),
    ...barTable(rows, pen),
    piece({}, { width, marginTop: 4 }, [
      <Words key="note" pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
        {burdenNote(burden, rows.length, group !== undefined)}
        {places.burden ? ` ${nl.burden.where} ` : ''}
        {places.burden ? (
          <To pen={pen} to={anchors.burden}>
            {nl.appendix('H')}
          </To>
        ) : null}
        {places.burden ? '.' : ''}
      </Words>,
    ]),
  ];
}

function burdenNote({ rows, rest }: EffectProfile['burden'], shown: number, isGroup: boolean): string {
  const left = rows.slice(shown);
  const without = (those: readonly BurdenRow[]) => those.map(({ label }) => label.toLowerCase());
  const isUnknown = ({ now, later }: BurdenRow): boolean => !now.span && !later.span;
  const known = [...without(left.filter((each) => !isUnknown(each))), ...rest.known];
  const unknown = [...without(left.filter(isUnknown)), ...rest.unknown];
  return [
    ...(rows.length > 0 ? [isGroup ? nl.burden.ofGroup : nl.burden.ofEveryone, nl.burden.scale] : [nl.burden.none]),
    nl.burden.rest(known, unknown, rest.aside),
  ].join(' ');
}

const name = 'profiel-lasten';
const columns = { measure: 76, bars: 62, words: 100 } as const;

function barTable(rows: readonly BurdenRow[], pen: Fonts): readonly Piece[] {
  if (rows.length === 0) return [];
  const { measure, now, later } = nl.burden.columns;
  const head = piece(
    { keep: true },
    { ...row, width: widths.left, borderBottomWidth: 0.6, borderColor: color.strong, paddingBottom: 1 },
    [
      [measure, columns.measure + columns.bars] as const,
      [`${now} / ${later.toLowerCase()}`, columns.words] as const,
    ].map(([word, width], at) => (
      <Words
        key={word}
        pen={pen}
        width={width}
        type={{ ...type.micro, ...bold }}
        style={{ ...soft, width }}
        tag={{ role: 'TH', scope: 'Column', id: headId(name, at), ...(at === 0 ? { columns: 2 } : {}) }}
      >
        {word}
      </Words>
    )),
    undefined,
    { tag: { role: 'TR' } },
  );
  return inside(tableTag(nl.burden.caption, name), [
    ...inside({ role: 'THead', key: `${name}-kop` }, [head]),
    ...inside(
      { role: 'TBody', key: `${name}-rijen` },
      rows.map((each, at) => barRow(each, at, pen)),
    ),
  ]);
}

function barRow(each: BurdenRow, at: number, pen: Fonts): Piece {
  const cell: Tag = { role: 'TD', headers: [rowId(name, at), headId(name, 1)] };
  const style = { ...row, width: widths.left, paddingVertical: 1.6, borderBottomWidth: 0.4, borderColor: color.line };
  const [first, second] = each.from;
  const [now, later] = second ? [first, second] : [undefined, first];
  return piece(
    {},
    style,
    [
      <View
        key="measure"
        style={{ width: columns.measure, paddingRight: 4 }}
        tag={{ role: 'TH', scope: 'Row', id: rowId(name, at) }}
      >
        <Words pen={pen} width={columns.measure - 4} type={{ ...text, lineHeight: 1.18 }}>
          {each.label}
        </Words>
        <Words pen={pen} width={columns.measure - 4} type={{ fontSize: 8, lineHeight: 1.15 }} style={soft}>
          {each.unit}
        </Words>
      </View>,
      <View
        key="bars"
        style={{ width: columns.bars }}
        tag={{ role: 'TD', headers: [rowId(name, at), headId(name, 0)] }}
      >
        <Drawn pen={pen} drawing={barsOf(each, columns.bars - 6)} />
      </View>,
      <View key="words" style={{ width: columns.words }} tag={cell}>
        <SideWords which={nl.burden.now} side={each.now} pen={pen} {...(now ? { to: now.number } : {})} />
        <SideWords
          which={nl.burden.later}
          side={each.later}
          strong
          pen={pen}
          {...(later ? { to: later.number } : {})}
        />
      </View>,
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}

interface SideProps {
  readonly which: string;
  readonly side: BurdenSide;
  readonly strong?: true;
  /** The question that it comes from. */
  readonly to?: string;
  readonly pen: Fonts;
}

function SideWords({ which, side, strong, to, pen }: SideProps) {
  const unknown = side.state === 'unknown';
  const tone = unknown ? color.warn : side.state === 'aside' ? color.soft : color.ink;
  return (
    <Words
      pen={pen}
      width={columns.words}
      type={{ ...text, lineHeight: 1.18 }}
      style={{ width: columns.words, color: tone }}
    >
      {`${which} `}
      {strong ? <Bold style={{ color: tone }}>{side.short}</Bold> : side.short}
      {to ? ' ' : ''}
      {to ? (
        <To pen={pen} to={questionAnchor(to)}>
          {to}
        </To>
      ) : null}
    </Words>
  );
}
