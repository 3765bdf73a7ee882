import type { Outline, QuestionOutline } from '../../src/document/outline.ts';
import type { Block, ListBlock, TableBlock } from '../../src/questions/blocks.ts';
import { elementsIn, levelOf, textOf } from './faultsIn.ts';
import { type Element, isElement, isWords } from './structure.ts';
import { rowsOf } from './tables.ts';

/** Letters and signs only: where lines break and what stands between words is not what is said. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Cc}|\s/gu, '')
    .replace(/\u2011/g, '-');

interface Flat {
  readonly text: string;
  readonly starts: ReadonlyMap<Element, number>;
}

/** All words in reading order, and where each element begins among them. */
function flat(root: Element): Flat {
  const starts = new Map<Element, number>();
  let text = '';
  const walk = (element: Element): void => {
    starts.set(element, text.length);
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid);
      else if (isWords(kid)) text += bare(kid.text);
    }
  };
  walk(root);
  return { text, starts };
}

interface Expected {
  /** Under its chapter. */
  readonly depth: number;
  readonly words: string;
  readonly question?: QuestionOutline;
}

const expectedHeads = ({ chapters }: Outline): readonly Expected[] =>
  chapters.flatMap((chapter) => [
    { depth: 0, words: chapter.title },
    ...chapter.sections.flatMap((section) => [
      ...(section.title === undefined ? [] : [{ depth: 1, words: section.title }]),
      ...section.questions.map((question) => ({
        depth: section.title === undefined ? 1 : 2,
        words: question.label,
        question,
      })),
    ]),
  ]);

/** Where the structure does not say what the outline says, in its order. */
export function readingFaults(outline: Outline, root: Element): readonly string[] {
  const { text, starts } = flat(root);
  const heads = [...elementsIn(root)].filter((element) => levelOf(element) > 0);
  const faults: string[] = [];
  let top: number | undefined;
  const found = expectedHeads(outline).flatMap((expected) => {
    const at = heads.findIndex((head) => bare(textOf(head)).includes(bare(expected.words)));
    const head = heads[at];
    if (!head) {
      faults.push(`no head “${expected.words}” after the one before it`);
      return [];
    }
    heads.splice(0, at + 1);
    top ??= levelOf(head);
    if (levelOf(head) !== top + expected.depth) faults.push(`“${expected.words}” is ${head.role}`);
    return [{ ...expected, start: starts.get(head) ?? 0 }];
  });
  const tables = [...elementsIn(root)].filter(({ role }) => role === 'Table');
  for (const [at, { question, start }] of found.entries()) {
    const end = found[at + 1]?.start ?? text.length;
    const own = tables.filter((table) => isBetween(starts.get(table), start, end));
    if (question && !question.elsewhere) faults.push(...answerFaults(question, text.slice(start, end), own));
  }
  return faults;
}

const isBetween = (at: number | undefined, start: number, end: number): boolean =>
  at !== undefined && at >= start && at < end;

function answerFaults(question: QuestionOutline, text: string, tables: readonly Element[]): readonly string[] {
  const lost = question.blocks.flatMap(wordsOf).filter((words) => !text.includes(bare(words)));
  const crooked = question.blocks.flatMap((block) => (block.kind === 'table' ? tableFaults(block, tables) : []));
  return [...lost.map((words) => `${question.number} does not say “${words.slice(0, 60)}”`), ...crooked];
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.map(({ text }) => text);
    case 'list':
      return itemsOf(block);
    case 'choice':
      return block.options.filter(({ chosen }) => chosen).map(({ label }) => label);
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, value]);
    case 'table':
      return block.rows.flat().flatMap((cell) => ('text' in cell ? [cell.text] : []));
    default:
      return [];
  }
}

const itemsOf = (list: ListBlock): readonly string[] =>
  list.items.flatMap(({ text, sub }) => [...text.map((run) => run.text), ...(sub ? itemsOf(sub) : [])]);

/** A table that is printed as one has the heads of the outline above the cells of the outline. */
function tableFaults(block: TableBlock, tables: readonly Element[]): readonly string[] {
  const labels = block.columns.map(({ label }) => bare(label));
  const table = tables.find((each) => rowsOf(each).some(({ cells }) => sameWords(cells, labels)));
  // set as a block per row: its words are looked for, not its grid
  if (!table) return [];
  const rows = rowsOf(table);
  const ids = new Map(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.attrs['ID'] ? [[cell.attrs['ID'], cell] as const] : []))),
  );
  const body = rows.filter(({ cells }) => cells.some(({ role }) => role === 'TD'));
  return block.rows.flatMap((row, line) => {
    const texts = row.map((cell) => ('text' in cell ? bare(cell.text) : undefined));
    const there = body.map(({ cells }) => spread(cells)).find((cells) => sameWords(cells, texts));
    if (!there) return [`row ${line + 1} of “${block.caption}” is no row of its table`];
    return there.flatMap(({ attrs }, column) => {
      const { Headers: listed } = attrs;
      if (!Array.isArray(listed)) return [];
      const said = listed.map((id) => bare(textOf(ids.get(id) ?? { role: '', kids: [], attrs: {} })));
      return said.includes(labels[column] ?? '') ? [] : [`row ${line + 1}, column ${column + 1} has other heads`];
    });
  });
}

/** A cell that spans columns stands in each of them, under all their heads. */
const spread = (cells: readonly Element[]): readonly Element[] =>
  cells.flatMap((cell) => Array.from({ length: Number(cell.attrs['ColSpan'] ?? 1) }, () => cell));

const sameWords = (cells: readonly Element[], texts: readonly (string | undefined)[]): boolean =>
  cells.length === texts.length &&
  texts.every(
    (text, at) => text === undefined || bare(textOf(cells[at] ?? { role: '', kids: [], attrs: {} })) === text,
  );
