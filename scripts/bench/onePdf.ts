/** Built and started by pdf.ts as a process of its own: one size of report, so that what it costs in memory is its own. */
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import { ownFonts } from '../reportFrom.ts';
import { exampleOutline, scaled, withOneAnswerChanged } from './outlines.ts';
import { median } from './table.ts';

export interface Cost {
  readonly pages: number;
  readonly bytes: number;
  /** The very first PDF of the process, and the median of those after it, in ms. */
  readonly first: number;
  readonly ms: number;
  /** Of the processor, per PDF. */
  readonly cpu: number;
  /** In kB: as the process stood before it began, and at its most. */
  readonly before: number;
  readonly most: number;
  /** Making it again after one answer was changed, in ms. */
  readonly changed: number;
}

const [factor = 1, runs = 3] = process.argv.slice(2).map(Number);
const before = process.resourceUsage().maxRSS;
const fonts = ownFonts();
const example = await exampleOutline();
const outline = scaled(example, factor);

const firstTime = await timed(() => makePdf(outline, fonts));
// what is measured is the work, not how warm the engine is: it has made the same pages before each size
for (let warm = 0; warm < 4; warm += 1) await makePdf(example, fonts);
const cpu = process.cpuUsage();
const times: number[] = [];
for (let run = 0; run < runs; run += 1) times.push((await timed(() => makePdf(outline, fonts))).ms);
const used = process.cpuUsage(cpu);
// a report that was made before, of which one answer is another one
const kept = new Map();
await makePdf(outline, fonts, { kept });
const changed = await timed(() => makePdf(withOneAnswerChanged(outline), fonts, { kept }));

const cost: Cost = {
  pages: firstTime.made.pages,
  bytes: firstTime.made.bytes.length,
  first: firstTime.ms,
  ms: median(times),
  cpu: (used.user + used.system) / 1000 / runs,
  before,
  most: process.resourceUsage().maxRSS,
  changed: changed.ms,
};
process.send?.(cost, () => process.disconnect());

async function timed<Made>(make: () => Promise<Made>): Promise<{ made: Made; ms: number }> {
  const started = performance.now();
  const made = await make();
  return { made, ms: performance.now() - started };
}
