import { type PdfRead, readPdf } from './readPdf.ts';

const port = self as unknown as {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  postMessage(reply: PdfRead, transfer?: Transferable[]): void;
};

port.onmessage = ({ data }) => {
  void readPdf(data).then((read) =>
    port.postMessage(read, read.found === 'draft' ? [read.draft, ...read.files.map(({ bytes }) => bytes.buffer)] : []),
  );
};
