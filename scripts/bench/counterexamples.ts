import fc from 'fast-check';
import { effectProperties } from '../../tests/engine/properties.ts';

const cases = 100_000;

/** Runs inside the app's own module graph: properties.ts loads it there. A counterexample is printed whole. */
export function counterexamples(): Record<string, string | number>[] {
  return Object.entries(effectProperties).map(([name, property]) => {
    const start = performance.now();
    const found = fc.check(property as fc.IProperty<unknown>, { numRuns: cases });
    return {
      eigenschap: name,
      gevallen: found.numRuns,
      tegenvoorbeelden: found.failed ? fc.stringify(found.counterexample) : 0,
      seconden: Math.round((performance.now() - start) / 100) / 10,
    };
  });
}
