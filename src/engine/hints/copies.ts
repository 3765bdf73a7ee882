import type { Look, OwnLooks, Paragraph, Prose } from './look.ts';
import type { ReadyCopies } from './ready.ts';
import { bare, ownWords } from './wording.ts';

/** Of at least so many words. What is quoted is not the drafter's, and may stand there twice. */
export function paragraphsIn({ text, ...place }: Prose, least: number): readonly Paragraph[] {
  if (text.length < 2 * least - 1) return [];
  let at = 0;
  return ownWords(text)
    .split('\n')
    .flatMap((line) => {
      const start = at;
      at += line.length + 1;
      if (line.length < 2 * least - 1) return [];
      const words = bare(line);
      const count = words.split(' ').length;
      return count < least ? [] : [{ ...place, bare: words, words: count, at: start }];
    });
}

/** By question: the paragraphs that stand at an earlier place as well. The first place is not the copy. */
export function copiesAmong(ready: ReadyCopies, own: readonly OwnLooks[]): ReadonlyMap<string, readonly Look[]> {
  const first = new Map<string, string>();
  return new Map(own.map((each) => [each.question.id, copiesIn(each, ready, first)]));
}

/** One look at each text, however many of its paragraphs are copies. */
function copiesIn(
  { question, paragraphs }: OwnLooks,
  { rule, covers }: ReadyCopies,
  first: Map<string, string>,
): Look[] {
  const looks = new Map<string, Look>();
  for (const { bare: words, words: count, at, ...place } of paragraphs) {
    if (count < rule.least || !covers(question, place.column)) continue;
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, question.number);
    const about = { rule, question: question.id, ...place };
    const key = `${place.row} ${place.column}`;
    if (looks.get(key)?.hint) continue;
    looks.set(key, earlier === undefined ? about : { ...about, hint: { ...about, found: [earlier], at } });
  }
  return [...looks.values()];
}
