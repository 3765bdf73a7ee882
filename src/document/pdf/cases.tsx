import { caseWords as nl } from '../../nl/stories.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { caseWalk } from '../drawing/caseWalk.ts';
import type { CaseStory } from '../personShape.ts';
import { wordsOfCell } from '../plainWords.ts';
import { Drawn } from './drawn.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { cellWords, inside, nextKey, type Piece, piece, Words } from './parts.tsx';
import type { Role, Tag } from './tagged/tags.ts';
import { color, grid, row, soft, type TextStyle, type } from './theme.ts';

const pad = 12;
const inner = grid.full - 2 * pad;
const gap = 18;
const half = (inner - gap) / 2;
const third = (inner - 2 * gap) / 3;

const deeper: Readonly<Record<'H3' | 'H4', Role>> = { H3: 'H4', H4: 'H5' };

interface Told {
  readonly story: CaseStory;
  readonly head: Role;
  readonly pen: Fonts;
}

/** Each person in half a page, on one page; one whose texts are too long for that goes on at the next. */
export function casePieces(stories: readonly CaseStory[], level: 'H3' | 'H4', pen: Fonts): readonly Piece[] {
  return stories.flatMap((story, at) => {
    const told: Told = { story, head: deeper[level], pen };
    const tag: Tag = { role: 'Sect', key: nextKey() };
    return inside(tag, fits(story) ? [boxed(told, at === 0)] : flowing(told, at === 0));
  });
}

/** In letters: what a column of the box can hold on half a page, with room to spare. */
const most = { wide: 1100, half: 800, third: 500 } as const;

function fits({ situation, now, later, stuck, wayOut, why }: CaseStory): boolean {
  const within = (cell: TableCell | undefined, limit: number) => wordsOfCell(cell).length <= limit;
  return (
    within(situation, most.wide) &&
    [now, later].every((cell) => within(cell, most.half)) &&
    [stuck, wayOut, why].every((cell) => within(cell, most.third))
  );
}

function boxed(told: Told, first: boolean): Piece {
  const { story, pen } = told;
  return piece({ wide: true }, { width: grid.full, marginTop: first ? 8 : 14 }, [
    <View
      key="box"
      style={{ width: grid.full, backgroundColor: color.wash, borderTopWidth: 2, borderColor: color.ink, padding: pad }}
    >
      <Head {...told} />
      <Said cell={story.situation} pen={pen} width={inner} type={type.body} top={6} />
      <View style={{ ...row, marginTop: 9 }}>
        <Column title={nl.now} cell={story.now} pen={pen} width={half} right={gap} />
        <Column title={nl.later} cell={story.later} pen={pen} width={half} />
      </View>
      <Walk {...told} />
      <View style={{ ...row, marginTop: 10, paddingTop: 7, borderTopWidth: 0.5, borderColor: color.strong }}>
        <Column title={nl.stuck} cell={story.stuck} pen={pen} width={third} right={gap} />
        <Column title={nl.wayOut} cell={story.wayOut} pen={pen} width={third} right={gap} />
        <Judged {...told} />
      </View>
    </View>,
  ]);
}

function Head({ story, head, pen }: Told) {
  return (
    <View>
      <Words pen={pen} width={inner} type={type.micro} style={{ ...soft, width: inner }}>
        {story.head}
      </Words>
      <Words pen={pen} width={inner} type={type.verdict} style={{ width: inner, marginTop: 2 }} tag={{ role: head }}>
        {story.name}
      </Words>
      {story.who === '' ? null : (
        <Words pen={pen} width={inner} type={type.small} style={{ ...soft, width: inner }}>
          {story.who}
        </Words>
      )}
    </View>
  );
}

interface SaidProps {
  readonly cell: TableCell;
  readonly pen: Fonts;
  readonly width: number;
  readonly type?: TextStyle;
  readonly top?: number;
}

function Said({ cell, pen, width, type: kind = type.small, top = 2 }: SaidProps) {
  const { text, style } = cellWords(cell);
  return (
    <Words pen={pen} width={width} type={kind} style={{ ...style, width, marginTop: top }}>
      {text}
    </Words>
  );
}

const Label = (props: { readonly pen: Fonts; readonly width: number; readonly children: string }) => (
  <Words pen={props.pen} width={props.width} type={type.head} style={{ width: props.width }}>
    {props.children}
  </Words>
);

const Column = (props: SaidProps & { readonly title: string; readonly right?: number }) => (
  <View style={{ width: props.width, marginRight: props.right ?? 0 }}>
    <Label pen={props.pen} width={props.width}>
      {props.title}
    </Label>
    <Said cell={props.cell} pen={props.pen} width={props.width} />
  </View>
);

const Walk = ({ story, pen }: Told) => (
  <View style={{ marginTop: 11 }}>
    {story.steps.length > 0 ? (
      <Drawn drawing={caseWalk(story.steps, inner)} pen={pen} />
    ) : (
      <Words pen={pen} width={inner} type={type.small} style={{ ...soft, fontStyle: 'italic', width: inner }}>
        {nl.noWalk}
      </Words>
    )}
  </View>
);

/** The last word of a story: a mark before it would say more than the drafter did. */
function Judged({ story, pen }: Told) {
  const { text, style } = cellWords(story.acceptable);
  return (
    <View style={{ width: third }}>
      <Label pen={pen} width={third}>
        {nl.acceptable}
      </Label>
      <Words pen={pen} width={third} type={type.h2} style={{ ...style, width: third, marginTop: 2 }}>
        {text}
      </Words>
      {story.why ? <Said cell={story.why} pen={pen} width={third} top={1} /> : null}
    </View>
  );
}

/** The same in the order of the box, below each other. */
function flowing(told: Told, first: boolean): readonly Piece[] {
  const { story, pen } = told;
  const part = (title: string, cell: TableCell) => [
    piece({ keep: true }, { width: grid.full, paddingHorizontal: pad, marginTop: 7 }, [
      <Label key="label" pen={pen} width={inner}>
        {title}
      </Label>,
    ]),
    piece({ split: true, wide: true }, { width: grid.full, paddingHorizontal: pad }, [
      <Said key="said" cell={cell} pen={pen} width={inner} />,
    ]),
  ];
  const top = { marginTop: first ? 8 : 14, borderTopWidth: 2, borderColor: color.ink, paddingTop: 8 };
  return [
    piece({ keep: true, wide: true }, { width: grid.full, paddingHorizontal: pad, ...top }, [
      <Head key="head" {...told} />,
    ]),
    ...part(nl.situation, story.situation),
    ...part(nl.now, story.now),
    ...part(nl.later, story.later),
    piece({}, { width: grid.full, paddingHorizontal: pad }, [<Walk key="walk" {...told} />]),
    ...part(nl.stuck, story.stuck),
    ...part(nl.wayOut, story.wayOut),
    ...part(nl.acceptable, story.acceptable),
    ...(story.why ? part(nl.why, story.why) : []),
  ];
}
