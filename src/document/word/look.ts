import { color } from '../pdf/theme.ts';

/** Measures in twentieths of a point, sizes in half points: what Word counts in. */
export const page = { short: 11906, long: 16838, side: 1077, top: 1247, bottom: 1134 } as const;

export const textWidth = { standing: page.short - 2 * page.side, lying: page.long - 2 * page.side } as const;

/** On every machine, or with its measures in the one that stands in for it. */
export const font = 'Arial';

/** Word wants its colours without a hash. */
export const hue = (name: keyof typeof color): string => color[name].slice(1);

export const shade = (name: keyof typeof color) => ({ type: 'clear', color: 'auto', fill: hue(name) }) as const;
