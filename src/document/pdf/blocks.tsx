import type { ReactNode } from 'react';
import { documentWords as nl } from '../../nl/document.ts';
import type { Block, ListBlock, ListItem, Text as Runs } from '../../questions/blocks.ts';
import { textOf } from '../plainWords.ts';
import { Circle, type Style, Svg, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, inside, Mark, nextKey, type Piece, piece, runs, Words } from './parts.tsx';
import { tablePieces } from './table.tsx';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type } from './theme.ts';

interface Setting {
  readonly pen: Fonts;
  /** Unique in the report. */
  readonly name: string;
  /** Letters a, b, c name the paragraphs of an answer that has more than one. */
  readonly letters?: boolean;
  /** Of the text, in points. */
  readonly width?: number;
  /** The question that is answered. */
  readonly number?: string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const column = { paddingLeft: grid.hang, width: grid.hang + grid.main };

/** Blocks as pieces: the one switch, so the compiler says when a drawing is missing. */
export function blockPieces(blocks: readonly Block[], setting: Setting): readonly Piece[] {
  const named = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list');
  const lettered = Boolean(setting.letters) && named.length > 1;
  return blocks.flatMap((block, at) => {
    const letter = lettered && named.includes(block as never) ? alphabet[named.indexOf(block as never)] : undefined;
    return oneBlock(block, { ...setting, name: `${setting.name}-${at}` }, { gap: at === 0 ? 0 : 5, letter });
  });
}

function oneBlock(
  block: Block,
  { pen, name, number, width = grid.main }: Setting,
  place: { gap: number; letter: string | undefined },
): readonly Piece[] {
  const { gap } = place;
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text, pen, width, place)];
    case 'list':
      return listPieces(block, pen, width, { ...place, depth: 0 });
    case 'choice':
      return [choice(block.options, pen, gap)];
    case 'special':
      return [specialLine(block.special, block.reason, pen, gap)];
    case 'unanswered':
      return [unansweredLine(block.required, pen, gap)];
    case 'facts':
      return inside(
        { role: 'L', key: nextKey() },
        block.facts.map((fact, index) => factLine(fact, pen, index === 0 ? gap : 1.5)),
      );
    case 'table':
      return tablePieces(block, { pen, name, number });
  }
}

const Letter = ({ pen, tag, children }: { readonly pen: Fonts; readonly tag?: Tag; readonly children: string }) => (
  <View style={{ position: 'absolute', left: grid.hang - 24, top: 2.6, width: 12 }}>
    <Words pen={pen} width={12} type={type.micro} style={{ ...soft, textAlign: 'right' }} tag={tag}>
      {children}
    </Words>
  </View>
);

function paragraph(text: Runs, pen: Fonts, width: number, place: { gap: number; letter?: string | undefined }): Piece {
  const words = textOf(text);
  const tag: Tag = { role: 'P', key: nextKey() };
  // "Er zijn drie redenen:" is nothing without what comes after it
  const leads = words.length < 400 && words.trimEnd().endsWith(':');
  return piece(
    { split: true, keep: leads },
    { paddingLeft: grid.hang, width: grid.hang + width, marginTop: place.gap },
    [
      place.letter ? (
        <Letter key="letter" pen={pen} tag={tag}>
          {place.letter}
        </Letter>
      ) : null,
      <Words key="text" pen={pen} width={width} tag={tag}>
        {runs(text, pen)}
      </Words>,
    ],
  );
}

interface ListPlace {
  readonly gap: number;
  readonly letter?: string | undefined;
  readonly depth: number;
}

function listPieces(list: ListBlock, pen: Fonts, width: number, place: ListPlace): readonly Piece[] {
  const pieces = list.items.flatMap((item, at) => {
    const tags = { item: nextKey(), body: nextKey() };
    const own = itemPiece(item, list.ordered ? `${at + 1}.` : '•', pen, width, {
      ...place,
      gap: at === 0 ? place.gap : 2,
      letter: at === 0 ? place.letter : undefined,
      body: tags.body,
    });
    const sub = item.sub ? listPieces(item.sub, pen, width, { gap: 2, depth: place.depth + 1 }) : [];
    return inside({ role: 'LI', key: tags.item }, [own, ...inside({ role: 'LBody', key: tags.body }, sub)]);
  });
  return inside({ role: 'L', key: nextKey(), ordered: list.ordered }, pieces);
}

function itemPiece(
  item: ListItem,
  mark: string,
  pen: Fonts,
  width: number,
  place: ListPlace & { readonly body: string },
): Piece {
  const indent = 15 * (place.depth + 1) + (mark.length > 2 ? 6 : 0);
  return piece({ split: true }, { paddingLeft: grid.hang + indent, width: grid.hang + width, marginTop: place.gap }, [
    place.letter ? (
      <Letter key="letter" pen={pen} tag={{ role: 'Lbl', key: `${place.body}-merk` }}>
        {place.letter}
      </Letter>
    ) : null,
    <View
      key="mark"
      style={{ position: 'absolute', left: grid.hang + indent - 15 - (mark.length > 2 ? 6 : 0), top: 0, width: 20 }}
    >
      <Words pen={pen} width={20} style={soft} tag={{ role: 'Lbl', key: `${place.body}-merk` }}>
        {mark}
      </Words>
    </View>,
    <Words key="text" pen={pen} width={width - indent} tag={{ role: 'LBody', key: place.body }}>
      {runs(item.text, pen)}
    </Words>,
  ]);
}

interface Shown {
  readonly label: string;
  readonly chosen: boolean;
}

/** Up to five options are all printed, the chosen one filled and semibold: on one line if they fit. */
function choice(options: readonly Shown[], pen: Fonts, gap: number): Piece {
  const width = options.reduce((sum, option) => sum + pen.width(option.label, { ...type.body, ...bold }) + 28, 0);
  const inline = width <= grid.main;
  return piece(
    {},
    { ...column, marginTop: gap, ...(inline ? row : {}) },
    options.map((option) => (
      <View key={option.label} style={{ ...row, marginRight: inline ? 14 : 0 }} tag={{ role: 'LI' }}>
        <Svg
          width={10}
          height={15}
          style={{ marginRight: 4 }}
          tag={{ role: 'Lbl', actual: option.chosen ? nl.choice.chosen : nl.choice.other }}
        >
          <Circle
            cx={4.5}
            cy={8}
            r={3.8}
            stroke={option.chosen ? color.ink : color.strong}
            strokeWidth={0.9}
            fill="none"
          />
          {option.chosen ? <Circle cx={4.5} cy={8} r={2.3} fill={color.ink} /> : null}
        </Svg>
        <Words
          pen={pen}
          width={grid.main - 14}
          style={{ ...(inline ? {} : { width: grid.main - 14 }), ...(option.chosen ? bold : soft) }}
          tag={{ role: 'LBody' }}
        >
          {option.label}
        </Words>
      </View>
    )),
    undefined,
    { tag: { role: 'L' } },
  );
}

function factLine(fact: { readonly term: string; readonly value: string }, pen: Fonts, gap: number): Piece {
  const term = 118;
  const words = [
    <Words
      key="term"
      pen={pen}
      width={term - 10}
      type={type.small}
      style={{ ...soft, width: term, paddingRight: 10, marginTop: 2 }}
      tag={{ role: 'Lbl' }}
    >
      {fact.term}
    </Words>,
    <Words key="value" pen={pen} width={grid.main - term} style={{ width: grid.main - term }} tag={{ role: 'LBody' }}>
      {fact.value}
    </Words>,
  ];
  return piece({}, { ...column, ...row, marginTop: gap }, words, undefined, { tag: { role: 'LI' } });
}

const stateText = grid.main - 18;

interface StateLook {
  readonly mark: 'onbekend' | 'unanswered' | 'nvt' | 'silent' | 'conflict';
  readonly word: string;
  readonly tone: string;
  readonly ground?: string;
  readonly keep?: boolean;
}

/** Unknown, unanswered, not applicable, silent: the same three parts, mark, word, sentence. */
export function stateLine(look: StateLook, sentence: ReactNode, pen: Fonts, gap = 0): Piece {
  const ground: Style = look.ground ? { backgroundColor: look.ground, paddingVertical: 4, paddingHorizontal: 6 } : {};
  return piece(
    { ...(look.keep ? { keep: true } : {}) },
    { ...column, marginTop: gap },
    <View style={{ ...row, ...ground, width: grid.main }}>
      <View style={{ paddingTop: 2.5, width: 18 }}>
        <Mark kind={look.mark} />
      </View>
      <Words pen={pen} width={stateText - (look.ground ? 12 : 0)} style={{ width: stateText - (look.ground ? 12 : 0) }}>
        <Bold style={{ color: look.tone }}>{look.word}</Bold>
        {sentence === undefined ? null : ' '}
        {sentence}
      </Words>
    </View>,
  );
}

export const unansweredLine = (required: boolean, pen: Fonts, gap = 0): Piece =>
  stateLine(
    required
      ? { mark: 'unanswered', word: nl.state.unanswered, tone: color.ink, ground: color.warnSoft }
      : { mark: 'unanswered', word: nl.state.unanswered, tone: color.soft },
    required ? nl.state.unansweredRequired : nl.state.empty,
    pen,
    gap,
  );

function specialLine(
  special: 'onbekend' | 'nvt' | 'niet-in-bron',
  reason: string | undefined,
  pen: Fonts,
  gap: number,
): Piece {
  if (special === 'onbekend') {
    return stateLine({ mark: 'onbekend', word: nl.state.onbekend, tone: color.warn }, reason, pen, gap);
  }
  if (special === 'nvt') {
    return reason === undefined
      ? stateLine({ mark: 'nvt', word: nl.state.nvtAlone, tone: color.ink }, undefined, pen, gap)
      : stateLine({ mark: 'nvt', word: nl.state.nvt, tone: color.ink }, reason, pen, gap);
  }
  return stateLine({ mark: 'silent', word: nl.state['niet-in-bron'], tone: color.soft }, nl.state.silentWhy, pen, gap);
}
