import type { HouseStyle } from '../../house/houseStyle.ts';
import { color } from './theme.ts';

/** What of a house style stands on paper besides its fonts. */
export type HouseOnPaper = Pick<HouseStyle, 'name' | 'accent' | 'logo'>;

export type PaperHouse = HouseOnPaper & { readonly accent: string };

export const paperHouse = ({ name, accent, logo }: HouseOnPaper = {}): PaperHouse => ({
  accent: accent ?? color.accent,
  ...(name ? { name } : {}),
  ...(logo ? { logo } : {}),
});
