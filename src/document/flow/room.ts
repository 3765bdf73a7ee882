import { roomWords as nl } from '../../nl/stories.ts';
import { anchors } from '../anchors.ts';
import type { RoomLayer } from '../personShape.ts';
import type { Outline } from '../shape.ts';
import { runsOfCell } from './cells.ts';
import type { Cell, Flow, Ink, Part } from './flow.ts';
import { said } from './flow.ts';
import { summaryFlows } from './front.ts';
import { gridFlow } from './tables.ts';

export function roomPart({ room }: Outline): Part | undefined {
  if (!room) return undefined;
  return {
    anchor: anchors.room,
    number: '',
    title: nl.title,
    newPage: true,
    sections: [],
    flows: [said('body', room.sentences.join(' ')), ...layers(room.rows), ...room.parts.flatMap(summaryFlows)],
  };
}

const columns = nl.columns.map((label, at) => ({ label, kind: at === 3 ? 'sentences' : 'words' }));

const layers = (rows: readonly RoomLayer[]): readonly Flow[] =>
  rows.length === 0 ? [] : [gridFlow({ caption: nl.title, columns, rows: rows.map(cellsOf) })];

const inks: Readonly<Record<RoomLayer['kind'], Ink>> = {
  geeft: 'gain',
  beperkt: 'harm',
  zwijgt: 'soft',
  onbekend: 'warn',
};

const cellsOf = ({ layer, provision, kind, takenAway, note, needed }: RoomLayer): readonly Cell[] => [
  { runs: runsOfCell(layer) },
  { runs: runsOfCell(provision) },
  {
    runs: [
      { text: nl.kinds[kind], bold: true, ink: inks[kind] },
      ...(takenAway ? [{ text: `, ${nl.takenAway}` }] : []),
    ],
  },
  { runs: runsOfCell(note) },
  { runs: runsOfCell(needed) },
];
