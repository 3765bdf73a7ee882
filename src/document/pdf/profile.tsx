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
import { givesWay, type Places, type ProfileRoom, takenBy, whole } from './profileRoom.ts';
import { pageTitle } from './summary.tsx';
import { grid, page } from './theme.ts';

interface Page {
  readonly profile: EffectProfile;
  readonly places: Places;
  readonly pen: Fonts;
}

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
