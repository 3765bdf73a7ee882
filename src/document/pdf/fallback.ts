/** Scripts that Source Sans lacks and another free font has. They occur in names and quotes. */
export const scriptNames = ['arabic', 'hebrew', 'ethiopic', 'armenian', 'georgian', 'devanagari'] as const;

export type ScriptName = (typeof scriptNames)[number];

export interface FallbackFont {
  readonly name: ScriptName;
  readonly bytes: Uint8Array;
}

const signs: Readonly<Record<ScriptName, RegExp>> = {
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
  armenian: /\p{Script=Armenian}/u,
  georgian: /\p{Script=Georgian}/u,
  devanagari: /\p{Script=Devanagari}/u,
};

/** The tag of the script: which language it writes is not known. */
export const scriptLang: Readonly<Record<ScriptName, string>> = {
  arabic: 'und-Arab',
  hebrew: 'und-Hebr',
  ethiopic: 'und-Ethi',
  armenian: 'und-Armn',
  georgian: 'und-Geor',
  devanagari: 'und-Deva',
};

/** Which fallback fonts a text needs; most need none. */
export function scriptsIn(text: string): readonly ScriptName[] {
  // none of these scripts stands among letters of ours, quotes, dashes and signs: looking for each takes six times as long
  if (!/[\u0530-\u1fff\u2c00-\u2dff\ua640-\uabff\ufb00-\ufeff\u{10000}-\u{10ffff}]/u.test(text)) return [];
  return scriptNames.filter((name) => signs[name].test(text));
}

/** Where the font of a script stands, from the folder of the fonts. */
export const fallbackFile = (name: ScriptName): string => `noto-sans-${name}-400-normal.woff`;
