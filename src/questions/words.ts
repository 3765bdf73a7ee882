import { answerWords } from '../nl/questions.ts';
import type { Question } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';
import type { Block, ListBlock, TableCell, Text } from './blocks.ts';
import { questionTypes } from './definitions.ts';
import type { Context } from './questionType.ts';

/** Every word of an answer, for search: what the paper says, without how it looks. */
export function wordsOf(question: Question, answer: unknown, context: Context): string {
  if (answer === undefined || answer === null) return '';
  if (isSpecial(answer)) return answerWords.special[answer.special];
  const type = questionTypes.get(question.type);
  if (!type) throw new Error(`no question type '${question.type}'`);
  return type
    .describe(question, answer, context)
    .flatMap(wordsIn)
    .filter((text) => text !== '')
    .join('\n');
}

/** Not the options that were left, nor the heads of a table: those are the question's words, not the answer's. */
function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.text)];
    case 'list':
      return listWords(block);
    case 'choice':
      return block.options.filter(({ chosen }) => chosen).map(({ label }) => label);
    case 'special':
      return [answerWords.special[block.special], block.reason ?? ''];
    case 'unanswered':
      return [];
    case 'facts':
      return block.facts.map(({ term, value }) => `${term} ${value}`);
    case 'table':
      return block.rows.map((row) => row.map(cellText).filter(Boolean).join(' '));
  }
}

const listWords = ({ items }: ListBlock): readonly string[] =>
  items.flatMap(({ text, sub }) => [textOf(text), ...(sub ? listWords(sub) : [])]);

/** A link's address is searched as well: it is what somebody remembers of a source. */
const textOf = (text: Text): string =>
  text.map((run) => (run.href && run.href !== run.text ? `${run.text} ${run.href}` : run.text)).join('');

function cellText(cell: TableCell): string {
  if ('text' in cell) return cell.text;
  return 'special' in cell ? answerWords.special[cell.special] : '';
}
