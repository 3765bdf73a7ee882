import type { Seen } from '../engine/pass.ts';
import { labelIn, rowsOf } from '../engine/rows.ts';
import { formatDate } from '../questions/dates.ts';
import type { Cell } from '../questions/questionType.ts';
import type { Evidence } from './shape.ts';

/** What stands beside an answer: where it comes from, of when, and how certain it is. */
export function evidenceOf(companion: Seen | undefined): readonly Evidence[] {
  if (!companion) return [];
  return rowsOf(companion.answer).flatMap(({ cells }) => {
    const source = words(cells['bron']);
    const date = words(cells['datum']);
    const certainty = words(cells['zekerheid']);
    if (!source && !date && !certainty) return [];
    return [
      {
        source,
        ...(date ? { date: formatDate(date) } : {}),
        ...(certainty ? { certainty: shortLabel(companion, certainty) } : {}),
      },
    ];
  });
}

const words = (cell: Cell | undefined): string => {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return cell.trim();
  return Array.isArray(cell) ? String(cell[0] ?? '') : '';
};

/** "Hoog (data of onderzoek)" is "hoog" beside an answer. */
const shortLabel = (companion: Seen, certainty: string): string =>
  labelIn(companion.question, 'zekerheid', certainty)
    .replace(/\s*\(.*\)$/, '')
    .toLowerCase();
