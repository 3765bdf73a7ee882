import type { Block, TableCell, Text } from '../questions/blocks.ts';

export const textOf = (text: Text): string => text.map((run) => run.text).join('');

/** Blocks as one string, for a fact or a cell: a choice is what was chosen. */
export function plainWords(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join(' ');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.text);
    case 'list':
      return block.items.map((item) => textOf(item.text)).join('; ');
    case 'choice':
      return block.options
        .filter((option) => option.chosen)
        .map((option) => option.label)
        .join(', ');
    case 'facts':
      return block.facts.map((fact) => `${fact.term} ${fact.value}`).join('; ');
    case 'table':
      return block.rows.map((row) => row.map(wordsOfCell).join(' ')).join('; ');
    case 'special':
    case 'unanswered':
      return '';
  }
}

export const wordsOfCell = (cell: TableCell | undefined): string => (cell && 'text' in cell ? cell.text : '');
