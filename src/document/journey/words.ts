import { journeyWords as nl } from '../../nl/journey.ts';
import { formatNumber } from '../../questions/numbers.ts';
import type { DrawingInk } from '../drawing/drawing.ts';
import type { Journey, JourneyLine, StepState, Stop, Waiting } from './shape.ts';
import { knownWeeks } from './stops.ts';

/** A short text beside a stop. */
export interface Note {
  readonly text: string;
  readonly ink: DrawingInk;
  readonly bold?: true;
}

const inkOf: Record<StepState, DrawingInk> = {
  same: 'soft',
  changed: 'ink',
  new: 'accent',
  lapsed: 'accent',
  'longer-wait': 'harm',
  'shorter-wait': 'gain',
  unknown: 'warn',
  silent: 'soft',
  unanswered: 'ink',
};

/** What stands out; a step that stays or is only done otherwise is said by its mark and the table. */
const quiet: readonly StepState[] = ['same', 'changed'];

/** "langer: 9 → 14 weken". `loud`: say it also of a step that stays the same, as on the line of one group. */
export function notesOf(stop: Stop, loud = false): readonly Note[] {
  const { state, waiting } = stop;
  const ink = inkOf[state];
  const span = waiting && spanOf(waiting);
  const whose = waiting?.whose ? [{ text: `(${waiting.whose})`, ink: 'soft' } as const] : [];
  if (state === 'longer-wait') return [{ text: nl.longer(span ?? ''), ink, bold: true }, ...whose];
  if (state === 'shorter-wait') return [{ text: nl.shorter(span ?? ''), ink, bold: true }, ...whose];
  const said: readonly Note[] =
    loud || !quiet.includes(state)
      ? [{ text: nl.states[state], ink, ...(state === 'same' ? {} : { bold: true }) }]
      : [];
  return [...said, ...waitNotes(waiting, state), ...(waiting ? whose : [])];
}

function waitNotes(waiting: Waiting | undefined, state: StepState): readonly Note[] {
  if (!waiting) return [];
  const span = spanOf(waiting);
  if (span !== undefined) return [{ text: nl.wait(span), ink: 'soft' }];
  const sides = [waiting.now, waiting.later];
  if (sides.includes('unknown')) return [{ text: nl.waitUnknown, ink: 'warn' }];
  if (sides.includes('silent')) return [{ text: nl.waitSilent, ink: 'soft' }];
  // a step that is new or lapses has one side only
  if (state === 'new' && typeof waiting.later === 'number')
    return [{ text: nl.wait(weeksWords(waiting.later)), ink: 'soft' }];
  return state === 'lapsed' ? [] : [{ text: nl.waitUnanswered, ink: 'soft' }];
}

const weeksWords = (weeks: number): string => nl.weeks(formatNumber(weeks));

/** "9 → 14 weken"; undefined while one of the two is not a number. */
function spanOf({ now, later }: Waiting): string | undefined {
  if (typeof now !== 'number' || typeof later !== 'number') return undefined;
  return now === later ? weeksWords(now) : nl.fromTo(formatNumber(now), formatNumber(later));
}

/** "9 weken", where it is known how long it takes now. */
export const nowNotes = ({ waiting }: Stop): readonly Note[] =>
  typeof waiting?.now === 'number' ? [{ text: weeksWords(waiting.now), ink: 'soft' }] : [];

/** A wait that is drawn: as long as it is, or dashed where nobody knows. */
export const hasBar = (waiting: Waiting | undefined): boolean =>
  [waiting?.now, waiting?.later].some((weeks) => weeks === 'unknown' || knownWeeks(weeks) > 0);

/** Short, with the signs of the drawing. */
export const shortDifference = (stop: Stop): string =>
  notesOf(stop, true)
    .map(({ text }) => text)
    .join(' ');

/** For a table and for who hears it: without an arrow. */
export function differenceWords(stop: Stop): string {
  const { state, waiting } = stop;
  const { now, later } = waiting ?? {};
  const whose = waiting?.whose ? ` (${waiting.whose})` : '';
  if ((state === 'longer-wait' || state === 'shorter-wait') && typeof now === 'number' && typeof later === 'number') {
    return `${nl.states[state]}: ${nl.spoken(formatNumber(now), formatNumber(later))}${whose}`;
  }
  return (
    [nl.states[state], ...waitNotes(waiting, state).map(({ text }) => text.replace(/^\? /, ''))].join('; ') + whose
  );
}

export const nameOfStep = ({ steps }: Journey, number: string): string =>
  steps.find((step) => step.number === number)?.name ?? '';

/** What there is to be seen, the loudest first. */
const spokenOrder: readonly StepState[] = [
  'new',
  'lapsed',
  'longer-wait',
  'shorter-wait',
  'unknown',
  'silent',
  'changed',
  'same',
  'unanswered',
];

/** The drawing in sentences. */
export function altOf(journey: Journey): string {
  const [first, ...groups] = journey.lines;
  const parts = spokenOrder.flatMap((state) => {
    const found = (first?.stops ?? []).filter((stop) => stop.state === state);
    return found.length === 0
      ? []
      : [
          nl.altPart(
            state,
            found.map((stop) => spokenStop(journey, stop)),
          ),
        ];
  });
  return nl.alt(journey.steps.length, [
    ...(first?.group === undefined ? [] : [nl.only(first.group)]),
    ...parts,
    ...groups.map((line) => splitWords(journey, line)),
    ...(journey.moments.length === 0
      ? []
      : [nl.altMoments(journey.moments.map(({ name, group }) => nl.moment(name, group)))]),
  ]);
}

const splitWords = (journey: Journey, { group = '', stops }: JourneyLine): string =>
  nl.altSplit(
    group,
    stops.map((stop) => `${spokenStop(journey, stop, false)} (${differenceWords(stop)})`),
  );

function spokenStop(journey: Journey, stop: Stop, withWait = true): string {
  const step = nl.altStep(stop.step, nameOfStep(journey, stop.step));
  const { now, later } = stop.waiting ?? {};
  if (!withWait || typeof now !== 'number' || typeof later !== 'number' || now === later) return step;
  return `${step} (${nl.spoken(formatNumber(now), formatNumber(later))})`;
}
