import { documentWords as nl } from '../../nl/document.ts';
import type { Block, ListBlock } from '../../questions/blocks.ts';
import { questionAnchor } from '../anchors.ts';
import { asked } from '../asked.ts';
import { plainWords } from '../plainWords.ts';
import type { Outline, SummaryPart } from '../shape.ts';
import { besideEachOther, columnOf, heightOf } from './columns.ts';
import { type ComposedPage, compose, cut } from './compose.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { layOut, type Slab } from './layOut.ts';
import { inside, nextKey, type Piece, piece, runs, To, Words } from './parts.tsx';
import { summaryHead, summaryPieces } from './summary.tsx';
import type { Tag } from './tagged/tags.ts';
import { grid, page, soft, type TextStyle, type } from './theme.ts';

const gap = 20;
const width = (grid.full - gap) / 2;
const aboveColumns = 10;

const larger: TextStyle = { fontSize: 9.5, lineHeight: 1.36 };

/**
 * The one page that everybody reads. Short texts stand in one column; longer ones in two, in smaller type but never
 * under 9 points; then what a chapter prints as well gives way, and its number says where it stands. A summary that is
 * too long even so goes on at a next page.
 */
export async function composedSummary(outline: Outline, pen: Fonts): Promise<readonly ComposedPage[]> {
  const flowing = compose([
    { orientation: 'portrait', slabs: await laid(summaryPieces(outline, pen), grid.full, pen) },
  ]);
  if (flowing.length === 1) return flowing;
  const head = await laid(summaryHead(outline, pen), grid.full, pen);
  const room = head.reduce((left, slab) => left - slab.gap - slab.height, page.height - page.top - page.bottom);
  for (const { parts, elsewhere, size } of settings(outline.summary.parts)) {
    const slabs = await laid(columnPieces(parts, elsewhere, size, pen), width, pen);
    const columns = inColumns(slabs, room - aboveColumns);
    if (columns) return compose([{ orientation: 'portrait', slabs: [...head, columns] }]);
  }
  return flowing;
}

const laid = (pieces: readonly Piece[], room: number, pen: Fonts): Promise<readonly Slab[]> =>
  layOut(
    pieces.map(({ element }) => element),
    room,
    pen,
  );

interface Setting {
  readonly parts: readonly SummaryPart[];
  readonly elsewhere: readonly SummaryPart[];
  readonly size: TextStyle;
}

/** In the order in which they give way: the management summary itself never does. */
const givesWay = [asked.proposal, asked.core, asked.uncertainty] as const;

function settings(parts: readonly SummaryPart[]): readonly Setting[] {
  const whole = [larger, type.small].map((size): Setting => ({ parts, elsewhere: [], size }));
  const own = parts.find((part) => part.id === asked.management);
  if (!own || own.blocks.length === 0) return whole;
  return [
    ...whole,
    ...givesWay.map((_, count): Setting => {
      const gone: readonly string[] = givesWay.slice(0, count + 1);
      return {
        parts: parts.filter((part) => !gone.includes(part.id)),
        elsewhere: parts.filter((part) => gone.includes(part.id)),
        size: type.small,
      };
    }),
  ];
}

function columnPieces(
  parts: readonly SummaryPart[],
  elsewhere: readonly SummaryPart[],
  size: TextStyle,
  pen: Fonts,
): readonly Piece[] {
  return [
    ...parts.flatMap((part, at) => [
      piece({ keep: true }, { width, marginTop: at === 0 ? 0 : 8, paddingBottom: 1 }, [
        <Words key="title" pen={pen} width={width} type={{ ...type.h3, fontSize: 10 }} tag={{ role: 'H3' }}>
          <To pen={pen} to={questionAnchor(part.number)}>
            {part.number}
          </To>
          {`  ${part.title}`}
        </Words>,
      ]),
      ...(part.blocks.length > 0
        ? part.blocks.flatMap((block) => blockIn(block, size, pen))
        : [line(nl.summary.states[part.state] ?? nl.state.unanswered, size, pen)]),
    ]),
    ...elsewhere.map((part) =>
      piece({}, { width, marginTop: 6 }, [
        <Words key="elsewhere" pen={pen} width={width} type={size} style={soft}>
          {`${part.title} ${nl.summary.elsewhere} `}
          <To pen={pen} to={questionAnchor(part.number)}>
            {part.number}
          </To>
        </Words>,
      ]),
    ),
  ];
}

const line = (text: string, size: TextStyle, pen: Fonts): Piece =>
  piece({}, { width, marginTop: 2 }, [
    <Words key="text" pen={pen} width={width} type={size}>
      {text}
    </Words>,
  ]);

function blockIn(block: Block, size: TextStyle, pen: Fonts): readonly Piece[] {
  if (block.kind === 'list') return itemsIn(block, size, pen, 10);
  if (block.kind !== 'paragraph') return [line(plainWords([block]), size, pen)];
  return [
    piece({ split: true }, { width, marginTop: 3 }, [
      <Words key="text" pen={pen} width={width} type={size}>
        {runs(block.text, pen)}
      </Words>,
    ]),
  ];
}

function itemsIn(list: ListBlock, size: TextStyle, pen: Fonts, indent: number): readonly Piece[] {
  const pieces = list.items.flatMap((item, at) => {
    const body: Tag = { role: 'LBody', key: nextKey() };
    const own = piece({ split: true }, { width, marginTop: 1, paddingLeft: indent }, [
      <View key="mark" style={{ position: 'absolute', left: indent - 10, top: 0, width: 12 }}>
        <Words pen={pen} width={12} type={size} style={soft} tag={{ role: 'Lbl' }}>
          {list.ordered ? `${at + 1}.` : '•'}
        </Words>
      </View>,
      <Words key="text" pen={pen} width={width - indent} type={size} tag={body}>
        {runs(item.text, pen)}
      </Words>,
    ]);
    const sub = item.sub ? itemsIn(item.sub, size, pen, indent + 10) : [];
    return inside({ role: 'LI', key: nextKey() }, [own, ...inside(body, sub)]);
  });
  return inside({ role: 'L', key: nextKey(), ordered: list.ordered }, pieces);
}

/** Two columns as one slab, as even as the texts allow; none when they are too high for the page. */
function inColumns(slabs: readonly Slab[], room: number): Slab | undefined {
  const all = heightOf(slabs);
  for (let height = Math.min(all / 2, room); height <= room; height += columnStep) {
    const [left, right] = parted(slabs, height);
    if (heightOf(right) > height) continue;
    return besideEachOther([...columnOf(left, 0), ...columnOf(right, width + gap)], height, aboveColumns);
  }
  return undefined;
}

const columnStep = 4;

/** What fits in the first column, and the rest: between texts, or within one that is long enough. */
function parted(slabs: readonly Slab[], height: number): readonly [readonly Slab[], readonly Slab[]] {
  let count = 0;
  while (count < slabs.length && heightOf(slabs.slice(0, count + 1)) <= height) count += 1;
  const next = slabs[count];
  const left = height - heightOf(slabs.slice(0, count)) - (next?.gap ?? 0);
  const parts = next?.rule.split ? cut(next, left) : undefined;
  if (parts)
    return [
      [...slabs.slice(0, count), parts[0]],
      [parts[1], ...slabs.slice(count + 1)],
    ];
  while (count > 0 && slabs[count - 1]?.rule.keep) count -= 1;
  return [slabs.slice(0, count), slabs.slice(count)];
}
