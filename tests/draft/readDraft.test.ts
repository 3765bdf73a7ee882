import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENT } from '../../src/draft/format.ts';
import { migrated, type Step, steps } from '../../src/draft/migrate.ts';
import { readDraft } from '../../src/draft/readDraft.ts';
import { MAX_BYTES, readDraftBytes, readDraftText } from '../../src/draft/readDraftText.ts';
import { anyEntry } from './entries.ts';

const folder = new URL('kept/', import.meta.url);
const kept = (version: number) => readFileSync(new URL(`v${version}.json`, folder), 'utf8');
const sound = () => JSON.parse(kept(CURRENT)) as { draft: { entries: Record<string, unknown>[] } };

describe('R1 a file of every version ever written opens', () => {
  test('each version has its kept file', () => {
    const versions = Array.from({ length: CURRENT }, (_, nr) => `v${nr + 1}.json`);
    expect(readdirSync(folder).sort()).toEqual(versions);
    expect(steps.map((step) => step.to)).toEqual(versions.slice(1).map((_, nr) => nr + 2));
  });

  test.for(readdirSync(folder))('%s', (file) => {
    expect(readDraftText(readFileSync(new URL(file, folder), 'utf8'))).toMatchObject({ ok: true });
  });
});

const chain: Step[] = [
  { to: 2, name: 'two', up: (old) => ({ ...old, path: `${old['path']}2` }) },
  { to: 3, name: 'three', up: (old) => ({ ...old, path: `${old['path']}3` }) },
];

describe('R2 steps run in order, each once, from the version of the file', () => {
  test.for<[number, unknown]>([
    [1, { version: 3, path: '-23' }],
    [2, { version: 3, path: '-3' }],
    [3, { version: 3, path: '-' }],
  ])('from version %i', ([version, expected]) => {
    expect(migrated({ version, path: '-' }, version, chain)).toEqual(expected);
  });

  test('a step that fails means a damaged file', () => {
    const up = () => {
      throw new Error('no such part');
    };
    expect(readDraft(sound(), [{ to: 2, name: 'fails', up }])).toMatchObject({ ok: false, reason: 'damaged' });
  });
});

const changed = (change: Record<string, unknown>, at = 1) => {
  const file = sound();
  Object.assign(file.draft.entries[at] ?? {}, change);
  return JSON.stringify(file);
};
const entryPlace = (...rest: (string | number)[]) => ['draft', 'entries', ...rest];
const wrong = { reason: 'damaged', why: 'wrong-value' };

describe('R3 each refusal names its reason and its place', () => {
  test.for<[string, string, Record<string, unknown>]>([
    ['empty', '', { reason: 'not-json', how: 'empty' }],
    ['only a byte order mark', '\uFEFF \n', { reason: 'not-json', how: 'empty' }],
    ['words', 'Geachte heer', { reason: 'not-json', how: 'malformed' }],
    ['cut short in a string', kept(1).slice(0, 300), { reason: 'not-json', how: 'cut-short', line: 11 }],
    [
      'cut short between brackets',
      '{"format":"uitvoeringstoets",\n',
      { reason: 'not-json', how: 'cut-short', line: 2 },
    ],
    ['a comma too many', '{\n"a": 1,\n}', { reason: 'not-json', how: 'malformed', line: 3 }],
    ['an array', '[]', { reason: 'not-a-draft' }],
    ['null', 'null', { reason: 'not-a-draft' }],
    ['another format', '{"format":"docx","version":1}', { reason: 'not-a-draft' }],
    ['a version that is a word', '{"format":"uitvoeringstoets","version":"1"}', { reason: 'not-a-draft' }],
    ['a newer version', '{"format":"uitvoeringstoets","version":7}', { reason: 'made-by-a-newer-version', version: 7 }],
    ['nothing but a stamp', '{"format":"uitvoeringstoets","version":1}', { ...wrong, place: ['draft'] }],
    [
      'a time that is none',
      changed({ at: 'gisteren' }),
      { ...wrong, place: entryPlace(1, 'at'), question: 'doc-titel' },
    ],
    ['no value', changed({ value: undefined }), { ...wrong, place: entryPlace(1, 'value'), question: 'doc-titel' }],
    [
      'a row without cells',
      changed({ value: 'x' }, 3),
      { ...wrong, place: entryPlace(3, 'value'), question: 'vr-bewijs-wat' },
    ],
    [
      'a question id that is none',
      changed({ about: { question: '__proto__' } }),
      {
        ...wrong,
        place: entryPlace(1, 'about', 'question'),
        question: '__proto__',
      },
    ],
    [
      'an unknown key',
      changed({ author: 'x' }),
      { reason: 'damaged', why: 'unknown-key', place: entryPlace(1, 'author') },
    ],
  ])('%s', ([, text, refusal]) => {
    expect(readDraftText(text)).toMatchObject({ ok: false, ...refusal });
  });

  test('bytes that are no UTF-8', () => {
    expect(readDraftBytes(new Uint8Array([0xff, 0xfe, 0x7b]).buffer)).toMatchObject({
      reason: 'not-json',
      how: 'not-text',
    });
  });

  test('a byte order mark before a sound file is no fault', () => {
    expect(readDraftText(`\uFEFF${kept(1)}`)).toMatchObject({ ok: true });
    expect(readDraftBytes(new TextEncoder().encode(`\uFEFF${kept(1)}`).buffer)).toMatchObject({ ok: true });
  });
});

describe('R4 keys that reach the prototype are refused wherever they stand', () => {
  test.for<[string, string, (string | number)[]]>([
    ['at the top', kept(1).replace('"draft"', '"__proto__": {"x": 1}, "draft"'), ['__proto__']],
    ['in an answer', changed({ value: { a: [{ constructor: 1 }] } }), entryPlace(1, 'value', 'a', 0, 'constructor')],
    ['as a column', changed({ value: { cells: { prototype: 'x' } } }, 3), entryPlace(3, 'value', 'cells', 'prototype')],
    ['as a column', kept(1).replace('"kosten"', '"__proto__"'), entryPlace(3, 'value', 'cells', '__proto__')],
  ])('%s', ([, text, place]) => {
    expect(readDraftText(text)).toMatchObject({ ok: false, reason: 'damaged', why: 'forbidden-key', place });
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('R5 too large and too deep are found before any parser or schema walks the file', () => {
  test('20 MB', () => {
    const text = `"${'x'.repeat(20_000_000)}"`;
    const refusal = { ok: false, reason: 'too-large', limit: MAX_BYTES };
    expect(readDraftText(text)).toMatchObject(refusal);
    expect(readDraftBytes(new TextEncoder().encode(text).buffer)).toMatchObject(refusal);
  });

  test.for<[string, string]>([
    ['arrays', nested(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['in an answer', kept(1).replace('"quickscan"', nested(100_000))],
    ['just too deep', nested(65)],
  ])('depth: %s', ([, text]) => {
    expect(readDraftText(text)).toMatchObject({ ok: false, reason: 'too-deep', limit: 64, line: expect.any(Number) });
  });

  test('depth in what is no text', () => {
    let raw: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) raw = { raw };
    expect(readDraft(raw)).toMatchObject({ ok: false, reason: 'too-deep' });
  });

  test('brackets and quotes inside a string are words', () => {
    expect(readDraftText(changed({ value: `\\"${'[{'.repeat(200)}` }))).toMatchObject({ ok: true });
  });
});

describe('R6 nothing that can be given makes reading throw', () => {
  test('any value', () =>
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readDraft(raw).ok).toBe(false);
      }),
    ));

  test('any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readDraftText(text).ok).toBe(false);
      }),
    ));

  test('any sound file with any value in any place', () =>
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('id', 'about', 'value', 'by', 'at', 'replaces'), (value, key) => {
        const file = sound();
        Object.assign(file.draft.entries[3] ?? {}, { [key]: value });
        expect(typeof readDraft(file).ok).toBe('boolean');
      }),
    ));
});

test('R7 what is read and written again is the same', () =>
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
      const draft = { ...sound().draft, entries };
      const read = readDraftText(JSON.stringify({ format: 'uitvoeringstoets', version: CURRENT, draft }));
      expect(read).toEqual({ ok: true, draft });
    }),
  ));
