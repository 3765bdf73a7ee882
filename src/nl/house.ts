import type { HouseFault, HouseKey } from '../house/refusal.ts';

type Kind = HouseFault['kind'];
type Of<K extends Kind> = Extract<HouseFault, { kind: K }>;

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('nl-NL')} kB`;

const wants: Record<HouseKey, string> = {
  naam: 'een naam van 1 tot 80 tekens',
  logo: 'de naam van een SVG-bestand in dezelfde map, zoals "logo.svg"',
  logoWord: 'de naam van een PNG-bestand in dezelfde map, zoals "logo.png"',
  accent: 'een kleur van zes cijfers en letters, zoals "#403a9e"',
  accentDonker: 'een kleur van zes cijfers en letters, zoals "#b4b0ff"',
  lettertype: 'vier WOFF-bestanden in dezelfde map: normaal, halfvet, cursief en halfvetCursief',
};

const ground = {
  accent: 'op wit en lichtgrijs; kies een donkerder kleur',
  accentDonker: 'op de donkere achtergrond; kies een lichtere kleur',
} as const;

const insteadOfWoff: Record<Of<'not-woff'>['found'], string> = {
  woff2: 'is een WOFF2; zet het om naar WOFF (versie 1)',
  truetype: 'is een TTF; zet het om naar WOFF',
  postscript: 'heeft PostScript-contouren (OTF); neem de versie met TrueType-contouren',
  other: 'is geen WOFF; zet het om naar WOFF',
};

const flat = 'Bewaar het logo als eenvoudige SVG: alleen vormen met effen kleuren';

const sentences: { readonly [K in Kind]: (fault: Of<K>) => string } = {
  'not-json': () => 'huisstijl.json is geen geldige JSON; kijk of er een komma of aanhalingsteken mist.',
  'unknown-key': ({ key }) => `huisstijl.json kent “${key}” niet; haal het weg of verbeter de naam.`,
  'wrong-value': ({ key }) => `Bij “${key}” hoort ${wants[key]}, of null.`,
  'logo-without-name': () =>
    'Bij een logo hoort een naam: vul “naam” in, dan hoort ook iemand die het logo niet ziet van wie het is.',
  'logo-only-for-word': () => 'Er is een logo voor Word en geen logo voor het rapport; vul ook “logo” in.',
  'low-contrast': ({ key, ratio }) =>
    `De kleur bij “${key}” heeft te weinig contrast: ${ratio.toLocaleString('nl-NL')} : 1 en nodig is 4,5 : 1 ${ground[key]}.`,
  'missing-file': ({ file }) => `Het bestand “${file}” staat niet in de map huisstijl; zet het erbij.`,
  'too-large': ({ file, bytes, limit }) =>
    `Het bestand “${file}” is te groot: ${kilobytes(bytes)}, en het mag ${kilobytes(limit)} zijn.`,
  'not-svg': ({ file }) => `Het bestand “${file}” is geen SVG; bewaar het logo als SVG.`,
  'svg-malformed': ({ file, line }) => `In “${file}” staat op regel ${line} iets wat geen eenvoudige SVG is. ${flat}.`,
  'svg-element': ({ file, element, line }) =>
    `In “${file}” staat op regel ${line} het onderdeel “${element}”; dat mag niet. ${flat}.`,
  'svg-attribute': ({ file, element, attribute, line }) =>
    `In “${file}” staat op regel ${line} het kenmerk “${attribute}” bij “${element}”; dat mag niet. ${flat}.`,
  'svg-value': ({ file, element, attribute, value, line }) =>
    `In “${file}” staat op regel ${line} bij “${element}” een waarde die niet mag: ${attribute}="${value}". ${flat}.`,
  'svg-no-view': ({ file }) =>
    `In “${file}” ontbreekt een bruikbare maat; geef het logo een viewBox, hoogstens twaalf keer zo breed als hoog.`,
  'svg-empty': ({ file }) => `In “${file}” is niets te zien; bewaar het logo opnieuw.`,
  'svg-too-much': ({ file }) => `Het bestand “${file}” heeft meer dan 2000 vormen; maak het logo eenvoudiger.`,
  'not-png': ({ file }) => `Het bestand “${file}” is geen gave PNG; bewaar het logo opnieuw als PNG.`,
  'png-size': ({ file, width, height }) =>
    `Het bestand “${file}” is ${width} bij ${height} beeldpunten; kies 16 tot 4000 in beide richtingen.`,
  'not-woff': ({ file, found }) => `Het lettertype “${file}” ${insteadOfWoff[found]}.`,
  'font-damaged': ({ file }) => `Het lettertype “${file}” is niet heel; maak het WOFF-bestand opnieuw.`,
};

/** One sentence for a fault, which says what to do. */
export const houseFault = (fault: HouseFault): string =>
  (sentences[fault.kind] as (fault: HouseFault) => string)(fault);

export const house = {
  refused: 'De huisstijl is niet gebruikt. De app en het rapport zien er neutraal uit.',
  logoOf: (name: string) => `Logo van ${name}`,
  /** In front of the sentences, where there is no screen. */
  told: (sentence: string) => `De huisstijl is niet gebruikt: ${sentence}`,
} as const;
