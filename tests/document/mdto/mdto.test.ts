import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { mdtoOf } from '../../../src/document/mdto/mdto.ts';
import { outlineOf } from '../../../src/document/outline.ts';
import { pass } from '../../../src/engine/pass.ts';
import type { Answers } from '../../../src/template/schema.ts';
import { row, single, table, templateWith, text } from '../../builders.ts';

const rules = readFileSync(path.resolve(import.meta.dirname, 'rules.xsd'), 'utf8');

const template = templateWith({
  document: [
    text('doc-titel'),
    text('doc-opsteller'),
    single('doc-rubricering', ['openbaar', 'vertrouwelijk']),
    single('doc-status', ['concept', 'vastgesteld']),
    table('doc-versie', ['versie', 'datum']),
  ],
});

const pdf = { name: 'toets.pdf', size: 400_000, sha256: 'ab'.repeat(32), at: '2026-12-01T10:20:30.400Z' };

function sidecar(answers: Answers, file = pdf) {
  const outline = outlineOf(template, pass(template, answers, 'volledig'), {
    kind: 'toets',
    fingerprint: 'cd'.repeat(32),
    date: '2026-12-01T10:20:30.400Z',
  });
  return mdtoOf(outline, file, 'dossier-1');
}

const faults = async (...files: readonly string[]): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: files.map((contents, nr) => ({ fileName: `sidecar-${nr}.xml`, contents })),
    schema: [{ fileName: 'rules.xsd', contents: rules }],
  });
  return errors.map((each) => each.message);
};

const full: Answers = {
  'doc-titel': 'Toets over A & <B>',
  'doc-opsteller': 'Senior beleidsadviseur, DGM',
  'doc-rubricering': 'vertrouwelijk',
  'doc-status': 'concept',
  'doc-versie': [row('1', { versie: '0.3', datum: '2026-11-01' })],
  'doc-titel-bijlagen': [
    row('b', { soort: 'bestand', naam: 'nota.pdf', type: 'application/pdf', omvang: 12, sha256: 'ef'.repeat(32) }),
  ],
};

/** The words of every element of that name. */
const wordsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((found) => found[1] ?? '');

describe('M1 both files keep the rules of MDTO 1.0', () => {
  test.for<[string, Answers]>([
    ['an empty dossier', {}],
    ['a full one', full],
    ['only special answers', { 'doc-rubricering': { special: 'onbekend' }, 'doc-titel': { special: 'nvt' } }],
    ['a title of white space', { 'doc-titel': ' \n\t ' }],
  ])('%s', async ([, answers]) => {
    const { informatieobject, bestand } = await sidecar(answers);
    expect(await faults(informatieobject.xml, bestand.xml)).toEqual([]);
  });

  test('and the check is one that fails', async () => {
    const { informatieobject, bestand } = await sidecar(full);
    const broken = [
      bestand.xml.replace(/<omvang>.*<\/omvang>/, ''),
      bestand.xml.replace('<omvang>400000', '<omvang>veel'),
      bestand.xml.replace(/<checksumDatum>[^<]*/, '<checksumDatum>2026-12-01'),
      informatieobject.xml.replace('<naam>Toets over A &amp; &lt;B&gt;', '<naam> '),
      informatieobject.xml
        .replace('<taal>nl</taal>', '')
        .replace('</informatieobject>', '<taal>nl</taal></informatieobject>'),
    ];
    for (const xml of broken) expect(await faults(xml)).not.toEqual([]);
  });
});

test('M2 whatever stands in an answer or a name, the files are well-formed and keep the rules', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constant('\uD800\u0000]]>&#0;'),
  );
  // the validator takes long to start, and many files at once
  const many = fc.array(fc.tuple(anything, anything), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(many, async (given) => {
      const made = await Promise.all(
        given.map(([title, drafter]) => sidecar({ 'doc-titel': title, 'doc-opsteller': drafter })),
      );
      expect(
        await faults(...made.flatMap(({ informatieobject, bestand }) => [informatieobject.xml, bestand.xml])),
      ).toEqual([]);
    }),
    { numRuns: 5 },
  );
}, 30_000);

test('M3 the object and the file point at each other, with the size and the checksum of the file', async () => {
  const { informatieobject, bestand } = await sidecar(full);

  expect([informatieobject.name, bestand.name]).toEqual(['toets.mdto.xml', 'toets.pdf.bestand.mdto.xml']);
  expect(wordsIn(informatieobject.xml, 'identificatieKenmerk')).toContain(pdf.sha256);
  expect(wordsIn(bestand.xml, 'identificatieKenmerk')).toEqual([pdf.sha256, 'dossier-1']);
  expect(wordsIn(bestand.xml, 'omvang')).toEqual(['400000']);
  expect(wordsIn(bestand.xml, 'checksumWaarde')).toEqual([pdf.sha256]);
});

test('M4 what the dossier knows stands in it, and what it does not know is never made up', async () => {
  const known = (await sidecar(full)).informatieobject.xml;
  const labels = wordsIn(known, 'begripLabel');
  expect(wordsIn(known, 'naam')).toEqual(['Toets over A &amp; &lt;B&gt;']);
  expect(labels).toContain('vertrouwelijk');
  expect(wordsIn(known, 'verwijzingNaam')).toContain('Senior beleidsadviseur, DGM');
  expect(wordsIn(known, 'omschrijving').join(' ')).toMatch(/versie 0\.3, concept\..*nota\.pdf/);
  // neither is asked in the questionnaire
  expect(known).toMatch(/<waardering>\s*<begripLabel>Nog te bepalen</);
  expect(known).toMatch(/<archiefvormer>\s*<verwijzingNaam>Nog te bepalen</);

  const unknown = (await sidecar({ 'doc-rubricering': { special: 'onbekend' } })).informatieobject.xml;
  expect(unknown).toMatch(/<beperkingGebruikType>\s*<begripLabel>Nog te bepalen</);
  expect(unknown).not.toContain('betrokkene');
});
