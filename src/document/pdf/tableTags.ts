import type { Tag } from './tagged/tags.ts';

/** `name` is unique in the report, and so are these. */
export const tableTag = (caption: string, name: string): Tag => ({
  role: 'Table',
  key: `tabel-${name}`,
  summary: caption,
});

export const headId = (name: string, column: number): string => `${name}-kolom-${column}`;

export const rowId = (name: string, row: number): string => `${name}-rij-${row}`;
