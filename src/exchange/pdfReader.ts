import { type Ask, pageDrawer, type Told } from './pdfPages.ts';
import { type PdfRead, readPdf } from './readPdf.ts';

const port = self as unknown as {
  onmessage: ((event: MessageEvent<ArrayBuffer | Ask>) => void) | null;
  postMessage(reply: PdfRead | Told, transfer?: Transferable[]): void;
};

const drawer = pageDrawer((told, transfer) => port.postMessage(told, transfer));

/** Bytes alone are a file from outside, of which the draft is asked; anything else is about a PDF of our own. */
port.onmessage = ({ data }) => {
  if (!(data instanceof ArrayBuffer)) {
    drawer(data);
    return;
  }
  void readPdf(data).then((read) =>
    port.postMessage(read, read.found === 'draft' ? [read.draft, ...read.files.map(({ bytes }) => bytes.buffer)] : []),
  );
};
