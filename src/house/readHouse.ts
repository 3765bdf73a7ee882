import { z } from 'zod';
import { fontFault } from './fontFile.ts';
import { type HouseFonts, type HouseStyle, type Logo, neutralAccent, type Picture } from './houseStyle.ts';
import { pngPicture } from './pngFile.ts';
import type { Checked, HouseFault, HouseKey } from './refusal.ts';
import { contrastOn, darkGrounds, leastContrast, lightGrounds } from './screenInks.ts';
import { readLogo } from './svg/readLogo.ts';

/** A file of the folder by its name; undefined when it is not there. */
export type HouseFolder = (file: string) => Promise<Uint8Array | undefined>;

export type HouseRead =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly faults: readonly HouseFault[] };

export const houseFile = 'huisstijl.json';

/** In bytes. */
const limits = { manifest: 10_000, logo: 200_000, font: 400_000 } as const;

const inFolder = (extension: string) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}[.]${extension}$`));
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .transform((value) => value.toLowerCase());

/** `null` and left out are the same: neutral. */
const keys = {
  naam: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^\P{C}+$/u)
    .nullish(),
  logo: inFolder('svg').nullish(),
  logoWord: inFolder('png').nullish(),
  accent: colour.nullish(),
  accentDonker: colour.nullish(),
  lettertype: z
    .strictObject({
      normaal: inFolder('woff'),
      halfvet: inFolder('woff'),
      cursief: inFolder('woff'),
      halfvetCursief: inFolder('woff'),
    })
    .nullish(),
} satisfies Record<HouseKey, z.ZodType>;

type Manifest = { readonly [Key in HouseKey]?: z.infer<(typeof keys)[Key]> };

/** The house style that stands in a folder: whole, or refused with everything that is wrong with it. */
export async function readHouse(folder: HouseFolder): Promise<HouseRead> {
  const bytes = await folder(houseFile);
  if (!bytes) return { ok: true, style: {} };
  if (bytes.length > limits.manifest) {
    const { length } = bytes;
    return { ok: false, faults: [{ kind: 'too-large', file: houseFile, bytes: length, limit: limits.manifest }] };
  }
  const json = jsonOf(bytes);
  if (!json) return { ok: false, faults: [{ kind: 'not-json' }] };
  const { given, faults } = manifestOf(json);
  const { style, faults: more } = await styleOf(given, folder);
  // a name or logo that could not be read is not one that is missing
  const all = [...faults, ...(faults.length > 0 ? [] : togetherFaults(given)), ...more];
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, style };
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}

/** Key by key, so that what is wrong with one does not hide what is wrong with the files of another. */
function manifestOf(json: Readonly<Record<string, unknown>>): { given: Manifest; faults: readonly HouseFault[] } {
  const faults: HouseFault[] = [];
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (!isKey(key)) {
      faults.push({ kind: 'unknown-key', key: key.slice(0, 40) });
      continue;
    }
    const parsed = keys[key].safeParse(value);
    if (parsed.success) given[key] = parsed.data;
    else faults.push({ kind: 'wrong-value', key });
  }
  return { given: given as Manifest, faults };
}

const isKey = (key: string): key is HouseKey => Object.hasOwn(keys, key);

async function styleOf(given: Manifest, folder: HouseFolder): Promise<{ style: HouseStyle } & Got<never>> {
  const { naam, accent, accentDonker } = given;
  const [logo, wordLogo, fonts] = await Promise.all([
    logoFrom(given.logo, folder),
    pictureFrom(given.logoWord, folder),
    fontsFrom(given.lettertype, folder),
  ]);
  const faults = [...colourFaults(given), ...logo.faults, ...wordLogo.faults, ...fonts.faults];
  const style: HouseStyle = {
    ...(naam ? { name: naam } : {}),
    ...(accent && accent !== neutralAccent.light ? { accent } : {}),
    ...(accentDonker && accentDonker !== neutralAccent.dark ? { accentDark: accentDonker } : {}),
    ...(logo.value ? { logo: logo.value } : {}),
    ...(wordLogo.value ? { wordLogo: wordLogo.value } : {}),
    ...(fonts.value ? { fonts: fonts.value } : {}),
  };
  return { style, faults };
}

/** Who does not see a logo hears whose it is. */
function togetherFaults({ naam, logo, logoWord }: Manifest): readonly HouseFault[] {
  if (logoWord && !logo) return [{ kind: 'logo-only-for-word' }];
  return logo && !naam ? [{ kind: 'logo-without-name' }] : [];
}

function colourFaults({ accent, accentDonker }: Manifest): readonly HouseFault[] {
  const measured = [
    { key: 'accent', colour: accent, grounds: lightGrounds },
    { key: 'accentDonker', colour: accentDonker, grounds: darkGrounds },
  ] as const;
  return measured.flatMap(({ key, colour: ink, grounds }): HouseFault[] => {
    const ratio = ink ? contrastOn(ink, grounds) : leastContrast;
    return ratio < leastContrast ? [{ kind: 'low-contrast', key, ratio: Math.floor(ratio * 100) / 100 }] : [];
  });
}

/** What a file gave, or what is wrong with it; neither when none was asked for. */
interface Got<Value> {
  readonly value?: Value;
  readonly faults: readonly HouseFault[];
}

const nothing = { faults: [] } as const;

async function fileFrom<Value>(
  file: string,
  limit: number,
  folder: HouseFolder,
  read: (bytes: Uint8Array) => Checked<Value>,
): Promise<Got<Value>> {
  const bytes = await folder(file);
  if (!bytes) return { faults: [{ kind: 'missing-file', file }] };
  if (bytes.length > limit) return { faults: [{ kind: 'too-large', file, bytes: bytes.length, limit }] };
  const checked = read(bytes);
  return checked.ok ? { value: checked.value, faults: [] } : { faults: [checked.fault] };
}

async function logoFrom(file: string | null | undefined, folder: HouseFolder): Promise<Got<Logo>> {
  if (!file) return nothing;
  return fileFrom(file, limits.logo, folder, (bytes) => readLogo(file, new TextDecoder().decode(bytes)));
}

async function pictureFrom(file: string | null | undefined, folder: HouseFolder): Promise<Got<Picture>> {
  return file ? fileFrom(file, limits.logo, folder, (bytes) => pngPicture(file, bytes)) : nothing;
}

async function fontsFrom(cuts: Manifest['lettertype'], folder: HouseFolder): Promise<Got<HouseFonts>> {
  if (!cuts) return nothing;
  const cut = (file: string): Promise<Got<Uint8Array>> =>
    fileFrom(file, limits.font, folder, (bytes) => {
      const fault = fontFault(file, bytes);
      return fault ? { ok: false, fault } : { ok: true, value: bytes };
    });
  const { normaal, halfvet, cursief, halfvetCursief } = cuts;
  const [regular, semibold, italic, semiboldItalic] = await Promise.all([
    cut(normaal),
    cut(halfvet),
    cut(cursief),
    cut(halfvetCursief),
  ]);
  const faults = [regular, semibold, italic, semiboldItalic].flatMap((each) => each.faults);
  if (!regular.value || !semibold.value || !italic.value || !semiboldItalic.value) return { faults };
  return {
    value: {
      regular: regular.value,
      semibold: semibold.value,
      italic: italic.value,
      semiboldItalic: semiboldItalic.value,
    },
    faults,
  };
}
