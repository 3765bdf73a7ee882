import type { KeyboardEvent } from 'react';
import { effectWords } from '../../nl/effect.ts';
import type { Cell } from '../../questions/questionType.ts';
import { singleKeysAreOn } from '../Keys.tsx';
import { cellBeside, type Place } from './places.ts';
import { focusCell, type Score } from './useScore.ts';

type Cellplace = Pick<Place, 'dimension' | 'group'>;

const word = effectWords.grid.direction;

/** From left to right as on the scale; what nobody knows and what does not apply stand at the far ends of the row. */
const directions: Readonly<Record<string, readonly [Cell, string]>> = {
  '1': ['min-2', word['-2']],
  '2': ['min-1', word['-1']],
  '3': ['nul', word['0']],
  '4': ['plus-1', word['1']],
  '5': ['plus-2', word['2']],
  '0': [{ special: 'onbekend' }, word.onbekend],
  '9': [{ special: 'nvt' }, word.nvt],
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Keys of the grid and its editor, listened to in one place. Every key has a button that does the same. */
export function gridKeys(score: Score) {
  return (event: KeyboardEvent): void => {
    const cell = placeUnder(event.target);
    if (!cell || event.nativeEvent.isComposing) return;
    const done = event.altKey
      ? withAlt(score, cell, event)
      : event.ctrlKey || event.metaKey
        ? withControl(score, cell, event)
        : alone(score, cell, event);
    if (done) event.preventDefault();
  };
}

function placeUnder(target: EventTarget): Cellplace | undefined {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-dimension][data-group]') : null;
  const { dimension, group } = at?.dataset ?? {};
  return dimension === undefined || group === undefined ? undefined : { dimension, group };
}

const isCell = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-cell]') !== null;

/** Letters and figures belong to the text there. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');

/** With Alt: to another cell; an open editor goes along. */
function withAlt(score: Score, cell: Cellplace, { key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
  const step = arrows[key];
  if (!step || shiftKey || ctrlKey) return false;
  const next = cellBeside(score.grid, cell, step);
  if (!next) return true;
  if (score.open) score.show(next);
  else focusCell(next);
  return true;
}

function withControl(score: Score, cell: Cellplace, { key, target, shiftKey }: KeyboardEvent): boolean {
  if (shiftKey || !isCell(target)) return false;
  if (key === 'Delete') {
    const rows = score.grid.lines.find(({ id }) => id === cell.dimension)?.cells.get(cell.group) ?? [];
    score.remove(
      rows.map((each) => each.row),
      score.nameOf(cell),
    );
    return rows.length > 0;
  }
  if (key === 'c') score.copy(cell);
  else if (key === 'v') score.paste(cell);
  else return false;
  return true;
}

function alone(score: Score, cell: Cellplace, { key, target, shiftKey }: KeyboardEvent): boolean {
  if (key === 'Escape' && score.open) {
    score.close();
    return true;
  }
  const step = isCell(target) ? arrows[key] : undefined;
  const next = step && cellBeside(score.grid, cell, step);
  if (next) {
    focusCell(next);
    return true;
  }
  if (shiftKey || isTyping(target) || !singleKeysAreOn()) return false;
  return single(score, cell, key);
}

function single(score: Score, cell: Cellplace, key: string): boolean {
  const direction = directions[key];
  if (direction) {
    score.judge(cell, ...direction);
    return true;
  }
  if (key !== 'v' || !score.open) return false;
  score.take(score.open);
  return true;
}
