import { fork } from 'node:child_process';
import { root } from '../environment.mjs';

export type Lot = 'dossiers' | 'nasty' | 'random';

export interface Made {
  readonly name: string;
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  readonly ms: number;
  /** Why there is no file, when there is none. */
  readonly failure?: string;
}

export interface MadeLot {
  readonly made: readonly Made[];
  /** In MB: as the process stood before it began, and at its most. */
  readonly before: number;
  readonly most: number;
}

/** Makes a lot in a process of its own: `maker` is the built make.ts. */
export function makeInProcess(maker: string, lot: Lot, folder: string): Promise<MadeLot> {
  return new Promise((resolve, reject) => {
    const child = fork(maker, [lot, folder], {
      cwd: root,
      execArgv: [],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.on('message', (message) => {
      const { made, before, most } = message as MadeLot;
      resolve({ made, before: before / 1000, most: most / 1000 });
    });
    child.on('exit', (code) => reject(new Error(`het maken van ‘${lot}’ stopte met code ${code}`)));
  });
}
