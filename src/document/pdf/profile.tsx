import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import type { EffectProfile } from '../effectProfile/shape.ts';
import type { Outline } from '../shape.ts';
import { besideEachOther, columnOf, heightOf } from './columns.ts';
import { type ComposedPage, compose } from './compose.ts';
import type { Fonts } from './fonts.ts';
import { layOut, type Slab } from './layOut.ts';
import type { Piece } from './parts.tsx';
import { gridPieces, legendPiece, perTable } from './profileGrid.tsx';
import { headlines } from './profileHead.tsx';
import { conditionPieces, unknownPieces } from './profileLists.tsx';
import { heaviestPieces, widths } from './profileParts.tsx';
import { pageTitle } from './summary.tsx';
import { grid, page } from './theme.ts';

/** How much of each part stands on the page. The type never gives way. */
export interface ProfileRoom {
  /** Under the picture and under the insight. */
  readonly sentences: number;
  readonly conditions: number;
  /** Lines of a condition. */
  readonly conditionLines: number;
  readonly unknowns: number;
  /** Lines of the note of what is not known; 0 leaves it out. */
  readonly noteLines: number;
  readonly bars: number;
  /** Lines of the reason why a dimension is not touched. */
  readonly reasonLines: number;
  /** Lines of the name of a group above its column. */
  readonly groupLines: number;
  /** Of a row of the grid, in points. */
  readonly row: number;
}

/** What the page can lead to: an appendix that is not there has no link. */
export interface Places {
  readonly score: string;
  readonly scoreWords: string;
  readonly burden: boolean;
}

interface Page {
  readonly profile: EffectProfile;
  readonly places: Places;
  readonly pen: Fonts;
}

const whole: ProfileRoom = {
  sentences: 4,
  conditions: 5,
  conditionLines: 3,
  unknowns: 5,
  noteLines: 2,
  bars: 6,
  reasonLines: 2,
  groupLines: 5,
  row: 15.6,
};

/**
 * What gives way, in this order, each on top of what went before: the air of the grid, words, then items, then bars. Then
 * what went without need comes back in the opposite order.
 */
const givesWay: readonly Partial<ProfileRoom>[] = [
  { row: 14.6 },
  { noteLines: 1 },
  { reasonLines: 1 },
  { conditionLines: 2 },
  { sentences: 3 },
  { noteLines: 0 },
  { row: 13.8 },
  { sentences: 2 },
  { groupLines: 4 },
  { unknowns: 4 },
  { conditions: 4 },
  { conditionLines: 1 },
  { unknowns: 3 },
  { conditions: 3 },
  { bars: 5 },
  { bars: 4 },
  { groupLines: 3 },
  { sentences: 1 },
  { row: 12.8 },
  { unknowns: 2 },
  { conditions: 2 },
  { bars: 3 },
  { groupLines: 2 },
];

/** One page, whatever was answered. The groups beyond the seventh have a grid of their own on the page after it. */
export async function composedProfile(outline: Outline, pen: Fonts): Promise<readonly ComposedPage[]> {
  const { effectProfile: profile, score, burden } = outline;
  if (!profile) return [];
  const { number, groups } = profile.grid;
  const places: Places = {
    ...(score
      ? { score: anchors.score, scoreWords: nl.appendix('A') }
      : { score: questionAnchor(number), scoreWords: number }),
    burden: burden !== undefined,
  };
  const { room, slabs } = await fitted({ profile, places, pen });
  const others = Array.from({ length: Math.max(0, Math.ceil(groups.length / perTable) - 1) }, (_, at) =>
    gridPieces(profile.grid, at + 1, { room, pen, places }),
  );
  const after = await laid(others.flat(), grid.full, pen);
  return compose([{ orientation: 'portrait', slabs: [...slabs, ...after] }]);
}

interface Fitted {
  readonly room: ProfileRoom;
  readonly slabs: readonly Slab[];
}

const fits = ({ slabs }: Fitted): boolean => heightOf(slabs) <= page.height - page.top - page.bottom;

async function fitted(sheet: Page): Promise<Fitted> {
  const made = async (room: ProfileRoom): Promise<Fitted> => ({ room, slabs: await firstPage(sheet, room) });
  let best = await made(whole);
  let steps = 0;
  for (const next of givesWay) {
    if (fits(best)) break;
    best = await made({ ...best.room, ...next });
    steps += 1;
  }
  for (let at = steps - 1; at >= 0; at -= 1) {
    const wider = await made({ ...best.room, ...takenBy(at) });
    if (fits(wider)) best = wider;
  }
  return best;
}

/** What a step took away, as it was before that step. */
function takenBy(at: number): Partial<ProfileRoom> {
  const before = Object.assign({ ...whole }, ...givesWay.slice(0, at)) as ProfileRoom;
  const keys = Object.keys(givesWay[at] ?? {}) as (keyof ProfileRoom)[];
  return Object.fromEntries(keys.map((key) => [key, before[key]]));
}

const laid = (pieces: readonly Piece[], width: number, pen: Fonts): Promise<readonly Slab[]> =>
  layOut(
    pieces.map(({ element }) => element),
    width,
    pen,
  );

const aboveColumns = 12;

async function firstPage({ profile, places, pen }: Page, room: ProfileRoom): Promise<readonly Slab[]> {
  const head = await laid(
    [
      pageTitle(nl.title, anchors.profile, pen),
      headlines(profile, room.sentences, pen),
      ...gridPieces(profile.grid, 0, { room, pen, places }),
      legendPiece(places, pen),
    ],
    grid.full,
    pen,
  );
  const left = await laid(heaviestPieces(profile, room, pen, places), widths.left, pen);
  const right = await laid(
    [...conditionPieces(profile.conditions, room, pen), ...unknownPieces(profile.unknown, room, pen)],
    widths.right,
    pen,
  );
  const height = Math.max(heightOf(left), heightOf(right));
  const children = [...columnOf(left, 0), ...columnOf(right, grid.full - widths.right)];
  return [...head, besideEachOther(children, height, aboveColumns)];
}
