import type { DraftStore } from '../../store/draftStore.ts';
import { daysLeft } from './daysLeft.ts';

/** What the bin promises: after thirty days a draft is gone. Done when the app starts, so never under somebody's hands. */
export async function emptyBin(store: DraftStore): Promise<void> {
  const lying = await new Promise<Parameters<typeof outdated>[0]>((resolve, reject) => {
    const listening = store.bin().subscribe((drafts) => {
      resolve(drafts);
      // the first answer may come before subscribe has returned
      queueMicrotask(() => listening.unsubscribe());
    }, reject);
  });
  for (const id of outdated(lying)) await store.purge(id);
}

const outdated = (drafts: readonly { readonly id: string; readonly removedAt?: string }[]): readonly string[] =>
  drafts.filter(({ removedAt }) => daysLeft(removedAt) === 0).map(({ id }) => id);
