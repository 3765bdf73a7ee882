import { documentWords as nl } from '../../nl/document.ts';
import type { Outline, Profile } from '../shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { LevelChip } from './levelChip.tsx';
import { Dash, inside, type Piece, piece, Words } from './parts.tsx';
import { pageTitle } from './summary.tsx';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { color, grid, row, soft, type } from './theme.ts';
import { half, Verdicts } from './verdicts.tsx';

const nameWidth = 108;
const high = 16.4;
/** A group of this dossier has a name. What is longer is a mistake, and stands whole in the chapter. */
const longestName = 80;

/** Dimension by group, worst first within a cell: the drawing that everybody looks at, with every word in it. */
export function profilePieces(outline: Outline, pen: Fonts): readonly Piece[] {
  const { profile } = outline;
  if (!profile) return [];
  const perTable = 7;
  const parts = Array.from({ length: Math.max(1, Math.ceil(profile.groups.length / perTable)) }, (_, at) =>
    profile.groups.slice(at * perTable, (at + 1) * perTable),
  );
  return [
    pageTitle(nl.profile.title, 'profiel', pen),
    piece({}, { width: grid.full, paddingBottom: 6 }, <Verdicts outline={outline} pen={pen} reasons="without" />),
    piece({}, { ...row, width: grid.full, paddingBottom: 8 }, <Insight profile={profile} pen={pen} />),
    ...parts.flatMap((groups, at) => gridPieces(profile, groups, `profiel-${at}`, pen)),
    piece({}, { width: grid.full, marginTop: 6 }, [
      <Words key="level" pen={pen} width={grid.full} type={type.micro} style={soft}>
        {`${nl.profile.level} · ${nl.profile.core} · ${nl.profile.assumption} · «·» ${nl.profile.notSeparately}`}
      </Words>,
    ]),
  ];
}

function Insight({ profile, pen }: { readonly profile: Profile; readonly pen: Fonts }) {
  return (
    <>
      <Words pen={pen} width={half} type={type.small} style={{ ...soft, width: half, marginRight: 20 }}>
        {nl.profile.counts(profile.highBefore, profile.high)}
      </Words>
      <Words pen={pen} width={half} type={type.small} style={{ ...soft, width: half }}>
        {nl.profile.insightWords(profile.insight, profile.insightReasons)}
      </Words>
    </>
  );
}

function gridPieces(profile: Profile, groups: readonly string[], name: string, pen: Fonts): readonly Piece[] {
  const width = (grid.full - nameWidth) / Math.max(groups.length, 1);
  const head = piece(
    { keep: true, head: name },
    {
      ...row,
      alignItems: 'flex-end',
      width: grid.full,
      marginTop: 8,
      borderBottomWidth: 1,
      borderColor: color.ink,
      paddingBottom: 3,
    },
    [
      <Words
        key="dimension"
        pen={pen}
        width={nameWidth}
        type={type.head}
        style={{ width: nameWidth }}
        tag={columnTag(name, 0)}
      >
        {nl.profile.dimension}
      </Words>,
      // without groups the rows still have a cell, and it needs its head
      groups.length === 0 ? <View key="none" tag={columnTag(name, 1)} /> : null,
      ...groups.map((group, at) => (
        <View key={group} style={{ width, paddingLeft: 4 }} tag={columnTag(name, at + 1)}>
          <Words pen={pen} width={width - 6} type={type.head} style={{ width: width - 6 }}>
            {group.length > longestName ? `${group.slice(0, longestName)} …` : group}
          </Words>
        </View>
      )),
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
  const rows = profile.dimensions.map((dimension, index) =>
    gridRow({ profile, dimension, groups, width, name, index, pen }),
  );
  return inside(tableTag(nl.profile.title, name), [
    ...inside({ role: 'THead', key: `${name}-kop` }, [head]),
    ...inside({ role: 'TBody', key: `${name}-rijen` }, rows),
  ]);
}

const columnTag = (name: string, at: number): Tag => ({ role: 'TH', scope: 'Column', id: headId(name, at) });

interface RowProps {
  readonly profile: Profile;
  readonly dimension: string;
  readonly groups: readonly string[];
  readonly width: number;
  readonly name: string;
  readonly index: number;
  readonly pen: Fonts;
}

function gridRow(props: RowProps): Piece {
  const { dimension, name, index, pen } = props;
  return piece(
    { table: name },
    {
      ...row,
      width: grid.full,
      minHeight: high,
      alignItems: 'center',
      borderBottomWidth: 0.4,
      borderColor: color.line,
    },
    [
      <Words
        key="name"
        pen={pen}
        width={nameWidth - 4}
        type={{ fontSize: 9, lineHeight: 1.1 }}
        style={{ width: nameWidth }}
        tag={{ role: 'TH', scope: 'Row', id: rowId(name, index) }}
      >
        {dimension}
      </Words>,
      <RowCells key="cells" {...props} />,
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}

const cellTag = ({ name, index }: RowProps, at: number, columns = 1): Tag => ({
  role: 'TD',
  columns,
  headers: [headId(name, at), rowId(name, index)],
});

/** A cell per group; a dimension that is unknown or not touched is one row across all groups, with its reason. */
function RowCells(props: RowProps) {
  const { profile, dimension, groups, pen } = props;
  const room = grid.full - nameWidth;
  const across = cellTag(props, 1, groups.length);
  if (profile.unknown.includes(dimension)) return <UnknownRow width={room} tag={across} pen={pen} />;
  const untouched = profile.untouched.find((each) => each.dimension === dimension);
  if (untouched) {
    const where = untouched.number ? ` (${untouched.number})` : '';
    return (
      <View style={{ width: room, paddingHorizontal: 4, paddingVertical: 2 }} tag={across}>
        <Words
          pen={pen}
          width={room - 8}
          type={{ fontSize: 8.5, lineHeight: 1.2 }}
          style={{ ...soft, width: room - 8 }}
        >
          {`${nl.profile.untouched(untouched.reason)}${where}`}
        </Words>
      </View>
    );
  }
  return groups.map((group, at) => <GridCell key={group} {...props} group={group} tag={cellTag(props, at + 1)} />);
}

function UnknownRow({ width, tag, pen }: { readonly width: number; readonly tag: Tag; readonly pen: Fonts }) {
  return (
    <View style={{ width, height: high - 1.5, paddingHorizontal: 4, justifyContent: 'center' }} tag={tag}>
      <Dash width={width} height={high - 1.5} stroke={color.warn} />
      <Words pen={pen} width={width - 8} type={{ fontSize: 8.5, lineHeight: 1.1 }} style={{ color: color.warn }}>
        {`? ${nl.cell.onbekend}: ${nl.profile.unknownRow}`}
      </Words>
    </View>
  );
}

function GridCell(props: RowProps & { readonly group: string; readonly tag: Tag }) {
  const { profile, dimension, group, width, tag, pen } = props;
  const cell = profile.cells.find((each) => each.dimension === dimension && each.group === group);
  if (!cell) {
    return (
      <View style={{ width, paddingHorizontal: 4 }} tag={tag}>
        <Words
          pen={pen}
          width={width}
          type={{ fontSize: 8.5, lineHeight: 1.1 }}
          style={soft}
          tag={{ role: 'Span', actual: nl.profile.notSeparately }}
        >
          ·
        </Words>
      </View>
    );
  }
  const after = [cell.core ? 'k' : '', cell.assumption ? 'a' : ''].filter(Boolean).join(' ');
  return (
    <View style={{ width, height: high, padding: 0.75 }} tag={tag}>
      <LevelChip
        level={cell.level}
        direction={cell.direction}
        said={nl.profile.said(cell.level, cell.direction, cell)}
        style={{ flex: 1 }}
        {...(after ? { after } : {})}
      />
    </View>
  );
}
