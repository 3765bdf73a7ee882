import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { filesOfDienstVoorbeeld, inFolder } from '../../scripts/conformance/dienstVoorbeeld.ts';
import { color } from '../../src/document/pdf/theme.ts';
import { contrast } from '../../src/house/contrast.ts';
import { neutralAccent } from '../../src/house/houseStyle.ts';
import { LogoSvg } from '../../src/house/LogoSvg.tsx';
import { houseFile, readHouse } from '../../src/house/readHouse.ts';
import type { HouseFault } from '../../src/house/refusal.ts';
import { contrastOn, darkGrounds, lightGrounds, screenInks } from '../../src/house/screenInks.ts';
import { readLogo } from '../../src/house/svg/readLogo.ts';
import { houseFault } from '../../src/nl/house.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = filesOfDienstVoorbeeld();
const wholeManifest = JSON.parse(new TextDecoder().decode(own[houseFile])) as Record<string, unknown>;
const readWith = (manifest: unknown, files: Record<string, Uint8Array> = {}) =>
  readHouse(inFolder({ ...own, ...files, [houseFile]: utf8(JSON.stringify(manifest)) }));
const faultsWith = async (
  manifest: unknown,
  files: Record<string, Uint8Array> = {},
): Promise<readonly HouseFault[]> => {
  const read = await readWith(manifest, files);
  return read.ok ? [] : read.faults;
};
const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('the folder', () => {
  test('HS1 what ships is neutral, and the neutral accent is the same in the folder, on paper and on screen', async () => {
    const shipped = new Uint8Array(readFileSync(`public/huisstijl/${houseFile}`));
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');

    expect(await readHouse(inFolder({ [houseFile]: shipped }))).toEqual({ ok: true, style: {} });
    expect(new TextDecoder().decode(shipped)).toContain(neutralAccent.light);
    expect(new TextDecoder().decode(shipped)).toContain(neutralAccent.dark);
    expect(color.accent).toBe(neutralAccent.light);
    expect(tokens).toContain(`--color-accent: var(--house-light-accent, ${neutralAccent.light});`);
    expect(tokens).toContain(`--color-accent: var(--house-dark-accent, ${neutralAccent.dark});`);
    for (const ground of [...lightGrounds.filter((each) => each !== '#f4f5f9'), ...darkGrounds])
      expect(tokens).toContain(`: ${ground};`);
    expect(lightGrounds).toContain(color.wash);
  });

  test.for([
    ['no file', {}],
    ['an empty list of keys', { [houseFile]: utf8('{}') }],
    [
      'null everywhere',
      { [houseFile]: utf8('{"naam":null,"logo":null,"logoWord":null,"accent":null,"lettertype":null}') },
    ],
  ] as const)('HS2 no file, null and a key that is left out are all neutral: %s', async ([, files]) => {
    expect(await readHouse(inFolder(files))).toEqual({ ok: true, style: {} });
  });

  test('HS2 every key that is filled in is in the style', async () => {
    const read = await readWith(wholeManifest);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { name, accent, accentDark, logo, wordLogo, fonts } = read.style;

    expect([name, accent, accentDark]).toEqual(['Dienst Voorbeeld', '#0b5f6e', '#7fd3e0']);
    expect(logo?.view).toEqual([0, 0, 320, 80]);
    expect(logo?.paths.length).toBe(12);
    expect([wordLogo?.width, wordLogo?.height]).toEqual([640, 160]);
    expect(Object.values(fonts ?? {}).length).toBe(4);
  });
});

const big = (bytes: number) => utf8(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(bytes)}</svg>`);
const woff = own['LiberationSans-Regular.woff'] ?? new Uint8Array();
const png = own['logo.png'] ?? new Uint8Array();
const fonts = wholeManifest['lettertype'] as Record<string, string>;
const withBytes = (bytes: Uint8Array, ...changes: readonly (readonly [at: number, value: number])[]) => {
  const copy = bytes.slice();
  for (const [at, value] of changes) new DataView(copy.buffer).setUint32(at, value);
  return copy;
};

/** What stands in the folder, and every fault of it. */
const wrong: readonly (readonly [
  name: string,
  manifest: unknown,
  faults: readonly HouseFault[],
  Record<string, Uint8Array>?,
])[] = [
  ['a list', [], [{ kind: 'not-json' }]],
  ['a word', 'neutraal', [{ kind: 'not-json' }]],
  ['a key that is not there', { kleur: '#000000' }, [{ kind: 'unknown-key', key: 'kleur' }]],
  ['a name of nothing', { naam: ' ' }, [{ kind: 'wrong-value', key: 'naam' }]],
  ['a name too long', { naam: 'x'.repeat(81) }, [{ kind: 'wrong-value', key: 'naam' }]],
  ['a name over two lines', { naam: 'Dienst\nVoorbeeld' }, [{ kind: 'wrong-value', key: 'naam' }]],
  ['a colour by its name', { accent: 'red' }, [{ kind: 'wrong-value', key: 'accent' }]],
  ['a colour that is see-through', { accent: '#00000080' }, [{ kind: 'wrong-value', key: 'accent' }]],
  ['a logo elsewhere', { naam: 'A', logo: 'https://voorbeeld.nl/logo.svg' }, [{ kind: 'wrong-value', key: 'logo' }]],
  ['a logo outside the folder', { naam: 'A', logo: '../icon.svg' }, [{ kind: 'wrong-value', key: 'logo' }]],
  ['a PNG for paper', { naam: 'A', logo: 'logo.png' }, [{ kind: 'wrong-value', key: 'logo' }]],
  [
    'a font of three cuts',
    { lettertype: { ...fonts, cursief: undefined } },
    [{ kind: 'wrong-value', key: 'lettertype' }],
  ],
  ['a logo of nobody', { logo: 'logo.svg' }, [{ kind: 'logo-without-name' }]],
  ['a logo for Word alone', { naam: 'A', logoWord: 'logo.png' }, [{ kind: 'logo-only-for-word' }]],
  ['an accent too light', { accent: '#777777' }, [{ kind: 'low-contrast', key: 'accent', ratio: 3.75 }]],
  [
    'an accent that is only light on grey',
    { accent: '#767676' },
    [{ kind: 'low-contrast', key: 'accent', ratio: 3.81 }],
  ],
  ['a dark accent too dark', { accentDonker: '#403a9e' }, [{ kind: 'low-contrast', key: 'accentDonker', ratio: 1.61 }]],
  ['a file that is not there', { naam: 'A', logo: 'weg.svg' }, [{ kind: 'missing-file', file: 'weg.svg' }]],
  [
    'a logo too large',
    { naam: 'A', logo: 'groot.svg' },
    [{ kind: 'too-large', file: 'groot.svg', bytes: 250_046, limit: 200_000 }],
    { 'groot.svg': big(250_000) },
  ],
  ['no SVG', { naam: 'A', logo: 'a.svg' }, [{ kind: 'not-svg', file: 'a.svg' }], { 'a.svg': png }],
  [
    'no PNG',
    { naam: 'A', logo: 'logo.svg', logoWord: 'a.png' },
    [{ kind: 'not-png', file: 'a.png' }],
    { 'a.png': woff },
  ],
  [
    'four faults at once',
    { kleur: 1, naam: 7, accent: '#ffff00', logo: 'weg.svg' },
    [
      { kind: 'unknown-key', key: 'kleur' },
      { kind: 'wrong-value', key: 'naam' },
      { kind: 'low-contrast', key: 'accent', ratio: 1.01 },
      { kind: 'missing-file', file: 'weg.svg' },
    ],
  ],
];

test.for(wrong)(
  'HS3 everything that is wrong is told at once, and nothing of a wrong style is used: %s',
  async ([, manifest, expected, files]) => {
    const faults = await faultsWith(manifest, files);
    expect(faults).toEqual(expected);
  },
);

test('HS3 a colour is refused with the ratio that was measured', async () => {
  // 21 : 1 is black on white; this grey is 4,48 : 1 on white and less on grey
  const [fault] = await faultsWith({ accent: '#777777' });
  expect(fault).toEqual({
    kind: 'low-contrast',
    key: 'accent',
    ratio: Math.floor(contrast('#777777', '#e9ebf2') * 100) / 100,
  });
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('HS3 a file that is no JSON, or too large, is refused', async () => {
  const faults = async (bytes: Uint8Array) => {
    const read = await readHouse(inFolder({ [houseFile]: bytes }));
    return read.ok ? [] : read.faults.map(({ kind }) => kind);
  };
  expect(await faults(utf8('{"naam": "A",}'))).toEqual(['not-json']);
  expect(await faults(new Uint8Array([0xff, 0xfe, 0x7b]))).toEqual(['not-json']);
  expect(await faults(utf8(`{}${' '.repeat(10_000)}`))).toEqual(['too-large']);
});

test('HS4 every fault is one Dutch sentence', async () => {
  const places = { file: 'a.svg', line: 3, element: 'path', attribute: 'd' };
  const others: readonly HouseFault[] = [
    { kind: 'svg-malformed', ...places },
    { kind: 'svg-element', ...places },
    { kind: 'svg-attribute', ...places },
    { kind: 'svg-value', ...places, value: 'url(#a)' },
    { kind: 'svg-no-view', file: 'a.svg' },
    { kind: 'svg-empty', file: 'a.svg' },
    { kind: 'svg-too-much', file: 'a.svg' },
    { kind: 'png-size', file: 'a.png', width: 1, height: 9000 },
    { kind: 'font-damaged', file: 'a.woff' },
    ...(['woff2', 'truetype', 'postscript', 'other'] as const).map(
      (found): HouseFault => ({ kind: 'not-woff', file: 'a.woff', found }),
    ),
  ];
  const sentences = [...wrong.flatMap(([, , faults]) => faults), ...others].map(houseFault);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Zh][^\n]+[.]$/);
  expect(sentences.join()).not.toMatch(/undefined|NaN|\[object/);
  expect(houseFault({ kind: 'low-contrast', key: 'accent', ratio: 3.75 })).toContain('3,75 : 1');
});

describe('a logo', () => {
  const pathsOf = (inside: string, attributes?: string) => {
    const read = readLogo('a.svg', svg(inside, attributes));
    if (!read.ok) throw new Error(houseFault(read.fault));
    return read.value.paths;
  };

  test.for([
    ['lines there and back', '<path d="M1 2l3 4H9v-2h1V1z"/>', 'M 1 2 L 4 6 L 9 6 L 9 4 L 10 4 L 10 1 Z'],
    ['lines after a move', '<path d="m1,2,3,4-1-.5"/>', 'M 1 2 L 4 6 L 3 5.5'],
    ['after a close it starts where it began', '<path d="M5 5h2v2zl1 1"/>', 'M 5 5 L 7 5 L 7 7 Z L 6 6'],
    ['a curve', '<path d="M0 0c1 2 3 4 5 6S8 8 9 9"/>', 'M 0 0 C 1 2 3 4 5 6 C 7 8 8 8 9 9'],
    ['a curve of the second degree', '<path d="M0 0q3 6 6 0t6 0"/>', 'M 0 0 C 2 4 4 4 6 0 C 8 -4 10 -4 12 0'],
    [
      'an arc with its flags together',
      '<path d="M0 0a5 5 0 0110 0"/>',
      'M 0 0 C 0 -2.761 2.239 -5 5 -5 C 7.761 -5 10 -2.761 10 0',
    ],
    ['an arc without a radius', '<path d="M0 0A0 5 0 0 1 10 0"/>', 'M 0 0 L 10 0'],
    ['a rectangle', '<rect x="1" y="2" width="3" height="4"/>', 'M 1 2 L 4 2 L 4 6 L 1 6 Z'],
    ['a polygon', '<polygon points="0,0 4,0 4,3"/>', 'M 0 0 L 4 0 L 4 3 Z'],
    ['a polyline', '<polyline points="0 0 4 0"/>', 'M 0 0 L 4 0'],
    ['a line', '<line x1="0" y1="1" x2="2px" y2="3"/>', 'M 0 1 L 2 3'],
    ['moved and made larger', '<g transform="translate(10 20) scale(2)"><path d="M1 1H2"/></g>', 'M 12 22 L 14 22'],
    ['turned around a point', '<path transform="rotate(90,5,5)" d="M5 0L5 5"/>', 'M 10 5 L 5 5'],
    [
      'one in the other',
      '<g transform="matrix(0 1 -1 0 0 0)"><g transform="translate(1)"><path d="M0 0H1"/></g></g>',
      'M 0 1 L 0 2',
    ],
    ['slanted', '<path transform="skewX(45)" d="M0 0V2"/>', 'M 0 0 L 2 2'],
  ] as const)('HS5 a logo of allowed shapes becomes paths that draw the same: %s', ([, inside, d]) => {
    expect(pathsOf(inside).map((path) => path.d)).toEqual([d]);
  });

  test('HS5 circles and ellipses run through the points that they should', () => {
    const [circle] = pathsOf('<circle cx="20" cy="10" r="8"/>');
    const ends = [...(circle?.d ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)(?= C| Z)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(ends.length).toBe(5);
    for (const [x, y] of ends) expect(Math.hypot(x - 20, y - 10)).toBeCloseTo(8, 2);
    expect(pathsOf('<ellipse cx="20" cy="10" rx="8" ry="4"/>')[0]?.d).toMatch(
      /^M 12 10 C .* 20 6 .* 28 10 .* 20 14 .* 12 10 Z$/,
    );
    expect(pathsOf('<rect width="10" height="6" rx="9"/>')[0]?.d).toMatch(/^M 5 0 L 5 0 C .* Z$/);
  });

  test('HS5 colours, lines and groups mean what they mean in SVG', () => {
    const [one, two, three] = pathsOf(
      '<g fill="#ABC" stroke="white" stroke-width="2"><path d="M0 0H1"/><path d="M0 0H1" fill="none" stroke="none"/>' +
        '<path transform="scale(3)" d="M0 0H1" fill-rule="evenodd" stroke-linecap="round" stroke-linejoin="bevel"/></g><path d="M0 0H1"/>',
    );
    expect(one).toEqual({
      d: 'M 0 0 L 1 0',
      fill: '#aabbcc',
      stroke: { color: '#ffffff', width: 2, cap: 'butt', join: 'miter' },
    });
    expect(two).toMatchObject({ evenOdd: true, stroke: { width: 6, cap: 'round', join: 'bevel' } });
    expect(three).toEqual({ d: 'M 0 0 L 1 0', fill: '#000000' });
  });

  const path = '<path d="M0 0H9"/>';
  test.for([
    ['a script', `<script>alert(1)</script>${path}`, 'svg-malformed'],
    ['an empty script', `<script/>${path}`, 'svg-element'],
    ['a style sheet', `<style/>${path}`, 'svg-element'],
    ['a picture', `<image/>${path}`, 'svg-element'],
    ['a foreign object', `<foreignObject/>${path}`, 'svg-element'],
    ['another drawing', `<use href="#a"/>${path}`, 'svg-element'],
    ['an animation', `<animate/>${path}`, 'svg-element'],
    ['a gradient', `<linearGradient/>${path}`, 'svg-element'],
    ['text', `<text x="1">IND</text>${path}`, 'svg-malformed'],
    ['a drawing in a drawing', `<svg/>${path}`, 'svg-element'],
    ['a shape in a shape', `<path d="M0 0H9"><path d="M0 0H9"/></path>`, 'svg-malformed'],
    ['a style', '<path d="M0 0H9" style="fill:red"/>', 'svg-attribute'],
    ['a class', '<path d="M0 0H9" class="a"/>', 'svg-attribute'],
    ['an event', '<path d="M0 0H9" onclick="a()"/>', 'svg-attribute'],
    ['a link', '<g xlink:href="https://voorbeeld.nl"><path d="M0 0H9"/></g>', 'svg-attribute'],
    ['a filter', '<path d="M0 0H9" filter="url(#f)"/>', 'svg-attribute'],
    ['something see-through', '<path d="M0 0H9" opacity=".5"/>', 'svg-attribute'],
    ['the measure of another shape', '<path d="M0 0H9" cx="4"/>', 'svg-attribute'],
    ['a colour from elsewhere', '<path d="M0 0H9" fill="url(#a)"/>', 'svg-value'],
    ['a colour by another name', '<path d="M0 0H9" fill="rebeccapurple"/>', 'svg-value'],
    ['the colour of the page', '<path d="M0 0H9" fill="currentColor"/>', 'svg-value'],
    ['a negative line', '<path d="M0 0H9" stroke-width="-1"/>', 'svg-value'],
    ['a path that does not begin', '<path d="L0 0"/>', 'svg-value'],
    ['a path with a word in it', '<path d="M0 0 url(x)"/>', 'svg-value'],
    ['a path that stops halfway', '<path d="M0 0C1 2 3"/>', 'svg-value'],
    ['numbers after a close', '<path d="M0 0H9Z 4 5"/>', 'svg-value'],
    ['a number beyond reason', '<path d="M0 0H1e30"/>', 'svg-value'],
    ['an odd number of points', '<polygon points="0 0 1"/>', 'svg-value'],
    ['a length in percent', '<rect width="50%" height="2"/>', 'svg-value'],
    ['a transform that is none', `<g transform="spin(3)">${path}</g>`, 'svg-value'],
    ['a transform with a property of every object', `<g transform="constructor(3)">${path}</g>`, 'svg-value'],
    ['a line that would be wide one way', '<path d="M0 0H9" stroke="#000" transform="scale(1 2)"/>', 'svg-value'],
    ['a group that is not closed', `<g>${path}`, 'svg-malformed'],
    ['a group that is closed twice', `<g>${path}</g></g>`, 'svg-malformed'],
    ['an attribute twice', '<path d="M0 0H9" d="M1 1H2"/>', 'svg-malformed'],
    ['an entity', '<path d="M0 0H9" id="&a;"/>', 'svg-malformed'],
    ['an instruction', `<?xml-stylesheet href="a.css"?>${path}`, 'svg-malformed'],
    ['a CDATA section', `<![CDATA[x]]>${path}`, 'svg-malformed'],
    ['nothing', '', 'svg-empty'],
    ['nothing to be seen', '<path d="M0 0H9" fill="none"/>', 'svg-empty'],
    ['too many shapes', '<g/>'.repeat(2001), 'svg-too-much'],
  ] as const)('HS6 anything else in a logo is refused, with its place: %s', ([, inside, kind]) => {
    const read = readLogo('a.svg', svg(`\n${inside}`));
    const fault = read.ok ? undefined : read.fault;
    expect(fault?.kind).toBe(kind);
    if (fault && 'line' in fault) expect(fault.line).toBe(2);
  });

  test.for([
    ['a document type with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(path)}`, 'svg-malformed'],
    ['a page', '<html><body><svg></svg></body></html>', 'not-svg'],
    ['another language', `<svg xmlns="urn:x" viewBox="0 0 1 1">${path}</svg>`, 'not-svg'],
    ['no size', svg(path, ''), 'svg-no-view'],
    ['no height', svg(path, 'viewBox="0 0 10 0"'), 'svg-no-view'],
    ['a ribbon', svg(path, 'viewBox="0 0 1300 100"'), 'svg-no-view'],
    ['more after the end', `${svg(path)}${svg(path)}`, 'svg-malformed'],
    ['an event of the drawing', svg(path, 'viewBox="0 0 9 9" onload="a()"'), 'svg-attribute'],
  ] as const)('HS6 a file that is no simple drawing is refused: %s', ([, file, kind]) => {
    const read = readLogo('a.svg', file);
    expect(read.ok ? undefined : read.fault.kind).toBe(kind);
  });

  test('HS7 whatever stands in a logo, what is drawn is paths of numbers in flat colours and nothing more', () => {
    const good = new TextDecoder().decode(own['logo.svg']);
    const piece = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</g>',
        '<image href="x"/>',
        ' onload="a"',
        'style="fill:url(x)"',
        '"',
        '<!--',
        '-->',
        '<![CDATA[',
        '&#60;',
        '#fff',
        'M0 0',
        '1e9',
        'url(#a)',
        '<g>',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    let taken = 0;
    const changes = fc.array(fc.tuple(fc.nat(good.length), fc.nat(12), piece), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (list) => {
        const text = list.reduce((sum, [at, gone, more]) => sum.slice(0, at) + more + sum.slice(at + gone), good);
        const read = readLogo('a.svg', text);
        if (!read.ok) return;
        taken += 1;
        const markup = renderToStaticMarkup(
          createElement(LogoSvg, { logo: read.value, label: 'L', width: 9, height: 9 }),
        );
        expect(markup).toMatch(
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="logo" role="img" aria-label="L" viewBox="[-\d. e]+" width="9" height="9">(<path( (d="[MLCZ\d. e-]*"|fill="(none|#[0-9a-f]{6})"|fill-rule="evenodd"|stroke="#[0-9a-f]{6}"|stroke-width="[\d.]+"|stroke-line(cap|join)="[a-z]+"))+><\/path>)+<\/svg>$/,
        );
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

test('HS8 an accent that is accepted can be read wherever it stands, and so can what stands on it', async () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  let taken = 0;
  const readable = (family: ReturnType<typeof screenInks>['light'], grounds: readonly string[]) => {
    if (!family) return;
    taken += 1;
    const { accent, deep, soft, on } = family;
    for (const ink of [accent, deep]) expect(contrastOn(ink, [...grounds, soft, on])).toBeGreaterThanOrEqual(4.5);
  };
  await fc.assert(
    fc.asyncProperty(hex, hex, async (accent, accentDonker) => {
      const [light, dark] = [await faultsWith({ accent }), await faultsWith({ accentDonker })];
      if (light.length === 0) readable(screenInks({ accent }).light, lightGrounds);
      if (dark.length === 0) readable(screenInks({ accentDark: accentDonker }).dark, darkGrounds);
      expect(light.length > 0).toBe(contrastOn(accent, lightGrounds) < 4.5);
      expect(dark.length > 0).toBe(contrastOn(accentDonker, darkGrounds) < 4.5);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(100);
});

test.for([
  ['no font', utf8('<svg/>'), 'not-woff', 'other'],
  ['nothing', new Uint8Array(), 'not-woff', 'other'],
  ['a WOFF2', withBytes(woff, [0, 0x774f4632]), 'not-woff', 'woff2'],
  ['a TTF', withBytes(woff, [0, 0x00010000]), 'not-woff', 'truetype'],
  ['PostScript outlines', withBytes(woff, [4, 0x4f54544f]), 'not-woff', 'postscript'],
  ['half a font', woff.slice(0, 5000), 'font-damaged', undefined],
  ['only its name', woff.slice(0, 20), 'font-damaged', undefined],
  ['a table outside the file', withBytes(woff, [48, 0x7fffffff]), 'font-damaged', undefined],
  ['a table that is missing', withBytes(woff, ...tagsOf(woff, 'glyf', 'glyg')), 'font-damaged', undefined],
] as const)('HS9 a font is a whole WOFF with TrueType outlines: %s', async ([, bytes, kind, found]) => {
  const [fault] = await faultsWith({ lettertype: { ...fonts, cursief: 'a.woff' } }, { 'a.woff': bytes });
  expect(fault).toEqual({ kind, file: 'a.woff', ...(found ? { found } : {}) });
});

test('HS9 a font larger than 400 kB is refused', async () => {
  const bytes = new Uint8Array(400_001);
  const faults = await faultsWith({ lettertype: { ...fonts, halfvet: 'a.woff' } }, { 'a.woff': bytes });
  expect(faults).toEqual([{ kind: 'too-large', file: 'a.woff', bytes: 400_001, limit: 400_000 }]);
});

test.for([
  ['half a picture', png.slice(0, 4000), 'not-png'],
  ['more after its end', new Uint8Array([...png, 0]), 'not-png'],
  ['a first chunk that is another', withBytes(png, [12, 0x49444154]), 'not-png'],
  ['wider than prints', withBytes(png, [16, 4001]), 'png-size'],
  ['a dot', withBytes(png, [20, 1]), 'png-size'],
] as const)('HS9 a picture is a whole PNG of a size that prints: %s', async ([, bytes, kind]) => {
  const faults = await faultsWith({ naam: 'A', logo: 'logo.svg', logoWord: 'a.png' }, { 'a.png': bytes });
  expect(faults.map((fault) => fault.kind)).toEqual([kind]);
});

/** The place of a table's name in a WOFF, with another name. */
function tagsOf(bytes: Uint8Array, name: string, other: string): readonly (readonly [number, number])[] {
  const number = (word: string) => new DataView(utf8(word).buffer).getUint32(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = Array.from({ length: view.getUint16(12) }, (_, index) => 44 + index * 20).find(
    (entry) => view.getUint32(entry) === number(name),
  );
  return [[at ?? 0, number(other)]];
}
