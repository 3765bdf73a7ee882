import type { HouseStyle } from '../../house/houseStyle.ts';
import type { FontFiles } from './fonts.ts';
import { paperHouse } from './paperHouse.ts';

/** The fonts of a report in the style of the house: its own cuts take the place of ours, other scripts keep theirs. */
export function inHouseStyle(files: FontFiles, { name, accent, logo, fonts }: HouseStyle): FontFiles {
  return {
    ...files,
    ...fonts,
    house: paperHouse({ ...(name ? { name } : {}), ...(accent ? { accent } : {}), ...(logo ? { logo } : {}) }),
  };
}
