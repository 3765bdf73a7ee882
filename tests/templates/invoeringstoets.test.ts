import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../scripts/readTemplate.ts';
import { answersOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import { describeDerived } from '../../src/questions/derivedBlocks.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Option, questionsOf } from '../../src/template/schema.ts';
import { isSpecialWord } from './comparison.ts';

const folder = path.resolve(import.meta.dirname, '../../templates/invoeringstoets');
const { raw, files } = readTemplate(path.join(folder, '1.0.yaml'));
const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
const { template } = parsed;
const asked = questionsOf(template).filter((each) => !each.companionOf);

describe('VT1 the questionnaire of the invoeringstoets keeps the rules of templates', () => {
  test('it is accepted, and what is no question or column of it is refused by name', () => {
    const takesOver = { ...(raw['takesOver'] as object), reference: { to: 'weg', columns: { kolom: 'title' } } };
    const broken = parseTemplate({ ...raw, takesOver, report: { summary: { 'ook-weg': 'Titel' } } }, questionTypes);
    expect(broken.ok ? [] : broken.problems.map(({ detail }) => detail)).toEqual(['ook-weg', 'weg', 'kolom']);
  });

  test('every file is one chapter, is named after it, and is part of it', () => {
    const present = readdirSync(path.join(folder, '1.0')).map((name) => path.join(folder, '1.0', name));
    expect(files.slice(1).toSorted()).toEqual(present.toSorted());
  });

  test('every question has help and a source, but for the groups that are worked out', () => {
    expect(asked.filter(({ help }) => !help).map(({ id }) => id)).toEqual([]);
    expect(asked.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(['vr-doelgroepen']);
  });

  test('"onbekend" and "n.v.t." are no options', () => {
    const options = Object.values(template.lists).flat() as readonly Option[];
    expect(options.filter(({ label }) => isSpecialWord(label))).toEqual([]);
  });

  test('it has one size', () => {
    expect(asked.filter(({ quickscan }) => quickscan)).toEqual([]);
    expect(asked).toHaveLength(49);
  });
});

describe('VT2 the example of an invoeringstoets', () => {
  const file = path.resolve('tests/dossiers/voorbeeld-invoeringstoets.json');
  const { draft } = JSON.parse(readFileSync(file, 'utf8')) as { draft: { entries: Entry[] } };
  const read = pass(template, answersOf(headsOf(draft.entries)), 'volledig');

  test('leaves nothing open', () => {
    expect(read.issues).toEqual([]);
  });

  test('says what turned out heavier, and counts what nobody knows', () => {
    const answer = read.byId.get('voorspeld-waargenomen')?.answer as Parameters<typeof describeDerived>[0];
    const words = JSON.stringify(describeDerived(answer));
    expect(words).toContain('voorspeld 700, waargenomen 1.150');
    expect(words).toMatch(/Van 84 voorspellingen en afspraken: 18 zwaarder dan voorspeld.* en 16 niet te vergelijken/);
    expect(words).not.toMatch(/\d ?%(?! van)/);
  });
});
