export type Json = Readonly<Record<string, unknown>>;

export interface Step {
  /** The version this step leads to. */
  readonly to: number;
  readonly name: string;
  /** Keeps the entries in their order and number: the store writes them back by place. May throw on a damaged file. */
  readonly up: (old: Json) => Json;
}

/**
 * One step per version, forwards only. A step never changes once it has been released; for every version ever written
 * a real file lies in tests/draft/kept.
 */
export const steps: readonly Step[] = [];

/** A file of version `from` as the newest version would have written it. */
export const migrated = (raw: Json, from: number, chain: readonly Step[] = steps): Json =>
  chain.filter((step) => step.to > from).reduce<Json>((old, step) => ({ ...step.up(old), version: step.to }), raw);
