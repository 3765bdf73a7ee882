import type { HouseFonts, HouseStyle } from '../house/houseStyle.ts';
import type { HouseRead } from '../house/readHouse.ts';
import { screenInks } from '../house/screenInks.ts';

const family = 'Huisstijl';

/**
 * Puts the style on: the tokens of the style sheet take their colours and font from here, if they are there. A font that
 * the browser does not take refuses the style like any other fault. Answers with what is on.
 */
export async function worn(read: HouseRead): Promise<HouseRead> {
  if (!read.ok) return read;
  const { style } = read;
  const damaged = style.fonts ? await unloadable(style.fonts) : undefined;
  if (damaged) return { ok: false, faults: [{ kind: 'font-damaged', file: damaged }] };
  for (const [name, value] of tokensOf(style)) document.documentElement.style.setProperty(name, value);
  return read;
}

function tokensOf(style: HouseStyle): readonly (readonly [string, string])[] {
  const inks = Object.entries(screenInks(style)).flatMap(([theme, family]) =>
    Object.entries(family).map(([role, ink]) => [`--house-${theme}-${role}`, ink] as const),
  );
  return style.fonts ? [...inks, ['--house-font', `'${family}'`]] : inks;
}

const cuts = {
  regular: ['normaal', '400', 'normal'],
  semibold: ['halfvet', '600 700', 'normal'],
  italic: ['cursief', '400', 'italic'],
  semiboldItalic: ['halfvetCursief', '600 700', 'italic'],
} as const satisfies Record<keyof HouseFonts, readonly [string, string, string]>;

/** The key of the first cut that the browser does not take. */
async function unloadable(fonts: HouseFonts): Promise<string | undefined> {
  const made = Object.entries(cuts).map(([cut, [key, weight, style]]) => {
    const bytes = fonts[cut as keyof HouseFonts] as Uint8Array<ArrayBuffer>;
    return { key, face: new FontFace(family, bytes, { weight, style }) };
  });
  const outcomes = await Promise.allSettled(made.map(({ face }) => face.load()));
  const at = outcomes.findIndex(({ status }) => status === 'rejected');
  if (at >= 0) return made[at]?.key;
  for (const { face } of made) document.fonts.add(face);
  return undefined;
}
