import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDatabase } from '../store/database.ts';
import { draftStore } from '../store/draftStore.ts';
import type { Template } from '../template/schema.ts';
import { App } from './App.tsx';
import { keepOffline } from './serviceWorker.ts';
import { emptyBin } from './start/emptyBin.ts';

export function begin(): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no place for the app');
  const store = draftStore(openDatabase());
  createRoot(root).render(
    <StrictMode>
      <App store={store} loadTemplate={loadTemplate} watchForUpdate={watchForUpdate} />
    </StrictMode>,
  );
  // a browser without storage says so where it matters: at the first thing that cannot be kept
  emptyBin(store).catch(() => undefined);
}

let loading: Promise<Template> | undefined;

function loadTemplate(): Promise<Template> {
  loading ??= import('./questionnaire.ts').then(({ builtInTemplate }) => builtInTemplate());
  return loading;
}

const watchForUpdate = (onUpdate: (takeOver: () => void) => void): void => {
  void keepOffline(onUpdate);
};
