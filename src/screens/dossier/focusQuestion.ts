import { blockId, titleId } from '../../form/QuestionBlock.tsx';
import { whenDrawn } from '../../ui/useSlices.ts';

export interface Target {
  readonly question: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

/** To the cell if it is known, else the first control of the question, else its title. Waits until it is drawn. */
export function focusQuestion(target: Target): void {
  whenDrawn((last) => focusNow(target, last));
}

function focusNow({ question, row, column }: Target, last: boolean): boolean {
  const place = row && document.getElementById([question, row, ...(column ? [column] : [])].join('-'));
  const rowDrawn = !row || document.getElementById(`${question}-${row}`) !== null;
  const control = place || document.getElementById(question) || document.getElementById(titleId(question));
  if (!control || (!place && !rowDrawn && !last)) return false;
  const focusable = control instanceof HTMLTableRowElement ? control.querySelector<HTMLElement>(controls) : control;
  focusable?.focus({ preventScroll: true });
  const block = document.getElementById(blockId(question)) ?? control;
  (place || block).scrollIntoView({ block: place ? 'center' : 'start' });
  return true;
}

const controls = 'input, select, textarea, summary';
