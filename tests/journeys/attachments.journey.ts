import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessible, expect, test } from './fixtures.ts';
import { begin, contents, openId, question, saved } from './wizard.ts';

const place = (page: Page) => question(page, 'doc-titel-bijlagen');

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the place for files at the title, which has an answer from the start. */
async function openPlace(page: Page, address: string): Promise<void> {
  await begin(page, address, 'Bijlagen', 'Quickscan');
  await page
    .getByRole('button', { name: /^Bestand of link toevoegen, vraag/ })
    .first()
    .click();
  await expect(place(page).getByRole('button', { name: 'Bestand toevoegen' })).toBeFocused();
}

async function add(page: Page, ...files: readonly Given[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await place(page).getByRole('button', { name: 'Bestand toevoegen' }).click();
  await (await choosing).setFiles([...files]);
}

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n`);

const given = (name: string, buffer: Buffer): Given => ({ name, mimeType: '', buffer });

/** A landscape JPEG, red on the left and blue on the right, as a canvas of the browser writes it. */
async function plainJpeg(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(80, 40);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#f00';
    pen.fillRect(0, 0, 40, 40);
    pen.fillStyle = '#00f';
    pen.fillRect(40, 0, 40, 40);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** One field of an EXIF directory: tag, type, count, value. */
function field(tag: number, type: number, count: number, value: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16BE(tag, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt32BE(count, 4);
  return Buffer.concat([head, value]);
}

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const directory = (...fields: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0, fields.length]), ...fields, long(0)]);

/** EXIF that says: turn a quarter to the right; made at 52°5'0" north by a camera of "Iemand". */
function exif(): Buffer {
  const maker = Buffer.from('Iemand\0\0');
  const first = (makerAt: number, gpsAt: number) =>
    directory(
      field(0x010f, 2, 7, long(makerAt)),
      field(0x0112, 3, 1, Buffer.from([0, 6, 0, 0])),
      field(0x8825, 4, 1, long(gpsAt)),
    );
  const makerAt = 8 + first(0, 0).length;
  const gpsAt = makerAt + maker.length;
  const gps = (degreesAt: number) => directory(field(1, 2, 2, Buffer.from('N\0\0\0')), field(2, 5, 3, long(degreesAt)));
  const degreesAt = gpsAt + gps(0).length;
  const degrees = Buffer.concat([52, 1, 5, 1, 0, 1].map(long));
  const tiff = Buffer.concat([Buffer.from('MM\0*'), long(8), first(makerAt, gpsAt), maker, gps(degreesAt), degrees]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body]);
}

/** What lies in the database, straight from the disk. */
const storedFiles = (page: Page): Promise<number[][]> =>
  page.evaluate(
    () =>
      new Promise<number[][]>((resolve, reject) => {
        const opening = indexedDB.open('uitvoeringstoets');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('files').objectStore('files').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.map((each: { bytes: Uint8Array }) => [...each.bytes]));
          };
        };
      }),
  );

test('J60 a photo loses its place and its camera, and stands upright', async ({ page, site }) => {
  await openPlace(page, site.address);
  const plain = await plainJpeg(page);
  const photo = Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
  expect(photo.includes('Iemand')).toBe(true);

  await add(page, given('vakantie.jpg', photo));
  await expect(place(page).getByRole('status')).toContainText('Verborgen gegevens in de afbeelding zijn weggehaald.');

  const [bytes = []] = await storedFiles(page);
  const kept = Buffer.from(bytes);
  for (const trace of ['Exif', 'Iemand', 'MM\0*', 'http://ns.adobe.com']) expect(kept.includes(trace)).toBe(false);
  expect(kept.indexOf(Buffer.concat([52, 1, 5, 1].map(long)))).toBe(-1);

  const seen = await page.evaluate(async (stored) => {
    const image = new Blob([new Uint8Array(stored)], { type: 'image/jpeg' });
    const bitmap = await createImageBitmap(image, { imageOrientation: 'none' });
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    return { width: bitmap.width, height: bitmap.height, top: at(20, 20), bottom: at(20, 60) };
  }, bytes);
  expect([seen.width, seen.height]).toEqual([40, 80]);
  expect(seen.top[0]).toBeGreaterThan(200);
  expect(seen.bottom[2]).toBeGreaterThan(200);
});

test('J61 files and links with the keyboard: added, told, kept, described, removed and put back', async ({
  page,
  site,
}) => {
  await openPlace(page, site.address);
  await add(page, given('nota.pdf', pdf('een')), given('Nota.pdf', pdf('twee')));
  await expect(place(page).getByText('Nota (2).pdf', { exact: true })).toBeVisible();
  await expect(place(page).getByText(/In deze toets: 2 bestanden/)).toBeVisible();

  await place(page).getByLabel('Omschrijving van nota.pdf').fill('bladzij 3');
  await place(page).getByRole('button', { name: 'Link toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('www.example.org/stuk');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Het stuk');
  await saved(page);
  await page.reload();

  await expect(place(page).getByLabel('Omschrijving van nota.pdf')).toHaveValue('bladzij 3');
  await expect(place(page).getByRole('link', { name: /^Open Het stuk/ })).toHaveAttribute(
    'href',
    'https://www.example.org/stuk',
  );
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    place(page).getByRole('button', { name: 'Bewaar een kopie van nota.pdf' }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe('nota.pdf');
  expect(await contents(copy)).toEqual(pdf('een'));

  await place(page).getByRole('button', { name: 'Verwijder nota.pdf' }).press('Enter');
  await expect(place(page).getByRole('status')).toContainText('nota.pdf is verwijderd.');
  await expect(place(page).getByRole('button', { name: 'Bestand toevoegen' })).toBeFocused();
  await place(page).getByRole('button', { name: 'Zet terug' }).press('Enter');
  await expect(place(page).getByRole('button', { name: 'Verwijder nota.pdf' })).toBeFocused();
  await expect(place(page).getByRole('listitem').first()).toContainText('nota.pdf');
  await accessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await accessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('J62 what lies about itself is put right or refused, each in a sentence, and nothing of it is kept', async ({
  page,
  site,
}) => {
  await openPlace(page, site.address);
  const png = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4, 4);
    canvas.getContext('2d');
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  await add(
    page,
    given('scan.pdf', Buffer.from(png)),
    given('factuur.pdf', exe),
    given('leeg.docx', Buffer.alloc(0)),
    given('pagina.txt', Buffer.from('<!doctype html><script>alert(1)</script>')),
    given('kapot.png', Buffer.from(png.slice(0, 40))),
  );

  const alert = place(page).getByRole('alert');
  await expect(alert).toContainText(
    '‘factuur.pdf’ is niet toegevoegd: het heet pdf, maar het is een bestand van het soort exe.',
  );
  await expect(alert).toContainText('‘leeg.docx’ is niet toegevoegd: het is leeg (0 bytes).');
  await expect(alert).toContainText(
    '‘pagina.txt’ is niet toegevoegd: het heet txt, maar het is een bestand van het soort html/xml.',
  );
  await expect(alert).toContainText('‘kapot.png’ is niet toegevoegd: de afbeelding is beschadigd.');
  await expect(place(page).getByRole('listitem')).toHaveCount(1);
  await expect(place(page).getByRole('listitem')).toContainText('scan.png');
  expect(await storedFiles(page)).toHaveLength(1);
  await accessible(page);
});

test('J63 a dossier that comes as answers alone says which files are not here, and takes one back', async ({
  page,
  site,
  browser,
}) => {
  await openPlace(page, site.address);
  await add(page, given('nota.pdf', pdf('een')));
  await expect(place(page).getByText('nota.pdf', { exact: true })).toBeVisible();
  await saved(page);
  await page.evaluate((id) => {
    location.hash = `/toets/${id}/rapport`;
  }, openId(page));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het bestand' }).click(),
  ]);
  const answers = readFileSync(await download.path());

  // another machine
  const there = await browser.newContext({ locale: 'nl-NL' });
  const other = await there.newPage();
  await other.goto(site.address);
  await other
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'toets.json', mimeType: 'application/json', buffer: answers });
  await expect(place(other).getByText(/Het bestand zelf zit niet in deze toets op deze computer/)).toBeVisible();
  await expect(place(other).getByRole('button', { name: /Bewaar een kopie/ })).toHaveCount(0);

  await add(other, given('anders-genoemd.pdf', pdf('een')));
  await expect(place(other).getByRole('status')).toContainText('nota.pdf is weer compleet.');
  await expect(place(other).getByRole('button', { name: 'Bewaar een kopie van nota.pdf' })).toBeVisible();
  await there.close();
});

test('J64 a file that no dossier refers to goes when the bin is emptied, and not before', async ({ page, site }) => {
  await openPlace(page, site.address);
  await add(page, given('nota.pdf', pdf('een')));
  await expect(place(page).getByText('nota.pdf', { exact: true })).toBeVisible();
  await saved(page);
  await page.clock.install({ time: Date.now() + 3 * 24 * 60 * 60 * 1000 });
  await page.goto(site.address);
  await page.getByRole('button', { name: /^Acties voor/ }).click();
  await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
  await page.getByText(/is weggegooid/).waitFor();
  expect(await storedFiles(page)).toHaveLength(1);

  await page.goto(`${site.address}#/prullenbak`);
  await page.getByRole('button', { name: /voorgoed$/ }).click();
  await page.getByRole('button', { name: 'Verwijder voorgoed', exact: true }).click();
  await page
    .getByText(/is voorgoed verwijderd/)
    .first()
    .waitFor();
  expect(await storedFiles(page)).toHaveLength(0);
});
