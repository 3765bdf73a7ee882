import type { OpenedFile } from '../../exchange/openFile.ts';
import { href, routes } from '../routes.ts';

/** What was opened last, for the room in which the drafter lands. */
export interface OpenedNews {
  readonly id: string;
  readonly title: string;
  readonly report: Extract<OpenedFile, { ok: true }>['report'];
  readonly files: number;
  /** Whether those that belong to an answer are on this machine now. */
  readonly filesKept: boolean;
  /** It was here already; `same` when both have the same answers now. */
  readonly here: 'new' | 'same' | 'differs';
}

let news: OpenedNews | undefined;
const listeners = new Set<() => void>();

export const openedNews = {
  now: (): OpenedNews | undefined => news,
  tell: (next: OpenedNews | undefined): void => {
    news = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

// news is for the first visit: whoever comes back to the room has heard it
addEventListener('hashchange', () => {
  if (news && location.hash !== href(routes.report(news.id))) openedNews.tell(undefined);
});
