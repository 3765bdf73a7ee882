/** A number as low, likely and high. low ≤ likely ≤ high, and all three are finite. */
export interface Span {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const exactly = (number: number): Span => ({ low: number, likely: number, high: number });

const zero = exactly(0);

// as people add decimals: 0,1 + 0,2 is 0,3. Rounding never turns an order around; + 0, because −0 prints as one
const tidy = (number: number): number => (Math.abs(number) < 1e9 ? Math.round(number * 1e6) / 1e6 : number) + 0;

const each = (low: number, likely: number, high: number): Span => ({
  low: tidy(low),
  likely: tidy(likely),
  high: tidy(high),
});

/** Smallest first, so that the order of the rows does not show in the last decimal. */
const sum = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).reduce((all, number) => all + number, 0);

export const sumOfSpans = (spans: readonly Span[]): Span =>
  each(sum(spans.map(({ low }) => low)), sum(spans.map(({ likely }) => likely)), sum(spans.map(({ high }) => high)));

/** What somebody waits for who waits for all at once. Spans are zero or more. */
export const longestOf = (spans: readonly Span[]): Span =>
  spans.reduce(
    (most, span) =>
      each(Math.max(most.low, span.low), Math.max(most.likely, span.likely), Math.max(most.high, span.high)),
    zero,
  );

/** Interval arithmetic: the least that can come out, and the most. */
export const minus = (a: Span, b: Span): Span => each(a.low - b.high, a.likely - b.likely, a.high - b.low);

/** `times` is zero or more; `span` may be below zero, for a difference. */
export const product = (span: Span, times: Span): Span =>
  each(
    Math.min(span.low * times.low, span.low * times.high),
    span.likely * times.likely,
    Math.max(span.high * times.low, span.high * times.high),
  );
