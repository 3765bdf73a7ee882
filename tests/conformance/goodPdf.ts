import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { catalog, elementsOf, spoiled } from '../../scripts/conformance/faults.ts';

type Canvas = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Canvas['struct']>;

/** A small tagged PDF that has one of everything, made without the app's own painter: what the checker is tried on. */
export async function goodPdf(): Promise<Uint8Array> {
  const canvas = new PDFDocument({
    tagged: true,
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    lang: 'nl-NL',
    displayTitle: true,
    font: null as unknown as string,
    info: { Title: 'Goed' },
  });
  const chunks: Uint8Array[] = [];
  canvas.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => canvas.on('end', resolve));
  canvas.font(readFileSync('public/fonts/SourceSans3-Regular.ttf.woff') as unknown as string, 12);
  const root = canvas.struct('Document');
  canvas.addStructure(root);
  fill(canvas, root);
  canvas.end();
  await ended;
  return finished(new Uint8Array(Buffer.concat(chunks)));
}

function fill(canvas: Canvas, root: Struct): void {
  const words = (tag: string, text: string, options: object = {}): Struct =>
    canvas.struct(tag, options, () => void canvas.text(text));
  const group = (tag: string, kids: readonly Struct[]): Struct => canvas.struct(tag, {}, [...kids]);
  root.add(words('H1', 'Een kop'));
  root.add(words('H2', 'Een kop eronder'));
  root.add(group('TOC', [group('TOCI', [group('Reference', [words('P', 'Een kop')])])]));
  root.add(group('L', [group('LI', [words('Lbl', '1.'), words('LBody', 'Een punt')])]));
  root.add(
    group('Table', [
      group('TR', [words('TH', 'Groep'), words('TH', 'Effect')]),
      group('TR', [words('TD', 'Gezinnen'), words('TD', 'groot')]),
    ]),
  );
  root.add(canvas.struct('Figure', { alt: 'Een balk' }, () => void canvas.rect(72, 400, 100, 20).fill()));
  root.add(linked(canvas));
  canvas.markContent('Artifact', { type: 'Pagination' });
  canvas.text('Pagina 1');
  canvas.endMarkedContent();
  root.end();
}

function linked(canvas: Canvas): Struct {
  const link = canvas.struct('Link');
  link.add(canvas.markStructureContent('Link'));
  canvas.text('de wet', 72, 500);
  canvas.endMarkedContent();
  const options = { structParent: link, Contents: new String('De wet op internet') };
  canvas.link(72, 500, 60, 14, 'https://wetten.overheid.nl', options as object);
  return link;
}

/** What pdfkit has no words for: the scope of a head, the place of a figure. */
function finished(bytes: Uint8Array): Uint8Array {
  return spoiled(bytes, {
    spoil: (file) => {
      for (const element of elementsOf(catalog(file).get('StructTreeRoot'))) {
        const role = element.get('S').asName();
        if (role === 'TH') element.put('A', { O: file.newName('Table'), Scope: file.newName('Column') });
        if (role === 'Figure') element.put('A', { O: file.newName('Layout'), BBox: [72, 300, 172, 320] });
      }
    },
  });
}
