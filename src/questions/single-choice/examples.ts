import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'adviestermijn',
    nr: 1,
    type: 'single-choice',
    label: 'Was de termijn toereikend?',
    options: [
      { id: 'toereikend', label: 'toereikend' },
      { id: 'krap', label: 'krap maar werkbaar', help: 'Alles is bekeken, maar niet alles even grondig.' },
      { id: 'ontoereikend', label: 'ontoereikend' },
    ],
  },
  good: ['toereikend', 'krap'],
  bad: [3, ['krap'], { id: 'krap' }, null],
  open: ['oude-optie'],
};
