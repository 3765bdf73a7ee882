/**
 * A draft is an append-only set of immutable entries (design.md §3). One entry = one answer given to one question,
 * or to one row of a table question, by one person.
 */
export interface Entry {
  readonly id: string;
  readonly about: About;
  /** JSON. null = the answer was withdrawn, or the row removed. */
  readonly value: unknown;
  /** Function or organisation, never a person's name. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The entries this one takes the place of. */
  readonly replaces: readonly string[];
}

export interface About {
  /** A question id, or a setting of the dossier: `$omvang` ('quickscan' | 'volledig'). */
  readonly question: string;
  readonly row?: string | undefined;
}

export type DraftKind = 'toets' | 'overgezet' | 'voorbeeld';

/** One dossier. `overgezet` copies an existing test: "niet bekend in bron" is a possible answer there. */
export interface Draft {
  readonly id: string;
  readonly kind: DraftKind;
  readonly template: { readonly id: string; readonly version: string };
  readonly createdAt: string;
  readonly entries: readonly Entry[];
}
