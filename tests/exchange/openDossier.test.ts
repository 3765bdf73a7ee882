import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/draft/entry.ts';
import { dossierFile, fileName } from '../../src/exchange/dossierFile.ts';
import { openDossier } from '../../src/exchange/openDossier.ts';
import { dossierRefusal } from '../../src/nl/exchange.ts';
import { entry, row } from '../draft/entries.ts';
import { draftOf, template, textOf } from './dossiers.ts';

async function sentence(file: string | ArrayBuffer): Promise<string> {
  const opened = await openDossier(file, template);
  return opened.ok ? 'geopend' : dossierRefusal(opened);
}

const cells = (wat: unknown, bedrag: unknown) => ({ order: 'a0', cells: { wat, bedrag } });

const sound = [
  entry('a', 'titel', 'Eerst'),
  entry('b', 'titel', 'Kortere geldigheid', { replaces: ['a'] }),
  row('c', 'kosten', 'r1', cells('leges', 12.5)),
  row('d', 'kosten', 'r2', null),
  row('e', 'partijen', 'ind', { cells: { rol: 'beslist' } }),
  entry('f', 'keuze', ['a', 'b']),
  entry('g', '$omvang', 'quickscan'),
];

describe('X1 what dossierFile writes, openDossier reads', () => {
  test('the same entries, the same fingerprint, the same text again', async () => {
    const file = await dossierFile(draftOf(...sound), 'Toets');
    const opened = await openDossier(new TextEncoder().encode(file.text).buffer, template);

    expect(opened).toEqual({
      ok: true,
      draft: draftOf(...sound),
      template,
      report: { entries: 7, answers: 4, conflicts: 0, fingerprint: 'matches' },
    });
    expect(await dossierFile(draftOf(...sound.toReversed()), 'Toets')).toEqual(file);
  });

  test('any words', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (texts) => {
        const entries = texts.map((value, nr) => entry(`e${nr}`, 'titel', value));
        const { text } = await dossierFile(draftOf(...entries), texts.join());
        const opened = await openDossier(text, template);
        expect(opened).toMatchObject({ ok: true, report: { fingerprint: 'matches' } });
        if (opened.ok) expect(new Set(opened.draft.entries)).toEqual(new Set(entries));
      }),
    ));
});

const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const download = 'kies een JSON-bestand dat uit deze app is gedownload.';
const again = 'vraag de afzender om het bestand opnieuw te downloaden uit deze app.';

describe('X2 a file that is no draft is refused in one sentence: what, where, what to do', () => {
  test.for<[string, string | ArrayBuffer, string]>([
    ['empty', '', `Dit bestand is leeg; ${again}`],
    ['empty bytes', new ArrayBuffer(0), `Dit bestand is leeg; ${again}`],
    ['a byte order mark alone', '\uFEFF', `Dit bestand is leeg; ${again}`],
    ['a byte order mark first', `\uFEFF${textOf(draftOf())}`, 'geopend'],
    [
      'cut short',
      textOf(draftOf(...sound)).slice(0, -9),
      `Dit bestand is niet compleet: het stopt op regel 1 midden in de gegevens; ${again}`,
    ],
    [
      'not JSON',
      '{\n  "format": uitvoeringstoets\n}',
      'Dit bestand is geen JSON: het gaat mis op regel 2; kies een bestand dat uit deze app is gedownload.',
    ],
    [
      'a PDF',
      '%PDF-1.7',
      'Dit bestand is geen JSON: het gaat mis op regel 1; kies een bestand dat uit deze app is gedownload.',
    ],
    [
      'no UTF-8',
      new Uint8Array([0x25, 0xff, 0xfe]).buffer,
      `Dit bestand is geen tekst in UTF-8, van het begin af; ${download}`,
    ],
    [
      'another format',
      '{"format":"par-dpia","version":1}',
      `Dit bestand is geen uitvoeringstoets: aan het begin staat niet “format: uitvoeringstoets” met een versie; ${download}`,
    ],
    [
      'a newer version',
      '{"format":"uitvoeringstoets","version":2,"draft":{"nieuw":true}}',
      'Dit bestand is gemaakt met een nieuwere versie van de app (bestandsversie 2); werk de app bij en open het bestand daarna opnieuw.',
    ],
    [
      '20 MB',
      new ArrayBuffer(20_000_000),
      'Dit bestand is te groot: 20 MB, en een toets is nooit groter dan 15 MB; kies een ander bestand.',
    ],
    [
      'depth 100,000',
      nested,
      'In dit bestand zitten op regel 1 meer dan 64 lagen in elkaar, en dat kan bij een toets niet; kies een ander bestand.',
    ],
    [
      'depth 100,000 in an answer',
      textOf(draftOf(entry('a', 'titel', 'DIEP'))).replace('"DIEP"', `\n${nested}`),
      'In dit bestand zitten op regel 2 meer dan 64 lagen in elkaar, en dat kan bij een toets niet; kies een ander bestand.',
    ],
    [
      '__proto__',
      textOf(draftOf(entry('a', 'titel', 'x'), row('b', 'kosten', 'r1', cells('x', 1)))).replace(
        '"wat"',
        '"__proto__"',
      ),
      'Dit bestand is beschadigd bij antwoord 2 (kosten), bij “value”, “cells”, “__proto__”: daar staat een naam die gevaarlijk kan zijn; open dit bestand niet en meld het aan de afzender.',
    ],
    [
      '__proto__ at the top',
      '{"format":"uitvoeringstoets","version":1,"__proto__":{}}',
      'Dit bestand is beschadigd bij “__proto__”: daar staat een naam die gevaarlijk kan zijn; open dit bestand niet en meld het aan de afzender.',
    ],
    [
      'an unknown key',
      textOf({ ...draftOf(), titel: 'x' }),
      `Dit bestand is beschadigd bij “draft”, “titel”: die naam hoort daar niet; ${again}`,
    ],
    [
      'no draft',
      '{"format":"uitvoeringstoets","version":1}',
      `Dit bestand is beschadigd bij “draft”: daar ontbreekt iets of staat iets dat er niet hoort; ${again}`,
    ],
    [
      'no time',
      textOf(draftOf({ ...entry('a', 'titel', 'x'), at: '' })),
      `Dit bestand is beschadigd bij antwoord 1 (titel), bij “at”: daar ontbreekt iets of staat iets dat er niet hoort; ${again}`,
    ],
  ])('%s', async ([, file, expected]) => {
    expect(await sentence(file)).toBe(expected);
  });
});

describe('X3 a draft that does not fit the questionnaire is refused with the place', () => {
  const first = row('a', 'kosten', 'r1', cells('leges', 1));
  const at = (order: string, value: object) => ({ ...cells('x', 1), ...value, order });

  test.for<[string, Entry[], string]>([
    [
      'an unknown question',
      [first, entry('b', 'vr-oud', 'x')],
      `Antwoord 2 in dit bestand hoort bij de vraag “vr-oud”, en die staat niet in de vragenlijst; ${again}`,
    ],
    [
      'an unknown setting',
      [entry('a', '$kleur', 'x')],
      `Antwoord 1 in dit bestand gaat over de instelling “$kleur”, en die bestaat niet; ${again}`,
    ],
    [
      'a setting that cannot be',
      [entry('a', '$omvang', 'half')],
      `Antwoord 1 in dit bestand geeft de instelling “$omvang” een waarde die niet kan; ${again}`,
    ],
    [
      'a setting with a row',
      [row('a', '$omvang', 'r', { cells: {} })],
      `Antwoord 1 in dit bestand geeft de instelling “$omvang” een waarde die niet kan; ${again}`,
    ],
    [
      'a number for words',
      [entry('a', 'titel', 3)],
      `Vraag 1 (titel): hier staat een getal, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'yes for words',
      [entry('a', 'titel', true)],
      `Vraag 1 (titel): hier staat “true” of “false”, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'words for a choice of several',
      [entry('a', 'keuze', 'a')],
      `Vraag 4 (keuze): hier staat een tekst, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'a special answer that is none',
      [entry('a', 'titel', { special: 'weet-niet' })],
      `Vraag 1 (titel): hier staat “onbekend”, “n.v.t.” of iets dat daarop lijkt, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'a list in a cell, third row',
      [
        row('b', 'kosten', 'r3', at('a2', { cells: { bedrag: ['12'] } })),
        first,
        row('c', 'kosten', 'r2', at('a1', {})),
      ],
      `Vraag 2 (kosten), rij 3, kolom Bedrag: hier staat een lijst, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'in a row that was removed since',
      [
        row('b', 'kosten', 'r9', at('a2', { cells: { bedrag: [] } })),
        row('c', 'kosten', 'r9', null, { replaces: ['b'] }),
      ],
      `Vraag 2 (kosten), rij “r9”, kolom Bedrag: hier staat een lijst, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'in a row with a head',
      [row('a', 'partijen', 'ind', { cells: { rol: { a: 1 } } })],
      `Vraag 3 (partijen), rij “IND”, kolom Rol: hier staat iets samengestelds, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'an unknown column',
      [row('a', 'kosten', 'r1', { cells: { kleur: 'rood' } })],
      `Vraag 2 (kosten), rij 1, kolom kleur: die kolom staat niet in de vragenlijst; ${again}`,
    ],
    [
      'a row where there are none',
      [row('a', 'titel', 'r1', { cells: {} })],
      `Vraag 1 (titel), rij 1: deze vraag heeft geen rijen, maar het bestand wel; ${again}`,
    ],
    [
      'words for a whole table',
      [entry('a', 'kosten', 'veel')],
      `Vraag 2 (kosten): hier staat een tekst, en dat past niet bij deze vraag; ${again}`,
    ],
    ['unknown for a whole table', [entry('a', 'kosten', { special: 'onbekend' })], 'geopend'],
    [
      'an answer where none is asked',
      [entry('a', 'uitleg', 'x')],
      `Vraag 5 (uitleg): hier vult niemand iets in, maar het bestand heeft er een antwoord; ${again}`,
    ],
  ])('%s', async ([, entries, expected]) => {
    // the number of a question here is its chapter's and its place
    expect((await sentence(textOf(draftOf(...entries)))).replace(/^Vraag 1\.(\d)/, 'Vraag $1')).toBe(expected);
  });

  test.for<[string, { id: string; version: string }]>([
    ['another template', { id: 'anders', version: '1.0' }],
    ['another version', { id: 'test', version: '2.0' }],
  ])('%s', async ([, other]) => {
    expect(await sentence(textOf({ ...draftOf(), template: other }))).toBe(
      `Dit bestand hoort bij de vragenlijst “${other.id}” ${other.version}, en deze app heeft “test” 1.0; open het in een versie van de app die deze vragenlijst heeft.`,
    );
  });
});

test('X4 replaced answers are checked too', async () => {
  const entries = [entry('a', 'titel', 3), entry('b', 'titel', 'goed', { replaces: ['a'] })];
  expect(await openDossier(textOf(draftOf(...entries)), template)).toMatchObject({ ok: false, reason: 'wrong-type' });
});

describe('X5 whatever is given, openDossier answers and never throws', () => {
  const answered = async (file: string | ArrayBuffer) => {
    const opened = await openDossier(file, template);
    expect(opened.ok || dossierRefusal(opened).length > 20).toBe(true);
  };
  const question = fc.constantFrom('titel', 'kosten', 'partijen', 'keuze', 'uitleg', 'groepen', '$omvang', 'weg');

  test('any text', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), answered)));

  test('any JSON', () => fc.assert(fc.asyncProperty(fc.json(), answered)));

  test('any bytes', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array(), (bytes) => answered(new Uint8Array(bytes).buffer))));

  test('any JSON as an answer', () =>
    fc.assert(
      fc.asyncProperty(question, fc.jsonValue(), (id, value) => answered(textOf(draftOf(entry('a', id, value))))),
    ));

  test('any JSON as a row or a cell', () =>
    fc.assert(
      fc.asyncProperty(question, fc.string(), fc.jsonValue(), fc.boolean(), (id, rowId, value, inCell) =>
        answered(textOf(draftOf(row('a', id, rowId, inCell ? { cells: { wat: value } } : value)))),
      ),
    ));
});

describe('X6 a file name is safe on every file system', () => {
  test.for<[string, string]>([
    ['Kortere geldigheid', 'uitvoeringstoets-kortere-geldigheid.json'],
    ['Één/twee\\drie: "vier"?', 'uitvoeringstoets-een-twee-drie-vier.json'],
    ['../../etc/passwd', 'uitvoeringstoets-etc-passwd.json'],
    ['CON', 'uitvoeringstoets-con.json'],
    ['', 'uitvoeringstoets.json'],
    ['…', 'uitvoeringstoets.json'],
    ['移民', 'uitvoeringstoets.json'],
  ])('%s', ([title, name]) => {
    expect(fileName(title, 'json')).toBe(name);
  });

  test('any title', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        expect(fileName(title, 'json')).toMatch(/^uitvoeringstoets(-[a-z0-9]+)*\.json$/);
        expect(fileName(title, 'json').length).toBeLessThan(110);
      }),
    ));
});

test('X7 a file whose answers are not those of its fingerprint opens, and the report says so', async () => {
  const { text } = await dossierFile(draftOf(...sound), 'Toets');
  const changed = text.replace('Kortere geldigheid', 'Langere geldigheid');
  expect(await openDossier(changed, template)).toMatchObject({ ok: true, report: { fingerprint: 'differs' } });
  expect(await openDossier(textOf(draftOf(...sound)), template)).toMatchObject({ report: { fingerprint: 'absent' } });
});
