import type { TableBlock, TableColumn } from '../../questions/blocks.ts';
import type { Fonts } from './fonts.ts';
import { linesIn, type Measure, measureOf } from './measure.ts';
import { tableWords } from './parts.tsx';
import { grid, page, type TextStyle, type } from './theme.ts';

type TableForm = 'column' | 'wide' | 'full' | 'landscape' | 'blocks';

export interface TableShape {
  readonly form: TableForm;
  readonly size: TextStyle;
  /** White right of each column. */
  readonly gaps: readonly number[];
  /** In points, gap included. */
  readonly widths: readonly number[];
  readonly total: number;
}

/** A row higher than a third of the page is easier to read as a block. */
const tallest = (page.height - page.top - page.bottom) / 3;

const room: Record<Exclude<TableForm, 'blocks'>, number> = {
  column: grid.main,
  wide: grid.wide,
  full: grid.full,
  landscape: grid.landscape,
};

/**
 * How a table is set follows from its columns and from what is in them: narrow if it can be, over the full width if it
 * must, a lying page for many values, and a block per row where sentences would be squeezed.
 */
export function tableShape(
  table: Pick<TableBlock, 'columns' | 'rows'>,
  pen: Fonts,
  besides: (column: number) => number = () => 0,
): TableShape {
  for (const form of formsFor(table.columns)) {
    if (form === 'blocks') break;
    const shape = shapeIn(form, table, pen, besides);
    if (shape.squeeze <= 1 && shape.highest <= tallest && !isStringy(shape, table)) return shape;
  }
  return { form: 'blocks', size: type.small, gaps: [], widths: [], total: grid.wide };
}

function formsFor(columns: readonly TableColumn[]): readonly TableForm[] {
  const sentences = columns.some((column) => column.kind === 'sentences');
  if (columns.length <= 3 && !sentences) return ['column', 'wide', 'full'];
  if (columns.length <= 5) return ['wide', 'full', 'blocks'];
  if (columns.length > 9) return sentences ? ['blocks'] : ['landscape', 'blocks'];
  return columns.length > 7 && sentences ? ['blocks'] : ['full', 'blocks'];
}

/** Many columns whose words run on for lines: a reader follows a block better than a thin column. */
const isStringy = (shape: { lines: number }, { columns }: Pick<TableBlock, 'columns'>): boolean =>
  columns.length >= 6 && shape.lines > (columns.some((column) => column.kind === 'sentences') ? 4 : 5);

interface Measured extends TableShape {
  /** How much too small the room is for the longest words; up to 1 is enough. */
  readonly squeeze: number;
  readonly highest: number;
  readonly lines: number;
}

function shapeIn(
  form: Exclude<TableForm, 'blocks'>,
  table: Pick<TableBlock, 'columns' | 'rows'>,
  pen: Fonts,
  besides: (column: number) => number,
): Measured {
  const many = table.columns.length > 5;
  const size: TextStyle = many ? type.table : type.small;
  const gaps = gapsOf(table.columns, many ? 7 : 9);
  const total = room[form];
  const wants = table.columns.map((column, at) => {
    const want = wantOf(column, at, table.rows, size, pen);
    return { ...want, least: want.least + besides(at), most: want.most + besides(at) };
  });
  const inner = total - gaps.reduce((sum, gap) => sum + gap, 0);
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  const bare = spread(wants, inner);
  const lines = Math.max(
    1,
    ...wants.flatMap(({ cells }, at) => cells.map((cell) => linesIn(cell, (bare[at] ?? 1) - 0.5))),
  );
  return {
    form,
    size,
    gaps,
    widths: bare.map((width, at) => width + (gaps[at] ?? 0)),
    total,
    squeeze: least / inner,
    highest: lines * size.fontSize * size.lineHeight + 8,
    lines,
  };
}

/** Numbers stand right: before words they need more white than between words. */
const gapsOf = (columns: readonly TableColumn[], gap: number): readonly number[] =>
  columns.map((column, at) => {
    const next = columns[at + 1];
    if (!next) return 0;
    return column.kind === 'number' && next.kind !== 'number' ? gap + 5 : gap;
  });

interface Want {
  /** The longest word. */
  readonly least: number;
  /** The longest cell, on one line. */
  readonly most: number;
  readonly cells: readonly Measure[];
}

function wantOf(column: TableColumn, at: number, rows: TableBlock['rows'], size: TextStyle, pen: Fonts): Want {
  const style = at === 0 ? { ...size, fontWeight: 600 } : size;
  const cells = rows.map((row) => measureOf(tableWords(row[at] ?? { empty: true }).text, style, pen));
  const head = measureOf(column.label, type.head, pen);
  const widest = Math.max(0, ...cells.map((cell) => cell.whole));
  let least = Math.ceil(Math.max(head.longest, ...cells.map((cell) => cell.longest)) + 1);
  while (linesIn(head, least) > headLines) least += 2;
  return {
    least,
    most: Math.ceil(Math.max(widest, Math.min(head.whole, 90)) + 1),
    cells,
  };
}

/** A head of more lines than this pulls the eye from the table. */
const headLines = 3;

const step = 4;

/** Every column its longest word; what is left goes, bit by bit, to where it takes away the most lines. */
function spread(wants: readonly Want[], room: number): readonly number[] {
  const most = wants.reduce((sum, want) => sum + want.most, 0);
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  if (most <= room) {
    const left = room - most;
    return wants.map((want) => want.most + (left * want.most) / most);
  }
  if (least >= room) return wants.map((want) => (want.least * room) / least);
  const widths = wants.map((want) => want.least);
  // a tall cell makes its whole row tall, so it weighs more than two low ones
  const weights = wants.map((want) => want.cells.reduce((sum, cell) => sum + cell.whole ** 3, 0));
  for (let left = room - least; left > 0; left -= step) {
    const gain = widths.map((width, at) =>
      width >= (wants[at]?.most ?? 0) ? -1 : (weights[at] ?? 0) * (width ** -3 - (width + step) ** -3),
    );
    const first = gain.indexOf(Math.max(...gain));
    widths[first] = (widths[first] ?? 0) + Math.min(step, left);
  }
  return widths;
}
