import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, conflictsOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { fingerprint } from '../../src/draft/fingerprint.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { nextEntry } from '../../src/draft/nextEntry.ts';
import { union } from '../../src/draft/union.ts';
import { answersOnly } from '../../src/exchange/answersOnly.ts';
import { dossierFile } from '../../src/exchange/dossierFile.ts';
import { openDossier } from '../../src/exchange/openDossier.ts';
import { shareCount, travelling } from '../../src/exchange/sharing.ts';
import { entry, row, someEntries } from '../draft/entries.ts';
import { draftOf, template } from './dossiers.ts';

const only = (entries: readonly Entry[]): readonly Entry[] => answersOnly(draftOf(...entries)).entries;
const heads = (entries: readonly Entry[]) => union(headsOf(entries), []);

/** Two people work on copies of one draft: each answers, withdraws, and now and then takes in what the other has. */
type Act = { who: 0 | 1; what: 'x' | 'y' | null | 'merge'; about: 'titel' | 'doel' };

const acts = fc.array(
  fc.record<Act>({
    who: fc.constantFrom(0 as const, 1 as const),
    what: fc.constantFrom('x', 'y', null, 'merge' as const),
    about: fc.constantFrom('titel', 'doel'),
  }),
  { maxLength: 14 },
);

/** Every copy there ever was, in order of time. */
function copiesOf(history: readonly Act[]): readonly (readonly Entry[])[] {
  const now: [readonly Entry[], readonly Entry[]] = [[], []];
  return history.map(({ who, what, about }, nr) => {
    const stamp = { id: `e${nr}`, by: 'dgm', at: new Date(nr * 1000).toISOString() };
    now[who] =
      what === 'merge'
        ? union(now[0], now[1])
        : [...now[who], nextEntry(headsOf(now[who]), { question: about }, what && `${what}${nr}`, stamp)];
    return now[who];
  });
}

const chain = [
  entry('a', 'titel', 'Eerst'),
  entry('b', 'titel', 'Toen', { replaces: ['a'] }),
  entry('c', 'titel', 'Nu', { replaces: ['b'] }),
];

describe('X8 the answers without their history have the fingerprint and the heads of the whole draft', () => {
  test('whatever the entries, circles and copies too', () =>
    fc.assert(
      fc.asyncProperty(someEntries, async (entries) => {
        const less = only(entries);
        expect(await fingerprint(less)).toBe(await fingerprint(entries));
        expect(heads(less)).toEqual(heads(entries));
        expect(conflictsOf(headsOf(less)).length).toBe(conflictsOf(headsOf(entries)).length);
      }),
      { numRuns: 500 },
    ));

  test('no earlier answer is in it', async () => {
    const { text } = await dossierFile(answersOnly(draftOf(...chain)), 'Toets');
    expect(text).toContain('Nu');
    expect(text).not.toMatch(/Eerst|Toen/);
  });

  test('the file opens, also with ten thousand answers before this one', async () => {
    const long = Array.from({ length: 10_500 }, (_, nr) =>
      entry(`e${nr}`, 'titel', `v${nr}`, { replaces: nr === 0 ? [] : [`e${nr - 1}`] }),
    );
    const { text } = await dossierFile(answersOnly(draftOf(...long)), 'Toets');
    expect(await openDossier(text, template)).toMatchObject({ ok: true, report: { fingerprint: 'matches' } });
  });
});

describe('X9 back in the draft they came from, the answers without history lose nothing and change nothing', () => {
  test('whatever the entries', () =>
    fc.assert(
      fc.property(someEntries, (entries) => {
        const merged = union(entries, only(entries));
        for (const each of union(entries, [])) expect(merged).toContainEqual(each);
        expect(heads(merged)).toEqual(heads(entries));
        expect(answersOf(headsOf(merged))).toEqual(answersOf(headsOf(union(entries, []))));
      }),
      { numRuns: 500 },
    ));

  test('every head is the same entry, to the letter', () => {
    expect(only(chain).slice(0, 1)).toEqual([chain[2]]);
  });
});

describe('X10 an old answer never comes back through the answers without history', () => {
  test('two reports of one dossier, opened one after the other', () => {
    const merged = union(only(chain.slice(0, 1)), only(chain));
    expect(answersOf(headsOf(merged))).toEqual({ titel: 'Nu' });
    expect(conflictsOf(headsOf(merged))).toEqual([]);
  });

  test('any two copies, with or without history, give the answers that the whole copies give', () =>
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), fc.boolean(), (history, one, other, half) => {
        const copies = copiesOf(history);
        const [a = [], b = []] = [copies[one % copies.length], copies[other % copies.length]];
        expect(heads(union(only(a), half ? b : only(b)))).toEqual(heads(union(a, b)));
      }),
      { numRuns: 2000 },
    ));

  test('without history twice is without history once', () =>
    fc.assert(
      fc.property(acts, (history) => {
        const less = only(copiesOf(history).at(-1) ?? []);
        expect(only(less)).toEqual(less);
      }),
    ));
});

describe('X11 what goes along is what was chosen, and what is told is what goes along', () => {
  const draft = draftOf(...chain, entry('d', 'keuze', ['a']), row('r', 'kosten', 'r1', { cells: {} }));
  const evidence = [
    { name: 'bijlage.txt', bytes: new Uint8Array(3), type: 'text/plain', relationship: 'Supplement', description: 'x' },
  ] as const;
  const inside = async (share: 'none' | 'answers' | 'everything') => {
    const files = await travelling(draft, share, evidence, 'De antwoorden');
    const own = files.find(({ name }) => name === 'toets.json');
    const opened = own && (await openDossier(new Uint8Array(own.bytes).buffer, template));
    return { names: files.map(({ name }) => name), entries: opened?.ok ? opened.draft.entries : undefined };
  };

  test('nothing', async () => expect(await inside('none')).toEqual({ names: [], entries: undefined }));

  test('the answers', async () => {
    const { names, entries } = await inside('answers');
    expect(names).toEqual(['toets.json', 'bijlage.txt']);
    expect(new Set(entries)).toEqual(new Set(answersOnly(draft).entries));
  });

  test('everything', async () => {
    expect(new Set((await inside('everything')).entries)).toEqual(new Set(draft.entries));
  });

  test('in numbers', () => {
    const conflict = [...draft.entries, entry('x', 'titel', 'Ander', { replaces: ['a'] })];
    expect(shareCount([...conflict, entry('s', '$omvang', 'quickscan')], (id) => id !== 'keuze')).toEqual({
      answers: 3,
      hidden: 1,
      conflicts: 1,
      history: 2,
    });
  });
});
