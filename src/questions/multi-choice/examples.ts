import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'kwetsbaarheid',
    nr: 1,
    type: 'multi-choice',
    label: 'Welke kwetsbaarheden komen voor?',
    options: [
      { id: 'minderjarige', label: 'minderjarige' },
      { id: 'oudere', label: 'oudere' },
      { id: 'trauma', label: 'psychische problematiek of trauma' },
      { id: 'taal', label: 'geen gedeelde taal' },
      { id: 'dakloos', label: 'dak- of thuisloos' },
      { id: 'geen', label: 'geen' },
    ],
    exclusive: 'geen',
    own: true,
  },
  good: [['oudere'], ['trauma', 'minderjarige', { id: 'eigen-1', label: 'mantelzorger' }], ['geen']],
  bad: ['oudere', [3], [{ id: 'geen-eigen', label: 'x' }], [{ id: 'eigen-1', label: '' }], null],
  open: [['oude-optie', 'oudere']],
};
