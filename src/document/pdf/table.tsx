import type { ReactNode } from 'react';
import { documentWords as nl } from '../../nl/document.ts';
import type { TableBlock, TableCell, TableColumn } from '../../questions/blocks.ts';
import { blockRows, sameThroughout } from './blockTable.tsx';
import { type SlabRule, type Style, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { cellWords, inside, type Piece, piece, tableWords, Words } from './parts.tsx';
import { type TableShape, tableShape } from './tableShape.ts';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type TextStyle, type } from './theme.ts';

interface Setting {
  readonly pen: Fonts;
  /** Unique in the report: rows find their head by it. */
  readonly name: string;
  /** Draws a cell in its own way; undefined = as words. */
  readonly cell?: (cell: TableCell, column: number, row: number, width: number) => ReactNode | undefined;
  /** What a column needs beside its words, in points. */
  readonly room?: (column: number) => number;
  /** Stays with the piece after it. */
  readonly keepEnd?: boolean;
  /** The question it answers: named above what goes on at the next page. */
  readonly number?: string | undefined;
}

/** A table as pieces: a head that comes back after every page break, rows that are never split, a total. */
export function tablePieces(table: TableBlock, setting: Setting): readonly Piece[] {
  if (table.rows.length === 0) return [noRows(setting.pen)];
  const shape = tableShape(table, setting.pen, setting.room);
  if (shape.form !== 'blocks') return rowPieces(table, shape, setting);
  return [continued(table, setting, grid.hang), ...blockRows(table, setting)];
}

/** Whether the answer reaches under the side notes. */
export const isWide = (table: TableBlock, pen: Fonts): boolean =>
  table.rows.length > 0 && tableShape(table, pen).form !== 'column';

/** "(vervolg)": above the rows that stand on the next page, and nowhere else. */
function continued({ caption }: TableBlock, { number, name, pen }: Setting, left: number): Piece {
  const width = grid.full - left;
  return piece(
    { again: name },
    { marginLeft: left, width, paddingBottom: 3 },
    <Words pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
      {nl.table.continued([number, caption].filter(Boolean).join('  '))}
    </Words>,
  );
}

const noRows = (pen: Fonts): Piece =>
  piece(
    {},
    { paddingLeft: grid.hang, marginTop: 4, width: grid.hang + grid.main },
    <Words pen={pen} width={grid.main} type={type.small} style={{ fontStyle: 'italic', color: color.soft }}>
      {nl.table.noRows}
    </Words>,
  );

export function rowPieces(table: TableBlock, shape: TableShape, setting: Setting): readonly Piece[] {
  const landscape = shape.form === 'landscape';
  const left = landscape || shape.form === 'full' ? 0 : grid.hang;
  const wide = shape.form !== 'column';
  const place = { marginLeft: left, width: shape.total };
  const turned = (made: Piece): Piece => (landscape ? { ...made, orientation: 'landscape' } : made);
  const last = table.rows.length - 1;
  const head = piece(
    { keep: true, head: setting.name, wide },
    {
      ...place,
      ...row,
      alignItems: 'flex-end',
      marginTop: 6,
      borderBottomWidth: 1,
      borderColor: color.ink,
      paddingBottom: 3,
    },
    table.columns.map((column, at) => (
      <CellWords
        key={column.label}
        shape={shape}
        at={at}
        column={column}
        type={type.head}
        pen={setting.pen}
        tag={{ role: 'TH', scope: 'Column', id: headId(setting.name, at) }}
      >
        {column.label}
      </CellWords>
    )),
    undefined,
    { tag: { role: 'TR' } },
  );
  const rows = table.rows.map((cells, index) => {
    const ends = index === last ? Boolean(table.total) || Boolean(setting.keepEnd) : index === last - 1 && last > 1;
    // one row under its head, or one row on the next page, is no table
    const keep = ends || (index === 0 && last > 1);
    const rule: SlabRule = { table: setting.name, wide, keep };
    return piece(
      rule,
      { ...place, ...row, borderBottomWidth: 0.5, borderColor: color.line, paddingVertical: landscape ? 2.4 : 3.8 },
      <RowCells table={table} shape={shape} cells={cells} index={index} setting={setting} />,
      undefined,
      { tag: { role: 'TR' } },
    );
  });
  const { name } = setting;
  return [
    continued(table, setting, left),
    ...inside(tableTag(table.caption, name), [
      ...inside({ role: 'THead', key: `${name}-kop` }, [head]),
      ...inside({ role: 'TBody', key: `${name}-rijen` }, rows),
      ...inside({ role: 'TFoot', key: `${name}-voet` }, totalPieces(table, shape, setting, place)),
    ]),
  ].map(turned);
}

function RowCells(props: {
  readonly table: TableBlock;
  readonly shape: TableShape;
  readonly cells: readonly TableCell[];
  readonly index: number;
  readonly setting: Setting;
}) {
  const { table, shape, cells, index, setting } = props;
  const same = cells.length > 2 ? sameThroughout(cells.slice(1)) : undefined;
  const { name } = setting;
  if (same) return <SameCells shape={shape} cells={cells} same={same} name={name} index={index} pen={setting.pen} />;
  return table.columns.map((column, at) => {
    const cell = cells[at] ?? { empty: true };
    const { width, gap } = placeIn(shape, at);
    const own = setting.cell?.(cell, at, index, width);
    const tag = cellTag(name, index, at);
    if (own !== undefined) {
      return (
        <View key={column.label} style={{ width, marginRight: gap }} tag={tag}>
          {own}
        </View>
      );
    }
    const { text, style } = tableWords(cell);
    const kind = at === 0 && 'text' in cell ? { ...shape.size, ...bold } : shape.size;
    return (
      <CellWords
        key={column.label}
        shape={shape}
        at={at}
        column={column}
        type={kind}
        style={style}
        pen={setting.pen}
        tag={tag}
      >
        {text}
      </CellWords>
    );
  });
}

/** The first cell of a row is its head. */
const cellTag = (name: string, row: number, at: number): Tag =>
  at === 0
    ? { role: 'TH', scope: 'Row', id: rowId(name, row) }
    : { role: 'TD', headers: [headId(name, at), rowId(name, row)] };

/** A row of which nothing is known says so once, in words, across all its cells. */
function SameCells(props: {
  readonly shape: TableShape;
  readonly cells: readonly TableCell[];
  readonly same: TableCell;
  readonly name: string;
  readonly index: number;
  readonly pen: Fonts;
}) {
  const { shape, cells, same, name, index, pen } = props;
  const [first = 0] = shape.widths;
  const [gap = 0] = shape.gaps;
  const head = cellWords(cells[0] ?? { empty: true });
  const { text, style } = cellWords(same);
  const room = shape.total - first;
  return (
    <>
      <Words
        pen={pen}
        width={first - gap}
        type={{ ...shape.size, ...bold }}
        style={{ ...head.style, width: first, paddingRight: gap }}
        tag={cellTag(name, index, 0)}
      >
        {head.text}
      </Words>
      <Words
        pen={pen}
        width={room}
        type={shape.size}
        style={{ ...style, width: room }}
        tag={{
          role: 'TD',
          columns: cells.length - 1,
          headers: [...cells.slice(1).map((_, at) => headId(name, at + 1)), rowId(name, index)],
        }}
      >
        {text}
      </Words>
    </>
  );
}

function placeIn(shape: TableShape, at: number) {
  const gap = shape.gaps[at] ?? 0;
  return { gap, width: (shape.widths[at] ?? 0) - gap };
}

/** Words in their column, without a box around them: a report has thousands. */
function CellWords(props: {
  readonly pen: Fonts;
  readonly shape: TableShape;
  readonly at: number;
  readonly column: TableColumn;
  readonly type: TextStyle;
  readonly style?: Style;
  readonly tag?: Tag;
  readonly children: string;
}) {
  const { width, gap } = placeIn(props.shape, props.at);
  const textAlign = props.column.kind === 'number' ? 'right' : 'left';
  return (
    <Words
      pen={props.pen}
      width={width}
      type={props.type}
      style={{ ...props.style, width, marginRight: gap, textAlign }}
      tag={props.tag}
    >
      {props.children}
    </Words>
  );
}

/** The sum of a column with unknowns in it is the total of what is known, and is called so. */
function totalPieces(table: TableBlock, shape: TableShape, setting: Setting, place: Style): readonly Piece[] {
  if (!table.total) return [];
  const { cells, partial } = table.total;
  const label = partial ? nl.table.partialTotal : nl.table.total;
  const text = (at: number): string => {
    const cell = cells[at];
    return cell && 'text' in cell ? cell.text : cell && 'special' in cell ? cellWords(cell).text : '';
  };
  const first = table.columns.findIndex((column, at) => at > 0 && (column.kind === 'number' || text(at) !== ''));
  const widths = shape.widths.slice(0, Math.max(1, first));
  const room = widths.reduce((sum, width) => sum + width, 0);
  return [
    piece(
      { table: setting.name, wide: shape.form !== 'column', ...(setting.keepEnd ? { keep: true } : {}) },
      { ...place, ...row, borderTopWidth: 1, borderColor: color.ink, paddingVertical: 3.8, marginTop: -0.5 },
      [
        <Words
          key="label"
          pen={setting.pen}
          width={room}
          type={{ ...shape.size, ...bold }}
          style={{ width: room, paddingRight: shape.gaps[widths.length - 1] ?? 0 }}
          tag={{ role: 'TH', scope: 'Row', id: rowId(setting.name, table.rows.length), columns: widths.length }}
        >
          {label}
        </Words>,
        ...table.columns.slice(widths.length).map((column, index) => (
          <CellWords
            key={column.label}
            shape={shape}
            at={index + widths.length}
            column={column}
            type={{ ...shape.size, ...bold }}
            pen={setting.pen}
            tag={cellTag(setting.name, table.rows.length, index + widths.length)}
          >
            {text(index + widths.length)}
          </CellWords>
        )),
      ],
      undefined,
      { tag: { role: 'TR' } },
    ),
  ];
}
