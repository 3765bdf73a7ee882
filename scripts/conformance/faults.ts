import { PDFDocument, type PDFObject } from 'mupdf';
import type { Profile } from './veraPdf.ts';

/** A good PDF with one thing wrong: what a checker has to be able to say. */
export interface Fault {
  readonly name: string;
  /** Which profile says so, by which rule. */
  readonly profile: Profile;
  readonly rule: string;
  readonly spoil: (file: PDFDocument) => void;
}

export const catalog = (file: PDFDocument): PDFObject => file.getTrailer().get('Root');

/** Every structure element, in order, from the outside in. */
export function* elementsOf(node: PDFObject): Generator<PDFObject> {
  const kids = node.get('K');
  const all = kids.isArray() ? Array.from({ length: kids.length }, (_, at) => kids.get(at)) : [kids];
  for (const kid of all) {
    if (!kid.isDictionary() || !kid.get('S').isName()) continue;
    yield kid;
    yield* elementsOf(kid);
  }
}

export function elementIn(file: PDFDocument, role: string): PDFObject {
  for (const element of elementsOf(catalog(file).get('StructTreeRoot'))) {
    if (element.get('S').asName() === role) return element;
  }
  throw new Error(`the good PDF has no ${role} to spoil`);
}

/** Dictionaries of the file that are of this type. */
export function* objectsOf(file: PDFDocument, type: string): Generator<PDFObject> {
  for (let number = 1; number < file.countObjects(); number += 1) {
    const object = file.newIndirect(number).resolve();
    if (object.isDictionary() && object.get('Type').isName() && object.get('Type').asName() === type) yield object;
  }
}

export const faults: readonly Fault[] = [
  {
    name: 'een kopniveau overgeslagen',
    profile: 'ua1',
    rule: '7.4.2-1',
    spoil: (file) => elementIn(file, 'H2').put('S', file.newName('H5')),
  },
  {
    name: 'een figuur zonder alternatieve tekst',
    profile: 'ua1',
    rule: '7.3-1',
    spoil: (file) => {
      const figure = elementIn(file, 'Figure');
      for (const key of ['Alt', 'ActualText']) figure.delete(key);
    },
  },
  {
    name: 'een lettertype dat niet is ingesloten',
    profile: '3a',
    rule: '6.2.11.4.1-1',
    spoil: (file) => {
      const [font] = objectsOf(file, 'FontDescriptor');
      if (!font) throw new Error('the good PDF has no font to spoil');
      for (const key of ['FontFile', 'FontFile2', 'FontFile3']) font.delete(key);
    },
  },
  {
    name: 'een document zonder taal',
    profile: 'ua1',
    rule: '7.2-34',
    spoil: (file) => {
      catalog(file).delete('Lang');
      for (const element of elementsOf(catalog(file).get('StructTreeRoot'))) element.delete('Lang');
    },
  },
  {
    name: 'een teken dat niet is gemerkt en geen versiering is',
    profile: 'ua1',
    rule: '7.1-3',
    spoil: (file) => {
      const page = file.findPage(0);
      const before = page.get('Contents');
      const drawn = file.addStream('q 0 0 10 10 re f Q\n', {});
      const all = file.newArray();
      const parts = before.isArray() ? Array.from({ length: before.length }, (_, at) => before.get(at)) : [before];
      for (const part of parts) all.push(part);
      all.push(drawn);
      page.put('Contents', all);
    },
  },
  {
    name: 'een bestand dat niet zegt dat het PDF/UA is',
    profile: 'ua1',
    rule: '5-1',
    spoil: (file) => {
      const metadata = catalog(file).get('Metadata');
      metadata.writeStream(
        metadata.readStream().asString().replaceAll('aiim.org/pdfua/ns/id/', 'aiim.org/pdfua/ns/weg/'),
      );
    },
  },
];

export function spoiled(good: Uint8Array, { spoil }: Pick<Fault, 'spoil'>): Uint8Array {
  const file = PDFDocument.openDocument(good, 'application/pdf').asPDF();
  if (!file) throw new Error('the good PDF is none');
  spoil(file);
  return file.saveToBuffer('compress').asUint8Array().slice();
}
