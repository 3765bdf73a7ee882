import { wordsOf } from '../questions/words.ts';
import type { Answers, Question, Template } from '../template/schema.ts';
import { counted } from './counted.ts';
import { folded } from './folded.ts';
import type { Pass } from './pass.ts';
import { plan, type Step } from './plan.ts';
import { remembering } from './remembering.ts';

export type Place = 'number' | 'label' | 'answer' | 'help';

export interface Found {
  readonly question: Question;
  readonly in: Place;
  /** Words around the first hit; for a number the label. */
  readonly excerpt: string;
  /** False for a question that is not asked now: its answer, if any, is kept in the draft. */
  readonly visible: boolean;
}

/**
 * Questions that hold every word of the query, in any case and with or without accents: first those whose number it is,
 * then by label, answer and help, then those that hold the words between them. What is not visible now comes last.
 */
export function found(template: Template, answers: Answers, pass: Pass, query: string): readonly Found[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked = indexOf(template, answers, pass).flatMap((entry) => {
    const hit = hitIn(entry, words);
    if (!hit) return [];
    const { question, visible } = entry;
    const { place } = hit;
    const rank = hit.rank + (visible ? 0 : hidden);
    return [{ rank, found: { question, in: place, excerpt: excerpt(entry, place, words), visible } }];
  });
  // sorting keeps the order of the questionnaire within a rank
  return ranked.sort((a, b) => a.rank - b.rank).map((each) => each.found);
}

const places = ['number', 'label', 'answer', 'help'] as const satisfies readonly Place[];
const spread = places.length;
const hidden = spread + 2;

interface Entry {
  readonly question: Question;
  readonly visible: boolean;
  readonly texts: Readonly<Record<Place, Searched>>;
}

interface Searched {
  readonly text: string;
  readonly folded: string;
}

function hitIn({ texts }: Entry, words: readonly string[]): { rank: number; place: Place } | undefined {
  const has = (place: Place, word: string) =>
    place === 'number' ? isNumber(texts.number.folded, word) : texts[place].folded.includes(word);
  const whole = places.findIndex((place) => words.every((word) => has(place, word)));
  const place = places[whole];
  if (place) return { rank: place === 'number' && texts.number.folded === words[0] ? -1 : whole, place };
  if (!words.every((word) => places.some((each) => has(each, word)))) return undefined;
  const first = places.find((each) => each !== 'number' && words.some((word) => has(each, word)));
  return first && { rank: spread, place: first };
}

/** "5.4" is section 5.4 with all its questions, and not 15.4 or 5.41. */
const isNumber = (number: string, word: string): boolean =>
  number.startsWith(word) && /^([.a-z]|$)/.test(number.slice(word.length));

const reach = 60;

function excerpt({ texts }: Entry, place: Place, words: readonly string[]): string {
  const { text, folded: plain } = texts[place === 'number' ? 'label' : place];
  const hits = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
  const hit = hits.length > 0 ? Math.min(...hits) : 0;
  const start = hit <= reach ? 0 : wordStart(text, hit - reach);
  const end = hit + 2 * reach >= text.length ? text.length : hit + 2 * reach;
  const part = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}

/** Not in the middle of a word, unless the word is longer than the excerpt reaches. */
function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + reach).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

const searched = (text: string | undefined): Searched => {
  const composed = (text ?? '').normalize('NFC');
  return { text: composed, folded: folded(composed) };
};

const questionTexts = new WeakMap<Question, Omit<Entry['texts'], 'answer'>>();

function textsOf(question: Question): Omit<Entry['texts'], 'answer'> {
  const known = questionTexts.get(question);
  if (known) return known;
  const texts = {
    number: searched(question.number),
    label: searched(question.label),
    help: searched(question.help),
  };
  questionTexts.set(question, texts);
  return texts;
}

const indexes = new WeakMap<Pass, { readonly answers: Answers; readonly entries: readonly Entry[] }>();

/** Made once for a pass, so that the letters of a query cost no more than looking. */
function indexOf(template: Template, answers: Answers, pass: Pass): readonly Entry[] {
  const known = indexes.get(pass);
  if (known?.answers === answers) return known.entries;
  const entries = plan(template).flatMap((step) => entryOf(step, answers, pass));
  indexes.set(pass, { answers, entries });
  return entries;
}

function entryOf(step: Step, answers: Answers, pass: Pass): readonly Entry[] {
  const { question } = step;
  const seen = pass.byId.get(question.id);
  const answer = seen ? seen.answer : counted(step, answers[question.id]);
  // a companion that is not asked is no question to the drafter, unless it still holds words
  if (!seen && question.companionOf !== undefined && answer === undefined) return [];
  const words = answer === undefined ? nothing : wordsIn(step, answer, pass.context);
  return [{ question, visible: seen !== undefined, texts: { ...textsOf(question), answer: words } }];
}

const nothing = searched('');

const wordsIn = remembering((step, answer, context) => searched(wordsOf(step.question, answer, context)));
