/** How the paper looks: A4 in points. What each token is for stands in docs with the design of the paper. */
export const page = { width: 595.28, height: 841.89, top: 66, bottom: 58, left: 48, right: 44 } as const;

/** 56 + 330 + 16 + 101 = 503: question number, text of about 73 characters, gap, side notes. */
export const grid = { hang: 56, main: 330, gap: 16, side: 101, wide: 447, full: 503, landscape: 749 } as const;

export const space = { xs: 2.5, s: 5, m: 10, l: 15, xl: 20 } as const;

const semibold = 600;

/** Size, line height and weight. Nothing smaller than 8 exists. */
export const type = {
  display: { fontSize: 35, lineHeight: 1.1, fontWeight: semibold, letterSpacing: -0.5 },
  displaySmall: { fontSize: 26, lineHeight: 1.15, fontWeight: semibold, letterSpacing: -0.3 },
  h1: { fontSize: 23, lineHeight: 1.15, fontWeight: semibold, letterSpacing: -0.2 },
  verdict: { fontSize: 17, lineHeight: 1.15, fontWeight: semibold },
  h2: { fontSize: 14, lineHeight: 1.25, fontWeight: semibold },
  lede: { fontSize: 13, lineHeight: 1.4 },
  h3: { fontSize: 11, lineHeight: 1.27, fontWeight: semibold },
  body: { fontSize: 11, lineHeight: 1.41 },
  small: { fontSize: 9, lineHeight: 1.34 },
  table: { fontSize: 8.5, lineHeight: 1.3 },
  head: { fontSize: 8.5, lineHeight: 1.25, fontWeight: semibold },
  micro: { fontSize: 8, lineHeight: 1.35 },
} as const;

/** All text is at least 4.5 : 1 on white. In grey, shape and word still carry the meaning. */
export const color = {
  ink: '#1a1d2e',
  soft: '#4d5268',
  line: '#cfd3df',
  strong: '#7b8099',
  paper: '#ffffff',
  wash: '#f4f5f9',
  accent: '#403a9e',
  harm: '#96310f',
  harmMid: '#f2c5ae',
  harmSoft: '#fcefe8',
  harmBar: '#c06f4a',
  gain: '#0b5d54',
  warn: '#7a4b00',
  warnSoft: '#fff4d9',
} as const;

export const bold = { fontWeight: semibold } as const;
export const soft = { color: color.soft } as const;
export const row = { flexDirection: 'row' } as const;

export interface TextStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight?: number;
  readonly letterSpacing?: number;
}
