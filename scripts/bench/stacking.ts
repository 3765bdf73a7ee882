import { appModule } from '../appModule.ts';

/** Fifty dossiers laid on top of each other: the start list of somebody who has made tests for years. */
export async function benchStacking(): Promise<Record<string, string | number>[]> {
  const { module, close } = await appModule<typeof import('./stackings.ts')>('/scripts/bench/stackings.ts');
  try {
    return module.stackings();
  } finally {
    await close();
  }
}
