import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/document/pdf/compose.ts';
import type { SlabRule } from '../../src/document/pdf/elements.ts';
import type { LaidNode, Slab } from '../../src/document/pdf/layOut.ts';
import { page } from '../../src/document/pdf/theme.ts';

const bottom = page.height - page.bottom;

const slab = (name: string, height: number, rule: SlabRule = {}, more: Partial<Slab> = {}): Slab => ({
  node: { type: 'VIEW', box: { top: 0, left: 0, width: 1, height }, style: {}, props: { anchor: name } },
  gap: 4,
  height,
  side: 0,
  rule,
  ...more,
});

const textSlab = (name: string, lines: number): Slab => {
  const laid = Array.from({ length: lines }, (_, at) => ({
    string: `${name}${at}`,
    runs: [],
    box: { y: at * 15, height: 15 },
  }));
  const text: LaidNode = {
    type: 'TEXT',
    box: { top: 0, left: 0, width: 1, height: lines * 15 },
    style: {},
    props: {},
    lines: laid,
  };
  const one = slab(name, lines * 15, { split: true });
  return { ...one, node: { ...one.node, children: [text] } };
};

const pagesOf = (slabs: readonly Slab[]) => compose([{ orientation: 'portrait', slabs }]);
const names = (made: ReturnType<typeof compose>) =>
  made.map(({ placed }) => placed.map(({ node, again }) => `${node.props.anchor ?? '…'}${again ? ' again' : ''}`));

const anySlabs = fc.array(
  fc.record({
    height: fc.integer({ min: 5, max: 700 }),
    keep: fc.boolean(),
    wide: fc.boolean(),
    side: fc.constantFrom(0, 0, 40, 200),
  }),
  { maxLength: 60 },
);
const made = (given: readonly { height: number; keep: boolean; wide: boolean; side: number }[]) =>
  given.map(({ height, keep, wide, side }, at) => slab(`s${at}`, height, { keep, wide }, { side }));

describe('compose', () => {
  test('C1 every piece is placed once and in order, whatever the heights', () => {
    fc.assert(
      fc.property(anySlabs, (given) => {
        expect(names(pagesOf(made(given))).flat()).toEqual(given.map((_, at) => `s${at}`));
      }),
    );
  });

  test('C2 nothing that fits on a page runs off it', () => {
    fc.assert(
      fc.property(anySlabs, (given) => {
        for (const { placed } of pagesOf(made(given.map((each) => ({ ...each, keep: false }))))) {
          for (const { node, top } of placed) expect(top + node.box.height).toBeLessThanOrEqual(bottom + 0.01);
        }
      }),
    );
  });

  test('C3 a piece that must stay with the next never ends a page', () => {
    const pages = pagesOf([slab('a', 600), slab('kop', 40, { keep: true }), slab('b', 200), slab('c', 20)]);

    expect(names(pages)).toEqual([['a'], ['kop', 'b', 'c']]);
  });

  test('C4 the head of a table comes back at the top of the next page', () => {
    const rows = Array.from({ length: 5 }, (_, at) => slab(`rij${at}`, 200, { table: 't' }));

    expect(names(pagesOf([slab('kop', 30, { head: 't', keep: true }), ...rows, slab('na', 10)]))).toEqual([
      ['kop', 'rij0', 'rij1', 'rij2'],
      ['kop again', 'rij3', 'rij4', 'na'],
    ]);
  });

  test('C5 a long text goes on at the next page with at least two lines on each side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 710 }), fc.integer({ min: 1, max: 160 }), (above, lines) => {
        const pages = pagesOf([slab('boven', above), textSlab('t', lines)]);
        const parts = pages.flatMap(({ placed }) => placed.flatMap(({ node }) => node.children?.at(-1)?.lines ?? []));
        expect(parts.map((line) => line.string)).toEqual(Array.from({ length: lines }, (_, at) => `t${at}`));
        const counts = pages.flatMap(({ placed }) =>
          placed.flatMap(({ node }) => node.children?.at(-1)?.lines?.length ?? []),
        );
        if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('C6 side notes never run into what reaches under them', () => {
    const [first] = pagesOf([
      slab('vraag', 20, {}, { side: 90 }),
      slab('tekst', 20),
      slab('tabel', 20, { wide: true }),
    ]);
    const [question, text, table] = first?.placed ?? [];

    expect(text?.top).toBe((question?.top ?? 0) + 24);
    expect(table?.top).toBeGreaterThanOrEqual((question?.top ?? 0) + 90);
  });

  test('C7 "(vervolg)" stands above the rows that go on at the next page, and nowhere else', () => {
    const rows = Array.from({ length: 5 }, (_, at) => slab(`rij${at}`, 200, { table: 't' }));
    const vervolg = slab('vervolg', 12, { again: 't' });
    const table = [vervolg, slab('kop', 30, { head: 't', keep: true }), ...rows];

    expect(names(pagesOf(table))).toEqual([
      ['kop', 'rij0', 'rij1', 'rij2'],
      ['vervolg again', 'kop again', 'rij3', 'rij4'],
    ]);
    expect(names(pagesOf([slab('boven', 600), ...table.slice(0, 3)]))).toEqual([['boven'], ['kop', 'rij0']]);
  });

  test('C8 a few lines alone on a last page are drawn in, where a little less white does it', () => {
    const gap = { gap: 14 };
    const lines = (count: number) => Array.from({ length: count }, (_, at) => slab(`r${at}`, 30, {}, gap));

    expect(pagesOf(lines(17)).length).toBe(1);
    expect(pagesOf(lines(30)).length).toBe(2);
    expect(pagesOf([...lines(17), slab('hoog', 600)]).length).toBe(2);
  });
});
