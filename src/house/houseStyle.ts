/** How an organisation looks. Everything that is absent is as the app ships: neutral. */
export interface HouseStyle {
  readonly name?: string;
  /** #rrggbb, readable as text on paper and on the light grounds of the screen. */
  readonly accent?: string;
  /** #rrggbb, readable as text on the dark grounds of the screen. */
  readonly accentDark?: string;
  readonly logo?: Logo;
  /** The logo again, for Word, which does not draw the other one everywhere. */
  readonly wordLogo?: Picture;
  readonly fonts?: HouseFonts;
}

/** A drawing that is nothing but filled and stroked paths: it was read from a file and checked, part by part. */
export interface Logo {
  /** Left, top, width and height of what is shown. */
  readonly view: readonly [number, number, number, number];
  readonly paths: readonly LogoPath[];
}

export interface LogoPath {
  /** Path data of SVG in its simplest form: M, L, C and Z with absolute numbers, a space between each. */
  readonly d: string;
  /** #rrggbb or none. */
  readonly fill: string;
  readonly evenOdd?: true;
  readonly stroke?: LogoStroke;
}

export interface LogoStroke {
  readonly color: string;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The four cuts of one family, as WOFF with TrueType outlines. */
export interface HouseFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiboldItalic: Uint8Array;
}

/** The accent that the app ships. A rule tests that paper and screen have the same. */
export const neutralAccent = { light: '#403a9e', dark: '#b4b0ff' } as const;

/** As large as fits in this room, without a change of its proportions. */
export function logoSize(
  { view: [, , width, height] }: Logo,
  room: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
