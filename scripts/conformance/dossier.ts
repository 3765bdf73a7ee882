import { conflictsToPrint } from '../../src/document/conflicts.ts';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import type { EmbeddedFile } from '../../src/document/pdf/embedded.ts';
import { answersOf, conflictsOf } from '../../src/draft/answers.ts';
import type { Draft, DraftKind, Entry } from '../../src/draft/entry.ts';
import { fingerprint } from '../../src/draft/fingerprint.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { pass, type Scope } from '../../src/engine/pass.ts';
import { dossierFile } from '../../src/exchange/dossierFile.ts';
import { openDossier } from '../../src/exchange/openDossier.ts';
import { dossierRefusal } from '../../src/nl/exchange.ts';
import type { Template } from '../../src/template/schema.ts';

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
  const opened = await openDossier(text, template);
  if (!opened.ok) throw new Error(`${name}: ${dossierRefusal(opened)}`);
  const { draft } = opened;
  const heads = headsOf(draft.entries);
  const answers = answersOf(heads);
  const scope = only ?? (answers['$omvang'] === 'quickscan' ? 'quickscan' : 'volledig');
  const outline = outlineOf(template, pass(template, answers, scope), {
    kind: draft.kind,
    fingerprint: await fingerprint(draft.entries),
    date,
    conflicts: conflictsToPrint(conflictsOf(heads)),
  });
  const inside = new TextEncoder().encode((await dossierFile(draft, outline.cover.title)).text);
  const file: EmbeddedFile = {
    name: 'toets.json',
    bytes: inside,
    type: 'application/json',
    relationship: 'Source',
    description: 'De antwoorden waaruit dit rapport is gemaakt',
  };
  return { name, outline, files: [file] };
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
