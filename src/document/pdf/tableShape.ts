import type { TableBlock, TableColumn } from '../../questions/blocks.ts';
import type { Fonts } from './fonts.ts';
import { cellWords } from './parts.tsx';
import { grid, page, type TextStyle, type } from './theme.ts';

type TableForm = 'column' | 'wide' | 'full' | 'landscape' | 'blocks';

export interface TableShape {
  readonly form: TableForm;
  readonly size: TextStyle;
  readonly gap: number;
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
export function tableShape(table: Pick<TableBlock, 'columns' | 'rows'>, pen: Fonts): TableShape {
  const forms = formsFor(table.columns);
  for (const form of forms) {
    if (form === 'blocks') break;
    const shape = shapeIn(form, table, pen);
    if (shape.squeeze <= 1 && shape.highest <= tallest && !isStringy(shape, table)) return shape;
  }
  return { form: 'blocks', size: type.small, gap: 10, widths: [], total: grid.wide };
}

function formsFor(columns: readonly TableColumn[]): readonly TableForm[] {
  const sentences = columns.some((column) => column.kind === 'sentences');
  if (columns.length <= 3 && !sentences) return ['column', 'wide', 'full'];
  if (columns.length <= 5) return ['wide', 'full', 'blocks'];
  if (columns.length > 9 && !sentences) return ['landscape', 'blocks'];
  return sentences ? ['blocks'] : ['full', 'blocks'];
}

/** Many columns whose words run on for lines: a reader follows a block better than a thin column. */
const isStringy = (shape: { lines: number }, { columns }: Pick<TableBlock, 'columns'>): boolean =>
  columns.length >= 6 && shape.lines > 5;

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
): Measured {
  const many = table.columns.length > 5;
  const size: TextStyle = many ? type.table : type.small;
  const gap = many ? 6 : 9;
  const total = room[form];
  const wants = table.columns.map((column, at) => wantOf(column, at, table.rows, size, pen));
  const inner = total - gap * (wants.length - 1);
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  const widths = spread(wants, inner).map((width, at) => width + (at === wants.length - 1 ? 0 : gap));
  const lines = Math.max(
    1,
    ...table.rows.map((cells) =>
      Math.max(
        ...cells.map((cell, at) =>
          Math.ceil((pen.width(cellWords(cell).text, size) * 1.08) / ((widths[at] ?? 1) - gap)),
        ),
      ),
    ),
  );
  return {
    form,
    size,
    gap,
    widths,
    total,
    squeeze: least / inner,
    highest: lines * size.fontSize * size.lineHeight + 8,
    lines,
  };
}

/** Longer than any Dutch word that people write: a reference or a mistake, and not what sets the measure. */
const longestWhole = 34;

interface Want {
  /** The longest word. */
  readonly least: number;
  /** The longest cell, on one line. */
  readonly most: number;
}

function wantOf(column: TableColumn, at: number, rows: TableBlock['rows'], size: TextStyle, pen: Fonts): Want {
  const semibold = { ...size, fontWeight: 600 };
  const texts = rows.map((cells) => cellWords(cells[at] ?? { empty: true }).text);
  const style = at === 0 ? semibold : size;
  const longest = (words: readonly string[], kind: TextStyle) =>
    Math.max(0, ...words.map((word) => pen.width(word, kind)));
  const words = texts.flatMap((text) => text.split(/[\s]+|(?<=[-/])/)).filter((word) => word.length <= longestWhole);
  const head = column.label.split(/\s+/);
  return {
    least: Math.ceil(Math.max(longest(words, style), longest(head, type.head)) + 1),
    most: Math.ceil(Math.max(longest(texts, style), Math.min(pen.width(column.label, type.head), 90)) + 1),
  };
}

/** Every column its longest word; what is left goes to those that would otherwise need many lines. */
function spread(wants: readonly Want[], room: number): readonly number[] {
  const most = wants.reduce((sum, want) => sum + want.most, 0);
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  if (most <= room) {
    const left = room - most;
    return wants.map((want) => want.most + (left * want.most) / most);
  }
  if (least >= room) return wants.map((want) => (want.least * room) / least);
  const hunger = wants.map((want) => Math.sqrt(Math.max(0, want.most - want.least)));
  const all = hunger.reduce((sum, each) => sum + each, 0) || 1;
  return wants.map((want, at) => want.least + ((room - least) * (hunger[at] ?? 0)) / all);
}
