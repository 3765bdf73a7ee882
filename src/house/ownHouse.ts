import type { HouseStyle } from './houseStyle.ts';
import { type HouseFolder, type HouseRead, readHouse } from './readHouse.ts';

const cacheName = 'huisstijl';
/** In milliseconds: on a bad network what was there the last time is good enough. */
const patience = 3000;

let reading: Promise<HouseRead> | undefined;

/** The house style that the app is served with. Read once; without a network it is the one of the last time. */
export function ownHouse(): Promise<HouseRead> {
  reading ??= readHouse(served);
  return reading;
}

/** What of it is used: a style that was refused is not used at all. */
export async function ownStyle(): Promise<HouseStyle> {
  const read = await ownHouse();
  return read.ok ? read.style : {};
}

/** Not kept by the service worker, which would go on with the files of the build after somebody put their own there. */
const served: HouseFolder = async (file) => {
  const url = new URL(`huisstijl/${file}`, document.baseURI).href;
  const kept = 'caches' in globalThis ? await caches.open(cacheName).catch(() => undefined) : undefined;
  const fresh = await fetched(url).catch(() => undefined);
  if (!fresh) return bytesOf(await kept?.match(url));
  // a full disk costs the style without a network, and nothing else
  await (fresh.ok ? kept?.put(url, fresh.clone()) : kept?.delete(url))?.catch(() => undefined);
  return bytesOf(fresh);
};

/** With all of its body: a network may also stop halfway. */
async function fetched(url: string): Promise<Response> {
  const { ok, status, body } = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  return ok ? new Response(await new Response(body).arrayBuffer()) : new Response(null, { status });
}

const bytesOf = async (answer: Response | undefined): Promise<Uint8Array | undefined> =>
  answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
