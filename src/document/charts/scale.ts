export interface Scale {
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
}

const wanted = 4;

/** A scale with round steps over zero and all of these. */
export function scaleFor(amounts: readonly number[]): Scale {
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const step = roundStep((most - least) / wanted);
  return {
    step,
    top: Math.max(1, Math.ceil(most / step)) * step,
    bottom: Math.floor(least / step) * step,
  };
}

/** 1, 2 or 5 with zeros; for amounts smaller than one, one. */
function roundStep(rough: number): number {
  if (!(rough > 1)) return 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  const first = [1, 2, 5, 10].find((each) => each * size >= rough * 0.999) ?? 10;
  return first * size;
}

export const ticksOf = ({ top, bottom, step }: Scale): readonly number[] =>
  Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, at) => bottom + at * step);
