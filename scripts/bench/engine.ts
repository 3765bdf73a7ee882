import { appModule } from '../appModule.ts';

/** One pass over the full template with every question answered, and what else runs while someone types. */
export async function benchEngine(): Promise<Record<string, string | number>[]> {
  const { module, close } = await appModule<typeof import('./passes.ts')>('/scripts/bench/passes.ts');
  try {
    return [...module.passes(), ...module.keys(), ...module.hintTimes()];
  } finally {
    await close();
  }
}
