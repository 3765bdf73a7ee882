import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'uitleg',
    nr: 1,
    type: 'info',
    label: 'Voordat u begint',
    text: 'Werk **met elkaar**.\n\n- vraag de keten\n- vraag de praktijk',
  },
  good: [undefined],
  bad: ['iets', 3],
};
