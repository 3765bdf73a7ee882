import { existsSync } from 'node:fs';
import path from 'node:path';
import { conflictsToPrint } from '../src/document/conflicts.ts';
import { type Outline, type OutlineExtra, outlineOf } from '../src/document/outline.ts';
import { answersOf, conflictsOf } from '../src/draft/answers.ts';
import type { Draft } from '../src/draft/entry.ts';
import { fingerprint } from '../src/draft/fingerprint.ts';
import { headsOf } from '../src/draft/heads.ts';
import { pass, type Scope } from '../src/engine/pass.ts';
import { openDossier } from '../src/exchange/openDossier.ts';
import { dossierRefusal } from '../src/nl/exchange.ts';
import { questionTypes } from '../src/questions/definitions.ts';
import { parseTemplate } from '../src/template/parseTemplate.ts';
import type { Template } from '../src/template/schema.ts';
import { readTemplate } from './readTemplate.ts';

const root = path.resolve(import.meta.dirname, '..');

export type Read =
  | { readonly ok: true; readonly outline: Outline; readonly draft: Draft }
  | { readonly ok: false; readonly message: string };

/** A dossier file as the outline that the app would make of it; `only`: as if that part had been chosen. */
export async function outlineFrom(
  file: string | ArrayBuffer,
  date: string,
  template = ownTemplate(),
  only?: Scope,
): Promise<Read> {
  const opened = await openDossier(file, template, shippedTemplate);
  if (!opened.ok) return { ok: false, message: dossierRefusal(opened) };
  const { draft } = opened;
  const heads = headsOf(draft.entries);
  const answers = answersOf(heads);
  const scope = only ?? (answers['$omvang'] === 'quickscan' ? 'quickscan' : 'volledig');
  const extra: OutlineExtra = {
    kind: draft.kind,
    fingerprint: await fingerprint(draft.entries),
    date,
    conflicts: conflictsToPrint(conflictsOf(heads)),
  };
  return { ok: true, outline: outlineOf(opened.template, pass(opened.template, answers, scope), extra), draft };
}

/** The questionnaire of an ex-ante test, as the app ships it. */
export function ownTemplate(): Template {
  return templateIn('uitvoeringstoets-vreemdelingenketen', '1.0');
}

/** Any questionnaire that the app ships, by the name that a draft gives. */
export async function shippedTemplate({ id, version }: Draft['template']): Promise<Template | undefined> {
  const isName = /^[a-z0-9-]+$/.test(id) && /^\d+\.\d+$/.test(version);
  return isName && existsSync(fileOf(id, version)) ? templateIn(id, version) : undefined;
}

const fileOf = (id: string, version: string) => path.join(root, 'templates', id, `${version}.yaml`);

function templateIn(id: string, version: string): Template {
  const parsed = parseTemplate(readTemplate(fileOf(id, version)).raw, questionTypes);
  if (!parsed.ok) throw new Error(`the template does not parse: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.template;
}
