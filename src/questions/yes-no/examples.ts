import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: { id: 'bewijs-verandert', nr: 1, type: 'yes-no', label: 'Verandert wat iemand moet bewijzen?' },
  good: ['ja', 'nee'],
  bad: [true, 1, ['ja'], null],
  open: ['misschien'],
};
