import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'wachttijd',
    nr: 1,
    type: 'number',
    label: 'Hoe lang wacht iemand?',
    unit: 'weken',
    min: 0,
    max: 2000,
  },
  good: [12, 0.5, 1250],
  bad: [['12'], true, null],
  open: ['ongeveer 12', -3, 2001],
};
