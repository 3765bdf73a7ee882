import { journeyWords as nl } from '../../nl/journey.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { linesOf } from '../drawing/lettering.ts';
import { journeyAcross } from '../journey/across.ts';
import { markOf } from '../journey/marks.ts';
import type { Journey, StepState, Stop } from '../journey/shape.ts';
import { type LineStop, sentences, stepWords, stopsInOrder } from '../journey/table.ts';
import { differenceWords, shortDifference } from '../journey/words.ts';
import type { Outline } from '../shape.ts';
import { type ComposedPage, compose } from './compose.ts';
import { Drawn, Shapes } from './drawn.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { layOut, type Slab } from './layOut.ts';
import { type Piece, piece, To, Words } from './parts.tsx';
import { pageTitle } from './summary.tsx';
import { rowPieces } from './table.tsx';
import type { TableShape } from './tableShape.ts';
import { grid, page, row, soft, type } from './theme.ts';

/** How much of the table stands on the page: the answers themselves stand whole in their chapter. */
interface Setting {
  /** Lines of a cell. */
  readonly lines: number;
  /** Steps with a row of their own: those that stand out first. */
  readonly rows: number;
}

/**
 * One page: the drawing, and under it a row for each step that has something to say. What does not fit gives way in this
 * order: words of a cell, rows of steps that are only done otherwise, more words, other rows. The type never does.
 */
export async function composedJourney(outline: Outline, pen: Fonts): Promise<readonly ComposedPage[]> {
  const { journey } = outline;
  if (!journey) return [];
  const worth = rowsByWeight(journey);
  const loud = worth.filter(({ stop }) => stop.state !== 'changed').length;
  let setting: Setting = { lines: 0, rows: 0 };
  for (const lines of [4, 3, 2]) {
    setting = { lines, rows: rowsThatFit(await laid(journey, { lines, rows: worth.length }, pen), worth, journey) };
    if (setting.rows >= (lines === 4 ? worth.length : loud)) break;
  }
  for (; ; setting = { ...setting, rows: setting.rows - 1 }) {
    const made = compose([{ orientation: 'portrait', slabs: await laid(journey, setting, pen) }]);
    if (made.length === 1 || setting.rows === 0) return made;
  }
}

const laid = (journey: Journey, setting: Setting, pen: Fonts): Promise<readonly Slab[]> =>
  layOut(
    journeyPieces(journey, setting, pen).map(({ element }) => element),
    grid.full,
    pen,
  );

/** How many rows there is room for, the weightiest first. The slabs are those of all rows. */
function rowsThatFit(slabs: readonly Slab[], worth: readonly LineStop[], journey: Journey): number {
  const keys = stopsInOrder(journey)
    .map(keyOf)
    .filter((key) => worth.some((each) => keyOf(each) === key));
  const heightOf = ({ height, gap: above }: Slab) => height + above;
  // title and drawing, then "(vervolg)" and the head of the table
  const rows = slabs.slice(4, 4 + keys.length);
  const all = slabs.reduce((sum, slab, at) => sum + (at === 2 ? 0 : heightOf(slab)), 0);
  let room = page.height - page.top - page.bottom - all + rows.reduce((sum, slab) => sum + heightOf(slab), 0);
  let count = 0;
  for (const each of worth) {
    const slab = rows[keys.indexOf(keyOf(each))];
    room -= slab ? heightOf(slab) : 0;
    if (room < 0) break;
    count += 1;
  }
  return count;
}

/** A step that stays as it is, or of which nobody said anything, has no row: its name says enough. */
const silentStates: readonly StepState[] = ['same', 'unanswered'];

const loudest = 1000;

/** What stands out, then the steps at which most cases stop, then the others; each in the order of the way. */
function rowsByWeight(journey: Journey): readonly LineStop[] {
  const rows = stopsInOrder(journey).filter(
    ({ line, stop }) => !silentStates.includes(stop.state) && !(line.group && onlyWaits(journey, stop)),
  );
  const weight = ({ stop }: LineStop) => (stop.state !== 'changed' ? loudest : (journey.cases?.[stop.step] ?? 0));
  return [...rows].sort((a, b) => weight(b) - weight(a));
}

/** A group that differs in how long it waits alone: the drawing says so, and its words are those of everybody. */
function onlyWaits({ lines }: Journey, stop: Stop): boolean {
  const common = lines[0]?.stops.find(({ step }) => step === stop.step);
  return (
    common !== undefined && [common.now, common.later].every((cell, at) => isSame(cell, [stop.now, stop.later][at]))
  );
}

const isSame = (one: TableCell, other: TableCell | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

function journeyPieces(journey: Journey, { lines, rows }: Setting, pen: Fonts): readonly Piece[] {
  const chosen = new Set(rowsByWeight(journey).slice(0, rows).map(keyOf));
  const all = stopsInOrder(journey);
  const shown = all.filter((each) => chosen.has(keyOf(each)));
  const named = new Set(shown.map(({ stop }) => stop.step));
  const rest = all.filter(({ stop }) => !named.has(stop.step));
  const only = journey.lines[0]?.group;
  const drawing = journeyAcross(journey, { width: grid.full, size: 8, brief: true });
  return [
    pageTitle(nl.title, anchors.journey, pen, only === undefined ? undefined : nl.only(only)),
    piece({ keep: shown.length > 0 }, { width: grid.full, paddingBottom: 3 }, <Drawn drawing={drawing} pen={pen} />),
    ...(shown.length > 0 ? tableOf(journey, shown, lines, pen) : []),
    piece({}, { width: grid.full, marginTop: 5 }, <Rest number={journey.number} rest={rest} pen={pen} />),
  ];
}

const keyOf = ({ line, stop }: LineStop): string => `${stop.step}\n${line.group ?? ''}`;

const widths = [80, 98, 120, 133, 72];
/** The column in which two answers stand. */
const twofold = 3;
const gap = 9;
const cellType = type.table;

function tableOf(journey: Journey, shown: readonly LineStop[], lines: number, pen: Fonts): readonly Piece[] {
  const cut = (cell: TableCell, at: number): TableCell => {
    if (!('text' in cell)) return cell;
    const room = (widths[at] ?? 0) - gap - 3;
    const look = { size: cellType.fontSize, ...(at === 0 ? { bold: true as const } : {}) };
    const most = at === twofold ? lines + 1 : lines;
    if (linesOf(cell.text, room, look).length <= most) return cell;
    return { text: wholeWords(linesOf(cell.text, room, look, most).join(' ')).replace(/€ (?=\d)/g, '€\u00a0') };
  };
  const table: TableBlock = {
    kind: 'table',
    caption: nl.caption,
    columns: nl.paperColumns.map((label) => ({ label, kind: 'words' })),
    rows: shown.map(({ line, stop }) =>
      [
        { text: line.group ? nl.stepOf(stop.step, line.group) : stepWords(journey, line, stop) },
        stop.now,
        stop.later,
        sentences(stop.duty, nl.goesWrong, stop.wrong),
        { text: differenceWords(stop) },
      ].map(cut),
    ),
  };
  const shape: TableShape = {
    form: 'full',
    size: cellType,
    widths,
    gaps: widths.map((_, at) => (at === widths.length - 1 ? 0 : gap)),
    total: grid.full,
  };
  return rowPieces(table, shape, {
    pen,
    name: anchors.journey,
    keepEnd: true,
    cell: (_, at, index, width) => {
      const each = shown[index];
      return at === widths.length - 1 && each ? <Difference of={each} width={width} pen={pen} /> : undefined;
    },
  });
}

/** Ends at a word, where it had to stop. */
const wholeWords = (text: string): string => text.replace(/[\s,;:.]*\s\S*…$/, ' …');

const markRoom = 14;

/** The mark of the drawing, and its word. */
function Difference({
  of: { stop },
  width,
  pen,
}: {
  readonly of: LineStop;
  readonly width: number;
  readonly pen: Fonts;
}) {
  const room = width - markRoom;
  return (
    <View style={{ ...row, width }}>
      <View artifact style={{ width: markRoom, height: 11 }}>
        <Shapes shapes={markOf(stop.state, { x: 5, y: 5.6, unit: 0.75 })} width={12} height={11} pen={pen} />
      </View>
      <Words
        pen={pen}
        width={room}
        type={cellType}
        style={{ width: room }}
        tag={{ role: 'Span', actual: differenceWords(stop) }}
      >
        {shortDifference(stop)}
      </Words>
    </View>
  );
}

const restOrder: readonly StepState[] = [
  'new',
  'lapsed',
  'longer-wait',
  'shorter-wait',
  'unknown',
  'silent',
  'changed',
  'same',
  'unanswered',
];

/** The steps without a row, by what happens to them, and where the whole answers stand. */
function Rest({
  number,
  rest,
  pen,
}: {
  readonly number: string;
  readonly rest: readonly LineStop[];
  readonly pen: Fonts;
}) {
  const parts = restOrder.flatMap((state) => {
    const names = rest.filter(({ stop }) => stop.state === state).map(({ stop }) => stop.step);
    return names.length === 0 ? [] : [nl.rest(state, [...new Set(names)])];
  });
  return (
    <Words pen={pen} width={grid.full} type={type.micro} style={soft}>
      {`${[...parts, nl.where].join(' ')} `}
      <To pen={pen} to={questionAnchor(number)}>
        {number}
      </To>
      {'.'}
    </Words>
  );
}
