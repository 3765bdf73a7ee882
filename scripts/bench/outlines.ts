import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChapterOutline, Outline } from '../../src/document/outline.ts';
import { outlineFrom } from '../outlineFrom.ts';

export async function exampleOutline(): Promise<Outline> {
  const file = path.resolve(import.meta.dirname, '../../public/voorbeeld.json');
  const read = await outlineFrom(new Uint8Array(readFileSync(file)).buffer, '2026-01-01');
  if (!read.ok) throw new Error(`the example does not open: ${read.message}`);
  return read.outline;
}

/** Every so-manieth of a list, evenly: the mixture stays what it was. */
const share = <Item>(items: readonly Item[], part: number): readonly Item[] =>
  items.filter((_, at) => Math.floor((at + 1) * part) > Math.floor(at * part));

/** The same report longer or shorter: 2.5 has every question twice and half of them once more. */
export function scaled(outline: Outline, factor: number): Outline {
  const whole = Math.floor(factor);
  const parts = [...Array.from({ length: whole }, () => 1), factor - whole].filter((part) => part > 0);
  const times = <Item>(items: readonly Item[]): readonly Item[] => parts.flatMap((part) => share(items, part));
  return {
    ...outline,
    chapters: parts.flatMap((part, at) => outline.chapters.map((chapter) => copied(chapter, part, at))),
    open: times(outline.open),
    notAsked: times(outline.notAsked),
    terms: times(outline.terms),
    sources: times(outline.sources),
  };
}

/** Under other names, so that links, bookmarks and what is remembered grow along. */
function copied(chapter: ChapterOutline, part: number, copy: number): ChapterOutline {
  const named = (name: string): string => (copy === 0 ? name : `${name}-${copy}`);
  return {
    ...chapter,
    id: named(chapter.id),
    sections: chapter.sections
      .map((section) => ({
        ...section,
        id: named(section.id),
        questions: share(section.questions, part).map((question) => ({
          ...question,
          id: named(question.id),
          number: named(question.number),
        })),
      }))
      .filter((section) => section.questions.length > 0),
  };
}

/** The same report after one answer was changed: a sentence more in the first text of a chapter in the middle. */
export function withOneAnswerChanged(outline: Outline): Outline {
  const middle = Math.floor(outline.chapters.length / 2);
  let done = false;
  const changed = <Part>(part: Part): Part => {
    if (done || typeof part !== 'object' || part === null) return part;
    if ('kind' in part && part.kind === 'paragraph') {
      done = true;
      return { ...part, text: [{ text: 'Eén zin die er eerder niet stond, en die een regel meer vraagt.' }] };
    }
    if (Array.isArray(part)) return part.map(changed) as Part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, changed(value)])) as Part;
  };
  return {
    ...outline,
    chapters: outline.chapters.map((chapter, at) => (at >= middle ? changed(chapter) : chapter)),
  };
}
