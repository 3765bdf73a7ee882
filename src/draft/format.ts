import { z } from 'zod';
import type { Draft } from './entry.ts';

export const FORMAT = 'uitvoeringstoets';

/** Rises by one with every step in migrate.ts. */
export const CURRENT = 1;

const word = z.string().max(200);
const name = word.min(1);

const about = z.strictObject({
  question: z
    .string()
    .regex(/^\$?[a-z0-9][a-z0-9.-]*$/)
    .max(200),
  row: name.optional(),
});

const rowValue = z.union([
  z.null(),
  z.strictObject({ order: word.optional(), cells: z.record(z.string(), z.unknown()) }),
]);

const entry = z
  .strictObject({
    id: name,
    about,
    // absent is not null: only null says "withdrawn"
    value: z.custom<unknown>((value) => value !== undefined),
    by: word,
    at: z.iso.datetime(),
    replaces: z.array(name).max(10_000),
  })
  .superRefine(({ about: { row }, value }, context) => {
    if (row === undefined || rowValue.safeParse(value).success) return;
    context.addIssue({ code: 'custom', path: ['value'], message: 'a row is null or has cells' });
  });

/** The one shape of a draft outside memory: in the browser's database, in a JSON file and inside a PDF. */
export const draftFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(CURRENT),
  draft: z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
    kind: z.enum(['toets', 'overgezet', 'voorbeeld']),
    template: z.strictObject({ id: name, version: name }),
    createdAt: z.iso.datetime(),
    entries: z.array(entry).max(200_000),
  }) satisfies z.ZodType<Draft>,
  /** What fingerprint() gave when the file was made. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
