/** Built and started by `npm run conformance` as a process of its own, so that what it costs in memory is its own. */
import { makeLot } from './cases.ts';
import type { Lot } from './lots.ts';

const [lot, folder] = process.argv.slice(2) as [Lot, string];
const before = process.resourceUsage().maxRSS;
const made = await makeLot(lot, folder);
process.send?.({ made, before, most: process.resourceUsage().maxRSS }, () => process.disconnect());
