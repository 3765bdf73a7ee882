import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: { id: 'leges', nr: 1, type: 'currency', label: 'Wat betaalt iemand?' },
  good: [1234, 12.5, -3],
  bad: [['12'], true, null],
  open: ['12 euro'],
};
