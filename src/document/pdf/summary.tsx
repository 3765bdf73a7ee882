import { documentWords as nl } from '../../nl/document.ts';
import { questionAnchor } from '../anchors.ts';
import { shortCondition } from '../paperWords.ts';
import { wordsOfCell } from '../plainWords.ts';
import type { Frame, Outline, SummaryPart } from '../shape.ts';
import { blockPieces, stateLine, unansweredLine } from './blocks.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, cellWords, inside, type Piece, piece, To, Words } from './parts.tsx';
import { rowPieces, tablePieces } from './table.tsx';
import type { TableShape } from './tableShape.ts';
import { headId, rowId, tableTag } from './tableTags.ts';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';
import { Verdicts } from './verdicts.tsx';

export const pageTitle = (title: string, anchor: string, pen: Fonts, intro?: string): Piece =>
  piece(
    { newPage: true, keep: true, bookmark: { title, level: 1 } },
    { width: grid.full, paddingBottom: 12 },
    [
      <Words key="title" pen={pen} width={grid.full} type={type.h1} tag={{ role: 'H2' }}>
        {title}
      </Words>,
      intro ? (
        <Words key="intro" pen={pen} width={430} type={type.small} style={{ ...soft, width: 430, marginTop: 3 }}>
          {intro}
        </Words>
      ) : null,
    ],
    anchor,
  );

export const summaryHead = (outline: Outline, pen: Fonts): readonly Piece[] => [
  pageTitle(nl.summary.title, 'samenvatting', pen),
  piece({}, { width: grid.full, paddingBottom: 8 }, <Verdicts outline={outline} pen={pen} reasons="with" />),
];

export function summaryPieces(outline: Outline, pen: Fonts): readonly Piece[] {
  return [...summaryHead(outline, pen), ...outline.summary.parts.flatMap((part) => summaryPart(part, pen))];
}

/** An answer of the dossier under a title of its own, with its number in front. */
export function summaryPart(part: SummaryPart, pen: Fonts): readonly Piece[] {
  const tag: Tag = { role: 'H3', key: `samenvatting-${part.number}` };
  const head = piece({ keep: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 12, paddingBottom: 2 }, [
    <View key="number" style={{ position: 'absolute', left: 0, top: 2, width: grid.hang - 6 }}>
      <Words pen={pen} width={grid.hang - 6} type={type.micro} tag={tag}>
        <To pen={pen} to={questionAnchor(part.number)}>
          {part.number}
        </To>
      </Words>
    </View>,
    <Words key="title" pen={pen} width={grid.wide} type={type.h3} tag={tag}>
      {part.title}
    </Words>,
  ]);
  return [head, ...partBody(part, pen)];
}

function partBody(part: SummaryPart, pen: Fonts): readonly Piece[] {
  if (part.blocks.length > 0) return blockPieces(part.blocks, { pen, name: `samenvatting-${part.number}`, width: 420 });
  if (part.state === 'onbekend') {
    return [stateLine({ mark: 'onbekend', word: nl.state.onbekend, tone: color.warn }, undefined, pen)];
  }
  if (part.state === 'niet-in-bron') {
    return [stateLine({ mark: 'silent', word: nl.state['niet-in-bron'], tone: color.soft }, nl.state.silentWhy, pen)];
  }
  if (part.state === 'nvt') {
    return [stateLine({ mark: 'nvt', word: nl.state.nvtAlone, tone: color.ink }, undefined, pen)];
  }
  return [unansweredLine(part.state === 'unanswered', pen)];
}

const frameName = 'kader';

/** Organisation, consequences, four amounts, verdict, conditions. */
const frameWidths = [84, 54, 46, 46, 50, 50, 72, 101];

export function framePieces(outline: Outline, pen: Fonts): readonly Piece[] {
  const { frame } = outline;
  return [
    pageTitle(nl.frame.title, 'kader', pen, nl.frame.intro),
    piece({}, { width: grid.full, paddingBottom: 10 }, <Verdicts outline={outline} pen={pen} reasons="with" />),
    ...frameBody(frame, pen),
  ];
}

/** Values that are no values, but stories, have no place in a frame: then each organisation gets a block. */
function frameBody(frame: Frame, pen: Fonts): readonly Piece[] {
  if (frame.rows.length === 0) return [noOrganisations(pen)];
  const isValue = (row: Frame['rows'][number]) => row.slice(0, -1).every((cell) => wordsOfCell(cell).length <= 80);
  if (frame.rows.every(isValue)) return frameTable(frame, pen);
  return tablePieces(
    { kind: 'table', caption: nl.frame.title, columns: frame.columns, rows: frame.rows },
    { pen, name: frameName },
  );
}

const noOrganisations = (pen: Fonts): Piece =>
  piece({}, { width: grid.full, marginTop: 8 }, [
    <Words key="none" pen={pen} width={grid.main} style={{ fontStyle: 'italic', color: color.soft }}>
      {nl.frame.none}
    </Words>,
  ]);

function frameTable(frame: Frame, pen: Fonts): readonly Piece[] {
  const shape: TableShape = {
    form: 'full',
    size: type.table,
    gaps: frameWidths.map((_, at) => (at === frameWidths.length - 1 ? 0 : at === 5 ? 10 : 6)),
    widths: frameWidths,
    total: grid.full,
  };
  const last = frame.columns.length - 1;
  const below = frame.rows
    .map((row) => ({ organisation: wordsOfCell(row[0]), condition: wordsOfCell(row[last]) }))
    .filter(({ condition }) => condition.length > shortCondition);
  const rows = frame.rows.map((row) => {
    const at = below.findIndex(({ organisation }) => organisation === wordsOfCell(row[0]));
    return at < 0 ? row : [...row.slice(0, last), { text: nl.frame.seeBelow(at + 1) }];
  });
  const { total } = frame;
  return [
    ...rowPieces({ kind: 'table', caption: nl.frame.title, columns: frame.columns, rows }, shape, {
      pen,
      name: frameName,
      keepEnd: total !== undefined,
    }),
    ...(total ? footPieces(total, rows.length, pen) : []),
    piece({}, { width: grid.full, marginTop: 5 }, [
      <Words key="note" pen={pen} width={grid.full} type={type.micro} style={soft}>
        {[frame.note, nl.frame.minus, nl.frame.from(frame.numbers)].filter(Boolean).join(' ')}
      </Words>,
    ]),
    ...conditionLines(below, pen),
  ];
}

function conditionLines(
  below: readonly { readonly organisation: string; readonly condition: string }[],
  pen: Fonts,
): readonly Piece[] {
  if (below.length === 0) return [];
  return [
    piece({ keep: true }, { width: grid.full, marginTop: 14, paddingBottom: 2 }, [
      <Words key="title" pen={pen} width={grid.full} type={type.h3} tag={{ role: 'H3' }}>
        {nl.frame.conditions}
      </Words>,
    ]),
    ...inside(
      { role: 'L', key: 'kader-voorwaarden', ordered: true },
      below.map(({ organisation, condition }, at) => conditionLine(organisation, condition, at, pen)),
    ),
  ];
}

function conditionLine(organisation: string, condition: string, at: number, pen: Fonts): Piece {
  const words = [
    <View key="number" style={{ position: 'absolute', left: 0, top: 0, width: 20 }}>
      <Words
        pen={pen}
        width={20}
        type={{ ...type.small, ...bold }}
        style={{ color: pen.house.accent }}
        tag={{ role: 'Lbl' }}
      >
        {String(at + 1)}
      </Words>
    </View>,
    <Words key="text" pen={pen} width={grid.full - 22} type={type.small} tag={{ role: 'LBody' }}>
      <Bold>{`${organisation}. `}</Bold>
      {condition}
    </Words>,
  ];
  const style = { paddingLeft: 22, width: grid.full, marginTop: 3 };
  return piece({ split: true }, style, words, undefined, { tag: { role: 'LI' } });
}

const footPieces = (total: NonNullable<Frame['total']>, index: number, pen: Fonts): readonly Piece[] =>
  inside(
    tableTag(nl.frame.title, frameName),
    inside({ role: 'TFoot', key: `${frameName}-voet` }, [totalPiece(total, rowId(frameName, index), pen)]),
  );

/** Under the two columns before the amounts its name, under the two after them nothing. */
function totalPiece(total: NonNullable<Frame['total']>, id: string, pen: Fonts): Piece {
  const first = (frameWidths[0] ?? 0) + (frameWidths[1] ?? 0);
  return piece(
    { table: frameName, keep: true, wide: true },
    { ...row, width: grid.full, borderTopWidth: 1, borderColor: color.ink, paddingVertical: 3.8 },
    [
      <Words
        key="label"
        pen={pen}
        width={first - 6}
        type={{ ...type.table, ...bold }}
        style={{ width: first }}
        tag={{ role: 'TH', scope: 'Row', id, columns: 2 }}
      >
        {total.label}
      </Words>,
      ...total.cells.slice(1, 5).map((cell, at) => {
        const width = frameWidths[at + 2] ?? 0;
        const { text, style } = cellWords(cell);
        return (
          <View
            key={String(at)}
            style={{ width, paddingRight: 6 }}
            tag={{ role: 'TD', headers: [headId(frameName, at + 2), id] }}
          >
            <Words
              pen={pen}
              width={width - 6}
              type={{ ...type.table, ...bold }}
              style={{ ...style, width: width - 6, textAlign: 'right' }}
            >
              {text}
            </Words>
          </View>
        );
      }),
      <View key="rest" tag={{ role: 'TD', columns: 2, headers: [id] }} />,
    ],
    undefined,
    { tag: { role: 'TR' } },
  );
}
