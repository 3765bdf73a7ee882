import { chartWords } from '../../nl/charts.ts';
import { anchors } from '../anchors.ts';
import type { Conditions } from '../charts/chart.ts';
import { namedTable, notePiece } from './charts.tsx';
import type { Fonts } from './fonts.ts';
import { inside, type Piece } from './parts.tsx';
import { pageTitle } from './summary.tsx';

const nl = chartWords.conditions;

/** All conditions on one page: what must happen, where, by whom and before when. */
export const conditionPieces = ({ tables, notes, numbers }: Conditions, pen: Fonts): readonly Piece[] =>
  inside({ role: 'Sect', key: `onderdeel-${anchors.conditions}` }, [
    pageTitle(nl.title, anchors.conditions, pen, nl.intro),
    notePiece(notes, numbers, 0, pen),
    ...tables.flatMap((table, at) => namedTable(table, `${anchors.conditions}-tabel-${at}`, pen)),
  ]);
