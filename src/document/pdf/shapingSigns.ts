/** What a sign stands for: one thing that people see, of more than one code unit or of a kind that no font has. */
export interface Sign {
  readonly text: string;
  /** No font has it: it is drawn as □. */
  readonly lacking: boolean;
}

/** Characters of private use, one for each. */
const first = 0xe000;
const last = 0xf8ff;

const plain = /^[\x20-\x7e\xa0-\xff\u2010-\u2026]*$/;
const unseen = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Layout counts one character to a code unit, so what is not so is stood in for while it lasts. */
export interface Signs {
  /** The text, with a sign for every character that layout cannot take as it is. */
  standIn(text: string): string;
  /** The other way round. */
  meant(text: string): string;
  of(character: string): Sign | undefined;
}

export function newSigns(covers: (codePoint: number) => boolean): Signs {
  const signs = new Map<string, Sign>();
  const characters = new Map<string, string>();
  const isCovered = (text: string) => Array.from(text).every((each) => covers(each.codePointAt(0) ?? 0));
  const isPlain = (text: string) =>
    plain.test(text) || Array.from(text).every((each) => signs.has(each) || (each.length === 1 && isCovered(each)));
  const signOf = (text: string, lacking: boolean): string => {
    const known = characters.get(text);
    if (known !== undefined) return known;
    const code = first + characters.size;
    if (code > last) return '□';
    const character = String.fromCharCode(code);
    characters.set(text, character);
    signs.set(character, { text, lacking });
    return character;
  };
  const standing = (cluster: string): string => {
    if (isPlain(cluster)) return cluster;
    const seen = cluster.replace(unseen, '');
    if (!isCovered(seen)) return signOf(cluster, true);
    return Array.from(seen, (each) => (each.length === 1 ? each : signOf(each, false))).join('');
  };
  return {
    standIn: (text) => (isPlain(text) ? text : clustersIn(text).map(standing).join('')),
    meant: (text) =>
      signs.size === 0 ? text : text.replace(/[\ue000-\uf8ff]/g, (each) => signs.get(each)?.text ?? each),
    of: (character) => signs.get(character),
  };
}

const clustersIn = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
