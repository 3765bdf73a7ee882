import type { HouseStyle } from '../../house/houseStyle.ts';
import { htmlDress } from '../html/dress.ts';
import { makeHtml } from '../html/makeHtml.tsx';
import type { Outline } from '../shape.ts';
import { makeWord } from '../word/makeWord.ts';

export type FormKind = 'word' | 'html';

/** To the worker. */
export interface Start {
  readonly kind: FormKind;
  readonly outline: Outline;
  readonly style: HouseStyle;
}

/** From the worker. */
export type Reply = { readonly bytes: Uint8Array } | { readonly failed: string };

const port = self as unknown as {
  onmessage: ((event: MessageEvent<Start>) => void) | null;
  postMessage(reply: Reply, transfer?: Transferable[]): void;
};

const writers: Record<FormKind, (outline: Outline, style: HouseStyle) => Promise<Uint8Array>> = {
  word: makeWord,
  html: async (outline, style) => new TextEncoder().encode(makeHtml(outline, await htmlDress(style))),
};

port.onmessage = ({ data }) => {
  writers[data.kind](data.outline, data.style)
    .then((bytes) => port.postMessage({ bytes }, [bytes.buffer]))
    .catch((error: unknown) => port.postMessage({ failed: String(error) }));
};
