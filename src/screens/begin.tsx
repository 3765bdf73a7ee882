import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ownHouse } from '../house/ownHouse.ts';
import { openDatabase } from '../store/database.ts';
import { draftStore } from '../store/draftStore.ts';
import type { Template } from '../template/schema.ts';
import { App } from './App.tsx';
import { worn } from './houseStyle.ts';
import { keepOffline } from './serviceWorker.ts';
import { exAnte, type TemplateName } from './shelf.ts';
import { emptyBin } from './start/emptyBin.ts';

/** The house style is asked for first: it comes from the same place as the app, and nothing changes colour afterwards. */
export async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no place for the app');
  const store = draftStore(openDatabase());
  const house = await worn(await ownHouse());
  createRoot(root).render(
    <StrictMode>
      <App
        store={store}
        loadTemplate={loadTemplate}
        templateNamed={templateNamed}
        watchForUpdate={watchForUpdate}
        house={house}
      />
    </StrictMode>,
  );
  // a browser without storage says so where it matters: at the first thing that cannot be kept
  emptyBin(store).catch(() => undefined);
}

const loading = new Map<string, Promise<Template | undefined>>();

function templateNamed(name: TemplateName): Promise<Template | undefined> {
  const key = `${name.id} ${name.version}`;
  const known = loading.get(key);
  if (known) return known;
  const asked = import('./questionnaire.ts').then(({ shippedTemplate }) => shippedTemplate(name));
  loading.set(key, asked);
  return asked;
}

let usual: Promise<Template> | undefined;

function loadTemplate(): Promise<Template> {
  usual ??= templateNamed(exAnte).then((template) => {
    if (!template) throw new Error(`the app does not have ${exAnte.id}`);
    return template;
  });
  return usual;
}

const watchForUpdate = (onUpdate: (takeOver: () => void) => void): void => {
  void keepOffline(onUpdate);
};
