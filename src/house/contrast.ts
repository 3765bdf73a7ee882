/** Ratio of two colours as WCAG counts it, 1 to 21. Colours are #rrggbb. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = parts(hex).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const parts = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `share`: how much of the other, 0 to 1. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [parts(one), parts(other)];
  const sum = from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share));
  return `#${sum.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
