import type { ReactNode } from 'react';
import { documentWords as nl } from '../../nl/document.ts';
import { reckoningWords } from '../../nl/method.ts';
import { questionAnchor } from '../anchors.ts';
import { type Appendix, appendicesOf } from '../appendixOrder.ts';
import { ended, inGroups, noteOf, notesByRow } from '../paperWords.ts';
import type { OpenItem, Outline, ScoreAccount } from '../shape.ts';
import { attachmentPieces } from './attachments.tsx';
import { burdenPieces } from './burden.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { LevelChip } from './levelChip.tsx';
import { introPiece, notAskedPieces } from './notAsked.tsx';
import { Bold, Elsewhere, inside, Mark, type MarkKind, type Piece, piece, Soft, To, Words } from './parts.tsx';
import { tablePieces } from './table.tsx';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

export function appendixPieces(outline: Outline, pen: Fonts): readonly Piece[] {
  const drawn = {
    score: () => (outline.score ? scorePieces(outline.score, pen) : []),
    open: () => openPieces(outline.open, pen),
    notAsked: () => notAskedPieces(outline, pen),
    terms: () => termPieces(outline, pen),
    sources: () => sourcePieces(outline, pen),
    fingerprint: () => fingerprintPieces(outline, pen),
    burden: () => (outline.burden ? burdenPieces(outline.burden, pen) : []),
    attachments: () => attachmentPieces(outline.attachments, pen),
  };
  return appendicesOf(outline).flatMap((appendix) => {
    const body = drawn[appendix.kind]();
    const head = heading(appendix, pen);
    const turned = appendix.kind === 'score' && body[0]?.orientation === 'landscape';
    return inside({ role: 'Sect', key: appendix.anchor }, [
      turned ? { ...head, orientation: 'landscape' as const } : head,
      ...body,
    ]);
  });
}

function heading({ number: letter, title, anchor, newPage }: Appendix, pen: Fonts): Piece {
  const tag: Tag = { role: 'H2', key: `kop-${anchor}` };
  const size = newPage ? type.h1 : type.h2;
  return piece(
    { keep: true, bookmark: { title: `${letter} ${title}`, level: 1 }, ...(newPage ? { newPage } : {}) },
    { paddingLeft: grid.hang, width: grid.full, marginTop: 30, paddingBottom: 6 },
    [
      <View key="letter" style={{ position: 'absolute', left: 0, top: 0, width: grid.hang }}>
        <Words pen={pen} width={grid.hang} type={size} style={{ color: pen.house.accent }} tag={tag}>
          {letter}
        </Words>
      </View>,
      <Words key="title" pen={pen} width={grid.wide} type={size} tag={tag}>
        {title}
      </Words>,
    ],
    anchor,
  );
}

const attentionLevels = ['hoog', 'middel', 'laag', 'geen', 'gunstig'] as const;

function scorePieces(score: ScoreAccount, pen: Fonts): readonly Piece[] {
  const last = score.table.columns.length - 1;
  const table = tablePieces(score.table, {
    pen,
    name: 'score',
    // its last column holds signs beside its words
    room: (column) => (column === last ? 22 : 0),
    cell: (cell, column) => {
      const level = column === last && 'text' in cell ? attentionLevels.find((each) => each === cell.text) : undefined;
      return level && <LevelChip level={level} style={{ height: 12.5 }} />;
    },
  });
  const lying = table[0]?.orientation === 'landscape';
  const width = lying ? grid.landscape : grid.full;
  const turn = (made: Piece): Piece => (lying ? { ...made, orientation: 'landscape' } : made);
  const each = width / nl.score.rules.length;
  const rules = piece({ keep: true }, { ...row, width, paddingBottom: 6 }, [
    ...nl.score.rules.map(({ title, text }) => (
      <View key={title} style={{ width: each, paddingRight: 14 }}>
        <Words pen={pen} width={each - 14} type={type.head} style={{ width: each - 14 }}>
          {title}
        </Words>
        <Words pen={pen} width={each - 14} type={type.micro} style={{ width: each - 14 }}>
          {text}
        </Words>
      </View>
    )),
  ]);
  return [turn(rules), ...table.map(turn), ...reckoningLines(score, pen), ...noteLines(score, pen)];
}

/** From the rows to the picture, in the order in which a reader goes by hand. */
function reckoningLines({ reckoning }: ScoreAccount, pen: Fonts): readonly Piece[] {
  const term = 190;
  const lines = reckoning.map(({ term: name, text, numbers }) =>
    piece(
      {},
      {
        ...row,
        marginLeft: grid.hang,
        width: grid.wide,
        paddingVertical: 2.2,
        borderBottomWidth: 0.4,
        borderColor: color.line,
      },
      [
        <Words
          key="term"
          pen={pen}
          width={term - 10}
          type={type.small}
          style={{ ...soft, width: term }}
          tag={{ role: 'Lbl' }}
        >
          {name}
        </Words>,
        <Words
          key="text"
          pen={pen}
          width={grid.wide - term}
          type={type.small}
          style={{ width: grid.wide - term }}
          tag={{ role: 'LBody' }}
        >
          {text}
          {numbers.flatMap((number, at) => [
            at === 0 ? ' (' : ', ',
            <To key={number} pen={pen} to={questionAnchor(number)}>
              {number}
            </To>,
          ])}
          {numbers.length > 0 ? ')' : ''}
        </Words>,
      ],
      undefined,
      { tag: { role: 'LI' } },
    ),
  );
  return [headOf(reckoningWords.title, pen), ...inside({ role: 'L', key: 'score-stappen' }, lines)];
}

const headOf = (title: string, pen: Fonts): Piece =>
  piece({ keep: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 18, paddingBottom: 2 }, [
    <Words key="title" pen={pen} width={grid.wide} type={type.h2} tag={{ role: 'H3' }}>
      {title}
    </Words>,
  ]);

function noteLines(score: ScoreAccount, pen: Fonts): readonly Piece[] {
  if (score.notes.length === 0) return [];
  return [
    headOf(nl.score.notes, pen),
    ...inside(
      { role: 'L', key: 'score-toelichting' },
      notesByRow(score.notes).map(([number, text]) => labelled(number, text, { left: 24, width: 18 }, pen)),
    ),
  ];
}

/** A text with its number before it, in the white beside the column. */
function labelled(label: string, text: ReactNode, place: { left: number; width: number }, pen: Fonts): Piece {
  const style = { color: pen.house.accent, textAlign: 'right', width: place.width };
  const words = [
    <View key="label" style={{ position: 'absolute', left: grid.hang - place.left, top: 0, width: place.width }}>
      <Words pen={pen} width={place.width} type={{ ...type.small, ...bold }} style={style} tag={{ role: 'Lbl' }}>
        {label}
      </Words>
    </View>,
    <Words key="text" pen={pen} width={grid.wide} type={type.small} tag={{ role: 'LBody' }}>
      {text}
    </Words>,
  ];
  return piece({ split: true }, { paddingLeft: grid.hang, width: grid.full, marginTop: 3 }, words, undefined, {
    tag: { role: 'LI' },
  });
}

const openMarks: Record<OpenItem['state'], MarkKind> = {
  unanswered: 'unanswered',
  incomplete: 'unanswered',
  onbekend: 'onbekend',
};

function openPieces(open: readonly OpenItem[], pen: Fonts): readonly Piece[] {
  const unknown = open.filter((item) => item.state === 'onbekend').length;
  const intro = open.length === 0 ? nl.open.none : nl.open.counts(open.length - unknown, unknown);
  return [
    introPiece(intro, pen, open.length > 0),
    ...inside(
      { role: 'L', key: 'openstaand' },
      open.map((item) => openLine(item, pen)),
    ),
  ];
}

function openLine(item: OpenItem, pen: Fonts): Piece {
  const state = 96;
  const label = grid.full - grid.hang - state;
  const body: Tag = { role: 'LBody', key: `openstaand-${item.number}` };
  const words = [
    <View key="number" style={{ width: grid.hang }}>
      <Words pen={pen} width={grid.hang - 4} type={{ ...type.small, ...bold }} tag={{ role: 'Lbl' }}>
        <To pen={pen} to={questionAnchor(item.number.replace(/[a-z]$/, ''))}>
          {item.number}
        </To>
      </Words>
    </View>,
    <View key="label" style={{ width: label, paddingRight: 12 }}>
      <Words pen={pen} width={label - 12} type={type.small} style={{ width: label - 12 }} tag={body}>
        {item.label}
        {item.note ? <Soft>{` ${noteOf(item)}`}</Soft> : null}
      </Words>
    </View>,
    <View key="mark" style={{ width: 15, paddingTop: 1.5 }}>
      <Mark kind={openMarks[item.state]} size={9} />
    </View>,
    <Words
      key="state"
      pen={pen}
      width={state - 15}
      type={type.small}
      style={{ width: state - 15, color: item.state === 'onbekend' ? color.warn : color.ink }}
      tag={body}
    >
      {nl.open[item.state]}
    </Words>,
  ];
  const style = { ...row, width: grid.full, borderTopWidth: 0.5, borderColor: color.line, paddingVertical: 3.2 };
  return piece({}, style, words, undefined, { tag: { role: 'LI' } });
}

function termPieces(outline: Outline, pen: Fonts): readonly Piece[] {
  const lines = outline.terms.map(({ term, meaning }) =>
    piece(
      { split: true },
      { paddingLeft: grid.hang, width: grid.full, marginTop: 3 },
      <Words pen={pen} width={grid.wide} type={type.small} tag={{ role: 'LBody' }}>
        <Bold>{`${term}. `}</Bold>
        {ended(meaning)}
      </Words>,
      undefined,
      { tag: { role: 'LI' } },
    ),
  );
  return inside({ role: 'L', key: 'begrippen' }, lines);
}

function sourcePieces(outline: Outline, pen: Fonts): readonly Piece[] {
  if (outline.sources.length === 0) return [introPiece(nl.sources.none, pen, false)];
  const lines = outline.sources.map(({ title, rest, url }, at) =>
    labelled(
      `[${at + 1}]`,
      <>
        {[title, rest].filter(Boolean).join('. ')}
        {url ? '. ' : null}
        {url ? <Elsewhere pen={pen} to={url} /> : null}
      </>,
      { left: 30, width: 24 },
      pen,
    ),
  );
  return inside({ role: 'L', key: 'bronnen' }, lines);
}

function fingerprintPieces(outline: Outline, pen: Fonts): readonly Piece[] {
  const { fingerprint, version, template } = outline.cover;
  const groups = inGroups(fingerprint, 8) || nl.fingerprint.none;
  const room = grid.wide - 16;
  return [
    piece({}, { marginLeft: grid.hang, width: grid.wide, backgroundColor: color.wash, padding: 8 }, [
      <Words key="of" pen={pen} width={room} type={{ ...type.small, ...bold }}>
        {nl.fingerprint.of(version)}
      </Words>,
      <Words key="groups" pen={pen} width={room} type={type.small} style={{ letterSpacing: 0.3, marginTop: 1 }}>
        {groups}
      </Words>,
      <Words key="text" pen={pen} width={room} type={type.micro} style={{ ...soft, marginTop: 2 }}>
        {`${nl.fingerprint.text} ${template}.`}
      </Words>,
    ]),
  ];
}
