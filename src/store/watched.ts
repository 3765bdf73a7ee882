import { Dexie, liveQuery } from 'dexie';
import type { Database, StoredDraft, StoredEntry } from './database.ts';
import { settingOf } from './settings.ts';

export interface Change {
  /** Undefined when the draft was purged. */
  readonly draft: StoredDraft | undefined;
  readonly by: string;
  readonly records: readonly StoredEntry[];
}

interface Listener {
  readonly onChange: (change: Change) => void;
  readonly onError: (error: unknown) => void;
}

/** Tells what changed lately in a draft, in this tab or another. Looks no further back than `since`, asked anew each time. */
export function watched(database: Database, id: string, since: () => number, { onChange, onError }: Listener) {
  const changes = liveQuery(
    async (): Promise<Change> => ({
      draft: await database.drafts.get(id),
      by: await settingOf(database, 'by'),
      records: await database.entries.where('[draft+changedAt]').between([id, since()], [id, Dexie.maxKey]).toArray(),
    }),
  );
  const listen = () => changes.subscribe({ next: onChange, error: onError });
  let listening = listen();
  return {
    stop: (): void => listening.unsubscribe(),
    restart: (): void => {
      listening.unsubscribe();
      listening = listen();
    },
  };
}
