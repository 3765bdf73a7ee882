import { blockId, titleId } from '../../form/QuestionBlock.tsx';

export interface Target {
  readonly question: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

/** To the cell if it is known, else the first control of the question, else its title. */
export function focusQuestion({ question, row, column }: Target): void {
  const place = row && document.getElementById([question, row, ...(column ? [column] : [])].join('-'));
  const control = place || document.getElementById(question) || document.getElementById(titleId(question));
  control?.focus({ preventScroll: true });
  const block = document.getElementById(blockId(question)) ?? control;
  (place || block)?.scrollIntoView({ block: place ? 'center' : 'start' });
}
