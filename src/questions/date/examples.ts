import type { Examples } from '../examples.ts';

export const examples: Examples = {
  question: { id: 'beoogde-datum', nr: 1, type: 'date', label: 'Beoogde inwerkingtreding' },
  good: ['2027-07-01', '2028-02-29'],
  bad: [20270701, ['2027-07-01'], null],
  open: ['1-7-20', '31-2-2027', '2027-02-29'],
};
