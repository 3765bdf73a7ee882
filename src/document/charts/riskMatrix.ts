import type { Pass } from '../../engine/pass.ts';
import { chartWords } from '../../nl/charts.ts';
import type { TableBlock, TableCell } from '../../questions/blocks.ts';
import { anchors } from '../anchors.ts';
import { asked } from '../asked.ts';
import { wordsOfCell } from '../plainWords.ts';
import type { Chart } from './chart.ts';
import { type Risk, riskDrawing } from './riskDrawing.ts';
import { type RowRead, tableRead } from './tableRead.ts';

const nl = chartWords.risks;

/** Every risk of the register at its chance and impact; those of which one is not known stand under it. */
export function riskMatrix(pass: Pass): Chart | undefined {
  const table = tableRead(pass, asked.risks);
  if (!table) return undefined;
  const risks = table.rows.map(riskOf);
  const outside = risks.filter(({ chance, impact }) => !(chance && impact)).map(({ number }) => number);
  return {
    kind: 'risks',
    anchor: anchors.riskMatrix,
    title: nl.title,
    chapter: table.chapter,
    figures: [{ caption: nl.caption, drawing: riskDrawing(risks) }],
    notes: outside.length > 0 ? [nl.outsideNote(outside)] : [],
    tables: [tableOf(table.rows)],
    numbers: [table.number],
  };
}

const levels = ['laag', 'midden', 'hoog'] as const;

function riskOf(row: RowRead, at: number): Risk {
  const levelAt = (column: string): Risk['chance'] => levels.find((level) => level === row.cells[column]);
  const touches = row.cells['raakt-vreemdeling'];
  return {
    number: wordsOfCell(row.said('nr')) || nl.noNumber(at + 1),
    chance: levelAt('kans'),
    impact: levelAt('impact'),
    touches: touches === 'ja' ? 'yes' : touches === 'nee' ? 'no' : 'unknown',
  };
}

function tableOf(rows: readonly RowRead[]): TableBlock {
  return {
    kind: 'table',
    caption: nl.tableCaption,
    columns: nl.columns.map((label, at) => ({ label, kind: at === 1 ? 'words' : 'choice' })),
    rows: rows.map((row, at): readonly TableCell[] => [
      { text: wordsOfCell(row.said('nr')) || nl.noNumber(at + 1) },
      inShort(row),
      row.said('raakt-vreemdeling'),
      row.said('kans'),
      row.said('impact'),
      row.said('restrisico'),
      row.said('eigenaar'),
    ]),
  };
}

/** What is longer stands whole in the register itself. */
const longest = 120;

/** The event is what the risk is called by; without one, what it leads to, or where it comes from. */
function inShort(row: RowRead): TableCell {
  const cells = ['gebeurtenis', 'gevolg', 'oorzaak'].map((column) => row.said(column));
  const cell = cells.find((each) => 'text' in each) ?? cells[0] ?? { empty: true };
  if (!('text' in cell) || cell.text.length <= longest) return cell;
  const cut = cell.text.slice(0, longest);
  return { text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …` };
}
