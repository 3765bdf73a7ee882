import { questionAnchor } from '../../document/anchors.ts';
import type { Place } from '../../exchange/pdfPagesInWorker.ts';
import type { Question, Section, Template } from '../../template/schema.ts';
import { questionsOf } from '../../template/schema.ts';

/** Where the drafter is in the form: a section, and the question in it that was last worked in. */
export interface Whereabouts {
  readonly section: Section;
  /** An id. */
  readonly question: string | undefined;
}

/**
 * The place in the report that is about where the drafter is: the question itself, else the one that it accompanies,
 * else its section, else its chapter.
 */
export function placeAbout(
  { section, question: id }: Whereabouts,
  template: Template,
  places: readonly Place[],
): Place | undefined {
  const asked = new Map(questionsOf(template).map((question) => [question.id, question]));
  const question = id === undefined ? undefined : asked.get(id);
  const parent = question?.companionOf === undefined ? undefined : asked.get(question.companionOf);
  const chapter = template.chapters.find(({ sections }) => sections.some((each) => each.id === section.id));
  const names = [
    ...[question, parent].flatMap((each) => (each ? [questionAnchor(each.number)] : [])),
    section.id,
    ...(chapter ? [chapter.id] : []),
  ];
  const byName = new Map(places.map((place) => [place.name, place]));
  return names.flatMap((name) => byName.get(name) ?? [])[0];
}

/** The question that a place is about. */
export const questionAt = (name: string, template: Template): Question | undefined =>
  questionsOf(template).find(({ number }) => questionAnchor(number) === name);

/** What a reader typed to go to: the number of a page, counted from 1, or of a question. */
export function placeTyped(typed: string, pages: number, places: readonly Place[]): Place | undefined {
  const text = typed.trim();
  if (/^\d+$/.test(text)) {
    const page = Number(text) - 1;
    return page >= 0 && page < pages ? { name: '', page, y: 0 } : undefined;
  }
  return places.find(({ name }) => name === questionAnchor(text));
}

/** The part of one page that is about one place, in points from the top. */
export interface Stretch {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** It began on an earlier page. */
  readonly carried: boolean;
}

/** In points: above and below is what stands on every page. */
const edges = { head: 50, foot: 56 };
const lowest = 10;

/** What a page is about, from top to bottom. A place ends where the next one begins, be it on another page. */
export function stretchesOn(page: number, height: number, places: readonly Place[]): readonly Stretch[] {
  const here = places.filter((place) => place.page === page);
  const before = places.findLast((place) => place.page < page);
  const starts = [
    ...(before ? [{ name: before.name, y: edges.head, carried: true }] : []),
    ...here.map(({ name, y }) => ({ name, y, carried: false })),
  ];
  return starts
    .map((start, at) => ({ ...start, height: (starts[at + 1]?.y ?? height - edges.foot) - start.y }))
    .filter((stretch) => stretch.height >= lowest);
}
