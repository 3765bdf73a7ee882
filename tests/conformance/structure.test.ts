import type { PDFDocument, PDFObject } from 'mupdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog, elementIn, objectsOf, spoiled } from '../../scripts/conformance/faults.ts';
import { faultsIn, faultsOf, type RuleName } from './allFaults.ts';
import { drawnOn } from './content.ts';
import { goodPdf } from './goodPdf.ts';
import { qpdfFaults } from './qpdf.ts';
import type { Element, Kid, Structure } from './structure.ts';

/** The good file is no PDF/UA by its own word: pdfkit cannot write that. Nothing else is wrong with it. */
const known = { document: ['it does not say that it is PDF/UA-1'] };

const firstKid = (file: PDFDocument): PDFObject => catalog(file).get('StructTreeRoot', 'K', 0, 'K', 0);
const page = (file: PDFDocument): PDFObject => file.findPage(0);
const draw = (file: PDFDocument, content: string): void => {
  const all = file.newArray();
  for (const each of [page(file).get('Contents'), file.addStream(content, {})]) all.push(each);
  page(file).put('Contents', all);
};
const font = (file: PDFDocument, type: string): PDFObject => {
  for (const found of objectsOf(file, type)) return found;
  throw new Error(`no ${type}`);
};

const spoils: readonly (readonly [string, (file: PDFDocument) => void, RuleName, RegExp])[] = [
  ['a level is skipped', (file) => elementIn(file, 'H2').put('S', file.newName('H5')), 'headings', /H5 .* level 1/],
  ['the first head is no H1', (file) => elementIn(file, 'H1').put('S', file.newName('H2')), 'headings', /level 0/],
  ['a figure says nothing', (file) => elementIn(file, 'Figure').delete('Alt'), 'figures', /says nothing/],
  ['a figure stands nowhere', (file) => elementIn(file, 'Figure').delete('A'), 'figures', /stands nowhere/],
  ['a head has no scope', (file) => elementIn(file, 'TH').delete('A'), 'headed', /no scope/],
  ['a cell is gone', (file) => elementIn(file, 'TR').get('K').delete(1), 'regular', /1 and 2 cells/],
  ['a cell is no cell', (file) => elementIn(file, 'TD').put('S', file.newName('P')), 'places', /P .* stands in TR/],
  ['an item has no body', (file) => elementIn(file, 'LBody').put('S', file.newName('Lbl')), 'lists', /not one body/],
  [
    'an entry refers to nothing',
    (file) => elementIn(file, 'Reference').put('S', file.newName('P')),
    'contents',
    /refers/,
  ],
  ['a link says nothing of itself', (file) => page(file).get('Annots', 0).delete('Contents'), 'links', /does not say/],
  ['a link has no address', (file) => page(file).get('Annots', 0).delete('A'), 'links', /no address/],
  ['a link is not in the structure', (file) => elementIn(file, 'Link').get('K').delete(1), 'annotations', /0 of them/],
  ['the tab order is another', (file) => page(file).delete('Tabs'), 'annotations', /tab order/],
  ['an element is empty', (file) => elementIn(file, 'P').delete('K'), 'empty', /P has nothing/],
  ['content belongs to nobody', (file) => elementIn(file, 'P').put('K', 99), 'marks', /belongs to 0 elements/],
  [
    'an element has what is not drawn',
    (file) => elementIn(file, 'P').put('K', 99),
    'marks',
    /0\/99, which is not drawn/,
  ],
  [
    'content belongs to two',
    (file) => elementIn(file, 'P').put('K', firstKid(file).get('K')),
    'marks',
    /to 2 elements/,
  ],
  ['something is drawn unmarked', (file) => draw(file, 'q 0 0 9 9 re f Q'), 'marks', /draws 1 things/],
  ['a mark is not closed', (file) => draw(file, '/Artifact BMC'), 'marks', /does not close/],
  ['a font is not embedded', (file) => font(file, 'FontDescriptor').delete('FontFile2'), 'fonts', /not embedded/],
  ['a font cannot be read', (file) => font(file, 'Font').delete('ToUnicode'), 'fonts', /read back/],
  ['there is no language', (file) => catalog(file).delete('Lang'), 'document', /language is “”/],
  ['it is not said to be tagged', (file) => catalog(file).delete('MarkInfo'), 'document', /tagged/],
  ['the title is not shown', (file) => catalog(file).delete('ViewerPreferences'), 'document', /name of the file/],
  ['the colours have no profile', (file) => catalog(file).delete('OutputIntents'), 'document', /profile/],
  ['there is no metadata', (file) => catalog(file).delete('Metadata'), 'document', /PDF\/A-3a/],
];

describe('the checker of the structure', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await goodPdf();
  });

  test('U15 a file in which nothing is wrong has no faults', async () => {
    expect(await faultsOf(good)).toEqual(known);
    expect(await faultsOf(spoiled(good, { spoil: () => {} }))).toEqual(known);
  });

  test.for(spoils)('U16 a fault is found, and named by its rule: %s', async ([, spoil, rule, words]) => {
    expect((await faultsOf(spoiled(good, { spoil })))[rule]?.join('\n')).toMatch(words);
  });

  test('U16 a fault is found, and named by its rule: the file is cut off', async () => {
    expect((await qpdfFaults(good.slice(0, good.length / 2))).join('\n')).toMatch(/exit [23]/);
  });
});

const words = (text: string): Kid => ({ page: 0, mcid: 0, text });
const element = (role: string, kids: readonly Kid[], attrs: Element['attrs'] = {}): Element => ({ role, kids, attrs });
const head = (text: string, attrs: Element['attrs']) => element('TH', [words(text)], attrs);
const cell = (text: string, attrs: Element['attrs'] = {}) => element('TD', [words(text)], attrs);
const row = (...cells: readonly Element[]) => element('TR', cells);
const fileWith = (...kids: readonly Element[]): Structure => ({
  root: element('StructTreeRoot', [element('Document', kids)]),
  pages: [],
  fonts: [],
  lang: 'nl-NL',
  marked: true,
  showsTitle: true,
  hasColours: true,
  xmp: '',
});
const tableFaults = (...rows: readonly Element[]) => {
  const { regular = [], headed = [] } = faultsIn(fileWith(element('Table', rows)));
  return [...regular, ...headed];
};

describe('the checker of tables', () => {
  const column = { Scope: 'Column' };
  const heads = row(head('Groep', { ...column, ID: 'a' }), head('Effect', { ...column, ID: 'b' }));

  test.for([
    ['heads above', [heads, row(cell('x'), cell('y'))], undefined],
    ['heads before', [row(head('Groep', { Scope: 'Row' }), cell('y'))], undefined],
    ['heads by name', [heads, row(cell('x', { Headers: ['a'] }), cell('y', { Headers: ['b'] }))], undefined],
    ['a cell over both', [heads, row(cell('x', { ColSpan: 2 }))], undefined],
    ['a row too short', [heads, row(cell('x'))], /rows of 2 and 1 cells/],
    ['a head that is not there', [heads, row(cell('x', { Headers: ['z'] }), cell('y'))], /names the head z/],
    [
      'two heads with one id',
      [row(head('A', { ...column, ID: 'a' }), head('B', { ...column, ID: 'a' }))],
      /have one id/,
    ],
    ['a head of a row above a cell', [row(head('A', { Scope: 'Row' })), row(cell('x'))], /“x” .* has no head/],
    ['no head at all', [row(cell('x'))], /has no head/],
    ['no rows at all', [], /has no rows/],
  ] as const)('U17 a cell that no head leads to is found: %s', ([, rows, fault]) => {
    const faults = tableFaults(...rows);
    if (fault) expect(faults.join('\n')).toMatch(fault);
    else expect(faults).toEqual([]);
  });
});

test.for([
  ['/P <</MCID 3>> BDC (a\\) EMC ) Tj EMC', { mcids: [3], loose: 0, mixed: 0, balanced: true }],
  ['/P /Eigen BDC [(a) -12 <6162>] TJ EMC', { mcids: [7], loose: 0, mixed: 0, balanced: true }],
  ['/Artifact <</Type /Pagination>> BDC /Im0 Do EMC 0 0 m 9 9 l S', { mcids: [], loose: 1, mixed: 0, balanced: true }],
  ['/Artifact BMC /P <</MCID 1>> BDC f EMC EMC', { mcids: [1], loose: 0, mixed: 1, balanced: true }],
  ['/Span <</ActualText <feff0041>>> BDC (x) Tj EMC', { mcids: [], loose: 1, mixed: 0, balanced: true }],
  ['EMC 0 0 9 9 re W n % f', { mcids: [], loose: 0, mixed: 0, balanced: false }],
] as const)('U18 what a page draws is counted, whatever stands in its strings: %s', ([content, drawn]) => {
  expect(drawnOn(content, () => '<</MCID 7>>')).toEqual(drawn);
});
