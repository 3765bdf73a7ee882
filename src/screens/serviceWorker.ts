import { Workbox } from 'workbox-window';
import { trustedUrl } from '../trustedUrl.ts';

/**
 * Keeps the app working without a network. A new version never takes over by itself: `onUpdate` is called with the
 * function that lets it, so that nobody loses a sentence to a reload.
 */
export async function keepOffline(onUpdate: (takeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const worker = new Workbox(trustedUrl('sw.js'));
  worker.addEventListener('waiting', () => {
    onUpdate(() => {
      worker.addEventListener('controlling', () => location.reload());
      worker.messageSkipWaiting();
    });
  });
  try {
    await worker.register();
  } catch {
    // refused by the browser, or blocked by its manager: everything works, but only with a network
  }
}
