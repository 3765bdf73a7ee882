import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { HouseRead } from '../../src/house/readHouse.ts';
import { App } from '../../src/screens/App.tsx';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { draftStore } from '../../src/store/draftStore.ts';
import type { Template } from '../../src/template/schema.ts';
import { single, templateWith, text, yesNo } from '../builders.ts';

/** Three chapters: enough to walk, to switch size and to search in. */
const small = templateWith({
  document: [text('doc-titel', { quickscan: true }), single('doc-status', ['concept', 'vastgesteld'])],
  gevolg: [text('doel', { quickscan: true }), text('bijzonder'), yesNo('geraakt')],
});

// jsdom has the element without its methods
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
};
window.scrollTo = () => {};
// and no width: a narrow screen
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
Element.prototype.scrollIntoView = () => {};

// a whole app in jsdom, while other tests want the same two cores
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

let count = 0;
const opened: Database[] = [];

export function freshDatabase(): Database {
  count += 1;
  const database = openDatabase(`schermen-${count}`);
  opened.push(database);
  return database;
}

/** The app as main starts it, on a database of its own. */
export function start(database: Database = freshDatabase(), template: Template = small, house?: HouseRead) {
  const store = draftStore(database);
  // as React marks a promise that it has seen kept: nothing waits inside act
  const loading = Object.assign(Promise.resolve(template), { status: 'fulfilled', value: template });
  const user = userEvent.setup();
  const none = Object.assign(Promise.resolve(undefined), { status: 'fulfilled', value: undefined });
  const named = ({ id }: { id: string }) => (id === template.id ? loading : none);
  const worn = house ? { house } : {};
  render(<App store={store} loadTemplate={() => loading} templateNamed={named} watchForUpdate={() => {}} {...worn} />);
  return { store, user, database };
}

/** As if the page was closed and opened again: nothing is kept but the address and the database. */
export function reload(database: Database, template: Template = small) {
  cleanup();
  return start(database, template);
}

export async function go(route: string): Promise<void> {
  await act(async () => {
    location.hash = route;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

export const heading = (name: string | RegExp) => waitFor(() => screen.getByRole('heading', { level: 1, name }));

/** Through the screens, as a drafter would. */
export async function createDraft(user: ReturnType<typeof userEvent.setup>, title: string): Promise<string> {
  await user.click(await screen.findByRole('button', { name: /^(Begin een toets|Nieuwe toets)$/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Hoe heet de toets?' }), title);
  await user.click(screen.getByRole('radio', { name: /Volledige toets/ }));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await heading('document');
  return location.hash.split('/')[2] ?? '';
}

export async function leave(): Promise<void> {
  cleanup();
  location.hash = '';
  await Promise.all(opened.splice(0).map((database) => database.delete()));
}
