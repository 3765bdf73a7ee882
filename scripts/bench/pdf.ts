import { fork } from 'node:child_process';
import { appModule } from '../appModule.ts';
import { builtModule } from '../conformance/builtModule.ts';
import { root } from '../environment.mjs';
import type { Cost } from './onePdf.ts';

type Others = typeof import('./otherMakers.ts');
type Rows = Record<string, string | number>[];

/** About 20, 60, 140 and 500 pages of the same mixture, and how often each is made. */
const sizes = [
  [0.13, 9],
  [0.54, 5],
  [1.36, 3],
  [5.2, 2],
] as const;

const tenth = (value: number): number => Math.round(value * 10) / 10;
const ratio = (value: number): string => value.toFixed(2);

/** What a PDF costs in Node, from small to large: the price of a page must stay the same. */
export async function benchPdf(): Promise<Rows> {
  const costs = await allCosts();
  const usual = costs[2];
  if (!usual) throw new Error('a size was not measured');
  return costs.map((cost) => ({
    "pagina's": cost.pages,
    'ms totaal': Math.round(cost.ms),
    'ms per pagina': tenth(cost.ms / cost.pages),
    'verhouding tot 140': ratio(cost.ms / cost.pages / (usual.ms / usual.pages)),
    'processor-ms per pagina': tenth(cost.cpu / cost.pages),
    'allereerste keer (ms)': Math.round(cost.first),
    kB: Math.round(cost.bytes / 1000),
    'kB per pagina': tenth(cost.bytes / cost.pages / 1000),
    'meeste geheugen (MB)': Math.round(cost.most / 1000),
    'MB voor het begon': Math.round(cost.before / 1000),
  }));
}

/** One changed answer in a report that was made before. */
export async function benchChanged(): Promise<Rows> {
  const [, cost] = await allCosts();
  if (!cost) throw new Error('a size was not measured');
  return [
    {
      "pagina's": cost.pages,
      'helemaal opnieuw (ms)': Math.round(cost.ms),
      'één antwoord gewijzigd (ms)': Math.round(cost.changed),
      verhouding: ratio(cost.changed / cost.ms),
    },
  ];
}

let known: Promise<readonly Cost[]> | undefined;

/** Both tables are about the same runs. */
function allCosts(): Promise<readonly Cost[]> {
  known ??= measured();
  return known;
}

async function measured(): Promise<readonly Cost[]> {
  const maker = await builtModule('scripts/bench/onePdf.ts');
  const costs: Cost[] = [];
  for (const [factor, runs] of sizes) costs.push(await costOf(maker, factor, runs));
  return costs;
}

const costOf = (maker: string, factor: number, runs: number): Promise<Cost> =>
  new Promise((resolve, reject) => {
    // what is measured is what is built: React without its checks for developers
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = fork(maker, [String(factor), String(runs)], { cwd: root, execArgv: [], env });
    child.on('message', (cost) => resolve(cost as Cost));
    child.on('exit', (code) => reject(new Error(`the measured process ended with ${code}`)));
  });

/** The same words as PDF by pdfmake and by Chromium's print, in the same run on the same machine. */
export async function benchOthers(): Promise<Rows> {
  process.env['NODE_ENV'] = 'production';
  const { module, close } = await appModule<Others>('/scripts/bench/otherMakers.ts');
  try {
    return await module.otherMakers();
  } finally {
    await close();
  }
}
