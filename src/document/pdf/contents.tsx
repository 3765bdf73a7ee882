import type { ReactNode } from 'react';
import { chartWords } from '../../nl/charts.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { effectProfileWords } from '../../nl/effectProfile.ts';
import { journeyWords } from '../../nl/journey.ts';
import { roomWords } from '../../nl/stories.ts';
import { anchors } from '../anchors.ts';
import { appendicesOf } from '../appendixOrder.ts';
import { hasFrame } from '../paperWords.ts';
import type { Outline } from '../shape.ts';
import { Link, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { LevelChip } from './levelChip.tsx';
import { inside, Mark, type Piece, piece, Words } from './parts.tsx';
import { color, grid, row, soft, type TextStyle, type } from './theme.ts';

interface Entry {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
}

export function contentsPieces(outline: Outline, pages: ReadonlyMap<string, number>, pen: Fonts): readonly Piece[] {
  const front: readonly Entry[] = [
    { anchor: 'samenvatting', number: '', title: nl.summary.title },
    ...(outline.effectProfile ? [{ anchor: anchors.profile, number: '', title: effectProfileWords.title }] : []),
    ...(hasFrame(outline) ? [{ anchor: 'kader', number: '', title: nl.frame.title }] : []),
    ...(outline.conditions ? [{ anchor: anchors.conditions, number: '', title: chartWords.conditions.title }] : []),
    ...(outline.journey ? [{ anchor: anchors.journey, number: '', title: journeyWords.title }] : []),
    ...(outline.room ? [{ anchor: anchors.room, number: '', title: roomWords.title }] : []),
  ];
  const pageOf = (anchor: string) => String(pages.get(anchor) ?? '');
  const main = (entry: Entry) =>
    piece({}, { width: grid.full }, <Entries entries={[entry]} pageOf={pageOf} pen={pen} />);
  const listed = [
    ...front.map(main),
    ...outline.chapters.flatMap((chapter) => [
      main({ anchor: chapter.id, number: chapter.number, title: chapter.title }),
      ...sectionLines(chapter, pageOf, pen),
    ]),
    ...appendicesOf(outline).map(main),
  ];
  return [
    piece(
      { newPage: true, keep: true, bookmark: { title: nl.contents.title, level: 1 } },
      { width: grid.full, paddingBottom: 6 },
      <Words pen={pen} width={grid.full} type={type.h1} tag={{ role: 'H2' }}>
        {nl.contents.title}
      </Words>,
      'inhoud',
    ),
    ...inside({ role: 'TOC', key: 'inhoudsopgave' }, listed),
    ...legend(pen),
  ];
}

function Entries(props: {
  readonly entries: readonly Entry[];
  readonly pageOf: (anchor: string) => string;
  readonly pen: Fonts;
}) {
  const [entry] = props.entries;
  if (!entry) return null;
  // a little closer than a heading, so that the list and how to read it are one page
  const style = { ...type.h3, lineHeight: 1.2 };
  return (
    <EntryLine
      entry={entry}
      page={props.pageOf(entry.anchor)}
      width={grid.full}
      hang={grid.hang}
      style={style}
      pen={props.pen}
      pad={0}
    />
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly page: string;
  readonly width: number;
  readonly hang: number;
  readonly style: TextStyle;
  readonly pen: Fonts;
  readonly pad: number;
}

function EntryLine({ entry, page: number, width, hang, style, pen, pad }: LineProps) {
  const pageWidth = Math.ceil(pen.width('0000', style)) + 1;
  const room = width - hang - pageWidth - 12;
  const titleWidth = Math.min(room, pen.width(entry.title, style) + 1);
  return (
    <View tag={{ role: 'TOCI' }}>
      <Link src={`#${entry.anchor}`} tag={{ role: 'Reference' }} style={{ textDecoration: 'none', color: color.ink }}>
        <View style={{ ...row, alignItems: 'flex-end', paddingVertical: pad, width }}>
          <View style={{ width: hang, alignSelf: 'flex-start' }}>
            <Words pen={pen} width={hang} type={style} style={{ color: pen.house.accent }}>
              {entry.number}
            </Words>
          </View>
          <Words pen={pen} width={titleWidth} type={style} style={{ width: titleWidth }}>
            {entry.title}
          </Words>
          <View
            artifact
            style={{
              flex: 1,
              borderBottomWidth: 0.7,
              borderStyle: 'dotted',
              borderColor: color.strong,
              marginHorizontal: 4,
              marginBottom: 3.5,
            }}
          />
          <Words pen={pen} width={pageWidth} type={style} style={{ width: pageWidth, textAlign: 'right' }}>
            {number}
          </Words>
        </View>
      </Link>
    </View>
  );
}

/** The sections of a chapter in two columns, read down the first and then down the second. */
function sectionLines(
  chapter: Outline['chapters'][number],
  pageOf: (anchor: string) => string,
  pen: Fonts,
): readonly Piece[] {
  const entries = chapter.sections.flatMap((section): readonly Entry[] =>
    section.title === undefined ? [] : [{ anchor: section.id, number: section.number, title: section.title }],
  );
  if (entries.length === 0) return [];
  const gap = 14;
  const width = (grid.full - grid.hang - gap) / 2;
  const middle = Math.ceil(entries.length / 2);
  const columnOf = (those: readonly Entry[]): ReactNode =>
    those.map((entry) => (
      <EntryLine
        key={entry.anchor}
        entry={entry}
        page={pageOf(entry.anchor)}
        width={width}
        hang={26}
        style={type.small}
        pen={pen}
        pad={0.6}
      />
    ));
  return [
    piece(
      {},
      { ...row, paddingLeft: grid.hang, width: grid.full, paddingBottom: 2 },
      [
        <View key="left" style={{ width: width + gap }}>
          {columnOf(entries.slice(0, middle))}
        </View>,
        <View key="right" style={{ width }}>
          {columnOf(entries.slice(middle))}
        </View>,
      ],
      undefined,
      { tag: { role: 'TOC' } },
    ),
  ];
}

/** How to read the marks: every sign with the word that carries its meaning. */
function legend(pen: Fonts): readonly Piece[] {
  const words = nl.contents.marks;
  const chip = { width: 52, height: 12 };
  const marks: readonly (readonly [ReactNode, string])[] = [
    [<LevelChip key="m" level="hoog" direction={-2} style={chip} />, words.high],
    [<Mark key="m" kind="onbekend" />, words.unknown],
    [<LevelChip key="m" level="middel" style={chip} />, words.middle],
    [<Mark key="m" kind="unanswered" />, words.unanswered],
    [<LevelChip key="m" level="laag" style={chip} />, words.low],
    [<Mark key="m" kind="nvt" />, words.notApplicable],
    [<LevelChip key="m" level="gunstig" style={chip} />, words.favourable],
    [<Mark key="m" kind="silent" />, words.silent],
    [<LevelChip key="m" level="geen" style={chip} />, words.none],
    [<Mark key="m" kind="conflict" />, words.conflict],
  ];
  const cell = grid.full / 2;
  const room = cell - 66 - 10;
  return [
    piece({}, { width: grid.full, marginTop: 10, borderTopWidth: 1, borderColor: color.ink, paddingTop: 6 }, [
      <Words key="title" pen={pen} width={grid.full} type={type.h3} tag={{ role: 'H3' }}>
        {nl.contents.howTo}
      </Words>,
      <Words
        key="text"
        pen={pen}
        width={grid.full}
        type={type.small}
        style={{ ...soft, width: grid.full, marginTop: 2, marginBottom: 4 }}
      >
        {nl.contents.howToText}
      </Words>,
      <View key="marks" style={{ ...row, flexWrap: 'wrap' }} tag={{ role: 'L' }}>
        {marks.map(([sample, word]) => (
          <View
            key={word}
            style={{ ...row, width: cell, marginBottom: 1.5, alignItems: 'flex-start' }}
            tag={{ role: 'LI' }}
          >
            <View artifact style={{ width: 66, alignItems: 'flex-start' }}>
              {sample}
            </View>
            <Words pen={pen} width={room} type={type.micro} style={{ width: room }} tag={{ role: 'LBody' }}>
              {word}
            </Words>
          </View>
        ))}
      </View>,
    ]),
  ];
}
