import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: { id: 'aanleiding', nr: 1, type: 'long-text', label: 'Wat is de aanleiding?', maxWords: 12 },
  good: [
    'Een **motie** van [de Kamer](https://example.org).',
    '- eerst\n- daarna\n\nTot slot',
    '# Kop\n<b>letterlijk</b>',
  ],
  bad: [3, ['a'], null],
  open: ['een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien'],
};
