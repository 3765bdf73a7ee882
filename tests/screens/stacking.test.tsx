// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Draft } from '../../src/draft/entry.ts';
import { newId } from '../../src/draft/newId.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { routes } from '../../src/screens/routes.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import type { Template } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { row } from '../builders.ts';
import { freshDatabase, go, leave, start } from './scene.tsx';

afterEach(async () => {
  localStorage.clear();
  await leave();
});

const parsed = parseTemplate(raw, questionTypes);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
const template: Template = parsed.template;

const isRows = (answer: unknown): answer is readonly Row[] =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'object');

function draftOf(id: string, answers: Readonly<Record<string, unknown>>, of = template.id): Draft {
  const entry = (about: { question: string; row?: string }, value: unknown) => ({
    id: newId(),
    about,
    value,
    by: 'IND',
    at: '2026-11-01T10:00:00.000Z',
    replaces: [],
  });
  return {
    id,
    kind: 'toets',
    template: { id: of, version: template.version },
    createdAt: '2026-11-01T10:00:00.000Z',
    entries: Object.entries(answers).flatMap(([question, answer]) =>
      isRows(answer)
        ? answer.map(({ id: own, ...value }) => entry({ question, row: own }, value))
        : [entry({ question }, answer)],
    ),
  };
}

const judged = (id: string, doelgroep: string, richting: string): Row =>
  row(id, {
    dimensie: 'gezin',
    doelgroep,
    richting,
    omvang: 'd',
    omkeerbaar: 'omkeerbaar',
    duur: 'weken',
    kernrecht: 'nee',
  });

const groups = { 'vr-doelgroepen-asiel': ['nareiziger'], 'vr-doelgroepen-regulier': ['student'] };
const first = draftOf('eerste', {
  ...groups,
  'doc-titel': 'Korter verblijf',
  'beoogde-datum': '2027-01-01',
  'vr-score': [judged('s1', 'nareiziger', 'min-2')],
  'vr-cumulatie': [
    row('c1', {
      maatregel: 'Toeslag',
      dossier: 'T-1',
      vanaf: '2027-07-01',
      tot: '2028-06-30',
      groep: 'student',
      effect: 'minder geld',
    }),
  ],
});
const second = draftOf('tweede', {
  ...groups,
  'doc-titel': 'Hogere leges',
  'doc-kamerdossier': '99 014',
  'beoogde-datum': '2027-01-01',
  'inv-mogelijk-per': '2027-07-01',
  'vr-score': [judged('s1', 'nareiziger', 'min-1')],
  'vr-kosten-geraakt': 'ja',
  'vr-kosten-tabel': [
    row('k1', {
      groep: 'nareiziger',
      'jaar-nu': { low: 10, likely: 10, high: 10 },
      'jaar-straks': { low: 20, likely: 25, high: 30 },
    }),
  ],
});

async function scene(drafts: readonly Draft[], at: string) {
  const started = start(freshDatabase(), template);
  for (const draft of drafts)
    await started.store.import(draft, { title: titleIn(draft), status: '', answered: 0, questions: 1 });
  await go(at);
  await screen.findByRole('heading', { level: 1, name: 'Wat komt tegelijk op dezelfde mensen af?' });
  return started;
}

const titleIn = ({ entries }: Draft): string =>
  String(entries.find(({ about }) => about.question === 'doc-titel')?.value ?? '');
const band = (name: string) => screen.findByRole('region', { name });
const fileOf = (draft: Draft) =>
  new File([JSON.stringify({ format: 'uitvoeringstoets', version: 1, draft })], 'dossier.json', {
    type: 'application/json',
  });
const fileInput = () => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  return input;
};

test('ST15 every dossier is in the list, one that cannot take part says why, and fewer than two says what to do', async () => {
  const { user } = await scene(
    [first, second, draftOf('derde', { 'doc-titel': 'Anders' }, 'andere-lijst')],
    routes.stacking(),
  );

  expect(await screen.findByRole('checkbox', { name: /^Korter verblijf/ })).toBeInstanceOf(HTMLInputElement);
  expect(screen.getByText('1 dossier telt niet mee')).toBeTruthy();
  expect(screen.getByText(/^‘Anders’ hoort bij een andere vragenlijst \(versie 1\.0\)\.$/)).toBeTruthy();
  expect(await band('Nareiziger')).toBeTruthy();

  await user.click(screen.getByRole('checkbox', { name: /^Hogere leges/ }));

  expect(screen.getByText(/^Stapelen kan vanaf twee dossiers\./)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Nareiziger' })).toBeNull();
});

test('ST16 a file is compared and not kept, takes the place of its own dossier, and is refused in one sentence', async () => {
  const { user, store } = await scene([first], routes.stacking('eerste'));
  await screen.findByText(/^Stapelen kan vanaf twee dossiers\./);

  await user.upload(fileInput(), new File(['{'], 'stuk.json', { type: 'application/json' }));
  expect(await screen.findByText(/^Dit bestand is niet compleet/)).toBeTruthy();

  await user.upload(fileInput(), fileOf(first));
  expect(await screen.findByText(/^Dit bestand is een versie van het dossier dat u open hebt\./)).toBeTruthy();

  await user.upload(fileInput(), fileOf(second));
  expect(await screen.findByText(/^‘Hogere leges’ ligt erbij om te vergelijken\./)).toBeTruthy();
  expect(within(await band('Nareiziger')).getByText('Hogere leges')).toBeTruthy();
  expect((await store.look('tweede')).ok).toBe(false);
});

test('ST16 a version of a dossier that is here takes its place', async () => {
  const { user } = await scene([first, second], routes.stacking());
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Hogere leges' });

  await user.upload(fileInput(), fileOf(second));

  expect(await screen.findByText(/in plaats van de versie op deze computer/)).toBeTruthy();
  expect(box.checked).toBe(false);
  expect(within(await band('Nareiziger')).getAllByText('Hogere leges')).toHaveLength(1);
});

test('ST17 the time line and the table say the same, in words', async () => {
  const { user } = await scene([first, second], routes.stacking());
  const line = await band('Nareiziger');

  expect(
    screen.getByText(/^Vanaf juli 2027 raken twee maatregelen uit twee dossiers dezelfde groep: Nareiziger\./),
  ).toBeTruthy();
  expect(within(line).getByText('99 014 · haalbaar vanaf jul 2027')).toBeTruthy();
  expect(within(line).getByText('beoogd vanaf jan 2027')).toBeTruthy();
  expect(within(line).getByRole('list', { name: 'Aantal maatregelen tegelijk' }).textContent).toBe(
    'juli tot en met december 2026: 0januari tot en met juni 2027: 1juli tot en met december 2027: 2januari tot en met juni 2028: 2juli 2028 en later: 2',
  );
  expect(within(line).getByText(/Vanaf juli 2027 tegelijk: 1 × hoog en 1 × middel\./)).toBeTruthy();
  expect(within(line).getByText('+15 (+10 tot +20)')).toBeTruthy();
  expect(within(line).getByText('1 van 2 maatregelen')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Toon als tabel' }));

  const rows = within(
    within(await band('Nareiziger')).getByRole('table', { name: /maatregelen en wanneer/ }),
  ).getAllByRole('row');
  expect(rows.map((each) => [...each.children].map(({ textContent }) => textContent?.trim()))).toEqual([
    ['Maatregel', 'Vanaf', 'Tot en met', 'Effect op deze groep'],
    ['Korter verblijf beoogd vanaf jan 2027', 'jan 2027', 'loopt door', 'hoog'],
    ['Hogere leges 99 014 · haalbaar vanaf jul 2027', 'jul 2027', 'loopt door', 'middel'],
  ]);
});

async function storedIn(
  store: ReturnType<typeof start>['store'],
  id: string,
  question: string,
): Promise<readonly Row[]> {
  const open = await store.session(id);
  if (!open.ok) throw new Error(open.reason);
  const rows = (open.session.snapshot().answers[question] ?? []) as readonly Row[];
  await open.session.close();
  return rows;
}

test('ST18 rows go into 5.18.1 with their source, are not added twice, and come back out with one button', async () => {
  const { user, store } = await scene([first, second], routes.stacking('eerste'));
  await user.click(await screen.findByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wat komt er in 5.18.1?' });

  expect(within(dialog).getAllByRole('checkbox')).toHaveLength(2);
  expect(within(dialog).getByText('1 maatregel staat er al.')).toBeTruthy();
  await user.click(within(dialog).getByRole('checkbox', { name: /Student/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Zet 1 rij in 5.18.1' }));
  await screen.findByText(/^1 rij toegevoegd aan 5\.18\.1/);

  await waitFor(async () => expect(await storedIn(store, 'eerste', 'vr-cumulatie')).toHaveLength(2));
  const rows = await storedIn(store, 'eerste', 'vr-cumulatie');
  const made = rows.find(({ id }) => id !== 'c1');
  expect(made?.cells).toEqual({
    maatregel: 'Hogere leges',
    dossier: '99 014',
    vanaf: '2027-07-01',
    groep: 'nareiziger',
    effect: expect.stringMatching(
      /^Volgens ‘Hogere leges’ is het zwaarste effect op deze groep na maatregelen middel \(1 × middel\)\. Per persoon komt erbij: uitgaven \(euro per jaar\) \+15 \(\+10 tot \+20\)\..* 15 dimensies zijn niet beoordeeld\.$/,
    ),
  });
  expect((made?.order ?? '') > (rows.find(({ id }) => id === 'c1')?.order ?? '')).toBe(true);
  const [source] = await storedIn(store, 'eerste', 'vr-cumulatie-herkomst');
  expect(source?.cells['bron']).toMatch(/^Stapeling: dossier ‘Hogere leges’, vingerafdruk [0-9a-f]{8}$/);
  expect(source?.cells['datum']).toMatch(/^\d{4}-\d\d-\d\d$/);

  await user.click(screen.getByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }));
  const again = await screen.findByRole('dialog', { name: 'Wat komt er in 5.18.1?' });
  expect(within(again).getByText('2 maatregelen staan er al.')).toBeTruthy();
  expect(within(again).getAllByRole('checkbox')).toHaveLength(1);
  await user.click(within(again).getByRole('button', { name: 'Niet doen' }));

  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  await screen.findByText('1 rij weer weggehaald uit 5.18.1.');
  await waitFor(async () => expect(await storedIn(store, 'eerste', 'vr-cumulatie')).toHaveLength(1));
  expect(await storedIn(store, 'eerste', 'vr-cumulatie-herkomst')).toHaveLength(0);
});

test('ST18 "onbekend" at 5.18.1 is told to go, and comes back', async () => {
  const unsure = draftOf('eerste', {
    ...groups,
    'doc-titel': 'Korter verblijf',
    'beoogde-datum': '2027-01-01',
    'vr-cumulatie': { special: 'onbekend' },
  });
  const { user, store } = await scene([unsure, second], routes.stacking('eerste'));
  await user.click(await screen.findByRole('button', { name: 'Zet in 5.18.1 van dit dossier' }));

  expect(await screen.findByText(/^Bij 5\.18\.1 staat nu ‘.*onbekend.*’\. Dat vervalt/i)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Zet 2 rijen in 5.18.1' }));
  await waitFor(async () => expect(await storedIn(store, 'eerste', 'vr-cumulatie')).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  await waitFor(async () => expect(await storedIn(store, 'eerste', 'vr-cumulatie')).toEqual({ special: 'onbekend' }));
});

test('ST19 reading dossiers for a stack changes nothing in them, also where somebody is still typing', async () => {
  const database = freshDatabase();
  const { store } = start(database, template);
  for (const draft of [first, second]) await store.import(draft);
  const open = await store.session('tweede');
  if (!open.ok) throw new Error(open.reason);
  open.session.write({ question: 'doc-leeswijzer' }, 'half een zin');
  await open.session.pending();
  const everything = async () => [await database.drafts.toArray(), await database.entries.toArray()];
  const before = await everything();
  expect(before[1]).toContainEqual(expect.objectContaining({ question: 'doc-leeswijzer', open: true }));

  await go(routes.stacking());
  await band('Nareiziger');

  expect(await everything()).toEqual(before);
  await open.session.close();
});
