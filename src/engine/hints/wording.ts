/** What the checks need of language: finding words of a list in a text. The words themselves are data, in the rules. */

/** A list of words to look for: whole words only, in any case, over any white space. */
export interface WordList {
  /** The places where one of the words stands, in order. */
  hits(text: string): readonly Hit[];
  isIn(text: string): boolean;
}

export interface Hit {
  readonly word: string;
  readonly at: number;
}

/** A word as a part of an expression; white space in it stands for any. */
export const pattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** "waar nodig" is not in "waar nodige", nor in "elk-waar nodig-ding". The longest word that fits is the one found. */
export function wordList(words: readonly string[]): WordList {
  const list = [...words].sort((a, b) => b.length - a.length).map(pattern);
  // the edges are looked at afterwards: with them in the expression, it would look at them at every letter
  const expression = new RegExp(list.join('|'), 'gi');
  function* found(text: string): Generator<Hit> {
    for (const { 0: word, index } of text.matchAll(expression)) {
      if (isWhole(text, index, index + word.length)) yield { word, at: index };
    }
  }
  return { hits: (text) => [...found(text)], isIn: (text) => !found(text).next().done };
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$|\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]|^-\p{L}/u.test(text.slice(end, end + 2));

const quoted =
  /«[^»\n]*»|“[^”\n]*”|„[^”“\n]*[”“]|"[^"\n]*"|‘[^‘’\n]*’(?!\p{L})|^[ \t]*>.*$|\]\([^)\s]*\)|https?:\/\/\S+/gmu;

const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/**
 * The text with what others said left out: quotations, quoted lines and addresses become spaces, so that every place stays
 * where it was. A law may say "waar nodig"; the drafter who cites it does not.
 */
export const ownWords = (text: string): string =>
  /[«“„"‘>]|\]\(|:\/\//.test(text) ? text.replace(quoted, blank) : text;

/** Words and numbers, without what only marks them up. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** For comparing: lower case, single spaces, without marks. */
export const bare = (text: string): string => wordsIn(text).join(' ').toLowerCase();

/** The sentence around a place. A full stop in "z.s.m." or "4.4" ends nothing. */
export function sentenceAt(text: string, at: number): string {
  const ends = /[.!?;](?=\s)|\n/g;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    if (end.index >= at) return text.slice(start, end.index);
    start = end.index + 1;
  }
  return text.slice(start);
}
