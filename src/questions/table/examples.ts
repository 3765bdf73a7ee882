import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'bewijsmiddelen',
    nr: 2,
    type: 'table',
    label: 'Welke documenten of bewijzen?',
    rowName: 'bewijsmiddel',
    minRows: 1,
    columns: [
      { id: 'bewijs', label: 'Bewijsmiddel', required: true },
      { id: 'uitleg', label: 'Uitleg', type: 'long-text' },
      { id: 'tijd', label: 'Tijd', type: 'number', unit: 'weken', total: true },
      { id: 'kosten', label: 'Kosten', type: 'currency', required: true, total: true },
      { id: 'sinds', label: 'Sinds', type: 'date' },
      {
        id: 'risico',
        label: 'Risico',
        type: 'choice',
        options: [
          { id: 'klein', label: 'klein' },
          { id: 'groot', label: 'groot' },
        ],
      },
      {
        id: 'soort',
        label: 'Soort',
        type: 'multi-choice',
        options: [
          { id: 'papier', label: 'papier' },
          { id: 'digitaal', label: 'digitaal' },
        ],
      },
      { id: 'nodig', label: 'Nodig', type: 'yes-no' },
      { id: 'groep', label: 'Groep', type: 'group' },
      { id: 'organisatie', label: 'Organisatie', type: 'organisation' },
    ],
  },
  good: [
    [
      {
        id: 'r1',
        order: 'a0',
        cells: {
          bewijs: 'Verklaring',
          uitleg: 'Van de arts\nniet ouder dan zes weken',
          tijd: 3,
          kosten: 45.5,
          sinds: '2027-01-01',
          risico: 'klein',
          soort: ['papier', 'digitaal'],
          nodig: 'ja',
          groep: 'student',
          organisatie: 'ind',
        },
      },
      {
        id: 'r2',
        order: 'a1',
        cells: { bewijs: 'Vertaling', kosten: { special: 'onbekend' }, risico: { special: 'nvt' } },
      },
    ],
  ],
  bad: [
    'rij',
    { order: 'a0' },
    { order: 1, cells: {} },
    { cells: { bewijs: 3 } },
    { cells: { kosten: { special: 'weet-niet' } } },
    { cells: {}, anders: 1 },
  ],
  open: [
    [],
    [{ id: 'r1', order: 'a0', cells: { bewijs: 'Verklaring' } }],
    [{ id: 'r1', order: 'a0', cells: { bewijs: 'x', kosten: 'veel' } }],
    [{ id: 'r1', order: 'a0', cells: { bewijs: 'x', kosten: 1, sinds: 'ooit' } }],
    [{ id: 'r1', order: 'a0', cells: { bewijs: 'x', kosten: 1, risico: 'enorm' } }],
    [{ id: 'r1', order: 'a0', cells: { bewijs: 'x', kosten: 1, groep: 'marsbewoner' } }],
  ],
  context: {
    groups: [{ id: 'student', label: 'student' }],
    organisations: [{ id: 'ind', label: 'IND' }],
  },
};
