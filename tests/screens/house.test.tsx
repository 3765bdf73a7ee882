// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dienstVoorbeeld } from '../../scripts/conformance/dienstVoorbeeld.ts';
import { worn } from '../../src/screens/houseStyle.ts';
import { freshDatabase, leave, start } from './scene.tsx';

const root = document.documentElement;

/** A browser that refuses the cuts of this style. */
function browserRefusing(refused: string): FontFace[] {
  const taken: FontFace[] = [];
  class Face {
    readonly style: string;
    readonly weight: string;
    constructor(_: string, __: Uint8Array, { style = '', weight = '' }: FontFaceDescriptors) {
      this.style = style;
      this.weight = weight;
    }
    load() {
      return this.style === refused ? Promise.reject(new Error('OTS parsing error')) : Promise.resolve(this);
    }
  }
  vi.stubGlobal('FontFace', Face);
  Object.defineProperty(document, 'fonts', {
    value: { add: (face: FontFace) => taken.push(face) },
    configurable: true,
  });
  return taken;
}

afterEach(async () => {
  root.removeAttribute('style');
  vi.unstubAllGlobals();
  await leave();
});

describe('a house style on screen', () => {
  test('HS10 a style is put on through tokens, day and night each with their own', async () => {
    const taken = browserRefusing('');
    const style = await dienstVoorbeeld();

    expect(await worn({ ok: true, style })).toEqual({ ok: true, style });
    expect(root.style.getPropertyValue('--house-light-accent')).toBe('#0b5f6e');
    expect(root.style.getPropertyValue('--house-light-on')).toBe('#ffffff');
    expect(root.style.getPropertyValue('--house-dark-accent')).toBe('#7fd3e0');
    expect(root.style.getPropertyValue('--house-font')).toBe("'Huisstijl'");
    expect(taken.map((face) => `${face.weight} ${face.style}`)).toEqual([
      '400 normal',
      '600 700 normal',
      '400 italic',
      '600 700 italic',
    ]);
  });

  test('HS10 a font that the browser does not take refuses the whole style', async () => {
    const taken = browserRefusing('italic');

    expect(await worn({ ok: true, style: await dienstVoorbeeld() })).toEqual({
      ok: false,
      faults: [{ kind: 'font-damaged', file: 'cursief' }],
    });
    expect(root.getAttribute('style')).toBeNull();
    expect(taken).toEqual([]);
  });

  test('HS10 a neutral style leaves the tokens alone', async () => {
    await worn({ ok: true, style: {} });
    expect(root.getAttribute('style')).toBeNull();
  });

  test('HS10 logo and name stand in the frame', async () => {
    start(freshDatabase(), undefined, { ok: true, style: await dienstVoorbeeld() });

    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByRole('img', { name: 'Logo van Dienst Voorbeeld' })).toBeDefined();
    expect(screen.getByRole('contentinfo').textContent).toContain('Dienst Voorbeeld · Alles blijft op deze computer.');
  });

  test('HS3 a refused style is told on the start screen, with a sentence for each fault', async () => {
    start(freshDatabase(), undefined, {
      ok: false,
      faults: [{ kind: 'not-json' }, { kind: 'missing-file', file: 'weg.svg' }],
    });

    await screen.findByRole('heading', { level: 1 });
    const sentences = screen.getByText(/^De huisstijl is niet gebruikt/).parentElement;
    expect(sentences?.querySelectorAll('li').length).toBe(2);
    expect(sentences?.textContent).toContain('“weg.svg”');
    expect(screen.queryByRole('img', { name: /^Logo van/ })).toBeNull();
  });
});
