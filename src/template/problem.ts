/** What a template may be refused for. Data: the sentence is made in nl. */
export interface TemplateProblem {
  /** Ids from chapter to question: h5-effect-vreemdeling › 5.5-gezin › vr-gezin-kring. */
  readonly place: readonly string[];
  /** The key inside that place: ['columns', 2, 'type']. */
  readonly path: readonly (string | number)[];
  readonly code:
    | 'wrong-shape'
    | 'unknown-key'
    | 'unknown-type'
    | 'duplicate-id'
    | 'number-out-of-order'
    | 'forward-condition'
    | 'unknown-question'
    | 'unknown-option'
    | 'missing-list'
    | 'reserved-option'
    | 'unknown-source'
    | 'unknown-column';
  /** The word it is about: a key, an id, a list. */
  readonly detail: string;
}
