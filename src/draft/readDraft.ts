import { z } from 'zod';
import type { Draft } from './entry.ts';
import { CURRENT, draftFile, FORMAT } from './format.ts';
import { jsonFault, type Place } from './jsonFault.ts';
import { type Json, migrated, type Step, steps } from './migrate.ts';

/** Why something from outside is not a draft we can use. Data: the words are in nl. */
export type ReadRefusal = { readonly ok: false } & (
  | {
      readonly reason: 'not-json';
      readonly how: 'empty' | 'cut-short' | 'malformed' | 'not-text';
      readonly line?: number;
    }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'too-deep'; readonly limit: number; readonly line?: number }
  | { readonly reason: 'not-a-draft' }
  | { readonly reason: 'made-by-a-newer-version'; readonly version: number }
  | {
      readonly reason: 'damaged';
      readonly why: 'forbidden-key' | 'unknown-key' | 'wrong-value';
      readonly place: Place;
      /** The question of the entry that is damaged, when that can still be read. */
      readonly question?: string;
    }
);

export type ReadDraft = { readonly ok: true; readonly draft: Draft; readonly fingerprint?: string } | ReadRefusal;

const stamp = z.object({ format: z.literal(FORMAT), version: z.number().int().positive() });

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function questionAt(raw: unknown, place: Place): string | undefined {
  const [first, second, index] = place;
  if (first !== 'draft' || second !== 'entries' || typeof index !== 'number') return undefined;
  const draft = isObject(raw) ? raw['draft'] : undefined;
  const entries = isObject(draft) ? draft['entries'] : undefined;
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const about = isObject(entry) ? entry['about'] : undefined;
  const question = isObject(about) ? about['question'] : undefined;
  return typeof question === 'string' ? question.slice(0, 200) : undefined;
}

type Why = Extract<ReadRefusal, { reason: 'damaged' }>['why'];

function damaged(raw: unknown, why: Why, place: Place): ReadRefusal {
  const question = questionAt(raw, place);
  return { ok: false, reason: 'damaged', why, place, ...(question !== undefined && { question }) };
}

function misfit(raw: unknown, error: z.ZodError): ReadRefusal {
  const issue = error.issues[0];
  const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue?.code === 'unrecognized_keys') return damaged(raw, 'unknown-key', [...place, ...issue.keys.slice(0, 1)]);
  return damaged(raw, 'wrong-value', place);
}

function upToDate(raw: Json, from: number, chain: readonly Step[]): Json | undefined {
  try {
    return migrated(raw, from, chain);
  } catch {
    // a step may count on what a sound file of its version has; one that lacks it is damaged, not a bug
    return undefined;
  }
}

/**
 * The only way in: a stored record, an opened file and the file inside a PDF take the same road. Never throws,
 * whatever it is given. The entries keep the order they had.
 */
export function readDraft(raw: unknown, chain: readonly Step[] = steps): ReadDraft {
  const fault = jsonFault(raw);
  if (fault?.kind === 'too-deep') return { ok: false, reason: 'too-deep', limit: fault.limit };
  const stamped = stamp.safeParse(raw);
  if (!stamped.success) return { ok: false, reason: 'not-a-draft' };
  const newest = Math.max(CURRENT, ...chain.map((step) => step.to));
  const { version } = stamped.data;
  if (version > newest) return { ok: false, reason: 'made-by-a-newer-version', version };
  if (fault) return damaged(raw, fault.kind === 'forbidden-key' ? 'forbidden-key' : 'wrong-value', fault.place);
  const current = upToDate({ ...(raw as Json) }, version, chain);
  if (!current) return damaged(raw, 'wrong-value', []);
  const parsed = draftFile.safeParse(current);
  if (!parsed.success) return misfit(raw, parsed.error);
  const { draft, fingerprint } = parsed.data;
  return { ok: true, draft, ...(fingerprint !== undefined && { fingerprint }) };
}
