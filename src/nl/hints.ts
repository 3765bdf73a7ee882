import type { Hint } from '../engine/hints/look.ts';
import type { HintProblem } from '../template/hints.ts';
import { plural } from './counting.ts';

/** What was found is quoted where the drafter wrote it; a column or a number is only named. */
const isQuoted: Record<Hint['rule']['check'], boolean> = {
  'vague-words': true,
  'no-number': false,
  'says-nothing': true,
  'no-source': true,
  'too-short': true,
  'copied-from-question': false,
  copied: false,
  'row-lacks': false,
  'rows-all-blank': false,
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

export const hintWords = {
  /** What could be stronger, with its row by name, or counted as people do, and its column. */
  says: ({ rule, found }: Hint, place: { row: string | number | undefined; column: string | undefined }): string => {
    const words = listed(found.map((each) => (isQuoted[rule.check] ? `‘${each}’` : each)));
    const said = rule.says.replaceAll('{found}', () => words);
    // a column that is lacking is in the sentence already
    const column = rule.check === 'row-lacks' || rule.check === 'rows-all-blank' ? undefined : place.column;
    const where = placed(place.row, column);
    return where === '' ? said : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${lowered(said)}`;
  },
  more: (count: number) => `en nog ${plural(count, 'aanwijzing', 'aanwijzingen')} bij deze vraag.`,
};

const placed = (row: string | number | undefined, column: string | undefined): string => {
  if (typeof row === 'string') return [row, column].filter(Boolean).join(', ');
  return [column, row === undefined ? undefined : `rij ${row}`].filter(Boolean).join(' in ');
};

/** After a colon; an abbreviation keeps its capitals. */
const lowered = (sentence: string) =>
  /^\p{Lu}{2}/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The part of the list of what is missing. */
export const stronger = {
  title: 'Kan sterker',
  text: 'Dit zijn aanwijzingen, geen fouten. Ze houden niets tegen en staan niet in het rapport. Klopt uw antwoord zoals het is? Laat het dan zo.',
  show: (count: number) => `Kan sterker ${count}`,
  none: 'De app vindt geen antwoorden die sterker kunnen.',
  columns: { number: 'Vraag', what: 'Wat sterker kan', why: 'Waarom het helpt' },
  caption: 'Antwoorden die sterker kunnen',
  answers: (count: number) => `${plural(count, 'antwoord kan', 'antwoorden kunnen')} sterker.`,
};

const refused: Record<HintProblem['code'], (detail: string) => string> = {
  'wrong-shape': (detail) => `dit past niet in de grammatica (${detail}).`,
  'other-template': (detail) => `deze aanwijzingen horen bij een ander sjabloon: ${detail}.`,
  'duplicate-id': (detail) => `het id “${detail}” komt twee keer voor. Geef een van de twee een nieuw id.`,
  'unknown-question': (detail) => `er is geen vraag “${detail}”.`,
  'unknown-column': (detail) => `er is geen kolom “${detail}”.`,
  'unknown-option': (detail) => `“${detail}” is geen keuze in die kolom.`,
};

/** "regel vage-tijd: er is geen vraag …" */
export const hintProblem = ({ rule, code, detail }: HintProblem): string =>
  `${rule === undefined ? 'aanwijzingen' : `regel ${rule}`}: ${refused[code](detail)}`;
