import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { linesOf, shortened, widthOf, wrapped } from '../../src/document/drawing/lettering.ts';
import { unpackWoff } from '../../src/document/pdf/unpackWoff.ts';

const fontOf = async (cut: string) =>
  create(
    Buffer.from(await unpackWoff(new Uint8Array(readFileSync(`public/fonts/SourceSans3-${cut}.ttf.woff`)))) as never,
  );

describe('lettering', () => {
  test.for([
    ['Regular', {}],
    ['Semibold', { bold: true }],
  ] as const)('D1 the widths that are reckoned with are those of the font: %s', async ([cut, look]) => {
    const font = (await fontOf(cut)) as unknown as {
      glyphForCodePoint(point: number): { advanceWidth: number };
    };
    for (const sign of '…→') {
      expect(widthOf(sign, { size: 1000, ...look })).toBeGreaterThanOrEqual(
        font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth,
      );
    }
    for (let point = 32; point < 127; point += 1) {
      const own = widthOf(String.fromCodePoint(point), { size: 1000, ...look });
      expect(own).toBeCloseTo(font.glyphForCodePoint(point).advanceWidth, -1);
    }
  });

  test('D2 a text never runs out of its room, whatever its words are, and no letter is lost', () => {
    const look = { size: 9 };
    for (const text of [
      'kort',
      'een zin die over meer regels loopt',
      'x'.repeat(90),
      'vreemdelingenbewaringscapaciteit nu',
    ]) {
      const lines = linesOf(text, 60, look);
      for (const line of lines) expect(widthOf(line, look)).toBeLessThanOrEqual(60);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('D3 what has to stop early says so', () => {
    expect(shortened('alleenstaande minderjarige vreemdeling', 60, { size: 9 })).toMatch(/^alleen.*…$/);
    const { labels } = wrapped(
      'een twee drie vier vijf zes',
      { x: 0, y: 0, room: 30, most: 2 },
      { size: 9, ink: 'ink' },
    );
    expect(labels).toHaveLength(2);
    expect(labels[1]?.text).toMatch(/…$/);
  });
});
