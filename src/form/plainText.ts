import { formWords } from '../nl/form.ts';
import type { Block, ListBlock, TableBlock, TableCell, Text } from '../questions/blocks.ts';
import { questionTypes } from '../questions/definitions.ts';
import type { Context } from '../questions/questionType.ts';
import type { Question } from '../template/schema.ts';
import { isSpecial } from '../template/special.ts';

/** An answer as plain words, a line per thing: to compare, to list, to show where nothing is typed. */
export function answerText(question: Question, answer: unknown, context: Context): string {
  if (answer === undefined || answer === null) return '';
  if (isSpecial(answer)) return formWords.chosen[answer.special];
  if (typeof answer === 'string' && !questionTypes.get(question.type)?.chosen(question, answer).length) return answer;
  return (questionTypes.get(question.type)?.describe(question, answer, context) ?? []).map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return words(block.text);
    case 'list':
      return listText(block);
    case 'choice':
      return block.options
        .filter((each) => each.chosen)
        .map((each) => each.label)
        .join(', ');
    case 'special':
      return formWords.chosen[block.special];
    case 'facts':
      return block.facts.map(({ term, value }) => `${term}: ${value}`).join('\n');
    case 'table':
      return tableText(block);
    case 'unanswered':
      return '';
  }
}

const words = (text: Text): string => text.map((run) => run.text).join('');

const listText = (block: ListBlock): string =>
  block.items.flatMap((item) => [`- ${words(item.text)}`, ...(item.sub ? [listText(item.sub)] : [])]).join('\n');

const tableText = (block: TableBlock): string =>
  block.rows
    .flatMap((row) => row.map((cell, index) => `${block.columns[index]?.label ?? ''}: ${cellText(cell)}`))
    .join('\n');

const cellText = (cell: TableCell): string => {
  if ('text' in cell) return cell.text;
  return 'special' in cell ? formWords.chosen[cell.special] : '–';
};
