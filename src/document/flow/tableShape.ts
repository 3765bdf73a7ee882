/** How wide a table wants to be, in letters: Word and browsers measure themselves, and need only a fair guess. */
export interface TableShape {
  readonly form: 'standing' | 'lying' | 'cards';
  readonly widths: readonly number[];
}

export interface Measurable {
  readonly columns: readonly { readonly label: string; readonly kind: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** Letters on a line of A4, standing and lying: of 8.5 points, and of 8 where there are many columns. */
const rooms = {
  few: { standing: 104, lying: 158, padding: 2 },
  many: { standing: 118, lying: 176, padding: 1 },
} as const;

export const manyColumns = 8;

const roomFor = (columns: Measurable['columns']) => (columns.length < manyColumns ? rooms.few : rooms.many);

const longestWord = 24;
/** Letters are counted as if they were wide: a grid may be a little tighter than the count. */
const slack = 1.18;

export function tableShape(table: Measurable): TableShape {
  const wants = table.columns.map((column, at) => wantOf(column.label, table.rows, at));
  const room = roomFor(table.columns);
  for (const form of formsFor(table.columns)) {
    if (form === 'cards') break;
    const inner = room[form] - room.padding * wants.length;
    const widths = spread(wants, inner);
    const least = wants.reduce((sum, want) => sum + want.least, 0);
    const lines = Math.max(1, ...wants.flatMap((want, at) => want.cells.map((cell) => linesIn(cell, widths[at] ?? 1))));
    if (least <= inner && lines <= highest(table.columns)) return { form, widths: partsOf(widths, room.padding) };
  }
  return { form: 'cards', widths: [] };
}

/** The same widths for a table that has to be a grid, whatever is in it. */
export function gridShape(table: Measurable): TableShape {
  const shape = tableShape(table);
  if (shape.form !== 'cards') return shape;
  const wants = table.columns.map((column, at) => wantOf(column.label, table.rows, at));
  const room = roomFor(table.columns);
  const least = wants.reduce((sum, want) => sum + want.least + room.padding, 0);
  const form = least <= room.standing * slack ? 'standing' : 'lying';
  return { form, widths: partsOf(spread(wants, room[form] - room.padding * wants.length), room.padding) };
}

const hasSentences = (columns: Measurable['columns']): boolean => columns.some(({ kind }) => kind === 'sentences');

function formsFor(columns: Measurable['columns']): readonly TableShape['form'][] {
  const sentences = hasSentences(columns);
  if (columns.length <= 5) return ['standing', 'cards'];
  if (columns.length > 9) return sentences ? ['cards'] : ['lying', 'cards'];
  return columns.length > 7 && sentences ? ['cards'] : ['standing', 'cards'];
}

/** Many columns whose words run on for lines: a reader follows a card better than a thin column. */
const highest = (columns: Measurable['columns']): number =>
  columns.length >= 6 ? (hasSentences(columns) ? 4 : 6) : 16;

interface Want {
  readonly least: number;
  readonly most: number;
  readonly cells: readonly number[];
}

/** A bold letter is a little wider. */
const boldLetter = 1.12;

/** Heads are bold: those of columns, and the first cell of each row. */
function wantOf(label: string, rows: Measurable['rows'], at: number): Want {
  const texts = rows.map((row) => row[at] ?? '');
  const wide = at === 0 ? boldLetter : 1;
  const longest = Math.max(1, boldLetter * longestIn([label]), wide * longestIn(texts));
  const cells = texts.map((text) => text.length);
  const least = Math.ceil(Math.min(longest, longestWord)) + 1;
  return { least, most: Math.max(least, Math.min(label.length, 20), ...cells) + 1, cells };
}

const longestIn = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/[ -]/).map((word) => word.length)));

const linesIn = (length: number, width: number): number => Math.ceil(length / Math.max(width, 1));

/** Every column its longest word; what is left goes to where it takes away the most lines; what lacks, the widest give. */
function spread(wants: readonly Want[], inner: number): readonly number[] {
  const widths = wants.map(({ least }) => least);
  const weights = wants.map(({ cells }) => cells.reduce((sum, length) => sum + length ** 3, 0));
  let left = inner - widths.reduce((sum, width) => sum + width, 0);
  for (; left < 0; left += 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  for (; left > 0; left -= 1) {
    const gain = widths.map((width, at) =>
      width >= (wants[at]?.most ?? 0) ? -1 : (weights[at] ?? 0) * (width ** -3 - (width + 1) ** -3),
    );
    const best = Math.max(...gain);
    if (best < 0) return widths.map((width) => width + left / widths.length);
    const first = gain.indexOf(best);
    widths[first] = (widths[first] ?? 0) + 1;
  }
  return widths;
}

function partsOf(widths: readonly number[], padding: number): readonly number[] {
  const padded = widths.map((width) => width + padding);
  const all = padded.reduce((sum, width) => sum + width, 0);
  return padded.map((width) => width / all);
}
