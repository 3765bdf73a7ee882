import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/draft/fingerprint.ts';
import { confined } from '../../src/exchange/confined.ts';
import { dossierFile } from '../../src/exchange/dossierFile.ts';
import { MAX_PDF_BYTES, openFile } from '../../src/exchange/openFile.ts';
import { readPdf } from '../../src/exchange/readPdf.ts';
import { draftName } from '../../src/exchange/sharing.ts';
import { dossierRefusal } from '../../src/nl/exchange.ts';
import { entry, row } from '../draft/entries.ts';
import { draftOf, template } from './dossiers.ts';
import { asFile, opening, report, said } from './pdfs.ts';
import { type Bytes, handmade, mutool, packed, pagesOnly, printed, qpdf } from './tampered.ts';

const draft = draftOf(
  entry('a', 'titel', 'Eerst'),
  entry('b', 'titel', 'Kortere geldigheid & <meer>', { replaces: ['a'] }),
  row('c', 'kosten', 'r1', { order: 'a0', cells: { wat: 'leges', bedrag: 12.5 } }),
  entry('d', 'keuze', ['a', 'b']),
);

const evidence = [
  {
    name: 'bron.txt',
    bytes: new TextEncoder().encode('waar het staat'),
    type: 'text/plain',
    relationship: 'Supplement',
    description: 'Bron',
  },
] as const;

const text = new TextEncoder();
let whole: Bytes;
let empty: Bytes;
let json: string;

beforeAll(async () => {
  whole = await report(draft, 'everything', evidence);
  empty = await report(draft, 'none');
  json = (await dossierFile(draft, 'Toets')).text;
}, 60_000);

/** A later change, written behind what stands. */
const incremental = (bytes: Bytes): Bytes =>
  mutool(bytes, 'incremental', (pdf) => {
    pdf.getTrailer().get('Root').put('PageMode', pdf.newName('UseOutlines'));
  });

describe('X12 a PDF of this app opens to the draft that went into it, with the same fingerprint', () => {
  test('with its history and the files beside it', async () => {
    const opened = await opening(whole);
    if (!opened.ok) throw new Error(dossierRefusal(opened));
    expect(new Set(opened.draft.entries)).toEqual(new Set(draft.entries));
    expect(opened.report).toMatchObject({ answers: 3, conflicts: 0, fingerprint: 'matches' });
    expect(opened.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['bron.txt', 'waar het staat'],
    ]);
  });

  test.for<[string, (bytes: Bytes) => Bytes | Promise<Bytes>]>([
    ['answers only', () => report(draft, 'answers')],
    ['qpdf --linearize', (bytes) => qpdf(bytes, ['--linearize'])],
    ['qpdf with object streams', (bytes) => qpdf(bytes, ['--object-streams=generate', '--recompress-flate'])],
    ['qpdf with a password only for changes', (bytes) => qpdf(bytes, ['--encrypt', '', 'geheim', '256', '--'])],
    ['mutool clean', (bytes) => mutool(bytes, 'garbage=4,compress')],
    ['mutool clean with object streams', (bytes) => mutool(bytes, 'garbage=3,objstms=yes,compress')],
    ['mutool, unpacked', (bytes) => mutool(bytes, 'decompress')],
    ['an incremental update', incremental],
    [
      'qpdf after mutool after an update',
      async (bytes) => qpdf(mutool(incremental(bytes), 'garbage'), ['--linearize']),
    ],
    ['a line added by a gateway', (bytes) => new Uint8Array(Buffer.concat([bytes, Buffer.from('\n-- \nmail\n')]))],
    ['a line before it', (bytes) => new Uint8Array(Buffer.concat([Buffer.from('HTTP/1.1 200\n'), bytes]))],
  ])('%s', async ([, change]) => {
    const opened = await opening(await change(whole));
    if (!opened.ok) throw new Error(dossierRefusal(opened));
    expect(opened.report.fingerprint).toBe('matches');
    expect(await fingerprint(opened.draft.entries)).toBe(await fingerprint(draft.entries));
  });
});

const same = { name: draftName, bytes: text.encode('{}') };
const ask = 'vraag de afzender om de PDF die de app maakte, of om het bestand voor de app (JSON).';
const pick = 'kies een PDF of een JSON-bestand dat uit deze app is gedownload.';
const notOurs = `In deze PDF zit geen toets: hij komt niet uit deze app, of is er alleen een afdruk van; ${pick}`;
const emptied = `Deze PDF komt uit deze app, maar de antwoorden zitten er niet (meer) in: hij is zonder antwoorden gedeeld, naar PDF geprint of door een ander programma verkleind; ${ask}`;
const damaged =
  'Deze PDF is beschadigd of niet compleet; download hem opnieuw of vraag de afzender om hem nog eens te sturen.';
const two = `In deze PDF zit meer dan één toets, en de app weet niet welke u bedoelt; ${ask}`;
const tooMuch =
  'Deze PDF wordt bij het uitpakken veel groter dan een toets ooit is; open dit bestand niet en meld het aan de afzender.';
const again = 'vraag de afzender om het bestand opnieuw te downloaden uit deze app.';

describe('X13 a PDF that is no dossier is refused in one sentence: what, and what to do', () => {
  test.for<[string, () => Bytes | Promise<Bytes>, string]>([
    ['not ours', () => handmade([]), notOurs],
    [
      'not ours, with another file inside',
      () => handmade([{ name: 'factuur.xml', bytes: text.encode('<a/>') }]),
      notOurs,
    ],
    ['shared without answers', () => empty, emptied],
    ['the draft taken out by qpdf', () => qpdf(whole, [`--remove-attachment=${draftName}`]), emptied],
    ['printed to PDF: only the pages are left', () => pagesOnly(whole), emptied],
    ['printed to PDF without words that can be read', () => printed(whole), notOurs],
    [
      'two drafts under two names',
      () =>
        qpdf(whole, ['--add-attachment', '/nog.json', '--key=nog', `--filename=${draftName}`, '--'], {
          'nog.json': text.encode(json),
        }),
      two,
    ],
    ['two drafts under one name', () => handmade([same, same]), two],
    ['two drafts, one in capitals', () => handmade([same, { ...same, name: 'Toets.JSON' }]), two],
    [
      'a password',
      () => qpdf(whole, ['--encrypt', 'geheim', 'geheim', '256', '--']),
      'Deze PDF is beveiligd met een wachtwoord; haal het wachtwoord eraf of vraag de afzender om de PDF zonder wachtwoord.',
    ],
    ['the first half', () => whole.slice(0, whole.length / 2), damaged],
    ['without the last kilobyte', () => whole.slice(0, -1024), damaged],
    ['only the mark', () => text.encode('%PDF-1.7'), damaged],
    ['noise', () => text.encode(`%PDF-1.7\n${'ruis '.repeat(5000)}%%EOF`), damaged],
    [
      'a draft that is no JSON',
      () => handmade([{ name: draftName, bytes: text.encode('geen json') }]),
      'De toets in deze PDF gaat niet open: dit bestand is geen JSON: het gaat mis op regel 1; kies een bestand dat uit deze app is gedownload.',
    ],
    [
      'an empty draft',
      () => handmade([{ name: draftName, bytes: new Uint8Array() }]),
      `De toets in deze PDF gaat niet open: dit bestand is leeg; ${again}`,
    ],
    [
      'a wrong answer in the draft',
      () => handmade([{ name: draftName, bytes: text.encode(json.replace('"Eerst"', '12')) }]),
      `De toets in deze PDF gaat niet open: vraag 1.1 (titel): hier staat een getal, en dat past niet bij deze vraag; ${again}`,
    ],
    [
      'a draft of 50 MB',
      () => handmade([{ name: draftName, bytes: packed(50), filter: '/FlateDecode' }]),
      'De toets in deze PDF gaat niet open: dit bestand is te groot: 50 MB, en een toets is nooit groter dan 15 MB; kies een ander bestand.',
    ],
    ['a draft of 300 MB', () => handmade([{ name: draftName, bytes: packed(300), filter: '/FlateDecode' }]), tooMuch],
    [
      'a draft of 300 MB, packed twice',
      () => handmade([{ name: draftName, bytes: packed(300, true), filter: '[/FlateDecode /FlateDecode]' }]),
      tooMuch,
    ],
    [
      'a bomb beside a good draft',
      () =>
        handmade([
          { name: draftName, bytes: text.encode(json) },
          { name: 'bijlage.bin', bytes: packed(300), filter: '/FlateDecode' },
        ]),
      tooMuch,
    ],
    [
      'twenty smaller bombs',
      () => {
        const bytes = packed(50);
        return handmade(Array.from({ length: 20 }, (_, nr) => ({ name: `b${nr}`, bytes, filter: '/FlateDecode' })));
      },
      tooMuch,
    ],
  ])('%s', { timeout: 60_000 }, async ([, make, sentence]) => {
    expect(await said(asFile(await make()))).toBe(sentence);
  });

  test.for<[string, Blob, string]>([
    [
      'a PDF of 101 MB is not even read',
      Object.assign(asFile(text.encode('%PDF-1.7')), { slice: () => new Blob(['%PDF-1.7']) }),
      `Deze PDF is te groot: 101 MB, en de app opent er geen van meer dan 100 MB; vraag de afzender om het bestand voor de app (JSON).`,
    ],
  ])('%s', async ([, file, sentence]) => {
    Object.defineProperty(file, 'size', { value: MAX_PDF_BYTES + 1_000_000 });
    Object.assign(file, { arrayBuffer: () => Promise.reject(new Error('it was read')) });
    expect(await said(file)).toBe(sentence);
  });
});

describe('X14 a file is taken for what is in it, not for what it is called', () => {
  test.for<[string, Blob, string]>([
    ['JSON that is called a PDF', new File(['{"format":'], 'toets.pdf', { type: 'application/pdf' }), 'niet compleet'],
    ['words that are called a PDF', new File(['hallo'], 'toets.pdf'), `heet een PDF, maar het is er geen; ${pick}`],
    ['a page that is called a PDF', asFile(text.encode('<html>'), 'application/pdf'), 'heet een PDF'],
    ['JSON about a PDF', new File(['{"format":"%PDF-1.7"}'], 'a.json'), 'geen uitvoeringstoets'],
    ['words', new File(['hallo'], 'toets.txt'), 'geen JSON'],
  ])('%s', async ([, file, sentence]) => {
    expect(await said(file)).toContain(sentence);
  });

  test('a PDF that is called JSON', async () => {
    const opened = await openFile(new File([new Uint8Array(whole)], 'toets.json'), template, readPdf);
    expect(opened).toMatchObject({ ok: true, from: 'pdf' });
  });

  test('JSON', async () => {
    const opened = await openFile(new File([json], 'toets'), template, readPdf);
    expect(opened).toMatchObject({ ok: true, from: 'json', files: [] });
  });

  test('a file that went away', async () => {
    const gone = Object.assign(new Blob(['{}']), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }) });
    expect(await said(gone)).toContain('niet te lezen');
  });
});

describe('X15 whatever happens to a PDF on the way, opening it answers and never throws', () => {
  const answered = async (bytes: Bytes) => {
    const opened = await opening(bytes);
    if (opened.ok) expect(opened.report.answers).toBeGreaterThan(0);
    else expect(dossierRefusal(opened).length).toBeGreaterThan(20);
  };

  test('cut anywhere', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.nat(whole.length), (length) => answered(whole.slice(0, length))),
      { numRuns: 40 },
    ),
  );

  test('bytes changed anywhere', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 }), (changes) => {
        const changed = whole.slice();
        for (const [place, byte] of changes) changed[place % changed.length] = byte;
        return answered(changed);
      }),
      { numRuns: 40 },
    ),
  );

  test('a reader that does not start', async () => {
    const opened = await openFile(asFile(whole), template, () => Promise.reject(new Error('no worker')));
    expect(opened).toEqual({ ok: false, reason: 'pdf-no-reader' });
  });
});

describe('X16 reading a PDF takes bounded memory, and leaves the constructors as they were', () => {
  const bounds = { piece: 1000, total: 3000 };
  const { Uint8Array: before, ArrayBuffer: beforeBuffer } = globalThis;
  const after = () => expect([globalThis.Uint8Array, globalThis.ArrayBuffer]).toEqual([before, beforeBuffer]);

  test.for<[string, () => void, boolean]>([
    ['within both', () => [new Uint8Array(900), new Float64Array(100), new ArrayBuffer(900)], false],
    ['one piece too large', () => new Uint8Array(1001), true],
    ['one piece of large numbers', () => new Float64Array(126), true],
    ['a copy that is too large', () => new Uint8Array(Array.from({ length: 1001 }, () => 0)), true],
    ['too much in all', () => Array.from({ length: 31 }, () => new Uint8Array(100)), true],
    ['a view costs nothing', () => new Uint8Array(new beforeBuffer(5000)), false],
  ])('%s', async ([, work, exceeded]) => {
    const swallowed = await confined(async () => {
      try {
        work();
      } catch {
        // as pdf.js does
      }
    }, bounds);
    expect(swallowed.exceeded).toBe(exceeded);
    after();
  });

  test('an error of the work itself comes through', async () => {
    await expect(confined(() => Promise.reject(new TypeError('own')), bounds)).rejects.toThrow('own');
    after();
  });
});
