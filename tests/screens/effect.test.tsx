// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { newId } from '../../src/draft/newId.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { cellBeside } from '../../src/screens/effect/places.ts';
import { routes } from '../../src/screens/routes.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Column, questionsOf, type Template } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { row } from '../builders.ts';
import { freshDatabase, go, leave, reload, start } from './scene.tsx';

afterEach(async () => {
  localStorage.clear();
  await leave();
});

const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
const template: Template = parsed.template;

const groups = { 'vr-doelgroepen-asiel': ['nareiziger'], 'vr-doelgroepen-regulier': ['gezinsmigrant', 'student'] };
const persons = [
  row('nareiziger', { 'instroom-per-jaar': 400 }),
  row('gezinsmigrant', { 'instroom-per-jaar': 22_000 }),
  row('student', { 'instroom-per-jaar': { special: 'onbekend' } }),
];
const known = { ...groups, 'vr-aantallen': persons, 'hoger-recht': ['geen'], 'absolute-rechten': 'nee' };

const judged = (id: string, dimensie: string, doelgroep: string, richting: string, more: Row['cells'] = {}): Row =>
  row(id, { dimensie, doelgroep, richting, omvang: 'd', omkeerbaar: 'omkeerbaar', duur: 'weken', ...more });

/** A dossier that holds these answers, opened in the effect room. */
async function room(answers: Readonly<Record<string, unknown>>, at: string | undefined = undefined) {
  const database = freshDatabase();
  const scene = start(database, template);
  const id = newId();
  const entry = (about: { question: string; row?: string }, value: unknown) => ({
    id: newId(),
    about,
    value,
    by: 'IND',
    at: '2026-11-01T10:00:00.000Z',
    replaces: [],
  });
  const entries = Object.entries(answers).flatMap(([question, answer]) =>
    isRows(answer)
      ? answer.map(({ id: own, ...value }) => entry({ question, row: own }, value))
      : [entry({ question }, answer)],
  );
  const { id: name, version } = template;
  await scene.store.import({
    id,
    kind: 'toets',
    template: { id: name, version },
    createdAt: '2026-11-01T10:00:00.000Z',
    entries,
  });
  await go(routes.effect(id, at));
  await screen.findByRole('heading', { level: 1, name: 'Wat doet het voorstel met mensen?' });
  return { ...scene, id };
}

const isRows = (answer: unknown): answer is readonly Row[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'object');

/** The button of a cell; asking for it by role costs a second in a grid of this size. */
const cell = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button[data-cell]')].find((each) =>
    each.textContent.startsWith(`${name}: `),
  );
  if (!found) throw new Error(`no cell ${name}`);
  return found;
};
const editor = (name: string) => screen.findByRole('region', { name });
const picture = () => document.querySelector('.verdict__big')?.textContent;

/** The rows of the score as they are stored. */
async function stored({ store, id }: { store: Awaited<ReturnType<typeof room>>['store']; id: string }) {
  const open = await store.session(id);
  if (!open.ok) throw new Error(open.reason);
  const rows = (open.session.snapshot().answers['vr-score'] ?? []) as readonly Row[];
  await open.session.close();
  return rows;
}

test('E1 the picture, the insight, the ladder and every reason with its rows and questions', async () => {
  const { id } = await room({
    ...known,
    'vr-score': [
      judged('r1', 'gezin', 'gezinsmigrant', 'min-2', { maatregel: 'M1', 'richting-na-maatregel': 'nul' }),
      judged('r2', 'opvang', 'nareiziger', 'min-1'),
    ],
    'vr-maatwerk-verandert': 'ruimte-verdwijnt',
    'vr-onevenredig': 'ja',
  });

  expect(picture()).toBe('Nadelig, maatregelen nodig');
  expect(screen.getByText('onvoldoende inzicht', { selector: 'strong' })).toBeTruthy();
  const ladder = screen.getByRole('list', { name: /zes beelden/ });
  expect(within(ladder).getAllByRole('listitem')).toHaveLength(6);
  const now = within(ladder).getByText('Nadelig, maatregelen nodig');
  expect(now.getAttribute('aria-current')).toBe('true');
  expect(now.textContent).toContain('ook zonder maatregelen');
  expect(screen.getByRole('link', { name: /^5\.17\.1 Verandert/ }).getAttribute('href')).toBe(
    `#${routes.question(id, '5.17-maatwerk', 'vr-maatwerk-verandert')}`,
  );
  expect(screen.getByRole('link', { name: /^5\.22\.1 / })).toBeTruthy();
  expect(screen.getByText(/^Veertien van de zestien dimensies zijn onbekend/)).toBeTruthy();
});

test('E1 the rows of a reason open their editor', async () => {
  const { user } = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'gezinsmigrant', 'min-2')] });

  await user.click(screen.getByRole('button', { name: 'Gezin, Gezinsmigrant' }));

  expect(await editor('Gezin: Gezinsmigrant')).toBeTruthy();
});

test('E2 a figure on a cell judges it at once, with the size and the core right that the dossier knows', async () => {
  const scene = await room(known);
  expect(picture()).toBe('Niet te bepalen');

  cell('Gezin, Gezinsmigrant').focus();
  await scene.user.keyboard('1');

  await waitFor(() => expect(picture()).toBe('Nadelig, maatregelen nodig'));
  expect(cell('Gezin, Gezinsmigrant').textContent).toContain('sterk nadelig');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Gezin, Gezinsmigrant: sterk nadelig/ }));
  await scene.user.keyboard('0');
  await waitFor(() => expect(picture()).toBe('Niet te bepalen'));
  expect((await stored(scene)).map(({ cells }) => cells)).toEqual([
    {
      dimensie: 'gezin',
      doelgroep: 'gezinsmigrant',
      richting: { special: 'onbekend' },
      omvang: 'd',
      kernrecht: 'nee',
    },
  ]);
});

test('E3 the editor opens under its line, and Escape gives the focus back to the cell', async () => {
  const { user } = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-1')] });

  await user.click(cell('Gezin, Nareiziger'));

  const open = await editor('Gezin: Nareiziger');
  expect(open.closest('tr')?.previousElementSibling?.textContent).toContain('Gezin');
  expect(cell('Gezin, Nareiziger').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(within(open).getAllByRole('radio', { name: /^nadelig/ })[0]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Gezin: Nareiziger' })).toBeNull();
  expect(document.activeElement).toBe(cell('Gezin, Nareiziger'));
});

test('E4 arrows walk from cell to cell, with Alt also from the editor', async () => {
  const { user } = await room(known);

  cell('Gezin, Nareiziger').focus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(cell('Kinderen, Gezinsmigrant'));
  await user.keyboard('{Enter}');
  await editor('Kinderen: Gezinsmigrant');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await editor('Gezin: Gezinsmigrant')).toBeTruthy();
});

describe('E5 single keys mean nothing in a text, and nothing at all where they are switched off', () => {
  test('in a text', async () => {
    const scene = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-1')] });
    await scene.user.click(cell('Gezin, Nareiziger'));
    const note = within(await editor('Gezin: Nareiziger')).getByRole('textbox', { name: 'Toelichting en bewijs' });

    await scene.user.type(note, '5 van de 9');

    await waitFor(async () => expect((await stored(scene))[0]?.cells['toelichting']).toBe('5 van de 9'));
    expect((await stored(scene))[0]?.cells['richting']).toBe('min-1');
  });

  test('switched off', async () => {
    localStorage.setItem('losse-letters', 'uit');
    const scene = await room(known);
    cell('Gezin, Nareiziger').focus();
    await scene.user.keyboard('1');
    expect(await stored(scene)).toEqual([]);
  });
});

describe('E6 a judgement is copied to another group, with the size of that group, and can be taken back', () => {
  const source = judged('r1', 'gezin', 'gezinsmigrant', 'min-2', { kwetsbaar: 'ja', toelichting: 'omdat' });
  const copied = { ...source.cells, doelgroep: 'nareiziger', omvang: 'b' };

  test('with the button', async () => {
    const scene = await room({ ...known, 'vr-score': [source] });
    await scene.user.click(cell('Gezin, Gezinsmigrant'));
    await scene.user.click(within(await editor('Gezin: Gezinsmigrant')).getByRole('button', { name: 'Nareiziger' }));
    await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig'));
    expect((await stored(scene)).map(({ cells }) => cells)).toEqual([source.cells, copied]);
    await scene.user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('beoordeel'));
    expect(await stored(scene)).toHaveLength(1);
  });

  test('with the keys, over what stood there', async () => {
    const before = judged('r2', 'gezin', 'nareiziger', 'plus-1');
    const scene = await room({ ...known, 'vr-score': [source, before] });
    cell('Gezin, Gezinsmigrant').focus();
    await scene.user.keyboard('{Control>}c{/Control}');
    await scene.user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(document.activeElement).toBe(cell('Gezin, Nareiziger')));
    await scene.user.keyboard('{Control>}v{/Control}');
    await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig'));
    expect((await stored(scene)).map(({ id, cells }) => [id, cells])).toEqual([
      ['r1', source.cells],
      ['r2', copied],
    ]);
    await scene.user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await waitFor(async () => expect((await stored(scene))[1]?.cells).toEqual(before.cells));
  });
});

test('E7 a judgement that is removed comes back with one button, as it was', async () => {
  const row1 = judged('r1', 'gezin', 'nareiziger', 'min-2', { toelichting: 'omdat' });
  const scene = await room({ ...known, 'vr-score': [row1] });
  await scene.user.click(cell('Gezin, Nareiziger'));
  await scene.user.click(within(await editor('Gezin: Nareiziger')).getByRole('button', { name: 'Verwijder' }));
  await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('beoordeel'));
  expect(document.activeElement).toBe(cell('Gezin, Nareiziger'));
  expect(await stored(scene)).toEqual([]);

  await scene.user.click(screen.getByRole('button', { name: 'Zet terug' }));

  await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig'));
  expect(await stored(scene)).toEqual([row1]);
});

describe('E8 a dimension that its section calls untouched shows its reason, and rows that say otherwise', () => {
  const denied = { ...known, 'vr-gezin-geraakt': 'nee', 'vr-gezin-geraakt-reden': 'gezinnen blijven bij elkaar.' };

  test('the reason with its question', async () => {
    const { id } = await room(denied);
    expect(screen.getByText(/^Niet geraakt: gezinnen blijven bij elkaar\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar 5.5.1' }).getAttribute('href')).toBe(
      `#${routes.question(id, '5.5-gezin', 'vr-gezin-geraakt')}`,
    );
    expect(screen.queryByRole('button', { name: /^Gezin, / })).toBeNull();
  });

  test('rows all the same: both stay, until the rows are removed', async () => {
    const scene = await room({ ...denied, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-2')] });
    expect(screen.getByText(/^Bij 5\.5\.1 staat dat dit niet geraakt wordt/)).toBeTruthy();
    expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig');
    expect(screen.getByRole('link', { name: 'Ga naar 5.5.1' })).toBeTruthy();
    await scene.user.click(screen.getByRole('button', { name: /^Verwijder de beoordeling/ }));
    await screen.findByText(/^Niet geraakt: gezinnen/);
    expect(await stored(scene)).toEqual([]);
  });
});

describe('E9 a row without a place is shown apart and counts, and is moved or removed', () => {
  const rows = { ...known, 'vr-score': [judged('r1', 'gezin', 'slachtoffer', 'min-2')] };

  test('moved', async () => {
    const scene = await room(rows);
    expect(picture()).toBe('Nadelig, maatregelen nodig');
    const apart = screen.getByRole('region', { name: 'Groep niet meer gekozen' });
    expect(apart.textContent).toContain('Gezin, Slachtoffer mensenhandel');
    await scene.user.selectOptions(within(apart).getByRole('combobox', { name: /^Groep/ }), 'Nareiziger');
    await scene.user.click(within(apart).getByRole('button', { name: /^Verplaats/ }));
    await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig'));
    expect(screen.queryByRole('region', { name: 'Groep niet meer gekozen' })).toBeNull();
    expect((await stored(scene))[0]?.cells['doelgroep']).toBe('nareiziger');
  });

  test('removed', async () => {
    const scene = await room(rows);
    const apart = screen.getByRole('region', { name: 'Groep niet meer gekozen' });
    await scene.user.click(within(apart).getByRole('button', { name: /^Verwijder/ }));
    await waitFor(() => expect(picture()).toBe('Niet te bepalen'));
    expect(await stored(scene)).toEqual([]);
  });

  test('without a dimension', async () => {
    await room({ ...known, 'vr-score': [row('r1', { richting: 'min-1' })] });
    const apart = screen.getByRole('region', { name: 'Beoordelingen zonder plek' });
    expect(apart.textContent).toContain('geen dimensie gekozen, geen groep gekozen');
  });
});

describe('E10 the editor adds up step by step', () => {
  test('before and after measures', async () => {
    const cells = {
      omkeerbaar: 'onomkeerbaar',
      kwetsbaar: 'ja',
      omvang: 'a',
      maatregel: 'M1',
      'richting-na-maatregel': 'min-1',
    };
    await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-2', cells)] }, 'r1');
    const open = await editor('Gezin: Nareiziger');
    const sums = [...open.querySelectorAll('.sum')].map((sum) =>
      [...sum.querySelectorAll('div')].map((term) => [...term.children].map((each) => each.textContent).join(' | ')),
    );
    expect(sums).toEqual([
      [
        'sterk nadelig | 2',
        'onomkeerbaar, kort (weken) | + 1',
        'kwetsbaar | + 1',
        '= ernst 4 zeer ingrijpend, omvang A | aandacht hoog',
      ],
      [
        'nadelig | 1',
        'onomkeerbaar, kort (weken) | + 1',
        'kwetsbaar | + 1',
        '= ernst 3 ingrijpend, omvang A | aandacht middel',
      ],
    ]);
  });

  test('a better result without a measure', async () => {
    const rows = [judged('r1', 'gezin', 'nareiziger', 'min-2', { 'richting-na-maatregel': 'nul' })];
    await room({ ...known, 'vr-score': rows }, 'r1');
    expect((await editor('Gezin: Nareiziger')).textContent).toContain(
      'Een verbetering telt pas als hier een maatregel staat.',
    );
  });
});

describe('E11 every step of every scale has its definition', () => {
  const columns = (questionsOf(template).find(({ id }) => id === 'vr-score') as unknown as { columns: Column[] })
    .columns;
  test.for(['richting', 'omvang', 'omkeerbaar', 'duur', 'zekerheid'])('in the template: %s', (id) => {
    const options = columns.find((column) => column.id === id)?.options ?? [];
    expect(options.length).toBeGreaterThan(2);
    expect(options.filter(({ help }) => !help)).toEqual([]);
  });

  test('on the screen: of the chosen step, and of all on demand', async () => {
    const { user } = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-1')] }, 'r1');
    const open = await editor('Gezin: Nareiziger');
    expect(open.textContent).toContain('Iemand merkt het hoogstens enkele weken.');
    expect(open.textContent).not.toContain('Er is geen einde in zicht.');
    const all = within(open).getByRole('button', { name: 'Uitleg bij elke stap' });
    await user.click(all);
    expect(open.textContent).toContain('Er is geen einde in zicht.');
    expect(all.getAttribute('aria-pressed')).toBe('true');
    await user.click(all);
  });
});

test('E12 what is judged here stands in the table of the wizard, and here after a reload', async () => {
  const { user, id, database } = await room(known);
  cell('Gezin, Nareiziger').focus();
  await user.keyboard('2');
  await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('nadelig'));

  reload(database, template);
  await screen.findByRole('heading', { level: 1, name: /Wat doet/ });
  expect(cell('Gezin, Nareiziger').textContent).toContain('nadelig');

  await go(routes.section(id, '5.23-score'));
  await screen.findByRole('heading', { level: 1, name: 'Beoordeling per dimensie' });
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: /^Richting, beoordeling 1/ })).value).toBe(
    'min-1',
  );
  expect(screen.getByRole('link', { name: 'Beoordeel per dimensie en groep' }).getAttribute('href')).toBe(
    `#${routes.effect(id)}`,
  );
});

test('E13 the own judgement is given here, and one that differs asks for its reason', async () => {
  const { user } = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-2')] });
  await user.click(screen.getByRole('button', { name: 'Geef uw oordeel' }));
  await user.click(await screen.findByRole('radio', { name: 'Aanvaardbaar' }));
  expect(await screen.findByText(/^Uw oordeel wijkt af van het beeld/)).toBeTruthy();
  expect(screen.getByText('De motivering ontbreekt nog.')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /^Aanvaardbaar, mits/ }));
  await waitFor(() => expect(screen.queryByText(/^Uw oordeel wijkt af van het beeld/)).toBeNull());
});

test('E14 two answers to one row are shown in its cell and its editor, and settled there', async () => {
  const scene = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-1')] });
  const draft = await scene.store.session(scene.id);
  if (!draft.ok) throw new Error(draft.reason);
  const shared = await draft.session.share();
  const [base] = shared.entries.filter(({ about }) => about.row === 'r1');
  const other = (richting: string, at: string) => ({
    id: newId(),
    about: { question: 'vr-score', row: 'r1' },
    value: { order: 'ar1', cells: { dimensie: 'gezin', doelgroep: 'nareiziger', richting } },
    by: 'COA',
    at,
    replaces: [base?.id ?? ''],
  });
  await scene.store.import({
    ...shared,
    entries: [
      ...shared.entries,
      other('min-2', '2026-11-02T10:00:00.000Z'),
      other('plus-1', '2026-11-03T10:00:00.000Z'),
    ],
  });
  await draft.session.close();
  await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).toContain('twee antwoorden'));

  await scene.user.click(cell('Gezin, Nareiziger'));
  const open = await editor('Gezin: Nareiziger');
  await scene.user.click(within(open).getByRole('button', { name: 'Antwoord 1 geldt' }));

  await waitFor(() => expect(cell('Gezin, Nareiziger').textContent).not.toContain('twee antwoorden'));
  expect(cell('Gezin, Nareiziger').textContent).toContain('sterk nadelig');
});

describe('E15 without a score or without groups the room says what to do', () => {
  test('quickscan', async () => {
    const { user } = await room(known);
    expect(screen.getByRole('table')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /^Naar de vragen van 5\.23/ }));
    await screen.findByRole('heading', { level: 1, name: 'Beoordeling per dimensie' });
    await user.click(screen.getByRole('radio', { name: /^Quickscan/ }));
    await user.click(screen.getByRole('link', { name: 'Effect' }));
    expect(await screen.findByText(/^De quickscan heeft geen beoordelingstabel/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^Volledig/ }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  test('no groups', async () => {
    await room({});
    expect(screen.getByText(/^Er is nog geen groep gekozen/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('E16 the editor says where a value came from, and one key takes over what the dossier says otherwise', async () => {
  const { user } = await room({ ...known, 'vr-score': [judged('r1', 'gezin', 'nareiziger', 'min-1')] }, 'r1');
  const open = await editor('Gezin: Nareiziger');
  expect(open.textContent).toContain('U koos anders dan 4.6: 400 personen → B.');
  await user.keyboard('v');
  await waitFor(() => expect(open.textContent).toContain('Overgenomen uit 4.6: 400 personen → B.'));
  expect(within(open).getByRole<HTMLInputElement>('radio', { name: /^B: 100 tot 1\.000/ }).checked).toBe(true);
  expect(open.textContent).toContain('Overgenomen uit hoofdstuk 3: geen recht ernstig geraakt.');
});

test('E17 past the end of a line comes the next one, and the last cell is the last', () => {
  const line = (id: string) => ({
    id,
    label: id,
    state: 'unknown' as const,
    trigger: undefined,
    denied: false,
    reason: undefined,
    cells: new Map(),
  });
  const head = (id: string) => ({ id, label: id, persons: undefined });
  const grid = { lines: [line('een'), line('twee')], groups: [head('a'), head('b')] };
  expect(cellBeside(grid, { dimension: 'een', group: 'b' }, [1, 0])).toEqual({ dimension: 'twee', group: 'a' });
  expect(cellBeside(grid, { dimension: 'een', group: 'a' }, [0, 1])).toEqual({ dimension: 'twee', group: 'a' });
  expect(cellBeside(grid, { dimension: 'twee', group: 'b' }, [1, 0])).toBeUndefined();
  expect(cellBeside(grid, { dimension: 'een', group: 'a' }, [-1, 0])).toBeUndefined();
});

test('E18 a group of unknown size says so in words', async () => {
  await room(known);
  const heads = screen.getAllByRole('columnheader').map((each) => each.textContent);
  expect(heads).toEqual([
    'Dimensie',
    'Nareiziger 400 per jaar',
    'Gezinsmigrant 22.000 per jaar',
    expect.stringMatching(/aantal onbekend$/),
  ]);
});
