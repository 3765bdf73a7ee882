import { chartsAt } from '../charts/chart.ts';
import { hasFrame } from '../paperWords.ts';
import type { ChapterOutline, Outline } from '../shape.ts';
import { appendixPieces } from './appendices.tsx';
import { chapterPieces } from './chapter.tsx';
import { chartPieces } from './charts.tsx';
import { type ComposedPage, compose, type Stretch } from './compose.ts';
import { conditionPieces } from './conditions.tsx';
import { coverPiece, coverRooms } from './cover.tsx';
import type { Fonts } from './fonts.ts';
import { composedJourney } from './journey.tsx';
import { layOut } from './layOut.ts';
import type { Piece } from './parts.tsx';
import { composedProfile } from './profile.tsx';
import { roomPieces } from './room.tsx';
import { framePieces } from './summary.tsx';
import { composedSummary } from './summaryPage.tsx';
import { grid, page } from './theme.ts';

/** A stretch of the report that starts on a page of its own, so that it can be made, and kept, by itself. */
export interface ReportPart {
  /** Everything in the outline that it shows: the same gives the same pages. */
  readonly shows: unknown;
  composed(fonts: Fonts, breathe: Breathe): Promise<readonly ComposedPage[]>;
}

/** Lets others have their turn; rejects when the report is no longer wanted. */
export type Breathe = () => Promise<void>;

export interface ReportParts {
  readonly cover: ReportPart;
  /** What comes after the contents. */
  readonly body: readonly ReportPart[];
}

export function partsOf(outline: Outline): ReportParts {
  const { cover, person, chain, profile, effectProfile, journey, summary, frame, conditions, room } = outline;
  return {
    cover: {
      shows: { cover, person, chain, profile },
      composed: (fonts, breathe) => composedCover(outline, fonts, breathe),
    },
    body: [
      { shows: { person, chain, summary }, composed: (fonts) => composedSummary(outline, fonts) },
      ...(effectProfile ? [profilePart(outline)] : []),
      ...(hasFrame(outline) ? [part({ person, chain, frame }, (fonts) => framePieces(outline, fonts))] : []),
      ...(conditions ? [part({ conditions }, (fonts) => conditionPieces(conditions, fonts))] : []),
      ...(journey ? [{ shows: { journey }, composed: (fonts: Fonts) => composedJourney(outline, fonts) }] : []),
      ...chartsAt(outline, undefined).map((chart) => part({ chart }, (fonts) => chartPieces(chart, fonts, 'page'))),
      ...(room ? [part({ room }, (fonts) => roomPieces(room, fonts))] : []),
      ...groupsOf(outline.chapters).map((chapters) => chaptersPart(chapters, outline)),
      part(appendicesIn(outline), (fonts) => appendixPieces(outline, fonts)),
    ],
  };
}

/** It leads to appendices: whether they are there shows, too. */
const profilePart = (outline: Outline): ReportPart => ({
  shows: {
    effectProfile: outline.effectProfile,
    leads: [outline.score !== undefined, outline.burden !== undefined],
  },
  composed: (fonts) => composedProfile(outline, fonts),
});

/** A chart stands at the end of the chapter that it is drawn from. */
function chaptersPart(chapters: readonly ChapterOutline[], outline: Outline): ReportPart {
  const charts = chapters.flatMap(({ id }) => chartsAt(outline, id));
  return part({ chapters, charts }, (fonts) =>
    chapters.flatMap((chapter) => [
      ...chapterPieces(chapter, fonts),
      ...chartsAt({ charts }, chapter.id).flatMap((chart) => chartPieces(chart, fonts, 'here')),
    ]),
  );
}

const appendicesIn = ({ score, burden, open, notAsked, terms, sources, attachments, cover }: Outline) => ({
  score,
  burden,
  open,
  notAsked,
  terms,
  sources,
  attachments,
  made: [cover.fingerprint, cover.version, cover.template],
});

const part = (shows: unknown, pieces: (fonts: Fonts) => readonly Piece[]): ReportPart => ({
  shows,
  composed: async (fonts, breathe) => compose(await stretches(pieces(fonts), fonts, breathe)),
});

/** A chapter in which nothing was asked does not open a page: it stands under the one before it. */
function groupsOf(chapters: readonly ChapterOutline[]): readonly (readonly ChapterOutline[])[] {
  const groups: ChapterOutline[][] = [];
  for (const chapter of chapters) {
    const last = groups.at(-1);
    if (last && chapter.sections.length === 0) last.push(chapter);
    else groups.push([chapter]);
  }
  return groups;
}

/** The first setting that fits on the page; the last one if none does. */
async function composedCover(outline: Outline, fonts: Fonts, breathe: Breathe): Promise<readonly ComposedPage[]> {
  let made: readonly Stretch[] = [];
  for (const room of coverRooms) {
    made = await stretches([coverPiece(outline, fonts, room)], fonts, breathe);
    if ((made[0]?.slabs[0]?.height ?? 0) <= page.height - page.top - page.bottom) break;
  }
  return compose(made);
}

/** Pieces per lot: small enough to be heard in between, large enough not to pay for the start each time. */
const lot = 80;

export async function stretches(pieces: readonly Piece[], fonts: Fonts, breathe: Breathe): Promise<readonly Stretch[]> {
  const made: { orientation: Piece['orientation']; slabs: Stretch['slabs'][number][] }[] = [];
  for (let at = 0; at < pieces.length; ) {
    const orientation = pieces[at]?.orientation ?? 'portrait';
    let end = at;
    while (end < pieces.length && end - at < lot && pieces[end]?.orientation === orientation) end += 1;
    const slabs = await layOut(
      pieces.slice(at, end).map((piece) => piece.element),
      orientation === 'portrait' ? grid.full : grid.landscape,
      fonts,
    );
    if (made.at(-1)?.orientation !== orientation) made.push({ orientation, slabs: [] });
    made.at(-1)?.slabs.push(...slabs);
    at = end;
    await breathe();
  }
  return made;
}
