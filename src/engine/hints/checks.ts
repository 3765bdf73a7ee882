import type { HintRules, RuleOf } from '../../template/hints.ts';
import type { Question } from '../../template/schema.ts';
import type { Counting } from './counting.ts';
import { bare, sentenceAt, wordList, wordsIn } from './wording.ts';

/** What a check found in a text, in the words that stand there. Nothing in it where the lack itself is what was found. */
export interface Finding {
  readonly found: readonly string[];
  /** The place in the text of the first of them. */
  readonly at?: number;
}

/** A text as a check sees it. */
export interface Given {
  readonly text: string;
  /** The same without what is quoted, every place where it was. */
  readonly own: string;
  readonly question: Question;
  /** Whether a source was given under the answer. */
  readonly hasEvidence: boolean;
}

export type TextCheck = (given: Given) => Finding | undefined;

type Rule = HintRules['rules'][number];

const nothing: Finding = { found: [] };

/** The check of a rule about texts, with its words made ready; undefined for a rule about rows or about copies. */
export function textCheck(rule: Rule, counting: Counting): TextCheck | undefined {
  switch (rule.check) {
    case 'vague-words':
      return vagueWords(rule, counting);
    case 'no-number':
      return ({ text, own }) =>
        counting.counts(own) || counting.admits(text) || !hasWords(text) ? undefined : nothing;
    case 'says-nothing':
      return saysNothing(rule);
    case 'no-source':
      return noSource(rule, counting);
    case 'too-short':
      return ({ text }) =>
        hasWords(text) && wordsIn(text).length < rule.fewerThan ? { found: [unended(text)] } : undefined;
    case 'copied-from-question':
      return copiedFromQuestion(rule);
    case 'copied':
    case 'row-lacks':
    case 'rows-all-blank':
      return undefined;
  }
}

/** Quoted in a sentence, it does not end it. */
const unended = (text: string): string => text.trim().replace(/[.!;]+$/, '') || text.trim();

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

function vagueWords({ words, unless }: RuleOf<'vague-words'>, counting: Counting): TextCheck {
  const vague = wordList(words);
  const settling = unless.words && wordList(unless.words);
  const isSettled = (sentence: string) =>
    (unless.number && (/\d/.test(sentence) || counting.counts(sentence))) || settling?.isIn(sentence) === true;
  return ({ own }) => {
    const hits = vague.hits(own).filter(({ at }) => !isSettled(sentenceAt(own, at)));
    const [first] = hits;
    if (!first) return undefined;
    return { found: [...new Set(hits.map(({ word }) => word.replace(/\s+/g, ' ').toLowerCase()))], at: first.at };
  };
}

function saysNothing({ whole, denials, reasons, most }: RuleOf<'says-nothing'>): TextCheck {
  const empty = new Set(whole.map((each) => each.toLowerCase()));
  const denying = wordList(denials);
  const giving = wordList(reasons);
  return ({ text }) => {
    const said = text.trim();
    if (said === '') return undefined;
    const lower = said.toLowerCase();
    if (empty.has(lower) || empty.has(lower.replace(/[.!]+$/, ''))) return { found: [unended(said)] };
    if (wordsIn(said).length > most || !denying.isIn(said)) return undefined;
    return giving.isIn(said) || /[:(]/.test(said) ? undefined : { found: [unended(said)] };
  };
}

function noSource({ units, sources }: RuleOf<'no-source'>, counting: Counting): TextCheck {
  const quantity = counting.quantities(units);
  const source = wordList(sources);
  return ({ text, own, hasEvidence }) => {
    if (hasEvidence || source.isIn(text) || /https?:\/\//.test(text)) return undefined;
    const hit = quantity(own);
    return hit && { found: [hit.word.replace(/\s+/g, ' ')], at: hit.at };
  };
}

/** Whole, or with words of one's own around it. */
function copiedFromQuestion({ least }: RuleOf<'copied-from-question'>): TextCheck {
  return ({ text, question }) => {
    const given = wordsOfQuestion(question).filter(({ words }) => words.length <= text.length);
    if (given.length === 0) return undefined;
    const said = bare(text);
    return given.some((each) => each.words === said || (each.count >= least && said.includes(each.words)))
      ? nothing
      : undefined;
  };
}

const known = new WeakMap<Question, readonly { words: string; count: number }[]>();

function wordsOfQuestion(question: Question) {
  const earlier = known.get(question);
  if (earlier) return earlier;
  const texts = [question.label, question.help, question.example].map((each) => bare(each ?? ''));
  const words = texts.filter((each) => each !== '').map((each) => ({ words: each, count: each.split(' ').length }));
  known.set(question, words);
  return words;
}
