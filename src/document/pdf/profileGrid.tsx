import { documentWords } from '../../nl/document.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { questionAnchor } from '../anchors.ts';
import { cut } from '../drawing/lettering.ts';
import type { GridCell, GridLine, ProfileGrid } from '../effectProfile/shape.ts';
import { Link, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { LevelChip } from './levelChip.tsx';
import { Dash, inside, type Piece, piece, Sign, type SignKind, To, Words } from './parts.tsx';
import type { Places, ProfileRoom } from './profileRoom.ts';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { color, grid, row, soft, type } from './theme.ts';

const nameWidth = 106;
const cellType = { fontSize: 8.5, lineHeight: 1.1 } as const;

/** More columns than this would leave no room for a word. */
export const perTable = 7;

interface Place {
  readonly all: ProfileGrid;
  readonly groups: ProfileGrid['groups'];
  readonly width: number;
  readonly name: string;
  readonly room: ProfileRoom;
  readonly pen: Fonts;
  /** Where the rows of the score stand. */
  readonly score: string;
}

/** Dimension by group, the worst groups first: every cell a sign, a word and the row of appendix A. */
export function gridPieces(
  all: ProfileGrid,
  at: number,
  { room, pen, places }: { readonly room: ProfileRoom; readonly pen: Fonts; readonly places: Places },
): readonly Piece[] {
  const groups = all.groups.slice(at * perTable, (at + 1) * perTable);
  const width = (grid.full - nameWidth) / Math.max(groups.length, 1);
  const place: Place = { all, groups, width, name: `profiel-${at}`, room, pen, score: places.score };
  return inside(tableTag(nl.title, place.name), [
    ...inside({ role: 'THead', key: `${place.name}-kop` }, [headPiece(place)]),
    ...inside(
      { role: 'TBody', key: `${place.name}-rijen` },
      all.lines.map((line, index) => linePiece(place, line, index)),
    ),
  ]);
}

const columnTag = (name: string, at: number): Tag => ({ role: 'TH', scope: 'Column', id: headId(name, at) });

function headPiece({ groups, width, name, room, pen }: Place): Piece {
  const style = { ...row, alignItems: 'flex-end', width: grid.full, marginTop: 8, paddingBottom: 3 };
  return piece(
    { keep: true, head: name },
    { ...style, borderBottomWidth: 1, borderColor: color.ink },
    [
      <Words
        key="dimension"
        pen={pen}
        width={nameWidth}
        type={type.head}
        style={{ width: nameWidth }}
        tag={columnTag(name, 0)}
      >
        {nl.dimension}
      </Words>,
      // without groups the rows still have a cell, and it needs its head
      groups.length === 0 ? <View key="none" tag={columnTag(name, 1)} /> : null,
      ...groups.map(({ id, label }, at) => {
        const words = cut(label, width - 8, { size: 8.5, bold: true }, room.groupLines);
        return (
          <View key={id} style={{ width, paddingLeft: 4 }} tag={columnTag(name, at + 1)}>
            <Words
              pen={pen}
              width={width - 6}
              type={type.head}
              style={{ width: width - 6 }}
              tag={{ role: 'Span', actual: label }}
            >
              {words}
            </Words>
          </View>
        );
      }),
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}

function linePiece(place: Place, line: GridLine, index: number): Piece {
  const { name, room, pen } = place;
  const style = { ...row, width: grid.full, minHeight: room.row, alignItems: 'center' };
  return piece(
    { table: name },
    { ...style, borderBottomWidth: 0.4, borderColor: color.line },
    [
      <Words
        key="name"
        pen={pen}
        width={nameWidth - 4}
        type={{ fontSize: 9, lineHeight: 1.1 }}
        style={{ width: nameWidth }}
        tag={{ role: 'TH', scope: 'Row', id: rowId(name, index) }}
      >
        {line.label}
      </Words>,
      <LineCells key="cells" place={place} line={line} index={index} />,
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}

interface LineProps {
  readonly place: Place;
  readonly line: GridLine;
  readonly index: number;
}

const cellTag = ({ name }: Place, index: number, at: number, columns = 1): Tag => ({
  role: 'TD',
  columns,
  headers: [headId(name, at), rowId(name, index)],
});

/** A cell per group; a dimension that is unknown or not touched is one row across all groups, with its reason. */
function LineCells({ place, line, index }: LineProps) {
  if (line.across) return <Across place={place} line={line} index={index} />;
  return place.groups.map(({ id }, at) => {
    const cell = line.cells.find(({ group }) => group === id);
    const tag = cellTag(place, index, at + 1);
    return cell ? <Cell key={id} place={place} cell={cell} tag={tag} /> : <NoCell key={id} place={place} tag={tag} />;
  });
}

function Across({ place, line, index }: LineProps) {
  const { groups, room, pen } = place;
  const width = grid.full - nameWidth;
  const unknown = line.state === 'unknown';
  const [origin] = line.across?.from ?? [];
  const text = line.across?.text ?? '';
  const words = unknown ? nl.unknownPrefix(text) : text;
  const shown = cut(words, width - 50, { size: 8.5 }, room.reasonLines);
  const height = room.row - 1.5;
  return (
    <View
      style={{ width, minHeight: height, paddingHorizontal: 4, justifyContent: 'center' }}
      tag={cellTag(place, index, 1, Math.max(1, groups.length))}
    >
      {unknown ? <Dash width={width} height={height} stroke={color.warn} /> : null}
      <Words pen={pen} width={width - 8} type={cellType} style={unknown ? { color: color.warn } : soft}>
        {unknown ? '? ' : ''}
        {shown}
        {origin ? ' ' : ''}
        {origin ? (
          <To pen={pen} to={questionAnchor(origin.number)}>
            {origin.number}
          </To>
        ) : null}
      </Words>
    </View>
  );
}

const NoCell = ({ place: { width, pen }, tag }: { readonly place: Place; readonly tag: Tag }) => (
  <View style={{ width, paddingHorizontal: 4 }} tag={tag}>
    <Words pen={pen} width={width} type={cellType} style={soft} tag={{ role: 'Span', actual: nl.notSeparately }}>
      ·
    </Words>
  </View>
);

/** Narrower cells have no room for the number of a row beside the longest word. */
const roomy = 70;
const numberType = { fontSize: 8, lineHeight: 1.1 } as const;

function Cell({ place, cell, tag }: { readonly place: Place; readonly cell: GridCell; readonly tag: Tag }) {
  const { width, room, pen, score } = place;
  const [first] = cell.from.rows;
  const height = room.row - 1.5;
  return (
    <View style={{ width, height: room.row, padding: 0.75 }} tag={tag}>
      <Chip cell={cell} width={width - 1.5} height={height} pen={pen} score={score} />
      {first && width >= roomy ? (
        <View style={{ position: 'absolute', right: 4, top: (room.row - 9) / 2, width: 16 }}>
          <Words pen={pen} width={16} type={numberType} style={{ width: 16, textAlign: 'right' }}>
            <To pen={pen} to={score} style={{ color: cell.level === 'hoog' ? color.paper : color.ink }}>
              {String(first.place)}
            </To>
          </Words>
        </View>
      ) : null}
    </View>
  );
}

interface ChipProps {
  readonly cell: GridCell;
  readonly width: number;
  readonly height: number;
  readonly pen: Fonts;
  readonly score: string;
}

function Chip({ cell, width, height, pen, score }: ChipProps) {
  const { level, direction } = cell;
  if (level === 'nvt') {
    return (
      <View style={{ width, height, paddingLeft: 4, justifyContent: 'center' }}>
        <Words pen={pen} width={width - 4} type={cellType} style={soft}>
          {nl.cellNvt}
        </Words>
      </View>
    );
  }
  if (level === 'onbekend') {
    return (
      <View style={{ width, height, paddingLeft: 4, justifyContent: 'center' }}>
        <Dash width={width} height={height} stroke={color.warn} />
        <Words pen={pen} width={width - 4} type={cellType} style={{ color: color.warn }}>
          {`? ${documentWords.cell.onbekend}`}
        </Words>
      </View>
    );
  }
  const after = [cell.core && 'k', cell.assumption && 'a', cell.partlyUnknown && '?'].filter(Boolean).join(' ');
  const said = nl.said(level, direction, cell);
  const style = { width, height };
  return (
    <Link src={`#${score}`} style={{ textDecoration: 'none' }}>
      <LevelChip level={level} direction={direction} said={said} style={style} {...(after ? { after } : {})} />
    </Link>
  );
}

const signs: readonly (readonly [SignKind, string, string])[] = [
  ['down2', nl.directions['-2'] ?? '', color.harm],
  ['down', nl.directions['-1'] ?? '', color.harm],
  ['none', nl.directions['0'] ?? '', color.ink],
  ['up', nl.directions['1'] ?? '', color.gain],
  ['up2', nl.directions['2'] ?? '', color.gain],
];

/** What signs, words, letters and numbers in the grid mean. */
export function legendPiece({ score, scoreWords }: Places, pen: Fonts): Piece {
  const { level, letters, where } = nl.legend;
  return piece({}, { width: grid.full, marginTop: 5 }, [
    <View key="signs" style={{ ...row, width: grid.full }} tag={{ role: 'P' }}>
      {signs.map(([kind, word, tone]) => {
        const width = Math.ceil(pen.width(word, type.micro)) + 2;
        return (
          <View key={kind} style={{ ...row, alignItems: 'center', marginRight: 8 }}>
            <Sign kind={kind} size={6.5} tone={tone} />
            <Words pen={pen} width={width + 2} type={type.micro} style={{ ...soft, width }} tag={{ role: 'Span' }}>
              {word}
            </Words>
          </View>
        );
      })}
    </View>,
    <Words key="level" pen={pen} width={grid.full} type={type.micro} style={{ ...soft, width: grid.full }}>
      {`${level} ${letters} ${where} `}
      <To pen={pen} to={score}>
        {scoreWords}
      </To>
      {'.'}
    </Words>,
  ]);
}
