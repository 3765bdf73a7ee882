import type { ReactNode } from 'react';
import { documentWords as nl } from '../../nl/document.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { type SlabRule, type Style, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { cellWords, type Piece, piece, Words } from './parts.tsx';
import { type TableShape, tableShape } from './tableShape.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

interface Setting {
  readonly pen: Fonts;
  /** Unique in the report: rows find their head by it. */
  readonly name: string;
  /** Draws a cell in its own way; undefined = as words. */
  readonly cell?: (cell: TableCell, column: number, row: number, width: number) => ReactNode | undefined;
  /** Stays with the piece after it. */
  readonly keepEnd?: boolean;
}

/** A table as pieces: a head that comes back after every page break, rows that are never split, a total. */
export function tablePieces(table: TableBlock, setting: Setting): readonly Piece[] {
  if (table.rows.length === 0) return [noRows(setting.pen)];
  const shape = tableShape(table, setting.pen);
  return shape.form === 'blocks' ? blockPieces(table, setting) : rowPieces(table, shape, setting);
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
      <Cell key={column.label} shape={shape} at={at} right={column.kind === 'number'}>
        {(width, style) => (
          <Words pen={setting.pen} width={width} type={type.head} style={{ ...style, width }}>
            {column.label}
          </Words>
        )}
      </Cell>
    )),
  );
  const rows = table.rows.map((cells, index) => {
    const keep = index === last ? Boolean(table.total) || Boolean(setting.keepEnd) : index === last - 1 && last > 1;
    const rule: SlabRule = { table: setting.name, wide, keep };
    return piece(
      rule,
      { ...place, ...row, borderBottomWidth: 0.5, borderColor: color.line, paddingVertical: landscape ? 2.4 : 3.8 },
      <RowCells table={table} shape={shape} cells={cells} index={index} setting={setting} />,
    );
  });
  return [head, ...rows, ...totalPieces(table, shape, setting, place)].map(turned);
}

function RowCells(props: {
  readonly table: TableBlock;
  readonly shape: TableShape;
  readonly cells: readonly TableCell[];
  readonly index: number;
  readonly setting: Setting;
}) {
  const { table, shape, cells, index, setting } = props;
  return table.columns.map((column, at) => {
    const cell = cells[at] ?? { empty: true };
    return (
      <Cell key={column.label} shape={shape} at={at} right={column.kind === 'number'}>
        {(width, style) => {
          const own = setting.cell?.(cell, at, index, width);
          if (own !== undefined) return own;
          const { text, style: look } = cellWords(cell);
          return (
            <Words
              pen={setting.pen}
              width={width}
              type={at === 0 && 'text' in cell ? { ...shape.size, ...bold } : shape.size}
              style={{ ...style, ...look, width }}
            >
              {text}
            </Words>
          );
        }}
      </Cell>
    );
  });
}

function Cell(props: {
  readonly shape: TableShape;
  readonly at: number;
  readonly right: boolean;
  readonly children: (width: number, style: Style) => ReactNode;
}) {
  const { shape, at, right, children } = props;
  const width = shape.widths[at] ?? 0;
  const gap = at === shape.widths.length - 1 ? 0 : shape.gap;
  return (
    <View style={{ width, paddingRight: gap }}>{children(width - gap, { textAlign: right ? 'right' : 'left' })}</View>
  );
}

/** The sum of a column with unknowns in it is the total of what is known, and is called so. */
function totalPieces(table: TableBlock, shape: TableShape, setting: Setting, place: Style): readonly Piece[] {
  if (!table.total) return [];
  const { cells, partial } = table.total;
  const label = partial ? nl.table.partialTotal : nl.table.total;
  return [
    piece(
      { table: setting.name, wide: shape.form !== 'column', ...(setting.keepEnd ? { keep: true } : {}) },
      { ...place, ...row, borderTopWidth: 1, borderColor: color.ink, paddingVertical: 3.8, marginTop: -0.5 },
      table.columns.map((column, at) => {
        const cell = cells[at];
        const text =
          at === 0 ? label : cell && 'text' in cell ? cell.text : cell && 'special' in cell ? cellWords(cell).text : '';
        return (
          <Cell key={column.label} shape={shape} at={at} right={column.kind === 'number'}>
            {(width, style) => (
              <Words pen={setting.pen} width={width} type={{ ...shape.size, ...bold }} style={{ ...style, width }}>
                {text}
              </Words>
            )}
          </Cell>
        );
      }),
    ),
  ];
}

const fieldGap = 12;

/** Wide sentences: a block per row, under a rule, with the name of its column above each field. */
function blockPieces(table: TableBlock, setting: Setting): readonly Piece[] {
  return table.rows.flatMap((cells, index) => {
    const { title: heading, from } = blockTitle(cells, index, setting.pen);
    const { text, style } = heading;
    const same = sameThroughout(cells.slice(from));
    const lines = same ? [samePiece(same, setting.pen)] : fieldLines(table, cells, from, setting.pen);
    const title = piece(
      { keep: lines.length > 0, wide: true },
      {
        marginLeft: grid.hang,
        width: grid.wide,
        marginTop: index === 0 ? 6 : 9,
        borderTopWidth: index === 0 ? 1 : 0.5,
        borderColor: index === 0 ? color.ink : color.strong,
        paddingTop: 5,
      },
      <Words pen={setting.pen} width={grid.wide} type={type.h3} style={{ ...style, fontSize: 10 }}>
        {text}
      </Words>,
    );
    return [title, ...lines];
  });
}

/** A row of which every field is "n.v.t." says so once. */
function sameThroughout(cells: readonly TableCell[]): TableCell | undefined {
  const [first] = cells;
  if (!first || !('special' in first) || cells.length < 3) return undefined;
  return cells.every((cell) => 'special' in cell && cell.special === first.special) ? first : undefined;
}

function samePiece(cell: TableCell, pen: Fonts): Piece {
  const { text, style } = cellWords(cell);
  return piece(
    { wide: true },
    { marginLeft: grid.hang, width: grid.wide, marginTop: 1 },
    <Words pen={pen} width={grid.wide} type={type.small} style={style}>
      {nl.table.throughout(text)}
    </Words>,
  );
}

/**
 * A row is called by its first cell; by a number and the cell after it, where the first is only a number; and by its
 * place where it opens with a story, which then becomes its first field. `from`: the first cell that is a field.
 */
function blockTitle(cells: readonly TableCell[], index: number, pen: Fonts) {
  const [first = { empty: true }, second] = cells;
  const words = cellWords(first);
  const short = (text: string) => pen.width(text, type.h3) < grid.wide * 3;
  if (!short(words.text)) return { title: { text: nl.table.row(index + 1), style: {} }, from: 0 };
  const named = words.text.length <= 4 && second && 'text' in second && short(second.text) ? second.text : undefined;
  return named === undefined
    ? { title: words, from: 1 }
    : { title: { text: `${words.text}  ${named}`, style: {} }, from: 2 };
}

interface Field {
  readonly label: string;
  readonly cell: TableCell;
  readonly span: 1 | 2 | 3;
}

const third = (grid.wide - 2 * fieldGap) / 3;
const widthOf = (span: 1 | 2 | 3): number => third * span + fieldGap * (span - 1);

/** Short fields share a line of three; a long one takes the width it needs. */
function fieldLines(table: TableBlock, cells: readonly TableCell[], from: number, pen: Fonts): readonly Piece[] {
  const fields = cells.slice(from).map((cell, at): Field => {
    const width = pen.width(cellWords(cell).text, type.small);
    return {
      label: table.columns[at + from]?.label ?? '',
      cell,
      span: width > widthOf(2) * 3 ? 3 : width > third * 2.4 ? 2 : 1,
    };
  });
  const lines: Field[][] = [];
  let used = 3;
  for (const field of fields) {
    if (used + field.span > 3) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(field);
    used += field.span;
  }
  return lines.flatMap((line, index) => linePieces(line, index < lines.length - 1, pen));
}

function linePieces(line: readonly Field[], more: boolean, pen: Fonts): readonly Piece[] {
  const [only] = line;
  const place = { marginLeft: grid.hang, width: grid.wide };
  const keep = more && line.length > 1;
  // a field as wide as the page may be a whole story: its name stays with it, its text may go on at the next page
  if (line.length === 1 && only?.span === 3) {
    const { text, style } = cellWords(only.cell);
    return [
      piece(
        { keep: true, wide: true },
        { ...place, marginTop: 4 },
        <Label pen={pen} width={grid.wide} text={only.label} />,
      ),
      piece(
        { split: true, wide: true },
        place,
        <Words pen={pen} width={grid.wide} type={type.small} style={style}>
          {text}
        </Words>,
      ),
    ];
  }
  return [
    piece(
      { wide: true, ...(keep ? { keep } : {}) },
      { ...place, ...row, marginTop: 4 },
      line.map((field, at) => {
        const { text, style } = cellWords(field.cell);
        const width = widthOf(field.span);
        return (
          <View key={field.label} style={{ width: width + (at < line.length - 1 ? fieldGap : 0) }}>
            <Label pen={pen} width={width} text={field.label} />
            <Words pen={pen} width={width} type={type.small} style={{ ...style, width }}>
              {text}
            </Words>
          </View>
        );
      }),
    ),
  ];
}

const Label = ({ pen, width, text }: { readonly pen: Fonts; readonly width: number; readonly text: string }) => (
  <Words pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
    {text}
  </Words>
);
