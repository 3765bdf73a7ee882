import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conflictsToPrint } from '../src/document/conflicts.ts';
import { type OutlineExtra, outlineOf } from '../src/document/outline.ts';
import type { FontFiles } from '../src/document/pdf/fonts.ts';
import { makePdf, type Pdf } from '../src/document/pdf/makePdf.ts';
import { answersOf, conflictsOf } from '../src/draft/answers.ts';
import { fingerprint } from '../src/draft/fingerprint.ts';
import { headsOf } from '../src/draft/heads.ts';
import { pass } from '../src/engine/pass.ts';
import { openDossier } from '../src/exchange/openDossier.ts';
import { dossierRefusal } from '../src/nl/exchange.ts';
import { questionTypes } from '../src/questions/definitions.ts';
import { parseTemplate } from '../src/template/parseTemplate.ts';
import type { Template } from '../src/template/schema.ts';
import { readTemplate } from './readTemplate.ts';

const root = path.resolve(import.meta.dirname, '..');

export type Made = { readonly ok: true; readonly pdf: Pdf } | { readonly ok: false; readonly message: string };

/** A dossier file as the PDF that the app would make of it: the same reader, the same outline, the same painter. */
export async function reportFrom(file: ArrayBuffer, date: string): Promise<Made> {
  const template = ownTemplate();
  const opened = await openDossier(file, template);
  if (!opened.ok) return { ok: false, message: dossierRefusal(opened) };
  const { draft } = opened;
  const heads = headsOf(draft.entries);
  const answers = answersOf(heads);
  const scope = answers['$omvang'] === 'quickscan' ? 'quickscan' : 'volledig';
  const extra: OutlineExtra = {
    kind: draft.kind,
    fingerprint: await fingerprint(draft.entries),
    date,
    conflicts: conflictsToPrint(conflictsOf(heads)),
  };
  return { ok: true, pdf: await makePdf(outlineOf(template, pass(template, answers, scope), extra), ownFonts()) };
}

export function ownTemplate(): Template {
  const file = path.join(root, 'templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml');
  const parsed = parseTemplate(readTemplate(file).raw, questionTypes);
  if (!parsed.ok) throw new Error(`the template does not parse: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.template;
}

export function ownFonts(): FontFiles {
  const cut = (name: string) =>
    new Uint8Array(readFileSync(path.join(root, `public/fonts/SourceSans3-${name}.ttf.woff`)));
  return { regular: cut('Regular'), semibold: cut('Semibold'), italic: cut('It'), semiboldItalic: cut('SemiboldIt') };
}
