import type { Flow, Part } from '../flow/flow.ts';

export interface Placed {
  readonly flow: Flow;
  readonly part?: Part;
}

export interface Run {
  readonly lying: boolean;
  readonly flows: readonly Placed[];
}

/** A heading this close above a lying table goes with it. */
const reach = 6;

/** The flows in runs of standing and lying pages; a heading is never left behind by its table. */
export function runsOfPages(flows: readonly Placed[]): readonly Run[] {
  const runs: { lying: boolean; flows: Placed[] }[] = [];
  for (const placed of flows) {
    const lying = placed.flow.kind === 'table' && placed.flow.lying;
    const last = runs.at(-1);
    if (last && last.lying === lying) {
      last.flows.push(placed);
      continue;
    }
    runs.push({ lying, flows: lying && last ? [...headed(last.flows), placed] : [placed] });
  }
  return runs.filter((run) => run.flows.length > 0);
}

/** Takes the nearest heading, and what follows it, off the end of these. */
function headed(flows: Placed[]): readonly Placed[] {
  const back = flows.slice(-reach).findLastIndex(({ flow }) => flow.kind === 'heading');
  if (back < 0) return [];
  let from = Math.max(0, flows.length - reach) + back;
  while (from > 0 && flows[from - 1]?.flow.kind === 'heading') from -= 1;
  return flows.splice(from);
}
