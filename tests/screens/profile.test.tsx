// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { newId } from '../../src/draft/newId.ts';
import { routes } from '../../src/screens/routes.ts';
import { row } from '../builders.ts';
import { realTemplate } from '../document/synthetic.ts';
import { createDraft, freshDatabase, go, leave, start } from './scene.tsx';

afterEach(async () => {
  localStorage.clear();
  await leave();
});

const template = realTemplate();

const judged = (id: string, dimensie: string, richting: unknown) =>
  row(id, {
    dimensie,
    doelgroep: 'nareiziger',
    richting,
    omvang: 'd',
    omkeerbaar: 'onomkeerbaar',
    duur: 'jaren',
    zekerheid: 'hoog',
  } as never);

const answers: Readonly<Record<string, unknown>> = {
  'vr-doelgroepen-asiel': ['nareiziger'],
  'vr-score': [judged('r1', 'gezin', 'min-2'), judged('r2', 'opvang', { special: 'onbekend' })],
};

async function profile() {
  const scene = start(freshDatabase(), template);
  const id = newId();
  const entry = (about: { question: string; row?: string }, value: unknown) => ({
    id: newId(),
    about,
    value,
    by: 'IND',
    at: '2026-11-01T10:00:00.000Z',
    replaces: [],
  });
  const rowsOf = (answer: unknown) =>
    (answer as { id: string }[]).map(({ id: own, ...value }) => [own, value] as const);
  await scene.store.import({
    id,
    kind: 'toets',
    template: { id: template.id, version: template.version },
    createdAt: '2026-11-01T10:00:00.000Z',
    entries: [
      entry({ question: 'vr-doelgroepen-asiel' }, answers['vr-doelgroepen-asiel']),
      ...rowsOf(answers['vr-score']).map(([own, value]) => entry({ question: 'vr-score', row: own }, value)),
    ],
  });
  await go(routes.profile(id));
  await screen.findByRole('heading', { level: 1, name: 'Effectprofiel van de vreemdeling' });
  return id;
}

test('PF1 every figure on the profile leads to the answers behind it', async () => {
  const id = await profile();
  const main = screen.getByRole('main');
  const cell = within(main).getByRole('link', { name: /Gezin, Nareiziger: sterk nadelig, aandacht hoog/ });
  const numbers = within(main)
    .getAllByRole('link')
    .filter((link) => /^\d+(\.\d+)+$/.test(link.textContent ?? ''));

  expect(cell.getAttribute('href')).toBe(`#${routes.effect(id, 'r1')}`);
  expect(numbers.length).toBeGreaterThan(5);
  for (const link of numbers)
    expect(link.getAttribute('href')).toMatch(new RegExp(`^#/toets/${id}/(effect|[^/]+/[^/]+)`));
});

test('PF2 what nobody knows is on the page, counted', async () => {
  await profile();
  const main = screen.getByRole('main');

  expect(main.textContent).toContain('Onbekend: 15 van 16 dimensies');
  expect(main.textContent).toContain('1 van 2 beoordelingen');
  expect(within(main).getByRole('row', { name: /^Opvang/ }).textContent).toContain('is de richting bekend');
});

test('PF3 a questionnaire that does not judge the effect on people has no rooms about it', async () => {
  const { user } = start();
  await createDraft(user, 'Klein');
  const rooms = screen.getByRole('navigation', { name: /dossier/i });

  expect(within(rooms).queryByRole('link', { name: 'Profiel' })).toBeNull();
  expect(within(rooms).queryByRole('link', { name: 'Effect' })).toBeNull();
});
