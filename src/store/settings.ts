import { liveQuery, type Observable } from 'dexie';
import type { Database } from './database.ts';
import { type Done, done } from './failure.ts';

/** Small things of this machine, never part of a draft. `by`: function or organisation of whoever types, no name. */
export type Setting = 'by' | 'scheme' | 'seen' | 'preview';

export const settingOf = async (database: Database, key: Setting): Promise<string> =>
  (await database.settings.get(key))?.value ?? '';

export const settingsOf = (database: Database) => ({
  /** '' = never set. */
  read: (key: Setting): Promise<string> => settingOf(database, key),
  write: (key: Setting, value: string): Promise<Done> => done(() => database.settings.put({ key, value })),
  live: (key: Setting): Observable<string> => liveQuery(() => settingOf(database, key)),
});
