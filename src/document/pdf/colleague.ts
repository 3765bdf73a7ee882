import type { Outline } from '../shape.ts';
import type { FontFiles } from './fonts.ts';
import { colleagueOf } from './makePdf.ts';
import type { Colleague } from './paintTogether.ts';
import type { PaintedPart } from './tagged/paintPart.ts';

/** Over the channel between two workers, there … */
type Question =
  | { readonly kind: 'report'; readonly outline: Outline; readonly fonts: FontFiles }
  | { readonly kind: 'part'; readonly at: number };

/** … and back. */
type Answer =
  | { readonly kind: 'painted'; readonly at: number; readonly part: PaintedPart }
  | { readonly kind: 'failed'; readonly at: number; readonly reason: string };

/** The worker at the other end, as a colleague for this report. */
export function colleagueOver(port: MessagePort, outline: Outline, fonts: FontFiles): Colleague {
  const asked = new Map<number, (answer: Answer) => void>();
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    asked.get(data.at)?.(data);
    asked.delete(data.at);
  };
  let told = false;
  const ask = (question: Question) => port.postMessage(question);
  return {
    painted: (at) =>
      new Promise((resolve, reject) => {
        asked.set(at, (answer) => {
          if (answer.kind === 'painted') resolve(answer.part);
          else reject(new Error(answer.reason));
        });
        if (!told) ask({ kind: 'report', outline, fonts });
        told = true;
        ask({ kind: 'part', at });
      }),
  };
}

/** Answers the worker at the other end, one part at a time. */
export function serveAsColleague(port: MessagePort): void {
  let own: Promise<Colleague> | undefined;
  port.onmessage = ({ data }: MessageEvent<Question>) => {
    if (data.kind === 'report') {
      own = colleagueOf(data.outline, data.fonts);
      return;
    }
    const { at } = data;
    const answer = (given: Answer, transfer: Transferable[] = []) => port.postMessage(given, transfer);
    Promise.resolve(own)
      .then((colleague) => colleague?.painted(at))
      .then((part) => {
        if (!part) throw new Error('was not told what the report is');
        const contents = new Set(part.pages.map(({ content }) => content.buffer as ArrayBuffer));
        answer({ kind: 'painted', at, part }, [...contents]);
      })
      .catch((error: unknown) => answer({ kind: 'failed', at, reason: String(error) }));
  };
}
