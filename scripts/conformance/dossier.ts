import type { Outline } from '../../src/document/outline.ts';
import type { EmbeddedFile } from '../../src/document/pdf/embedded.ts';
import type { Draft, DraftKind, Entry } from '../../src/draft/entry.ts';
import type { Scope } from '../../src/engine/pass.ts';
import { travelling } from '../../src/exchange/sharing.ts';
import { share } from '../../src/nl/dossier.ts';
import type { Template } from '../../src/template/schema.ts';
import { outlineFrom } from '../outlineFrom.ts';

/** One report to make: what is printed, and the dossier that travels inside it. */
export interface Case {
  readonly name: string;
  readonly outline: Outline;
  readonly files: readonly EmbeddedFile[];
}

/** Fixed, so that a case gives the same bytes whenever it is made. */
const date = '2026-11-24T09:00:00.000Z';

/** Through the same door as a dossier of a drafter: what does not fit the questionnaire is refused here too. */
export async function caseFrom(name: string, text: string, template: Template, only?: Scope): Promise<Case> {
  const read = await outlineFrom(text, date, template, only);
  if (!read.ok) throw new Error(`${name}: ${read.message}`);
  return { name, outline: read.outline, files: await travelling(read.draft, 'everything', [], share.description) };
}

export interface Answering {
  readonly about: Entry['about'];
  readonly value: unknown;
  readonly by?: string;
}

/** A dossier with these answers. Two for the same question, by others, stand against each other. */
export function dossierText(id: string, kind: DraftKind, given: readonly Answering[], template: Template): string {
  const entries = given.map(
    ({ about, value, by = 'IND' }, at): Entry => ({ id: `${id}:${at}`, about, value, by, at: date, replaces: [] }),
  );
  const draft: Draft = {
    id,
    kind,
    template: { id: template.id, version: template.version },
    createdAt: date,
    entries,
  };
  return JSON.stringify({ format: 'uitvoeringstoets', version: 1, draft });
}
