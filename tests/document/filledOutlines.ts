import { readdirSync, readFileSync } from 'node:fs';
import { outlineFrom } from '../../scripts/outlineFrom.ts';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { pass } from '../../src/engine/pass.ts';
import { extra, realTemplate, syntheticAnswers } from './synthetic.ts';

const template = realTemplate();

/** A whole report of made-up answers, with conflicts of an answer and of a row in it, and with files and links. */
export function syntheticOutline(seed: number): Outline {
  const answers = syntheticAnswers(template, seed);
  const side = (by: string, answer: unknown, row?: string) => ({
    by,
    at: '2026-01-10T10:00:00.000Z',
    answer,
    ...(row ? { row } : {}),
  });
  const conflicts = {
    'vr-kern': [side('Anna', 'De ene tekst.'), side('', 'De **andere** tekst.')],
    'doc-versie': [
      side('Anna', { order: 'a0', cells: { versie: '0.8', wijziging: 'eerste' } }, '0.8'),
      side('Bram', { order: 'a0', cells: { versie: '0.8', wijziging: 'tweede' } }, '0.8'),
    ],
  };
  return withFiles(outlineOf(template, pass(template, answers, 'volledig'), { ...extra, conflicts }));
}

function withFiles(outline: Outline): Outline {
  const [first, ...chapters] = outline.chapters;
  if (!first) return outline;
  const file = { name: 'advies & bijlage.pdf', description: 'Het hele advies.' };
  const attached = [
    { kind: 'file', ...file, type: 'PDF', size: '1,2 MB', hash: '0123456789ab' },
    { kind: 'link', title: 'Brief', url: 'https://voorbeeld.nl/brief', href: 'https://voorbeeld.nl/brief' },
    { kind: 'link', title: 'map', url: 'schijf:/map' },
  ] as const;
  const sections = first.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question, at) => (at === 0 ? { ...question, attached } : question)),
  }));
  const { number = '', label = '' } = sections[0]?.questions[0] ?? {};
  const item = { ...file, number, question: label, type: 'application/pdf', size: 1_200_000, sha256: 'ab'.repeat(32) };
  return { ...outline, chapters: [{ ...first, sections }, ...chapters], attachments: [item] };
}

export const quickscanOutline = (): Outline => outlineOf(template, pass(template, {}, 'quickscan'), extra);

const folder = 'tests/dossiers';
const files = [
  'public/voorbeeld.json',
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
];

/** The example and every transcribed case. */
export const keptOutlines = (): Promise<readonly (readonly [string, Outline])[]> =>
  Promise.all(
    files.map(async (file) => {
      const read = await outlineFrom(new Uint8Array(readFileSync(file)).buffer, '2026-01-15T09:00:00.000Z');
      if (!read.ok) throw new Error(`${file}: ${read.message}`);
      return [file, read.outline] as const;
    }),
  );
