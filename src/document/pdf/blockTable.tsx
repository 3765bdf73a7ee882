import { documentWords as nl } from '../../nl/document.ts';
import type { TableBlock, TableCell, TableColumn } from '../../questions/blocks.ts';
import { Text, View } from './elements.ts';
import { type FieldLine, type FieldSetting, fieldGrid, widthOf } from './fieldGrid.ts';
import type { Fonts } from './fonts.ts';
import { linesIn, type Measure, measureOf } from './measure.ts';
import { cellWords, inside, type Piece, piece, Words } from './parts.tsx';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

const fields: FieldSetting = { width: grid.wide, gap: 12, textLine: 12.06, labelLine: 10.8, above: 2.5 };
const titleType = { fontSize: 10, lineHeight: 1.27, ...bold };

/** A block higher than this may go on at the next page. */
const tallest = 260;

interface Setting {
  readonly pen: Fonts;
  /** Unique in the report. */
  readonly name: string;
}

interface Entry {
  readonly title: ReturnType<typeof cellWords>;
  /** The columns that are fields: with words, or with "onbekend", which is an answer. */
  readonly shown: readonly number[];
  /** What all other fields are, said once: "Niet ingevuld: Tot." */
  readonly rest: readonly string[];
  /** Every field is this. */
  readonly same: TableCell | undefined;
  readonly cells: readonly TableCell[];
}

/** Wide sentences: a block per row, under a rule, with the name of its column above each field. */
export function blockRows(table: TableBlock, { pen, name }: Setting): readonly Piece[] {
  const entries = table.rows.map((cells, index) => entryOf(table.columns, cells, index, pen));
  const grids = gridsFor(table, entries, pen);
  const pieces = entries.flatMap((entry, index) => {
    const block: BlockPlace = {
      table,
      entry,
      lines: grids.get(keyOf(entry)) ?? [],
      key: `${name}-blok-${index}`,
      name,
      pen,
    };
    return inside({ role: 'LI', key: block.key }, entryPieces(block, index === 0));
  });
  return inside({ role: 'L', key: `${name}-blokken`, title: table.caption }, pieces);
}

interface BlockPlace {
  readonly table: TableBlock;
  readonly entry: Entry;
  readonly lines: readonly FieldLine[];
  readonly key: string;
  readonly name: string;
  readonly pen: Fonts;
}

function entryPieces(place: BlockPlace, first: boolean): readonly Piece[] {
  const { table, entry, lines, name, pen } = place;
  const edge = {
    marginLeft: grid.hang,
    width: grid.wide,
    marginTop: first ? 5 : 6,
    borderTopWidth: first ? 1 : 0.5,
    borderColor: first ? color.ink : color.strong,
    paddingTop: 4,
  };
  if (heightOf(entry, lines, pen) > tallest) return storyPieces(place, edge);
  const fieldLines = lines.map((line, at) => (
    <Line key={String(at)} table={table} entry={entry} line={line} pen={pen} />
  ));
  return [
    piece({ wide: true, table: name }, edge, [
      <Title key="title" entry={entry} pen={pen} />,
      <View key="fields" tag={{ role: 'LBody' }}>
        {fieldLines}
        {entry.rest.length > 0 ? <Rest entry={entry} pen={pen} /> : null}
      </View>,
    ]),
  ];
}

const keyOf = (entry: Entry): string => entry.shown.join();

/** Rows with the same fields share a grid. */
function gridsFor(table: TableBlock, entries: readonly Entry[], pen: Fonts): ReadonlyMap<string, readonly FieldLine[]> {
  const kinds = new Map<string, Entry[]>();
  for (const entry of entries) kinds.set(keyOf(entry), [...(kinds.get(keyOf(entry)) ?? []), entry]);
  return new Map(
    [...kinds].map(([key, those]) => {
      const shown = those[0]?.shown ?? [];
      const labels = shown.map((at) => measureOf(table.columns[at]?.label ?? '', type.micro, pen));
      const lines = fieldGrid(
        labels,
        those.map((entry) => shown.map((at) => measure(entry.cells[at], pen))),
        fields,
      );
      return [key, lines.map((line) => line.map(({ field, parts }) => ({ field: shown[field] ?? 0, parts })))];
    }),
  );
}

const measure = (cell: TableCell | undefined, pen: Fonts): Measure =>
  measureOf(cellWords(cell ?? { empty: true }).text, type.small, pen);

function heightOf(entry: Entry, lines: readonly FieldLine[], pen: Fonts): number {
  const tall = lines.map((line) =>
    Math.max(...line.map(({ field, parts }) => linesIn(measure(entry.cells[field], pen), widthOf(parts, fields)))),
  );
  return tall.reduce((sum, count) => sum + count * fields.textLine + fields.labelLine + fields.above, 18);
}

function entryOf(columns: readonly TableColumn[], cells: readonly TableCell[], index: number, pen: Fonts): Entry {
  const { title, from } = titleOf(cells, index, pen);
  const all = cells.slice(from);
  const same = sameThroughout(all);
  const states = [
    { state: 'nvt', word: nl.cell.nvt },
    { state: 'niet-in-bron', word: nl.cell['niet-in-bron'] },
    { state: 'empty', word: nl.cell.empty },
  ] as const;
  const labelsOf = (state: string) =>
    all.flatMap((cell, at) => (stateOf(cell) === state ? [columns[at + from]?.label ?? ''] : []));
  const rest = states
    .map(({ state, word }) => ({ word, labels: labelsOf(state) }))
    .filter(({ labels }) => labels.length > 0)
    .map(({ word, labels }) => nl.table.rest(word, labels));
  const shown = cells.flatMap((cell, at) => (at >= from && ['text', 'onbekend'].includes(stateOf(cell)) ? [at] : []));
  return same ? { title, shown: [], rest: [], same, cells } : { title, shown, rest, same, cells };
}

const stateOf = (cell: TableCell): string =>
  'special' in cell ? cell.special : 'text' in cell && cell.text !== '' ? 'text' : 'empty';

/** A row of which every field is "n.v.t." says so once. */
export function sameThroughout(cells: readonly TableCell[]): TableCell | undefined {
  const [first] = cells;
  if (!first || cells.length < 2 || 'text' in first) return undefined;
  return cells.every((cell) => stateOf(cell) === stateOf(first)) ? first : undefined;
}

/**
 * A row is called by its first cell; by a number and the cell after it, where the first is only a number; and by its
 * place where it opens with a story, which then becomes its first field. `from`: the first cell that is a field.
 */
function titleOf(cells: readonly TableCell[], index: number, pen: Fonts) {
  const [first = { empty: true }, second] = cells;
  const words = cellWords(first);
  const short = (text: string) => pen.width(text, titleType) < grid.wide * 3;
  if (!('text' in first) && second && 'text' in second && short(second.text)) {
    return { title: cellWords(second), from: 2 };
  }
  if (!('text' in first) || !short(words.text)) return { title: { text: nl.table.row(index + 1), style: {} }, from: 0 };
  const isNumber = /^\p{Lu}?\d{1,3}$/u.test(words.text);
  const named = isNumber && second && 'text' in second && short(second.text) ? second.text : undefined;
  return named === undefined
    ? { title: words, from: 1 }
    : { title: { text: `${words.text}  ${named}`, style: {} }, from: 2 };
}

interface Drawn {
  readonly table: TableBlock;
  readonly entry: Entry;
  readonly line: FieldLine;
  readonly pen: Fonts;
}

function Title({ entry, pen }: { readonly entry: Entry; readonly pen: Fonts }) {
  const { title, same } = entry;
  const throughout = same && cellWords(same);
  return (
    <Words
      pen={pen}
      width={grid.wide}
      type={titleType}
      style={title.style}
      tag={{ role: entry.shown.length + entry.rest.length > 0 ? 'Lbl' : 'LBody' }}
    >
      {throughout ? `${title.text}  ` : title.text}
      {throughout ? (
        <Text style={{ ...throughout.style, fontWeight: 400, fontSize: 9 }}>
          {nl.table.throughout(throughout.text)}
        </Text>
      ) : null}
    </Words>
  );
}

function Line({ table, entry, line, pen }: Drawn) {
  return (
    <View style={{ ...row, marginTop: fields.above }}>
      {line.map(({ field, parts }, at) => {
        const { text, style } = cellWords(entry.cells[field] ?? { empty: true });
        const width = widthOf(parts, fields);
        return (
          <View
            key={String(field)}
            style={{ width: width + (at < line.length - 1 ? fields.gap : 0) }}
            tag={{ role: 'P' }}
          >
            <Label pen={pen} width={width} text={table.columns[field]?.label ?? ''} />
            <Words pen={pen} width={width} type={type.small} style={{ ...style, width }}>
              {text}
            </Words>
          </View>
        );
      })}
    </View>
  );
}

const Rest = ({ entry, pen }: { readonly entry: Entry; readonly pen: Fonts }) => (
  <Words
    pen={pen}
    width={grid.wide}
    type={type.micro}
    style={{ ...soft, fontStyle: 'italic', width: grid.wide, marginTop: fields.above }}
  >
    {entry.rest.join(' ')}
  </Words>
);

const Label = (props: { readonly pen: Fonts; readonly width: number; readonly text: string; readonly tag?: Tag }) => (
  <Words pen={props.pen} width={props.width} type={type.micro} style={{ ...soft, width: props.width }} tag={props.tag}>
    {props.text}
  </Words>
);

/** A field that holds a whole story: its name stays with it, its text may go on at the next page. */
function storyPieces({ table, entry, key, name, pen }: BlockPlace, edge: object): readonly Piece[] {
  const place = { marginLeft: grid.hang, width: grid.wide };
  const rule = { wide: true, table: name };
  const fieldPieces = entry.shown.flatMap((field) => {
    const { text, style } = cellWords(entry.cells[field] ?? { empty: true });
    const tag: Tag = { role: 'P', key: `${key}-veld-${field}` };
    return [
      piece(
        { ...rule, keep: true },
        { ...place, marginTop: 3 },
        <Label pen={pen} width={grid.wide} text={table.columns[field]?.label ?? ''} tag={tag} />,
      ),
      piece(
        { ...rule, split: true },
        place,
        <Words pen={pen} width={grid.wide} type={type.small} style={style} tag={tag}>
          {text}
        </Words>,
      ),
    ];
  });
  const rest = entry.rest.length > 0 ? [piece(rule, place, <Rest entry={entry} pen={pen} />)] : [];
  return [
    piece({ ...rule, keep: true }, { ...edge }, <Title entry={entry} pen={pen} />),
    ...inside({ role: 'LBody', key: `${key}-velden` }, [...fieldPieces, ...rest]),
  ];
}
