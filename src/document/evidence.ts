import type { Seen } from '../engine/pass.ts';
import { labelIn, rowsOf } from '../engine/rows.ts';
import { typeWords } from '../nl/attachments.ts';
import { sizeWords } from '../nl/counting.ts';
import { attachedIn, isFile, safeUrl } from '../questions/attached.ts';
import { formatDate } from '../questions/dates.ts';
import type { Cell } from '../questions/questionType.ts';
import type { Attached, Evidence } from './shape.ts';

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

/** Enough to recognise a file in the appendix, where its whole hash stands. */
const shortHash = 12;

/** The files and links beside an answer. */
export function attachedOf(companion: Seen | undefined): readonly Attached[] {
  return attachedIn(companion?.answer).flatMap((each): readonly Attached[] => {
    if (isFile(each)) {
      const { naam: name, type, omvang, sha256, omschrijving } = each.cells;
      const description = omschrijving?.trim();
      return [
        {
          kind: 'file',
          name,
          type: typeWords[type],
          size: sizeWords(omvang),
          hash: sha256.slice(0, shortHash),
          ...(description ? { description } : {}),
        },
      ];
    }
    const url = each.cells.url.trim();
    const title = each.cells.titel?.trim() || url;
    const href = safeUrl(url);
    return title === '' ? [] : [{ kind: 'link', title, url, ...(href ? { href } : {}) }];
  });
}
