export type HouseKey = 'naam' | 'logo' | 'logoWord' | 'accent' | 'accentDonker' | 'lettertype';

/** What is wrong with a house style. Data: the words are in nl. One fault refuses the whole style. */
export type HouseFault =
  | { readonly kind: 'not-json' }
  /** `key`: as it stands in the file. */
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'wrong-value'; readonly key: HouseKey }
  | { readonly kind: 'logo-without-name' }
  | { readonly kind: 'logo-only-for-word' }
  /** Rounded down, so that 4,49 is never called 4,5. */
  | { readonly kind: 'low-contrast'; readonly key: 'accent' | 'accentDonker'; readonly ratio: number }
  | { readonly kind: 'missing-file'; readonly file: string }
  /** Both in bytes. */
  | { readonly kind: 'too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-svg'; readonly file: string }
  | { readonly kind: 'svg-malformed'; readonly file: string; readonly line: number }
  | { readonly kind: 'svg-element'; readonly file: string; readonly element: string; readonly line: number }
  | ({ readonly kind: 'svg-attribute'; readonly file: string } & AttributePlace)
  | ({ readonly kind: 'svg-value'; readonly file: string; readonly value: string } & AttributePlace)
  | { readonly kind: 'svg-no-view' | 'svg-empty' | 'svg-too-much'; readonly file: string }
  | { readonly kind: 'not-png'; readonly file: string }
  | { readonly kind: 'png-size'; readonly file: string; readonly width: number; readonly height: number }
  /** `found`: what it is instead, as far as its first bytes say. */
  | { readonly kind: 'not-woff'; readonly file: string; readonly found: 'woff2' | 'truetype' | 'postscript' | 'other' }
  | { readonly kind: 'font-damaged'; readonly file: string };

interface AttributePlace {
  readonly element: string;
  readonly attribute: string;
  readonly line: number;
}

/** Of a file that is read: what it holds, or why it is refused. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: HouseFault };

export const refused = (fault: HouseFault): { readonly ok: false; readonly fault: HouseFault } => ({
  ok: false,
  fault,
});
