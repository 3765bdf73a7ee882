import type { Label, Shape } from '../drawing/drawing.ts';
import { wrapped } from '../drawing/lettering.ts';
import { type Band, type Column, columnGap, type Look, leading, noteIndent, noteLines } from './bands.ts';
import { barInk, markRadius, waitBar } from './marks.ts';
import type { Journey, Stop } from './shape.ts';
import type { Note } from './words.ts';

/** What is drawn in one band, for the line of everybody and for that of a group alike. */
export interface BandSetting {
  readonly journey: Journey;
  readonly band: Band;
  readonly look: Look;
  readonly week: number;
  readonly isLast: boolean;
}

export interface Made {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

export const stopX = (x: number, { unit }: Look): number => x + markRadius * unit;

/** The texts under the marks of a line. */
export function notesIn(
  { band, look }: BandSetting,
  y: number,
  line: number,
  notes: (stop: Stop, loud: boolean) => readonly Note[],
): { readonly shapes: readonly Label[]; readonly bottom: number } {
  const start = y + (markRadius - 1) * look.unit;
  let bottom = y + markRadius * look.unit;
  const shapes = band.columns.flatMap((column) => {
    const stop = column.stops[line];
    if (!stop) return [];
    const made = notesAt(notes(stop, line > 0), column, look, start);
    bottom = Math.max(bottom, made.bottom);
    return made.shapes;
  });
  return { shapes, bottom };
}

function notesAt(notes: readonly Note[], { x, width }: Column, look: Look, top: number) {
  const { size, unit } = look;
  const room = width - (columnGap + noteIndent) * unit;
  let y = top;
  const shapes = notes.flatMap(({ text, ink, bold }): readonly Label[] => {
    const style = { size, ink, ...(bold ? { bold } : {}) };
    const made = wrapped(text, { x: x + noteIndent * unit, y, room, most: noteLines, leading }, style);
    y += made.height;
    return made.labels;
  });
  return { shapes, bottom: y };
}

/** The waits as thick pieces of both lines, all on one scale. */
export function bars(
  { band, look, week }: BandSetting,
  line: number,
  yNow: number | undefined,
  yLater: number,
): readonly Shape[] {
  return band.columns.flatMap(({ stops, x }) => {
    const stop = stops[line];
    const from = stopX(x, look);
    const setting = { unit: look.unit, scale: week };
    return [
      ...(yNow === undefined ? [] : waitBar(stop?.waiting?.now, [from, yNow], setting, 'strong')),
      ...waitBar(stop?.waiting?.later, [from, yLater], setting, barInk(stop)),
    ];
  });
}
