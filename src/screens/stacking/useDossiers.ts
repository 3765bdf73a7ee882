import { useEffect, useMemo, useState } from 'react';
import type { StoredDraft } from '../../store/database.ts';
import type { DraftStore } from '../../store/draftStore.ts';
import type { Template } from '../../template/schema.ts';
import { useApp, useTemplate } from '../services.ts';
import { useObservable } from '../useObservable.ts';
import { type Listed, readDossier, remembered } from './readDossier.ts';

export interface Reading {
  /** Newest first. Undefined until all of them were read once. */
  readonly listed: readonly Listed[] | undefined;
  readonly done: number;
  readonly total: number;
}

/** Every dossier on this computer but one: what each brings to a stack. One at a time, so that the page keeps answering. */
export function useDossiers(except: string | undefined): Reading {
  const { store } = useApp();
  const template = useTemplate();
  const all = useObservable(store.list, [store]);
  const drafts = useMemo(() => all?.filter(({ id }) => id !== except), [all, except]);
  const [listed, setListed] = useState<readonly Listed[]>();
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (!drafts) return undefined;
    const asking = { gone: false };
    setDone(0);
    void readAll(store, template, drafts, asking, setDone).then((found) => {
      if (!asking.gone) setListed(found);
    });
    return () => {
      asking.gone = true;
    };
  }, [store, template, drafts]);
  return { listed, done, total: drafts?.length ?? 0 };
}

async function readAll(
  store: DraftStore,
  template: Template,
  drafts: readonly StoredDraft[],
  asking: { readonly gone: boolean },
  onDone: (done: number) => void,
): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (const draft of drafts) {
    if (asking.gone) break;
    const isKnown = remembered(store, template, draft) !== undefined;
    found.push(await readDossier(store, template, draft));
    if (isKnown) continue;
    onDone(found.length);
    await nextTask();
  }
  return found;
}

/** Lets the browser draw and listen: reading one dossier is one task. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
