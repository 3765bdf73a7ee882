// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../../src/questions/questionType.ts';
import { sortedRows } from '../../src/questions/rows.ts';
import { shapeOf } from '../../src/questions/tableLook.ts';
import type { Column } from '../../src/template/schema.ts';
import { show } from './sample.tsx';

const raw = {
  id: 'bewijs',
  nr: 2,
  type: 'table',
  label: 'Welke bewijzen?',
  columns: [
    { id: 'wat', label: 'Bewijsmiddel' },
    { id: 'kosten', label: 'Kosten', type: 'currency', required: true, total: true },
    {
      id: 'risico',
      label: 'Risico',
      type: 'choice',
      options: [
        { id: 'klein', label: 'klein' },
        { id: 'groot', label: 'groot' },
      ],
    },
    { id: 'uitleg', label: 'Uitleg', type: 'long-text' },
  ],
};
const two: Row[] = [
  { id: 'r1', order: 'a0', cells: { wat: 'Verklaring', kosten: 45 } },
  { id: 'r2', order: 'a1', cells: { wat: 'Dossier', kosten: 90.5 } },
];

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});
afterEach(cleanup);

const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const stored = (world: { now: unknown }) => sortedRows((world.now ?? []) as Row[]);
const words = (world: { now: unknown }) => stored(world).map((row) => row.cells['wat']);

test('Q40 every cell is named by its column and its row, and the table by its caption', () => {
  show({ raw, answer: two });
  expect(screen.getByRole('table', { name: '1.1 Welke bewijzen?, 2 rijen' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
    'Bewijsmiddel',
    'Kosten (€)',
    'Risico',
    'Uitleg',
  ]);
  expect(cell('Kosten in euro, rij 2').value).toBe('90,5');
  expect(cell('Bewijsmiddel, rij 1').id).toBe('q');
  expect(cell('Kosten in euro, rij 2').id).toBe('q-r2-kosten');
  expect(cell('Kosten in euro, rij 2').closest('td')?.dataset['label']).toBe('Kosten (€)');
});

test('Q41 an empty table shows a row to begin in, which is stored at its first letter and keeps focus', async () => {
  const { world } = show({ raw });
  expect(world.rows).toEqual([]);
  await user.type(cell('Bewijsmiddel, rij 1'), 'Pas');
  expect(words(world)).toEqual(['Pas']);
  expect(new Set(world.rows.map(([id]) => id)).size).toBe(1);
  expect(world.rows.map(([, value]) => value?.cells['wat'])).toEqual(['P', 'Pa', 'Pas']);
  expect(document.activeElement).toBe(cell('Bewijsmiddel, rij 1'));
});

test('Q42 Enter in the last row adds one and goes to its first cell; in another row it goes down', async () => {
  const { world } = show({ raw, answer: two });
  await user.click(cell('Kosten in euro, rij 1'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('Kosten in euro, rij 2'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('Bewijsmiddel, rij 3'));
  expect(words(world)).toEqual(['Verklaring', 'Dossier', undefined]);
});

test('Q43 Enter in a long text is a new line', async () => {
  const { world } = show({ raw, answer: two });
  await user.type(cell('Uitleg, rij 2'), 'a{Enter}b');
  expect(stored(world)[1]?.cells['uitleg']).toBe('a\nb');
  expect(stored(world).length).toBe(2);
});

describe('Q44 every shortcut of a row has a button that does the same', () => {
  const keys = {
    Omhoog: ['{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}', 'Bewijsmiddel, rij 2', ['Dossier', 'Verklaring']],
    Omlaag: ['{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}', 'Bewijsmiddel, rij 1', ['Dossier', 'Verklaring']],
    Verwijderen: ['{Control>}{Delete}{/Control}', 'Bewijsmiddel, rij 1', ['Dossier']],
  } as const;
  test.for(Object.entries(keys))('%s', async ([button, [key, at, expected]]) => {
    const byKey = show({ raw, answer: two });
    await user.click(cell(at));
    await user.keyboard(key);
    expect(words(byKey.world)).toEqual(expected);
    byKey.unmount();

    const byButton = show({ raw, answer: two });
    await user.click(cell(at));
    await user.click(screen.getByRole('button', { name: button }));
    expect(words(byButton.world)).toEqual(expected);
  });
});

test('Q45 focus stays in the row that moves', async () => {
  show({ raw, answer: two });
  await user.click(cell('Kosten in euro, rij 1'));
  await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  expect(document.activeElement).toBe(cell('Kosten in euro, rij 2'));
  expect(cell('Kosten in euro, rij 2').value).toBe('45');
});

test('Q46 a removed row can be put back, as it was and where it was', async () => {
  const { world } = show({ raw, answer: two });
  await user.click(cell('Bewijsmiddel, rij 1'));
  await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
  expect(words(world)).toEqual(['Dossier']);
  const status = screen.getByRole('status');
  expect(status.textContent).toContain('Rij 1 is verwijderd.');
  await user.click(within(status).getByRole('button', { name: 'Zet terug' }));
  expect(stored(world)).toEqual(two);
  expect(status.textContent).toBe('');
});

test('Q47 a doubled row stands right under the one it was made of', async () => {
  const { world } = show({ raw, answer: two });
  await user.click(cell('Bewijsmiddel, rij 1'));
  await user.click(screen.getByRole('button', { name: 'Dupliceren' }));
  expect(words(world)).toEqual(['Verklaring', 'Verklaring', 'Dossier']);
  expect(document.activeElement).toBe(cell('Bewijsmiddel, rij 2'));
});

test('Q48 a comma stays while a number is typed, and what is no number is kept as typed', async () => {
  const { world } = show({ raw, answer: two });
  const at = cell('Kosten in euro, rij 1');
  await user.clear(at);
  await user.type(at, '12,');
  expect([at.value, stored(world)[0]?.cells['kosten']]).toEqual(['12,', 12]);
  await user.type(at, '50 of meer');
  expect(stored(world)[0]?.cells['kosten']).toBe('12,50 of meer');
  await user.tab();
  expect(at.value).toBe('12,50 of meer');
});

test('Q49 unknown is typed as a word, chosen from the list, or set with the tools of the row', async () => {
  const { world } = show({ raw, answer: two });
  await user.clear(cell('Kosten in euro, rij 1'));
  await user.type(cell('Kosten in euro, rij 1'), 'onbekend');
  await user.selectOptions(cell('Risico, rij 1'), 'onbekend');
  await user.click(cell('Kosten in euro, rij 2'));
  await user.click(screen.getByRole('button', { name: '‘Kosten’ op n.v.t.' }));
  expect(stored(world).map((row) => [row.cells['kosten'], row.cells['risico']])).toEqual([
    [{ special: 'onbekend' }, { special: 'onbekend' }],
    [{ special: 'nvt' }, undefined],
  ]);
  expect(cell('Kosten in euro, rij 2').value).toBe('n.v.t.');
});

test('Q50 the total is over what is known, and says so', async () => {
  show({ raw, answer: two });
  const foot = () => screen.getByRole('rowheader').closest('tr')?.textContent;
  expect(foot()).toBe('Totaal€\u00a0135,50');
  await user.clear(cell('Kosten in euro, rij 1'));
  expect(foot()).toBe('Totaal van wat bekend is€\u00a090,50');
});

test('Q51 an empty required cell looks open, but not in a row that nobody began', async () => {
  const { container } = show({ raw });
  expect(container.querySelector('.is-missing')).toBeNull();
  await user.type(cell('Bewijsmiddel, rij 1'), 'Pas');
  expect(cell('Kosten in euro, rij 1').closest('td')?.className).toContain('is-missing');
  expect(cell('Kosten in euro, rij 1').placeholder).toBe('open');
});

test('Q52 a problem that is shown is part of what its cell says', () => {
  show({ raw, answer: two, invalid: true, problems: [{ code: 'not-a-number', row: 'r2', column: 'kosten' }] });
  const at = cell('Kosten in euro, rij 2');
  expect(at.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(at.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Vul een getal in');
  expect(cell('Kosten in euro, rij 1').getAttribute('aria-invalid')).toBeNull();
});

const paste = (at: HTMLElement, text: string) => fireEvent.paste(at, { clipboardData: { getData: () => text } });

test('Q53 pasted cells fill the table from the active cell, add the rows that are missing, and can be undone', async () => {
  const { world } = show({ raw, answer: two });
  await user.click(cell('Bewijsmiddel, rij 2'));
  paste(cell('Bewijsmiddel, rij 2'), 'Pas\t12,50\tgroot\nFoto\tonbekend\tenorm\n');
  expect(
    stored(world)
      .slice(1)
      .map((row) => row.cells),
  ).toEqual([
    { wat: 'Pas', kosten: 12.5, risico: 'groot' },
    { wat: 'Foto', kosten: { special: 'onbekend' }, risico: 'enorm' },
  ]);
  expect(cell('Bewijsmiddel, rij 2').value).toBe('Pas');
  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  expect(stored(world)).toEqual(two);
});

test('Q54 cells beyond the last column go into it, so that no pasted word falls off', async () => {
  const { world } = show({ raw, answer: two });
  paste(cell('Risico, rij 2'), 'klein\tuitleg\tnog meer');
  expect(stored(world)[1]?.cells).toMatchObject({ risico: 'klein', uitleg: 'uitleg nog meer' });
});

test('Q55 a row that is always there cannot move or go, and its label is its head', async () => {
  const { world } = show({ raw: { ...raw, fixedRows: [{ id: 'wet', label: 'Wet' }], moreRows: false } });
  expect(screen.queryByRole('button', { name: 'Rij toevoegen' })).toBeNull();
  const at = cell('Kosten in euro, Wet');
  expect(at.id).toBe('q');
  await user.type(at, '5');
  expect(world.now).toEqual([{ id: 'wet', cells: { kosten: 5 } }]);
  await user.keyboard('{Control>}{Delete}{/Control}{Enter}');
  expect(screen.queryByRole('button', { name: 'Verwijderen' })).toBeNull();
  expect((world.now as Row[]).map(({ id }) => id)).toEqual(['wet']);
});

test('Q56 a matrix has a row for each that an earlier answer chose, and says so when there is none', async () => {
  const matrix = { ...raw, type: 'org-matrix', rowsFrom: 'wie' };
  const { world, unmount } = show({ raw: matrix, context: { chosen: { wie: [{ id: 'ind', label: 'IND' }] } } });
  await user.type(cell('Kosten in euro, IND'), '7');
  expect(world.now).toEqual([{ id: 'ind', cells: { kosten: 7 } }]);
  unmount();
  show({ raw: matrix });
  expect(screen.getByText(/Kies eerst bij een eerdere vraag/)).toBeTruthy();
});

test('Q57 going from cell to cell is not leaving the question', async () => {
  const { world } = show({ raw, answer: two });
  await user.click(cell('Bewijsmiddel, rij 1'));
  await user.tab();
  expect(world.left).toBe(0);
  await user.click(screen.getByRole('button', { name: 'volgende vraag' }));
  expect(world.left).toBe(1);
});

test('Q58 a table of many rows is drawn in slices, and ends with every row and one that is added', async () => {
  const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
    id: `r${index}`,
    order: `a${String(index).padStart(2, '0')}`,
    cells: { wat: `Stuk ${index}` },
  }));
  const drawn = () => screen.getAllByLabelText(/^Bewijsmiddel, rij/).length;
  show({ raw, answer: rows });
  expect(drawn()).toBeLessThan(rows.length);

  await waitFor(() => expect(drawn()).toBe(rows.length), { timeout: 20_000 });
  await user.click(screen.getByRole('button', { name: 'Rij toevoegen' }));
  expect(drawn()).toBe(rows.length + 1);
  expect(document.activeElement).toBe(cell('Bewijsmiddel, rij 61'));
});

test.for([
  ['columns that fit in the field under a question', ['text', 'date', 'choice'], false, 'small'],
  ['columns that fit on the page', ['text', 'text', 'number', 'currency', 'choice', 'long-text'], false, 'wide'],
  [
    'the same with heads in front of them',
    ['text', 'text', 'number', 'currency', 'choice', 'long-text'],
    true,
    'blocks',
  ],
  ['sentences in many columns', ['text', 'long-text', 'long-text', 'long-text', 'long-text'], false, 'blocks'],
] as const)(
  'Q59 columns stand side by side as long as they fit, else each row is a block: %s',
  ([, types, ownHeads, shape]) => {
    const columns = types.map(
      (type, index): Column => ({ id: `k${index}`, label: 'Kolom', type, required: false, total: false }),
    );
    expect(shapeOf(columns, ownHeads)).toBe(shape);
  },
);
