import type { HouseStyle } from '../../house/houseStyle.ts';
import type { FontFiles } from './fonts.ts';
import { color } from './theme.ts';

/** What of a house style stands on paper besides its fonts. */
export type HouseOnPaper = Pick<HouseStyle, 'name' | 'accent' | 'logo'>;

export type PaperHouse = HouseOnPaper & { readonly accent: string };

export const paperHouse = ({ name, accent, logo }: HouseOnPaper = {}): PaperHouse => ({
  accent: accent ?? color.accent,
  ...(name ? { name } : {}),
  ...(logo ? { logo } : {}),
});

/** The fonts of a report in the style of the house: its own cuts take the place of ours, other scripts keep theirs. */
export function inHouseStyle(files: FontFiles, { name, accent, logo, fonts }: HouseStyle): FontFiles {
  return {
    ...files,
    ...fonts,
    house: paperHouse({ ...(name ? { name } : {}), ...(accent ? { accent } : {}), ...(logo ? { logo } : {}) }),
  };
}
