import { startTransition, useEffect, useState } from 'react';

type Job = () => void;

/** Rows first, then questions: what is drawn stays in the order of the page. */
const queues: Record<'row' | 'question', Job[]> = { row: [], question: [] };
const unfinished = new Set<object>();
let waiting = false;

function runLater(): void {
  if (waiting || (queues.row.length === 0 && queues.question.length === 0)) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    const job = queues.row.shift() ?? queues.question.shift();
    if (job) startTransition(job);
    runLater();
  });
}

function enqueue(kind: 'row' | 'question', job: Job): () => void {
  queues[kind].push(job);
  runLater();
  return () => {
    queues[kind] = queues[kind].filter((each) => each !== job);
  };
}

/**
 * How many of `total` to draw now: a slice at once, and the next slices one by one, so that the page answers in between.
 * What is complete stays complete when something is added.
 */
export function useSlices(kind: 'row' | 'question', total: number, size: number): number {
  const [shown, setShown] = useState(() => (total <= size ? Number.POSITIVE_INFINITY : size));
  const complete = shown >= total;
  useEffect(() => {
    if (complete) {
      setShown(Number.POSITIVE_INFINITY);
      return undefined;
    }
    return enqueue(kind, () => setShown(shown + size));
  }, [kind, complete, shown, size]);
  useEffect(() => {
    if (complete) return undefined;
    const me = {};
    unfinished.add(me);
    return () => {
      unfinished.delete(me);
      tellLater();
    };
  }, [complete]);
  useEffect(tellLater, [shown]);
  return Math.min(shown, total);
}

let goal: ((last: boolean) => boolean) | undefined;

/** Tries at once, and again after each slice, until it succeeds or all is drawn. A newer goal replaces an older one. */
export function whenDrawn(attempt: (last: boolean) => boolean): void {
  goal = attempt;
  tell();
}

let telling = false;

/** After all effects of this commit: what comes after a slice may be the beginning of the next. */
function tellLater(): void {
  if (telling) return;
  telling = true;
  queueMicrotask(() => {
    telling = false;
    tell();
  });
}

function tell(): void {
  const last = unfinished.size === 0;
  if (goal?.(last) || last) goal = undefined;
}
