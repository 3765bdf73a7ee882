// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dienstVoorbeeld } from '../../scripts/conformance/dienstVoorbeeld.ts';
import { htmlDress } from '../../src/document/html/dress.ts';
import { makeHtml } from '../../src/document/html/makeHtml.tsx';
import { css, cssHash } from '../../src/document/html/style.ts';
import { outlineOf } from '../../src/document/outline.ts';
import { makeWord } from '../../src/document/word/makeWord.ts';
import { pass } from '../../src/engine/pass.ts';
import { type HouseStyle, neutralAccent } from '../../src/house/houseStyle.ts';
import { parsedXml } from './readWord.ts';
import { smallTemplate } from './small.ts';
import { extra } from './synthetic.ts';

const small = smallTemplate();
const outline = outlineOf(
  small,
  pass(small, { 'doc-titel': 'Titel', soort: ['wet'], 'wet-uitleg': 'Uitleg.' }, 'volledig'),
  extra,
);
const ours = neutralAccent.light;

describe('the other forms in the style of a house', { timeout: 60_000 }, () => {
  let style: HouseStyle;

  beforeAll(async () => {
    style = await dienstVoorbeeld();
  });

  test('P27 Word has the accent, and the logo with its words; the same style gives the same bytes', async () => {
    const typed = `<w:color w:val="${ours.slice(1).toUpperCase()}"/> <w:color w:val="403a9e"/>`;
    const report = outlineOf(small, pass(small, { 'doc-titel': typed }, 'volledig'), extra);
    const [word, again] = [await makeWord(report, style), await makeWord(report, style)];
    const files = unzipSync(word);
    const xml = (name: string) => Buffer.from(files[name] ?? []).toString();
    const body = parsedXml(xml('word/document.xml'));

    expect(Buffer.compare(word, again)).toBe(0);
    for (const name of ['word/document.xml', 'word/styles.xml']) {
      expect(xml(name)).toContain('<w:color w:val="0b5f6e"/>');
      expect(xml(name)).not.toContain('<w:color w:val="403a9e"/>');
    }
    // what was typed is not a colour
    expect(body.documentElement.textContent).toContain(typed);
    expect(
      Buffer.compare(files['word/media/image1.png'] ?? new Uint8Array(), style.wordLogo?.bytes ?? new Uint8Array([1])),
    ).toBe(0);
    expect(xml('word/document.xml')).toContain('descr="Logo van Dienst Voorbeeld"');
    const { wordLogo: _, ...without } = style;
    expect(Buffer.from(unzipSync(await makeWord(report, without))['word/document.xml'] ?? []).toString()).toContain(
      'Dienst Voorbeeld',
    );
  });

  test('P28 HTML draws the logo from its paths, and its policy allows its own style and that of the house and nothing else', async () => {
    const html = makeHtml(outline, await htmlDress(style));
    const read = new DOMParser().parseFromString(html, 'text/html');
    const policy = read.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const styles = [...read.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
    const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

    expect(styles[0]).toBe(css);
    expect(hashes[0]).toBe(`'${cssHash}'`);
    expect(styles.length).toBe(2);
    expect(styles[1]).toContain('--accent:#0b5f6e');
    expect(styles[1]).toContain('--accent:#7fd3e0');
    expect(styles[1]).toMatch(/dark\)[^{]*\{\.logo\{background:#fff/);
    expect(policy).toContain(`default-src 'none'; style-src ${hashes.join(' ')};`);
    expect(read.querySelector('header svg[role=img]')?.getAttribute('aria-label')).toBe('Logo van Dienst Voorbeeld');
    expect(read.querySelectorAll('header svg path').length).toBe(style.logo?.paths.length);
    expect(read.querySelectorAll('script, link, img, iframe, object, [style], [src]').length).toBe(0);
    expect(read.querySelector('footer')?.textContent).toContain('Dienst Voorbeeld');
    expect(makeHtml(outline, await htmlDress({}))).toBe(makeHtml(outline));
  });
});
