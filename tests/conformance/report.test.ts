import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Case, caseFrom, dossierText } from '../../scripts/conformance/dossier.ts';
import { nastyFile, withNastyChapter } from '../../scripts/conformance/nasty.ts';
import { title } from '../../scripts/conformance/words.ts';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import { fonts } from '../document/readPdf.ts';
import { realTemplate } from '../document/synthetic.ts';
import { allRules, type RuleName } from './allFaults.ts';
import { elementsIn } from './faultsIn.ts';
import { qpdf, qpdfFaults } from './qpdf.ts';
import { readingFaults } from './readsAs.ts';
import { type Structure, structureOf } from './structure.ts';

interface Made extends Case {
  readonly bytes: Uint8Array;
  readonly structure: Structure;
}

const template = realTemplate();
const from = (name: string, file: string) => caseFrom(name, readFileSync(file, 'utf8'), template);

const nasty = async (name: string): Promise<Case> => {
  const text = dossierText('klein', 'overgezet', [{ about: { question: 'doc-titel' }, value: title }], template);
  const made = await caseFrom(name, text, template);
  return { ...made, outline: withNastyChapter(made.outline, 60), files: [...made.files, nastyFile] };
};

const sources: Readonly<Record<string, (name: string) => Promise<Case>>> = {
  voorbeeld: (name) => from(name, 'public/voorbeeld.json'),
  'motie-spekman': (name) => from(name, 'tests/dossiers/eaut-motie-spekman-2009.json'),
  'modern-migratiebeleid': (name) => from(name, 'tests/dossiers/eaut-modern-migratiebeleid-2009.json'),
  asielwetten: (name) => from(name, 'tests/dossiers/ketentoets-asielwetten-2025.json'),
  onaangenaam: nasty,
};
const names = Object.keys(sources);

describe('a report for a reader that does not see', () => {
  const all = new Map<string, Made>();

  beforeAll(async () => {
    for (const [name, source] of Object.entries(sources)) {
      const made = await source(name);
      const { bytes } = await makePdf(made.outline, fonts, { files: made.files });
      all.set(name, { ...made, bytes, structure: await structureOf(bytes) });
    }
  }, 300_000);

  const report = (name: string): Made => {
    const made = all.get(name);
    if (!made) throw new Error(`${name} was not made`);
    return made;
  };
  /** Not all of a thousand: the first say enough. */
  const broken = (rule: RuleName, name: string) => allRules[rule](report(name).structure).slice(0, 5);

  test.for(names)('U1 headings begin at the first level and never skip one: %s', (name) => {
    expect(broken('headings', name)).toEqual([]);
  });

  test.for(names)('U2 every figure says in words what it shows, and where it stands: %s', (name) => {
    expect(broken('figures', name)).toEqual([]);
  });

  test.for(names)('U3 every cell of a table leads to its heads, and every head says of what: %s', (name) => {
    expect(broken('headed', name)).toEqual([]);
  });

  test.for(names)('U4 the rows of a table have the same columns: %s', (name) => {
    expect(broken('regular', name)).toEqual([]);
  });

  test.for(names)(
    'U5 an element stands only where it may: items in lists, rows in tables, entries in contents: %s',
    (name) => {
      expect([...broken('places', name), ...broken('lists', name), ...broken('contents', name)]).toEqual([]);
    },
  );

  test.for(names)(
    'U6 a link has its words, its address and a description, and the tab key finds it in order: %s',
    (name) => {
      expect([...broken('links', name), ...broken('annotations', name)]).toEqual([]);
    },
  );

  test.for(names)('U7 no element is empty: %s', (name) => {
    expect(broken('empty', name)).toEqual([]);
  });

  test.for(names)('U8 all that is drawn belongs to one element, or is an artifact: %s', (name) => {
    expect(broken('marks', name)).toEqual([]);
  });

  test.for(names)('U9 every font is embedded and can be read back as text: %s', (name) => {
    expect(report(name).structure.fonts.length).toBeGreaterThan(0);
    expect(broken('fonts', name)).toEqual([]);
  });

  test.for(names)('U10 the file says its language, its title, its colours and both standards: %s', (name) => {
    expect(broken('document', name)).toEqual([]);
  });

  test.for(names)(
    'U11 qpdf finds nothing wrong, also after it has rewritten the file: %s',
    { timeout: 60_000 },
    async (name) => {
      const { bytes } = report(name);
      expect(await qpdfFaults(bytes)).toEqual([]);
      const rewritten = await qpdf(bytes, (file) => ['--linearize', file, '/out.pdf']);
      expect([rewritten.code, ...rewritten.said]).toEqual([0]);
      expect(await qpdfFaults(rewritten.written())).toEqual([]);
    },
  );

  test.for(names.filter((name) => name !== 'onaangenaam'))(
    'U12 the structure says what the outline says, in its order and under its heads: %s',
    (name) => {
      const { outline, structure } = report(name);
      expect(readingFaults(outline, structure.root).slice(0, 5)).toEqual([]);
    },
  );

  test.for(names)('U13 lists, tables, links, contents and figures are there as such: %s', (name) => {
    const roles = new Set([...elementsIn(report(name).structure.root)].map(({ role }) => role));
    for (const role of ['H1', 'H2', 'P', 'TOC', 'TOCI', 'Reference', 'Link', 'Table', 'TH', 'TD']) {
      expect([...roles]).toContain(role);
    }
  });

  test('U14 what stands in the example and not in every report is there as such: lists and figures', () => {
    const roles = new Set([...elementsIn(report('voorbeeld').structure.root)].map(({ role }) => role));
    for (const role of ['L', 'LI', 'LBody', 'Figure', 'Caption']) expect([...roles]).toContain(role);
  });
});
