import { appModule } from '../appModule.ts';

/** A hundred thousand cases for each property of the effect on the person; the tests try a few hundred of the same. */
export async function benchProperties(): Promise<Record<string, string | number>[]> {
  const { module, close } = await appModule<typeof import('./counterexamples.ts')>('/scripts/bench/counterexamples.ts');
  try {
    return module.counterexamples();
  } finally {
    await close();
  }
}
