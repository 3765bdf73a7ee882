import PDFDocument from 'pdfkit';
import { type FileWriter, latin } from './fileWriter.ts';
import { name, type Value } from './syntax.ts';

/** Colours are sRGB. The profile is the one that pdfkit carries. */
export function outputIntent(file: FileWriter): Value {
  const profile = file.compressed({ N: 3 }, profileBytes());
  return {
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    Info: 'sRGB IEC61966-2.1',
    OutputConditionIdentifier: 'sRGB IEC61966-2.1',
    DestOutputProfile: profile,
  };
}

interface Intent {
  _addColorOutputIntent(this: unknown): void;
}

/** pdfkit gives the profile only by writing it: here it writes into a list. */
function profileBytes(): Uint8Array {
  const parts: Uint8Array[] = [];
  const target = {
    ref: () => ({
      write: (part: Uint8Array | string) => parts.push(typeof part === 'string' ? latin(part) : part),
      end: () => {},
    }),
    _root: { data: {} },
  };
  const donor = new PDFDocument({ autoFirstPage: false, subset: 'PDF/A-3a', font: null as unknown as string });
  (donor as unknown as Intent)._addColorOutputIntent.call(target);
  const [profile] = parts;
  if (!profile) throw new Error('pdfkit has no colour profile');
  return profile;
}
