import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: { id: 'doc-titel', nr: 1, type: 'short-text', label: 'Titel van de toets' },
  good: ['Uitvoeringstoets opvang tijdens een medische aanvraag', 'Regel één\nregel twee'],
  bad: [3, ['a'], { special: 'weet-niet' }, null],
};
