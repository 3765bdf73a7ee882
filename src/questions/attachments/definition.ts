import { z } from 'zod';
import { attachmentWords as nl, typeWords } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import type { Question } from '../../template/schema.ts';
import { type Attached, attachedCells, attachedIn, isFile, safeUrl } from '../attached.ts';
import type { ListItem } from '../blocks.ts';
import { defineQuestionType, type Row } from '../questionType.ts';

const fields = z.object({});

export type Attachments = Question & z.infer<typeof fields>;

/** Each file and each link is a row of its own, so that two people who add one never stand in each other's way. */
export const definition = defineQuestionType({
  fields,
  stores: 'rows',
  shape: () => z.strictObject({ order: z.string().optional(), cells: attachedCells }),
  describe: (_question, answer: readonly Row[]) => {
    const items = attachedIn(answer).filter(saysSomething).map(itemOf);
    return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
  },
  filled: (answer) => attachedIn(answer).some(saysSomething),
});

/** A link of which nothing was typed yet is no answer. */
const saysSomething = (each: Attached): boolean =>
  isFile(each) || each.cells.url.trim() !== '' || Boolean(each.cells.titel?.trim());

function itemOf(each: Attached): ListItem {
  if (isFile(each)) {
    const { naam, type, omvang, omschrijving } = each.cells;
    const note = omschrijving?.trim();
    return { text: [{ text: `${naam} (${nl.facts(typeWords[type], sizeWords(omvang))})${note ? `: ${note}` : ''}` }] };
  }
  const url = each.cells.url.trim();
  const href = safeUrl(url);
  const title = each.cells.titel?.trim() || url;
  if (href) return { text: [{ text: title, href }] };
  return { text: [{ text: title === url ? url : `${title} (${url})` }] };
}
