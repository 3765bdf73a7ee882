import type { Draft, Entry } from '../../src/draft/entry.ts';
import { table, templateOf, text } from '../builders.ts';

export const template = templateOf(
  text('titel'),
  table('kosten', [
    { id: 'wat', label: 'Wat' },
    { id: 'bedrag', label: 'Bedrag', type: 'currency' },
  ]),
  {
    id: 'partijen',
    type: 'table',
    label: 'Partijen',
    columns: [{ id: 'rol', label: 'Rol' }],
    fixedRows: [{ id: 'ind', label: 'IND' }],
  },
  {
    id: 'keuze',
    type: 'multi-choice',
    label: 'Keuze',
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  },
  { id: 'uitleg', type: 'info', label: 'Uitleg', text: 'Lees dit eerst.' },
);

export const draftOf = (...entries: Entry[]): Draft => ({
  id: 'd1',
  kind: 'toets',
  template: { id: template.id, version: template.version },
  createdAt: '2026-11-24T08:00:00.000Z',
  entries,
});

export const textOf = (draft: unknown): string => JSON.stringify({ format: 'uitvoeringstoets', version: 1, draft });
