import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dienstVoorbeeld } from '../../scripts/conformance/dienstVoorbeeld.ts';
import { caseFrom } from '../../scripts/conformance/dossier.ts';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { inHouseStyle } from '../../src/document/pdf/house.ts';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import { page } from '../../src/document/pdf/theme.ts';
import { pass } from '../../src/engine/pass.ts';
import type { HouseStyle } from '../../src/house/houseStyle.ts';
import { faultsOf } from '../conformance/allFaults.ts';
import { elementsIn, textOf } from '../conformance/faultsIn.ts';
import { structureOf } from '../conformance/structure.ts';
import { fonts, readPdf } from './readPdf.ts';
import { smallTemplate } from './small.ts';
import { extra, realTemplate } from './synthetic.ts';

const small = smallTemplate();
const outline: Outline = outlineOf(
  small,
  pass(
    small,
    { 'doc-titel': 'Titel', soort: ['wet'], 'wet-uitleg': 'Een [link](https://voorbeeld.nl) en **meer**.' },
    'volledig',
  ),
  extra,
);
const rgb = (hex: string): string =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ');
const ours = '#403a9e';

/** Everything that is compressed in a file, unpacked. */
function drawnIn(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    try {
      parts.push(Buffer.from(unzlibSync(bytes.subarray(at + 7, file.indexOf('\nendstream', at)))).toString('latin1'));
    } catch {
      // an end, or a stream that is not compressed
    }
  }
  return parts.join('\n');
}

describe('a report in the style of a house', { timeout: 60_000 }, () => {
  let style: HouseStyle;
  let bytes: Uint8Array;
  let drawn: string;

  beforeAll(async () => {
    style = await dienstVoorbeeld();
    ({ bytes } = await makePdf(outline, inHouseStyle(fonts, style)));
    drawn = drawnIn(bytes);
  }, 120_000);

  test('P21 a report in a house style has the accent and the fonts of the house, and nothing of ours', async () => {
    const { fonts: embedded } = await structureOf(bytes);

    expect(drawn.includes(`${rgb('#0b5f6e')} rg`)).toBe(true);
    expect(drawn.includes(rgb(ours))).toBe(false);
    expect(drawnIn((await makePdf(outline, fonts)).bytes).includes(`${rgb(ours)} rg`)).toBe(true);
    expect(drawn.includes('SourceSans')).toBe(false);
    expect(embedded.length).toBeGreaterThan(1);
    expect(drawn.includes('+LiberationSans-Bold')).toBe(true);
  });

  test('P22 the logo stands at the top of the cover, within its room, as a figure that says whose it is', async () => {
    const elements = [...elementsIn((await structureOf(bytes)).root)];
    const figure = elements.findIndex(({ attrs }) => attrs['Alt'] === 'Logo van Dienst Voorbeeld');
    const [left, bottom, right, top] = (elements[figure]?.attrs['BBox'] ?? []) as number[];

    expect(elements[figure]?.role).toBe('Figure');
    expect(figure).toBeLessThan(elements.findIndex(({ role }) => role === 'H1'));
    expect(left).toBeCloseTo(page.left, 1);
    expect(top).toBeCloseTo(page.height - page.top, 1);
    expect((right ?? 0) - (left ?? 0)).toBeLessThanOrEqual(200.1);
    expect((top ?? 0) - (bottom ?? 0)).toBeLessThanOrEqual(48.1);
    expect((right ?? 0) - (left ?? 0)).toBeCloseTo(4 * ((top ?? 0) - (bottom ?? 0)), 0);
    // the yellow of its dots
    expect(/0\.949\d* 0\.71\d* 0\.196\d* scn/.test(drawn)).toBe(true);
  });

  test('P22 without a logo the name stands there', async () => {
    const { bytes: named } = await makePdf(outline, inHouseStyle(fonts, { name: 'Dienst Voorbeeld' }));
    const { pages } = await readPdf(named);

    expect(pages[0]?.pieces[0]?.text).toBe('Dienst Voorbeeld');
    expect([...elementsIn((await structureOf(named)).root)].map(textOf)).toContain('Dienst Voorbeeld');
  });

  test('P23 below every page but the cover stands the name of the organisation', async () => {
    const { pages } = await readPdf(bytes);
    const below = pages.map(({ pieces, height }) =>
      pieces
        .filter(({ base }) => base > height - 45)
        .map(({ text }) => text)
        .join(' '),
    );

    expect(below.length).toBeGreaterThan(3);
    expect(below.map((text) => text.includes('Dienst Voorbeeld'))).toEqual(below.map((_, at) => at > 0));
  });

  test('P24 a neutral style gives the bytes that no style gives', async () => {
    const [none, neutral] = [await makePdf(outline, fonts), await makePdf(outline, inHouseStyle(fonts, {}))];

    expect(Buffer.compare(none.bytes, neutral.bytes)).toBe(0);
  });

  test('P25 parts that were kept in another style are not used', async () => {
    const kept = new Map();
    await makePdf(outline, fonts, { kept });
    for (const other of [
      { accent: '#0b5f6e' },
      { name: style.name ?? '', ...(style.logo ? { logo: style.logo } : {}) },
      style,
    ]) {
      const dressed = inHouseStyle(fonts, other);
      const again = await makePdf(outline, dressed, { kept });
      expect(Buffer.compare(again.bytes, (await makePdf(outline, dressed)).bytes)).toBe(0);
    }
  });

  test('P26 a report in a house style keeps every rule of structure', { timeout: 120_000 }, async () => {
    const text = readFileSync('tests/dossiers/eaut-motie-spekman-2009.json', 'utf8');
    const made = await caseFrom('motie-spekman', text, realTemplate());
    const pdf = await makePdf(made.outline, inHouseStyle(fonts, style), { files: made.files });

    expect(pdf.missing).toEqual([]);
    expect(await faultsOf(pdf.bytes)).toEqual({});
  });
});
