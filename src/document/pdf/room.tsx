import { roomWords as nl } from '../../nl/stories.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { anchors } from '../anchors.ts';
import { roomBar } from '../drawing/roomBar.ts';
import type { RoomLayer, RoomOutline } from '../personShape.ts';
import { wordsOfCell } from '../plainWords.ts';
import { Drawn } from './drawn.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { cellWords, inside, type Piece, piece, Sign, type SignKind, tableWords, Words } from './parts.tsx';
import { pageTitle, summaryPart } from './summary.tsx';
import { tablePieces } from './table.tsx';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

const name = 'ruimte-per-laag';
const widths = { layer: 108, provision: 90, kind: 70, bar: 42, note: 143, needed: 50 } as const;
const between = 8;

/** Where room is given and taken away, from the highest layer down, and under it who may use it and what that takes. */
export function roomPieces(room: RoomOutline, pen: Fonts): readonly Piece[] {
  return [
    pageTitle(nl.title, anchors.room, pen),
    piece({ keep: true }, { width: grid.full, paddingBottom: 6 }, [
      <Words key="found" pen={pen} width={grid.wide} style={{ width: grid.wide }}>
        {room.sentences.join(' ')}
      </Words>,
    ]),
    ...layers(room, pen),
    ...room.parts.flatMap((part) => summaryPart(part, pen)),
  ];
}

/** A note that is a story does not fit beside a bar: then the table is set as any other. */
const longest = 420;

function layers({ rows }: RoomOutline, pen: Fonts): readonly Piece[] {
  if (rows.length === 0) return [];
  const isShort = ({ note, provision, layer }: RoomLayer) =>
    [note, provision, layer].every((cell) => wordsOfCell(cell).length <= longest);
  if (!rows.every(isShort)) return tablePieces(plainTable(rows), { pen, name });
  return [
    ...inside(tableTag(nl.title, name), [
      ...inside({ role: 'THead', key: `${name}-kop` }, [headPiece(pen)]),
      ...inside(
        { role: 'TBody', key: `${name}-rijen` },
        rows.map((layer, at) => layerPiece(layer, at, pen)),
      ),
    ]),
    piece({}, { width: grid.full, marginTop: 5, paddingBottom: 4 }, [
      <Words key="legend" pen={pen} width={grid.full} type={type.micro} style={soft}>
        {nl.legend}
      </Words>,
    ]),
  ];
}

const plainTable = (rows: readonly RoomLayer[]) => ({
  kind: 'table' as const,
  caption: nl.title,
  columns: nl.columns.map((label, at) => ({ label, kind: at === 3 ? ('sentences' as const) : ('words' as const) })),
  rows: rows.map(({ layer, provision, kind, takenAway, note, needed }): readonly TableCell[] => [
    layer,
    provision,
    { text: takenAway ? `${nl.kinds[kind]}, ${nl.takenAway}` : nl.kinds[kind] },
    note,
    needed,
  ]),
});

const headCell = (at: number, width: number, pen: Fonts) => (
  <View
    key={String(at)}
    style={{ width, paddingRight: between }}
    tag={{ role: 'TH', scope: 'Column', id: headId(name, at) }}
  >
    <Words pen={pen} width={width - between} type={type.head} style={{ width: width - between }}>
      {nl.columns[at] ?? ''}
    </Words>
  </View>
);

const headPiece = (pen: Fonts): Piece =>
  piece(
    { keep: true, head: name, wide: true },
    {
      ...row,
      alignItems: 'flex-end',
      width: grid.full,
      marginTop: 6,
      paddingBottom: 3,
      borderBottomWidth: 1,
      borderColor: color.ink,
    },
    [widths.layer, widths.provision, widths.kind + widths.bar, widths.note, widths.needed].map((width, at) =>
      headCell(at, width, pen),
    ),
    undefined,
    { tag: { role: 'TR' } },
  );

const signs: Readonly<Record<RoomLayer['kind'], SignKind>> = {
  geeft: 'up',
  beperkt: 'down',
  zwijgt: 'none',
  onbekend: 'none',
};

const tones: Readonly<Record<RoomLayer['kind'], string>> = {
  geeft: color.gain,
  beperkt: color.harm,
  zwijgt: color.soft,
  onbekend: color.warn,
};

function layerPiece(layer: RoomLayer, at: number, pen: Fonts): Piece {
  const cell = (column: number): Tag => ({ role: 'TD', headers: [headId(name, column), rowId(name, at)] });
  const { text } = cellWords(layer.layer);
  return piece(
    { table: name, wide: true },
    { ...row, width: grid.full, paddingVertical: 4, borderBottomWidth: 0.4, borderColor: color.line },
    [
      <View
        key="layer"
        style={{ width: widths.layer, paddingRight: between }}
        tag={{ role: 'TH', scope: 'Row', id: rowId(name, at) }}
      >
        <Words pen={pen} width={widths.layer - between} type={{ ...type.small, ...bold }}>
          {text}
        </Words>
      </View>,
      <Plain key="provision" cell={layer.provision} width={widths.provision} tag={cell(1)} pen={pen} />,
      <Kind key="kind" layer={layer} tag={cell(2)} pen={pen} />,
      <Plain key="note" cell={layer.note} width={widths.note} tag={cell(3)} pen={pen} />,
      <Plain key="needed" cell={layer.needed} width={widths.needed} tag={cell(4)} pen={pen} />,
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}

function Plain(props: { readonly cell: TableCell; readonly width: number; readonly tag: Tag; readonly pen: Fonts }) {
  const { text, style } = tableWords(props.cell);
  const width = props.width - between;
  return (
    <View style={{ width: props.width, paddingRight: between }} tag={props.tag}>
      <Words pen={props.pen} width={width} type={type.small} style={{ ...style, width }}>
        {text}
      </Words>
    </View>
  );
}

/** Sign, word and bar; where it takes away what a higher layer gives, it says so. */
function Kind({ layer: { kind, takenAway }, tag, pen }: { layer: RoomLayer; tag: Tag; pen: Fonts }) {
  const tone = tones[kind];
  const width = widths.kind - 14;
  return (
    <View style={{ ...row, width: widths.kind + widths.bar }} tag={tag}>
      <View style={{ ...row, width: widths.kind }}>
        <View artifact style={{ width: 12, paddingTop: 3 }}>
          <Sign kind={signs[kind]} size={6.5} tone={tone} />
        </View>
        <View style={{ width }}>
          <Words pen={pen} width={width} type={{ ...type.small, ...bold }} style={{ color: tone, width }}>
            {nl.kinds[kind]}
          </Words>
          {takenAway ? (
            <Words pen={pen} width={width} type={type.micro} style={{ width }}>
              {nl.takenAway}
            </Words>
          ) : null}
        </View>
      </View>
      <View style={{ width: widths.bar, paddingTop: 2 }}>
        <Drawn drawing={roomBar(kind)} pen={pen} artifact />
      </View>
    </View>
  );
}
