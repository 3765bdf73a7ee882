import { chartWords } from '../../nl/charts.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { questionAnchor } from '../anchors.ts';
import type { Chart, Figure } from '../charts/chart.ts';
import { Drawn } from './drawn.tsx';
import type { Fonts } from './fonts.ts';
import { LevelChip } from './levelChip.tsx';
import { inside, type Piece, piece, To, Words } from './parts.tsx';
import { tablePieces } from './table.tsx';
import { tableShape } from './tableShape.ts';
import { tableTag } from './tableTags.ts';
import { color, grid, soft, type } from './theme.ts';

/** Heading, figures with their captions, what they cannot say, and the table that says the same. */
export function chartPieces(chart: Chart, pen: Fonts, opens: 'page' | 'here'): readonly Piece[] {
  const { anchor, figures, notes, tables, numbers } = chart;
  const left = chart.chapter === undefined ? 0 : grid.hang;
  return inside({ role: 'Sect', key: `onderdeel-${anchor}` }, [
    heading(chart, pen, opens === 'page'),
    ...figures.flatMap((figure, at) => figurePieces(figure, `${anchor}-${at}`, left, pen)),
    notePiece(notes, numbers, left, pen),
    ...tables.flatMap((table, at) => namedTable(table, `${anchor}-tabel-${at}`, pen)),
  ]);
}

function heading({ anchor, title, chapter }: Chart, pen: Fonts, newPage: boolean): Piece {
  const left = chapter === undefined ? 0 : grid.hang;
  return piece(
    { keep: true, wide: true, bookmark: { title, level: 2 }, ...(newPage ? { newPage } : {}) },
    {
      paddingLeft: left,
      width: grid.full,
      marginTop: 24,
      paddingBottom: 4,
      borderBottomWidth: 0.5,
      borderColor: color.line,
    },
    [
      <Words key="title" pen={pen} width={grid.full - left} type={type.h2} tag={{ role: 'H3', key: `kop-${anchor}` }}>
        {title}
      </Words>,
    ],
    anchor,
  );
}

/** The caption stands above its figure and never leaves it. */
function figurePieces({ caption, drawing }: Figure, key: string, left: number, pen: Fonts): readonly Piece[] {
  const width = grid.full - left;
  return inside({ role: 'Div', key }, [
    piece({ keep: true, wide: true }, { paddingLeft: left, width: grid.full, marginTop: 8 }, [
      <Words
        key="caption"
        pen={pen}
        width={width}
        type={type.small}
        style={{ ...soft, width }}
        tag={{ role: 'Caption' }}
      >
        {caption}
      </Words>,
    ]),
    piece({ wide: true }, { paddingLeft: left, width: grid.full, marginTop: 6 }, <Drawn drawing={drawing} pen={pen} />),
  ]);
}

/** Where it comes from, as links, and what the picture leaves out. */
export function notePiece(notes: readonly string[], numbers: readonly string[], left: number, pen: Fonts): Piece {
  const width = grid.full - left;
  return piece({ wide: true }, { paddingLeft: left, width: grid.full, marginTop: 7 }, [
    <Words key="notes" pen={pen} width={width} type={type.micro} style={{ ...soft, width }}>
      {notes.map((note) => `${note} `)}
      {`${chartWords.from} `}
      {numbers.flatMap((number, at) => [
        at === 0 ? '' : at === numbers.length - 1 ? ' en ' : ', ',
        <To key={number} pen={pen} to={questionAnchor(number)}>
          {number}
        </To>,
      ])}
      {'.'}
    </Words>,
  ]);
}

const levels = ['hoog', 'middel', 'laag', 'gunstig'] as const;

/** A table with its caption above it: unlike the answer to a question, no label says what it is. */
export function namedTable(table: TableBlock, name: string, pen: Fonts): readonly Piece[] {
  const { form } = tableShape(table, pen);
  const left = form === 'full' ? 0 : grid.hang;
  const width = grid.full - left;
  const isTable = form !== 'blocks';
  const caption = piece({ keep: true, wide: true }, { paddingLeft: left, width: grid.full, marginTop: 14 }, [
    <Words
      key="caption"
      pen={pen}
      width={width}
      type={type.h3}
      style={{ width }}
      tag={{ role: isTable ? 'Caption' : 'P' }}
    >
      {table.caption}
    </Words>,
  ]);
  const pieces = tablePieces(table, { pen, name, cell: (cell, column, _, room) => ownCell(cell, column, room, pen) });
  return [...(isTable ? inside(tableTag(table.caption, name), [caption]) : [caption]), ...pieces];
}

/** A level of attention has the look that it has in the profile, and what is open looks unanswered. */
function ownCell(cell: TableCell, column: number, width: number, pen: Fonts) {
  if (column === 0 || !('text' in cell)) return undefined;
  const level = levels.find((each) => each === cell.text);
  if (level) return <LevelChip level={level} style={{ height: 12.5 }} />;
  if (!isOpen(cell.text)) return undefined;
  return (
    <Words pen={pen} width={width} type={type.table} style={{ color: color.warn, fontStyle: 'italic', width }}>
      {cell.text}
    </Words>
  );
}

const open: readonly string[] = [
  ...Object.values(chartWords.conditions.open),
  ...Object.values(chartWords.conditions.openUnknown),
  chartWords.conditions.noText,
  chartWords.conditions.noMeasure,
];

const isOpen = (text: string): boolean => open.includes(text);
