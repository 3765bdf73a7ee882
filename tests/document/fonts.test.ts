import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fallbackFile, type ScriptName, scriptNames, scriptsIn } from '../../src/document/pdf/fallback.ts';
import { type Fonts, loadFonts } from '../../src/document/pdf/fonts.ts';
import { lineOf } from '../../src/document/pdf/layOutText.ts';
import { type } from '../../src/document/pdf/theme.ts';
import { fonts as own } from './readPdf.ts';

const fallback = scriptNames.map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(`public/fonts/${fallbackFile(name)}`)),
}));

const samples: Readonly<Record<ScriptName, string>> = {
  arabic: 'بِسْمِ محمد',
  hebrew: 'שָׁלוֹם',
  ethiopic: 'ትግርኛ',
  armenian: 'Հայաստան',
  georgian: 'საქართველო',
  devanagari: 'क्षेत्र',
};

let fonts: Fonts;

beforeAll(async () => {
  fonts = await loadFonts({ ...own, fallback });
});

const glyphsOf = (text: string) => lineOf(text, type.body, fonts).runs.flatMap(({ glyphs }) => glyphs);

const needs: readonly (readonly [string, readonly ScriptName[]])[] = [
  ['Jansen-Bakker, Łódź, Ελλάδα, Москва, 日本, 👍', []],
  ['De heer محمد en mevrouw שרה', ['arabic', 'hebrew']],
  ...scriptNames.map((name) => [samples[name], [name]] as const),
];

test.each(needs)('L1 a text says which fallback fonts it needs: %s', (text, names) => {
  expect(scriptsIn(text)).toEqual(names);
});

test.each(scriptNames)('L2 a script that has a font is drawn by it, the spaces around it by the family: %s', (name) => {
  const { runs } = lineOf(`Dhr ${samples[name]} zei`, type.body, fonts);
  const faces = runs.filter(({ string }) => scriptsIn(string).length > 0).map(({ attributes }) => attributes.font[0]);

  expect(faces.length).toBeGreaterThan(0);
  expect(new Set(faces)).toEqual(new Set([fonts.faces[4 + scriptNames.indexOf(name)]]));
  expect(runs.flatMap(({ glyphs }) => glyphs).filter(({ id, actualText }) => id === 0 || actualText)).toEqual([]);
  expect(fonts.isOfFamily(runs[0]?.attributes.font[0] as never)).toBe(true);
});

describe('without a fallback font', () => {
  test('L3 a script of which the font was not fetched is boxes, never another font', async () => {
    const bare = await loadFonts(own);
    const { runs } = lineOf('Dhr محمد', type.body, bare);

    expect(bare.covers(0x645)).toBe(false);
    expect(runs.flatMap(({ glyphs }) => glyphs.map(({ actualText }) => actualText))).toEqual(
      [...'Dhr '].map(() => undefined).concat([...'محمد'] as never),
    );
  });
});

test.each([
  ['👨‍👩‍👧', ['👨‍👩‍👧']],
  ['👍🏽!', ['👍🏽', undefined]],
  ['日本', ['日', '本']],
  ['a日b', [undefined, '日', undefined]],
  ['\ud83d', ['\ud83d']],
])('L4 what no font has is one box for each thing that people see, and the box knows what it was: %s', (text, said) => {
  const glyphs = glyphsOf(text);

  expect(glyphs.map(({ actualText }) => actualText)).toEqual(said);
  for (const { actualText, codePoints } of glyphs) if (actualText) expect(codePoints).toEqual([0x25a1]);
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...Object.values(samples), 'de', 'Vergunning', '(', ')', '12', '€', '👍🏽', '…'), {
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
);

test('L5 what is measured is what is drawn, and never is a glyph missing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { xAdvance, runs } = lineOf(text, type.body, fonts);
      expect(xAdvance).toBeCloseTo(fonts.width(text, type.body), 6);
      expect(runs.flatMap(({ glyphs }) => glyphs).every(({ id }) => id !== 0)).toBe(true);
    }),
  );
});

test('L12 a letter that the font gives no place for its mark is drawn all the same', () => {
  for (const letter of ['\u0760', '\u0750', '\u06fa']) expect(glyphsOf(letter).length).toBeGreaterThan(0);
});

test('L6 a Dutch line with an Arabic name reads to the right, and the name in it to the left, joined', () => {
  const { runs } = lineOf('Dhr محمد (Utrecht)', type.body, fonts);
  const name = runs.find(({ string }) => string === 'محمد');
  const alone = [...'محمد'].map((letter) => glyphsOf(letter)[0]?.id);

  expect(runs.map(({ string }) => string)).toEqual(['Dhr ', 'محمد', ' (Utrecht)']);
  expect(name?.glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual([...'دمحم']);
  expect(name?.glyphs.map(({ id }) => id).toReversed()).not.toEqual(alone);
});

test('L7 an Arabic name of two words stands whole the other way round, and brackets in it look the other way', () => {
  expect(lineOf('Dhr محمد علي zei', type.body, fonts).runs.map(({ string }) => string)).toEqual([
    'Dhr ',
    'علي',
    ' ',
    'محمد',
    ' zei',
  ]);
  const [bracket] = lineOf('א(ב)', type.body, fonts).runs;
  expect(bracket?.string).toBe(')');
  expect(bracket?.glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x28]]);
});

test('L8 a mark keeps its height above or below its letter', () => {
  const offsets = lineOf('بِ', type.body, fonts).runs.flatMap(({ positions }) =>
    positions.map(({ yOffset }) => yOffset),
  );

  expect(offsets.some((offset) => offset < 0)).toBe(true);
});

test('L9 a line with another script is as high as the others, on the same line', () => {
  const plain = lineOf('Dhr Jansen', type.body, fonts);

  for (const name of scriptNames) {
    const { ascent, box } = lineOf(`Dhr ${samples[name]}`, type.body, fonts);
    expect([ascent, box.height]).toEqual([plain.ascent, plain.box.height]);
  }
});
