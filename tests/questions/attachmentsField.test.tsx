// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { attachedIn, type FileCells, filesIn, isFile, limits, safeUrl } from '../../src/questions/attached.ts';
import { type Files, FilesProvider, type TakenIn } from '../../src/questions/files.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { show } from './sample.tsx';

afterEach(cleanup);

const raw = { id: 'stukken', nr: 1, type: 'attachments', label: 'Stukken' };

const cells = (naam: string, more: Partial<FileCells> = {}): FileCells => ({
  soort: 'bestand',
  naam,
  type: 'application/pdf',
  omvang: 1_300_000,
  sha256: 'ab'.repeat(32),
  ...more,
});

const fileRow = (id: string, naam = `${id}.pdf`, more: Partial<FileCells> = {}): Row => ({
  id,
  order: `a${id.slice(1)}`,
  cells: cells(naam, more) as Row['cells'],
});

function scene(answer: readonly Row[] | undefined, more: Partial<Files> = {}) {
  const files: Files = {
    take: async (file) => ({ ok: true, file: cells(file.name), cleaned: false }),
    missing: async () => new Set(),
    save: vi.fn(async () => true),
    total: { files: 3, bytes: 4_400_000 },
    ...more,
  };
  const shown = show({ raw, answer, around: (children) => <FilesProvider value={files}>{children}</FilesProvider> });
  return { ...shown, files, user: userEvent.setup() };
}

const pick = (container: HTMLElement, ...files: readonly File[]): void => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no input');
  fireEvent.change(input, { target: { files } });
};

const file = (name: string): File => new File(['x'], name);

const status = () => screen.getByRole('status').textContent;

const item = (name: string) => within(screen.getByText(name).closest('li') ?? document.body);

test('Q71 a file shows its name, its kind and its size in words, and what the whole dossier holds', () => {
  scene([fileRow('r1', 'nota.pdf')]);
  expect(screen.getByRole('list', { name: 'Bestanden en links' }).textContent).toContain('nota.pdf PDF, 1,2 MB');
  expect(screen.getByText(/In deze toets: 3 bestanden, 4,2 MB van 50 MB\./)).toBeTruthy();
  expect(screen.getByText(/de naam van de auteur/)).toBeTruthy();
});

test('Q72 files come in one by one in their order, each a row of its own, and that is told', async () => {
  const { container, world } = scene(undefined);
  pick(container, file('een.pdf'), file('twee.pdf'), file('drie.pdf'));

  await waitFor(() => expect(world.rows).toHaveLength(3));
  expect(attachedIn(world.now).map((each) => isFile(each) && each.cells.naam)).toEqual([
    'een.pdf',
    'twee.pdf',
    'drie.pdf',
  ]);
  expect(status()).toBe('Toegevoegd: drie.pdf (PDF, 1,2 MB).');
});

test('Q73 a refused file is told in an alert by name, and the others come in', async () => {
  const refused: TakenIn = { ok: false, name: 'leeg.pdf', refusal: { reason: 'empty' } };
  const { container, world, user } = scene(undefined, {
    take: async ({ name }) => (name === 'leeg.pdf' ? refused : { ok: true, file: cells(name), cleaned: false }),
  });
  pick(container, file('leeg.pdf'), file('goed.pdf'));

  await waitFor(() => expect(world.rows).toHaveLength(1));
  expect(screen.getByRole('alert').textContent).toContain('‘leeg.pdf’ is niet toegevoegd: het is leeg');

  await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(document.activeElement?.id).toBe('q');
});

test('Q74 more than fits with one answer is refused without looking at it', async () => {
  const take = vi.fn();
  const many = Array.from({ length: limits.perAnswer }, (_, nr) => fileRow(`r${10 + nr}`));
  const { container, user } = scene(many, { take });
  pick(container, file('meer.pdf'));
  await screen.findByText(/‘meer\.pdf’ is niet toegevoegd: bij één antwoord passen 20/);
  await user.click(screen.getByRole('button', { name: 'Link toevoegen' }));
  expect(screen.getAllByText(/bij één antwoord passen 20/)).toHaveLength(2);
  expect(take).not.toHaveBeenCalled();
});

test.for([
  ['dropped', 'drop', 'dataTransfer'],
  ['pasted', 'paste', 'clipboardData'],
] as const)('Q75 a file that is %s comes in; text that is, is left alone', async ([, kind, carrier]) => {
  const { world } = scene(undefined);
  const group = screen.getByRole('group', { name: 'Stukken' });
  expect(fireEvent[kind](group, { [carrier]: { types: ['text/plain'], files: [] } })).toBe(true);
  expect(fireEvent[kind](group, { [carrier]: { types: ['Files'], files: [file('los.pdf')] } })).toBe(false);
  await waitFor(() => expect(world.rows).toHaveLength(1));
});

test('Q76 a removed file can be put back as it was and where it was, and the focus goes along', async () => {
  const answer = [fileRow('r1', 'een.pdf', { omschrijving: 'bladzij 3' }), fileRow('r2', 'twee.pdf')];
  const { world, user } = scene(answer);

  await user.click(screen.getByRole('button', { name: 'Verwijder een.pdf' }));
  expect(attachedIn(world.now).map(({ id }) => id)).toEqual(['r2']);
  expect(status()).toContain('een.pdf is verwijderd.');
  expect(document.activeElement?.id).toBe('q');

  await user.click(screen.getByRole('button', { name: 'Zet terug' }));
  expect(attachedIn(world.now)).toEqual(attachedIn(answer));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verwijder een.pdf' }));
});

test('Q77 a description and a link are told letter by letter, and an emptied description is none', async () => {
  const { world, user } = scene([fileRow('r1', 'een.pdf')]);
  const box = screen.getByRole('textbox', { name: 'Omschrijving van een.pdf' });
  await user.type(box, 'ab');
  expect(world.rows.map(([, value]) => value?.cells['omschrijving'])).toEqual(['a', 'ab']);
  await user.clear(box);
  expect(world.rows.at(-1)?.[1]?.cells).toEqual(cells('een.pdf'));

  await user.click(screen.getByRole('button', { name: 'Link toevoegen' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Adres/ }));
  await user.keyboard('www.example.org/a');
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.example.org/a');
});

test('Q78 a file whose bytes are not here says so, and offers no copy; it is looked for again when it comes back', async () => {
  const gone = new Set(['ab'.repeat(32)]);
  const answer = [fileRow('r1', 'een.pdf')];
  const [row] = attachedIn(answer).filter(isFile);
  const { container } = scene(answer, {
    missing: async () => new Set(gone),
    take: async () => {
      gone.clear();
      return { ok: true, file: cells('een.pdf'), cleaned: false, ...(row ? { back: row } : {}) };
    },
  });
  await item('een.pdf').findByText(/Het bestand zelf zit niet in deze toets op deze computer/);
  expect(screen.queryByRole('button', { name: /Bewaar een kopie/ })).toBeNull();

  pick(container, file('een.pdf'));
  await screen.findByRole('button', { name: 'Bewaar een kopie van een.pdf' });
  expect(status()).toBe('een.pdf is weer compleet.');
});

test('Q79 a copy is handed to the browser', async () => {
  const { files, user } = scene([fileRow('r1', 'een.pdf')]);
  await user.click(screen.getByRole('button', { name: 'Bewaar een kopie van een.pdf' }));
  expect(files.save).toHaveBeenCalledWith(cells('een.pdf'));
});

describe('Q80 only an address that can be opened safely becomes a link', () => {
  test.for<[string, string | undefined]>([
    ['https://example.org', 'https://example.org/'],
    [' http://example.org/a b ', 'http://example.org/a%20b'],
    ['www.example.org', 'https://www.example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https:', undefined],
    ['https://', undefined],
    ['zaaknummer 12', undefined],
    ['', undefined],
  ])('%j', ([typed, href]) => {
    expect(safeUrl(typed)).toBe(href);
  });

  test('and of another the drafter hears so', () => {
    scene([{ id: 'r1', order: 'a0', cells: { soort: 'link', url: 'javascript:alert(1)' } }]);
    expect(screen.queryByRole('link')).toBeNull();
    const said = screen.getByText(/begint niet met https/);
    expect(screen.getByRole('textbox', { name: /^Adres/ }).getAttribute('aria-describedby')).toBe(
      said.closest('p')?.id,
    );
  });
});

test('Q81 what is neither file nor link is passed over, and each content counts once', () => {
  const strange = [null, 'x', { id: 'a' }, { id: 'b', cells: { soort: 'map' } }, fileRow('r1'), fileRow('r2')];
  expect(attachedIn(strange).map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(attachedIn({ special: 'onbekend' })).toEqual([]);
  expect(filesIn([strange, [fileRow('r3')], 'text', undefined]).map(({ naam }) => naam)).toEqual(['r3.pdf']);
});
