import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/document/outline.ts';
import { fileRefusal } from '../../src/nl/attachments.ts';
import { type AttachedFile, attachedCells, type FileCells, fits, limits } from '../../src/questions/attached.ts';
import { fileNameFor, freeName, shownName } from '../../src/screens/attachments/fileName.ts';
import { filesForPdf } from '../../src/screens/attachments/filesForPdf.ts';
import { keepFiles } from '../../src/screens/attachments/keepFiles.ts';
import { sha256 } from '../../src/screens/attachments/sha256.ts';
import { takeFile } from '../../src/screens/attachments/takeFile.ts';
import type { Done } from '../../src/store/failure.ts';
import { row } from '../draft/entries.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (text: string, ...more: number[]): Bytes => new Uint8Array([...strToU8(text), ...more]);

const pdf = bytesOf('%PDF-1.7\n1 0 obj\n');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1]);
const exe = bytesOf('MZ', 0x90, 0, 3, 0, 0, 0, 4, 0);
const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8('<w:document/>'),
}) as Bytes;
const macro = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  ),
}) as Bytes;
const zip = zipSync({ 'nota.pdf': pdf }) as Bytes;

/** A disk of which nothing is known but what was put on it. */
function disk(answer: Done = { ok: true }) {
  const kept = new Map<string, Bytes>();
  return {
    kept,
    put: async (hash: string, bytes: Bytes) => {
      if (answer.ok) kept.set(hash, bytes);
      return answer;
    },
    read: async (hash: string) => ({ ok: true as const, bytes: kept.get(hash) }),
    missing: async (hashes: readonly string[]) => new Set(hashes.filter((hash) => !kept.has(hash))),
  };
}

const drawn = bytesOf('opnieuw getekend');

function take(
  name: string,
  bytes: Bytes,
  more: Partial<Parameters<typeof takeFile>[1]> & { store?: ReturnType<typeof disk> } = {},
) {
  const { store = disk(), ...into } = more;
  const clean: Parameters<typeof takeFile>[1]['clean'] = async (_bytes, type) => ({ ok: true, bytes: drawn, type });
  return takeFile(new File([bytes], name), { store, beside: [], all: [], clean, ...into });
}

const attached = (cells: FileCells): AttachedFile => ({ id: 'r1', order: 'a0', cells });

async function cellsOf(name: string, bytes: Bytes): Promise<FileCells> {
  const taken = await take(name, bytes);
  if (!taken.ok) throw new Error(taken.refusal.reason);
  return taken.file;
}

describe('A1 a file is what stands in it: a name that says otherwise is put right, and that is told', () => {
  test.for<[string, Bytes, string, string, string | undefined]>([
    ['nota.pdf', pdf, 'nota.pdf', 'application/pdf', undefined],
    ['Nota.PDF', pdf, 'Nota.pdf', 'application/pdf', undefined],
    ['nota', pdf, 'nota.pdf', 'application/pdf', undefined],
    ['nota.pdf', png, 'nota.png', 'image/png', 'nota.pdf'],
    ['foto.jpeg.exe', pdf, 'foto.jpeg.pdf', 'application/pdf', 'foto.jpeg.exe'],
    [
      'brief.doc',
      docx,
      'brief.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'brief.doc',
    ],
    ['tabel.csv', bytesOf('a;b\n1;2\n'), 'tabel.csv', 'text/csv', undefined],
    ['MZ.csv', bytesOf('MZ;BM\n1;2\n'), 'MZ.csv', 'text/csv', undefined],
    ['oud.csv', bytesOf('caf', 0xe9, 59, 49), 'oud.csv', 'text/csv', undefined],
    ['lijst.txt', bytesOf('Café'), 'lijst.txt', 'text/plain', undefined],
  ])('%s', async ([name, bytes, naam, type, was]) => {
    const taken = await take(name, bytes);
    expect(taken).toMatchObject({ ok: true, file: { naam, type }, ...(was ? { was } : {}) });
    expect('was' in taken).toBe(was !== undefined);
  });
});

describe('A2 what is refused is refused in words that name the file and say why; nothing is kept', () => {
  const full: FileCells = {
    soort: 'bestand',
    naam: 'groot.pdf',
    type: 'application/pdf',
    omvang: limits.file,
    sha256: '',
  };
  const all = Array.from({ length: 5 }, (_, nr) => ({ ...full, sha256: String(nr).repeat(64) }));

  test.for<[string, string, Bytes, object, RegExp]>([
    ['nothing in it', 'leeg.pdf', bytesOf(''), {}, /‘leeg\.pdf’ is niet toegevoegd: het is leeg/],
    ['a program that calls itself PDF', 'nota.pdf', exe, {}, /het heet pdf, maar het is een bestand van het soort exe/],
    ['a program', 'setup.exe', exe, {}, /: het is een bestand van het soort exe\. Dat kan hier niet/],
    ['a Word file with macros', 'brief.docx', macro, {}, /soort docm/],
    ['an archive', 'map.zip', zip, {}, /soort zip/],
    ['HTML', 'bladzij.html', bytesOf('<!doctype html><script>1</script>'), {}, /soort html\/xml/],
    ['HTML that calls itself text', 'bladzij.txt', bytesOf(' <html><body>'), {}, /soort html\/xml/],
    ['a picture that can hold a script', 'plaat.svg', bytesOf('<svg xmlns="x"/>'), {}, /html\/xml|soort xml/],
    [
      'noise that calls itself PDF',
      'nota.pdf',
      bytesOf('x', 0, 1, 2),
      {},
      /het heet pdf, maar er staat iets anders in/,
    ],
    ['noise', 'bestand', bytesOf('x', 0, 1, 2), {}, /we herkennen niet wat voor bestand het is/],
    [
      'too large',
      'film.pdf',
      new Uint8Array(limits.file + 1),
      {},
      /is 10 MB en een bestand mag hier ten hoogste 10 MB/,
    ],
    ['no room in the dossier', 'nota.pdf', pdf, { all }, /al 50 MB van 50 MB/],
    [
      'a broken picture',
      'foto.png',
      png,
      { clean: async () => ({ ok: false, reason: 'damaged-image' }) },
      /de afbeelding is beschadigd/,
    ],
    [
      'a picture that fills the memory',
      'foto.png',
      png,
      { clean: async () => ({ ok: false, reason: 'too-many-pixels' }) },
      /meer dan 80 miljoen beeldpunten/,
    ],
  ])('%s', async ([, name, bytes, more, sentence]) => {
    const store = disk();
    const taken = await take(name, bytes, { store, ...more });
    if (taken.ok) throw new Error('taken in');
    expect(fileRefusal(taken.name, taken.refusal)).toMatch(sentence);
    expect(store.kept.size).toBe(0);
  });

  test.for<[Done, RegExp]>([
    [{ ok: false, reason: 'no-space' }, /de schijf is vol.*Uw antwoorden zijn bewaard/],
    [{ ok: false, reason: 'closed' }, /kon het niet bewaren/],
  ])('a disk that answers %j', async ([answer, sentence]) => {
    const taken = await take('nota.pdf', pdf, { store: disk(answer) });
    if (taken.ok) throw new Error('taken in');
    expect(fileRefusal(taken.name, taken.refusal)).toMatch(sentence);
  });

  test('a file that cannot be read any more', async () => {
    const file = new File([pdf], 'nota.pdf');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const taken = await takeFile(file, { store: disk(), beside: [], all: [] });
    expect(taken).toMatchObject({ ok: false, refusal: { reason: 'unreadable' } });
  });
});

describe('A3 a name is safe and short on every file system, whatever it was', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1200 }),
    fc.constantFrom(
      '../../etc/passwd',
      'C:\\nota.pdf',
      'nota\u202Efdp.exe',
      '.pdf',
      '. .',
      '\uD800.pdf',
      'n'.repeat(1000),
    ),
  );
  test('always', async () => {
    fc.assert(
      fc.property(strange, fc.constantFrom('application/pdf' as const, 'image/jpeg' as const), (name, type) => {
        const naam = fileNameFor(name, type);
        const cells = { soort: 'bestand', naam, type, omvang: 1, sha256: 'a'.repeat(64) };
        expect(attachedCells.safeParse(cells).success).toBe(true);
        expect(fits(naam, type)).toBe(true);
        expect(shownName(name).length).toBeLessThanOrEqual(60);
        expect(shownName(name)).not.toBe('');
      }),
    );
  });

  test('a file with such a name is taken in', async () => {
    expect(await cellsOf(`map/${'\u202E'}${'n'.repeat(1000)}.pdf`, pdf)).toMatchObject({
      naam: `${'n'.repeat(110)}.pdf`,
    });
  });
});

describe('A4 the same content stands once with an answer, and the same name gets a number', () => {
  test('content', async () => {
    const store = disk();
    const first = await take('nota.pdf', pdf, { store });
    if (!first.ok) throw new Error('refused');
    const again = await take('ander.pdf', pdf, { store, beside: [attached(first.file)], all: [first.file] });
    if (again.ok) throw new Error('taken in');
    expect(fileRefusal(again.name, again.refusal)).toContain('staat al bij dit antwoord, als ‘nota.pdf’');
  });

  test('name', async () => {
    const first = await cellsOf('nota.pdf', pdf);
    const other = await take('NOTA.pdf', bytesOf('%PDF-1.7 anders'), { beside: [attached(first)], all: [first] });
    expect(other).toMatchObject({ ok: true, file: { naam: 'NOTA (2).pdf' } });
    expect(freeName('a.pdf', ['A.pdf', 'a (2).pdf'])).toBe('a (3).pdf');
  });
});

test('A5 a content that is already in the dossier takes no more room', async () => {
  const known = await cellsOf('nota.pdf', pdf);
  const rest = { ...known, sha256: 'f'.repeat(64), omvang: limits.dossier - pdf.length };
  expect(await take('nota.pdf', pdf, { all: [known, rest] })).toMatchObject({ ok: true });
  expect(await take('meer.pdf', bytesOf('%PDF-1.7 meer dan er past'), { all: [known, rest] })).toMatchObject({
    refusal: { reason: 'dossier-full' },
  });
});

describe('A6 a file whose bytes are not here comes back in its own place when it is added again', () => {
  test.for<[string, string, Bytes]>([
    ['a document', 'nota.pdf', pdf],
    ['a picture that was cleaned before', 'foto.png', png],
  ])('%s', async ([, name, bytes]) => {
    const known = { ...(await cellsOf('nota.pdf', pdf)), sha256: await sha256(bytes) };
    const store = disk();
    const back = await take(name, bytes, { store, beside: [attached(known)], all: [known] });
    expect(back).toMatchObject({ ok: true, back: { id: 'r1' }, cleaned: false });
    expect([...store.kept]).toEqual([[known.sha256, bytes]]);
  });
});

test('A7 of a picture only what was drawn anew is kept', async () => {
  const store = disk();
  const taken = await take('foto.png', png, { store });
  expect(taken).toMatchObject({ ok: true, cleaned: true, file: { omvang: drawn.length, sha256: await sha256(drawn) } });
  expect([...store.kept.values()]).toEqual([drawn]);
});

type Listed = Outline['attachments'][number];

const listed = (number: string, hash: string, name = 'nota.pdf'): Listed => ({
  number,
  question: `Vraag ${number}?`,
  name,
  type: 'application/pdf',
  size: 3,
  sha256: hash,
});

test('A8 a PDF takes each content once, under a name of its own, and says which files are not here', async () => {
  const store = disk();
  await store.put('aa', pdf);
  await store.put('bb', png);
  const items = [listed('1.1', 'aa'), listed('1.2', 'bb'), listed('1.3', 'aa', 'kopie.pdf'), listed('1.4', 'cc')];

  const { files, missing } = await filesForPdf(items, store, ['toets.json', 'nota (2).pdf']);

  expect(files.map(({ name, relationship, description }) => [name, relationship, description])).toEqual([
    ['nota.pdf', 'Supplement', 'Bijlage bij de vragen 1.1 Vraag 1.1?; 1.3 Vraag 1.3?'],
    ['nota (3).pdf', 'Supplement', 'Bijlage bij vraag 1.2 Vraag 1.2?'],
  ]);
  expect(missing).toEqual([items[3]]);
});

test('A9 files out of a PDF are kept by their content and never by their name', async () => {
  const store = disk();
  const hash = await sha256(pdf);
  const entries = [row('e1', 'q', 'r', { order: 'a0', cells: { sha256: hash } })];

  const kept = await keepFiles([{ bytes: exe }, { bytes: pdf }, { bytes: pdf }], entries, store);

  expect(kept).toEqual({ ok: true, kept: 1, left: 2 });
  expect([...store.kept]).toEqual([[hash, pdf]]);
  const full = await keepFiles([{ bytes: pdf }], entries, disk({ ok: false, reason: 'no-space' }));
  expect(full).toEqual({ ok: false, reason: 'no-space' });
});
