import { documentWords as nl } from '../nl/document.ts';
import type { Cover, OpenItem, Outline, ScoreAccount, Tally } from './shape.ts';

/** A condition longer than this stands under the frame, by its number: a row of it is read at a glance. */
export const shortCondition = 90;

/** A quickscan says so first, whatever the kind of test. */
export const kindOf = ({ kind, scope }: Cover): string =>
  scope === 'quickscan' && kind !== nl.cover.quickscanKind ? `${nl.cover.quickscanKind} · ${kind}` : kind;

export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The counts of a chapter, in words. */
export const tallyWords = (tally: Tally): string =>
  nl.tally(tally.asked, [
    [tally.answered, nl.tallyWords.answered],
    [tally.unknown, nl.tallyWords.unknown],
    [tally.notApplicable, nl.tallyWords.notApplicable],
    [tally.silent, nl.tallyWords.silent],
    [tally.unanswered, nl.tallyWords.unanswered],
  ]);

/** What does not fit a score table, as one text per row of it. */
export function notesByRow(notes: ScoreAccount['notes']): readonly (readonly [row: string, text: string])[] {
  const byRow = new Map<string, string[]>();
  for (const { row, text } of notes) byRow.set(row, [...(byRow.get(row) ?? []), ended(text)]);
  return [...byRow].map(([row, texts]) => [row, texts.join(' ')]);
}

/** More than this stands at the question itself. */
const longNote = 240;

export const noteOf = ({ note }: OpenItem): string =>
  note ? (note.length > longNote ? nl.open.noteAtQuestion : note) : '';

/** Long signs can only be compared in groups. */
export const inGroups = (signs: string, size: number): string =>
  signs.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? '';

/** A questionnaire that asks nothing per organisation has no frame. */
export const hasFrame = ({ frame }: Outline): boolean => frame.numbers.length > 0;
