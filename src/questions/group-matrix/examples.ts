import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'vr-aantallen',
    nr: 6,
    type: 'group-matrix',
    label: 'Hoeveel mensen per groep?',
    rowsFrom: 'vr-doelgroepen',
    columns: [
      { id: 'aantal', label: 'Instroom per jaar', type: 'number', required: true, total: true },
      { id: 'peildatum', label: 'Peildatum', type: 'date' },
      { id: 'bron', label: 'Bron' },
    ],
  },
  good: [
    [
      { id: 'student', cells: { aantal: 1200, peildatum: '2026-01-01', bron: 'jaarcijfers' } },
      { id: 'eigen-1', cells: { aantal: { special: 'onbekend' } } },
    ],
  ],
  bad: ['student', { cells: { aantal: [1] } }, { cells: [] }],
  open: [[], [{ id: 'student', cells: { aantal: 'veel' } }]],
  context: {
    chosen: {
      'vr-doelgroepen': [
        { id: 'student', label: 'student' },
        { id: 'eigen-1', label: 'student zonder beurs' },
      ],
    },
  },
};
