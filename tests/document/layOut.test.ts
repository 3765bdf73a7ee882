import layoutDocument from '@react-pdf/layout';
import { Document, Page, pdf } from '@react-pdf/renderer';
import fc from 'fast-check';
import { createElement, type ReactElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { outlineOf } from '../../src/document/outline.ts';
import { breakable } from '../../src/document/pdf/breaking.ts';
import { chapterPieces } from '../../src/document/pdf/chapter.tsx';
import { Text } from '../../src/document/pdf/elements.ts';
import { type Fonts, family, loadFonts } from '../../src/document/pdf/fonts.ts';
import { type LaidNode, layOut } from '../../src/document/pdf/layOut.ts';
import { color, grid, type } from '../../src/document/pdf/theme.ts';
import { pass } from '../../src/engine/pass.ts';
import { fonts as own } from './readPdf.ts';
import { extra, realTemplate, syntheticAnswers } from './synthetic.ts';

let fonts: Fonts;

beforeAll(async () => {
  fonts = await loadFonts(own);
});

/** The same pieces through the whole course of react-pdf. */
async function laidByReactPdf(pieces: readonly ReactElement[]): Promise<readonly LaidNode[]> {
  const style = { fontFamily: family, fontSize: type.body.fontSize, color: color.ink, fontWeight: 400 };
  const sheet = createElement(Page, { size: { width: grid.full } as never, wrap: false, style }, ...pieces);
  const tree = pdf(createElement(Document, {}, sheet)).container.document;
  const laid = await (layoutDocument as never as (tree: unknown, store: unknown) => Promise<LaidNode>)(
    tree,
    fonts.store,
  );
  return laid.children?.[0]?.children ?? [];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Where everything stands, and what stands in which line; react-pdf prints a hyphen where it breaks a word. */
function placesIn(node: LaidNode): unknown {
  const { type: kind, box, lines } = node;
  const place = [kind, round(box.left), round(box.top), round(box.width), round(box.height)];
  if (kind === 'TEXT') return [...place, lines?.map((line) => line.string.replace(/-$/, ''))];
  return kind === 'SVG' ? place : [...place, ...(node.children ?? []).map(placesIn)];
}

test('L10 every box and every line stands where react-pdf would put it', async () => {
  const template = realTemplate();
  const outline = outlineOf(template, pass(template, syntheticAnswers(template), 'volledig'), extra);
  const pieces = outline.chapters
    .slice(0, 2)
    .flatMap((chapter) => chapterPieces(chapter, fonts))
    .filter(({ orientation }) => orientation === 'portrait')
    .map(({ element }) => element);
  const ours = await layOut(pieces, grid.full, fonts);
  const theirs = await laidByReactPdf(pieces);

  expect(pieces.length).toBeGreaterThan(50);
  expect(ours.map(({ node }) => placesIn(node))).toEqual(theirs.map(placesIn));
}, 60_000);

const words = fc.array(fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 12,
});

test('L11 no letter of a text is lost between its lines, whatever it is and however narrow the column', async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 20, max: 330 }), async (parts, width) => {
      const text = parts.join(' ').replace(/[\n\u00ad\ue000-\uf8ff]/g, 'x');
      const element = createElement(
        Text,
        { style: { ...type.body, width }, hyphenationCallback: breakable(fonts, width, type.body) },
        text,
      );
      const [slab] = await layOut([element], grid.full, fonts);
      expect((slab?.node.lines ?? []).map((line) => line.string).join('')).toBe(text);
    }),
  );
});
