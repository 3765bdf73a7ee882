import { contrast, mixed } from './contrast.ts';
import type { HouseStyle } from './houseStyle.ts';

/** What WCAG asks of text. */
export const leastContrast = 4.5;

/** Where text in the accent stands: white, the soft ground of the paper and the darkest light ground of the screen. */
export const lightGrounds = ['#ffffff', '#f4f5f9', '#e9ebf2'] as const;
/** The grounds of the screen by night, the lightest last. */
export const darkGrounds = ['#11131c', '#191c28', '#242838'] as const;

/** The lowest of an ink on these grounds. */
export const contrastOn = (ink: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(ink, ground)));

interface AccentInks {
  readonly accent: string;
  /** Under the pointer. */
  readonly deep: string;
  /** A ground for text in the accent. */
  readonly soft: string;
  /** Text on the accent. */
  readonly on: string;
}

/** The family of an accent on screen, by day and by night. What the style does not say is left to the style sheet. */
export function screenInks({ accent, accentDark }: HouseStyle): { light?: AccentInks; dark?: AccentInks } {
  const [ground] = darkGrounds;
  return {
    ...(accent
      ? { light: { accent, deep: mixed(accent, '#000000', 0.3), soft: softOf(accent, '#ffffff', 0.12), on: '#ffffff' } }
      : {}),
    ...(accentDark
      ? {
          dark: {
            accent: accentDark,
            deep: mixed(accentDark, '#ffffff', 0.4),
            soft: softOf(accentDark, darkGrounds[1], 0.2),
            on: ground,
          },
        }
      : {}),
  };
}

/** As much of the accent as leaves text in it readable, and at most this share. */
function softOf(accent: string, ground: string, most: number): string {
  const soft = [1, 0.75, 0.5, 0.25].map((part) => mixed(ground, accent, most * part));
  return soft.find((each) => contrast(accent, each) >= leastContrast) ?? ground;
}
