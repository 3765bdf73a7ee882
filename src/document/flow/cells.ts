import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import type { TableCell } from '../../questions/blocks.ts';
import type { Cell, Fill, Runs } from './flow.ts';

/** A cell in words: what is missing is said as carefully as what is there. No cell is empty. */
export function runsOfCell(cell: TableCell | undefined): Runs {
  if (!cell || 'empty' in cell) return [{ text: nl.cell.empty, italic: true, ink: 'soft' }];
  if ('text' in cell) return cell.text === '' ? [{ text: otherForms.noTotal, ink: 'soft' }] : [{ text: cell.text }];
  const text = nl.cell[cell.special];
  if (cell.special === 'onbekend') return [{ text: `?\u00a0${text}`, italic: true, ink: 'warn' }];
  return cell.special === 'nvt' ? [{ text, ink: 'soft' }] : [{ text, italic: true, ink: 'soft' }];
}

export const textOfRuns = (runs: Runs): string => runs.map(({ text }) => text).join('');

export const bolder = (runs: Runs): Runs => runs.map((run) => ({ ...run, bold: true }));

const fills: Readonly<Record<string, Fill>> = { hoog: 'hoog', middel: 'middel', laag: 'laag', gunstig: 'gunstig' };

/** A level on its own ground, the word first. */
export function levelCell(level: string, after: readonly string[] = []): Cell {
  const fill = fills[level];
  const rest = after.length > 0 ? [{ text: `, ${after.join(', ')}` }] : [];
  const strong = level === 'hoog' || level === 'gunstig';
  const runs: Runs = [strong ? { text: level, bold: true } : { text: level }, ...rest];
  return fill ? { runs, fill } : { runs };
}
