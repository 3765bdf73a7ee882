import { rules } from './faultsIn.ts';
import { qpdfFaults } from './qpdf.ts';
import { type Structure, structureOf } from './structure.ts';
import { headed, regular } from './tables.ts';

export const allRules = { ...rules, regular, headed } as const;

export type RuleName = keyof typeof allRules;

/** What is wrong with a file, by the rule that it breaks. */
export const faultsIn = (file: Structure): Readonly<Partial<Record<RuleName | 'qpdf', readonly string[]>>> =>
  Object.fromEntries(
    Object.entries(allRules)
      .map(([name, rule]) => [name, rule(file)] as const)
      .filter(([, faults]) => faults.length > 0),
  );

export async function faultsOf(bytes: Uint8Array): Promise<ReturnType<typeof faultsIn>> {
  const qpdf = await qpdfFaults(bytes);
  return { ...faultsIn(await structureOf(bytes)), ...(qpdf.length > 0 ? { qpdf } : {}) };
}
