import { ownStyle } from '../../house/ownHouse.ts';
import { trustedUrl } from '../../trustedUrl.ts';
import type { Outline } from '../shape.ts';
import type { FormKind, Reply, Start } from './otherForms.ts';
import workerUrl from './otherForms.ts?worker&url';

/** Makes Word or HTML beside the page, so that the screen never stands still. The writers are fetched when this is called. */
export async function makeInWorker(kind: FormKind, outline: Outline): Promise<Uint8Array> {
  const style = await ownStyle();
  const worker = new Worker(trustedUrl(workerUrl), { type: 'module' });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || `the ${kind} worker did not start`));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if ('bytes' in data) resolve(data.bytes);
        else reject(new Error(data.failed));
      };
      worker.postMessage({ kind, outline, style } satisfies Start);
    });
  } finally {
    worker.terminate();
  }
}
