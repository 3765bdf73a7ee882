import { lazy, Suspense, useMemo } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { HouseRead } from '../house/readHouse.ts';
import { frame } from '../nl/screens.ts';
import type { DraftStore } from '../store/draftStore.ts';
import type { Template } from '../template/schema.ts';
import { Absent } from './Absent.tsx';
import { Crash } from './Crash.tsx';
import { Keys, useKeyList } from './Keys.tsx';
import { routes } from './routes.ts';
import { AppProvider } from './services.ts';
import type { TemplateName } from './shelf.ts';
import { Bin } from './start/Bin.tsx';
import { Start } from './start/Start.tsx';
import { UpdateNotice, type UpdateWatch } from './UpdateNotice.tsx';

const DossierScreen = lazy(() => import('./dossier/Dossier.tsx').then((page) => ({ default: page.DossierScreen })));
const Stacking = lazy(() => import('./stacking/Stacking.tsx').then((page) => ({ default: page.StackingScreen })));
const Accessibility = lazy(() => import('./Accessibility.tsx').then((page) => ({ default: page.Accessibility })));

interface Props {
  store: DraftStore;
  loadTemplate: () => Promise<Template>;
  templateNamed: (name: TemplateName) => Promise<Template | undefined>;
  watchForUpdate: UpdateWatch;
  house?: HouseRead;
}

const neutral: HouseRead = { ok: true, style: {} };

export function App({ store, loadTemplate, templateNamed, watchForUpdate, house = neutral }: Props) {
  const list = useKeyList();
  const app = useMemo(
    () => ({ store, loadTemplate, templateNamed, house, openKeys: list.open, openSearch: undefined }),
    [store, loadTemplate, templateNamed, house, list.open],
  );
  return (
    <Crash>
      <AppProvider value={app}>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p className="page soft">{frame.loading}</p>}>
            <Screen />
          </Suspense>
        </Router>
        <Keys list={list} />
        <UpdateNotice watch={watchForUpdate} />
      </AppProvider>
    </Crash>
  );
}

function Screen() {
  const [path] = useHashLocation();
  const dossier = /^\/toets\/([A-Za-z0-9_-]+)(\/|$)/.exec(path)?.[1];
  if (dossier) return <DossierScreen id={dossier} path={path} />;
  if (path === '/') return <Start />;
  if (path === '/prullenbak') return <Bin />;
  if (path === routes.stacking()) return <Stacking />;
  if (path === '/toegankelijkheid') return <Accessibility />;
  return <Absent />;
}
