import { expect, test } from 'vitest';
import { outlineOf } from '../../src/document/outline.ts';
import { pass } from '../../src/engine/pass.ts';
import type { Answers } from '../../src/template/schema.ts';
import { row, templateOf, text, yesNo } from '../builders.ts';
import { extra } from './synthetic.ts';

const template = templateOf(
  text('doel'),
  yesNo('geraakt', { trigger: true }),
  text('wat', { when: { question: 'geraakt', is: 'ja' } }),
);

const outline = (answers: Answers) => outlineOf(template, pass(template, answers, 'volledig'), extra);

const hash = 'ab'.repeat(32);

const nota = row('1', {
  soort: 'bestand',
  naam: 'nota.pdf',
  type: 'application/pdf',
  omvang: 1_300_000,
  sha256: hash,
  omschrijving: ' bladzij 3 ',
});
const site = row('2', { soort: 'link', url: 'www.example.org', titel: 'De site' });
const typing = row('3', { soort: 'link', url: 'javascript:alert(1)' });
const blank = row('4', { soort: 'link', url: '' });

const questionIn = (made: ReturnType<typeof outline>, id: string) =>
  made.chapters
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .find((each) => each.id === id);

test('O18 the files and links of an answer stand beside it, and only a safe address is one to follow', () => {
  const made = outline({ doel: 'x', 'doel-bijlagen': [nota, site, typing, blank], geraakt: 'nee' });

  expect(questionIn(made, 'doel')?.attached).toEqual([
    {
      kind: 'file',
      name: 'nota.pdf',
      type: 'PDF',
      size: '1,2 MB',
      hash: hash.slice(0, 12),
      description: 'bladzij 3',
    },
    { kind: 'link', title: 'De site', url: 'www.example.org', href: 'https://www.example.org/' },
    { kind: 'link', title: 'javascript:alert(1)', url: 'javascript:alert(1)' },
  ]);
  expect(questionIn(made, 'geraakt')).not.toHaveProperty('attached');
});

test('O19 every file of a visible answer is in the list of attachments with its whole hash, under its question', () => {
  const answers = { doel: 'x', 'doel-bijlagen': [nota, site], wat: 'y', 'wat-bijlagen': [nota] };

  expect(outline({ ...answers, geraakt: 'ja' }).attachments).toEqual(
    [
      ['1.1', 'doel'],
      ['1.3', 'wat'],
    ].map(([number, question]) => ({
      number,
      question,
      name: 'nota.pdf',
      type: 'application/pdf',
      size: 1_300_000,
      sha256: hash,
      description: 'bladzij 3',
    })),
  );
  expect(outline({ ...answers, geraakt: 'nee' }).attachments).toHaveLength(1);
});

test('O20 files and links never make a question open, nor a dossier less complete', () => {
  const [bare, more] = [outline({ doel: 'x' }), outline({ doel: 'x', 'doel-bijlagen': [nota, blank] })];
  expect(more.open).toEqual(bare.open);
  expect(more.notAsked).toEqual(bare.notAsked);
  expect(more.chapters.map(({ tally }) => tally)).toEqual(bare.chapters.map(({ tally }) => tally));
});
