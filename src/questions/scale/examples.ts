import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'richting',
    nr: 1,
    type: 'scale',
    label: 'Wat doet het voorstel met de procedure?',
    options: [
      { id: 'min-1', label: '−1 nadelig' },
      { id: 'nul', label: '0 geen of neutraal' },
      { id: 'plus-1', label: '+1 gunstig' },
    ],
  },
  good: ['min-1', 'plus-1'],
  bad: [-1, ['nul'], null],
  open: ['min-3'],
};
