import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: {
    id: 'organisaties-impact',
    nr: 2,
    type: 'org-matrix',
    label: 'Impact per organisatie',
    rowsFrom: 'org-geraakt',
    columns: [
      {
        id: 'gevolgen',
        label: 'Gevolgen',
        type: 'choice',
        required: true,
        options: [
          { id: 'beperkt', label: 'beperkt' },
          { id: 'ingrijpend', label: 'ingrijpend' },
        ],
      },
      { id: 'fte', label: 'Fte per jaar', type: 'number', total: true },
      { id: 'kosten', label: 'Kosten per jaar', type: 'currency', unit: '× € 1.000' },
    ],
  },
  good: [
    [
      { id: 'ind', cells: { gevolgen: 'beperkt', fte: -6, kosten: 640 } },
      { id: 'coa', cells: { gevolgen: { special: 'onbekend' } } },
      { id: 'dji', cells: { gevolgen: 'ingrijpend' } },
    ],
  ],
  bad: ['ind', { cells: { gevolgen: 3 } }, { cells: { fte: ['1'] } }],
  open: [[], [{ id: 'ind', cells: { gevolgen: 'beperkt' } }], [{ id: 'coa', cells: { gevolgen: 'enorm' } }]],
  context: {
    chosen: {
      'org-geraakt': [
        { id: 'ind', label: 'IND' },
        { id: 'coa', label: 'COA' },
      ],
    },
  },
};
