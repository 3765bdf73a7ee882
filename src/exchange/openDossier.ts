import { answersOf, conflictsOf } from '../draft/answers.ts';
import type { Draft } from '../draft/entry.ts';
import { fingerprint } from '../draft/fingerprint.ts';
import { headsOf } from '../draft/heads.ts';
import { readDraftBytes, readDraftText } from '../draft/readDraftText.ts';
import type { Template } from '../template/schema.ts';
import { misfit } from './misfit.ts';
import type { DossierRefusal } from './refusal.ts';

/** What a file turned out to hold. */
interface Report {
  readonly entries: number;
  /** Questions that have an answer; settings are no questions. */
  readonly answers: number;
  readonly conflicts: number;
  /** Whether the answers are those the file says it was made with. `differs` = changed by hand: no reason to refuse. */
  readonly fingerprint: 'matches' | 'differs' | 'absent';
}

export type OpenedDossier =
  | {
      readonly ok: true;
      readonly draft: Draft;
      /** The questionnaire that it names. */
      readonly template: Template;
      readonly report: Report;
    }
  | DossierRefusal;

/** The other questionnaires of this app, by name. Undefined where it has none of that name. */
export type OtherTemplates = (name: Draft['template']) => Promise<Template | undefined>;

const none: OtherTemplates = async () => undefined;

async function compared(draft: Draft, claimed: string | undefined): Promise<Report['fingerprint']> {
  if (claimed === undefined) return 'absent';
  return (await fingerprint(draft.entries)) === claimed ? 'matches' : 'differs';
}

/**
 * A dossier from a file that somebody chose: it fits the questionnaire that it names in every answer, or it is refused
 * with the place.
 */
export async function openDossier(
  file: string | ArrayBuffer,
  usual: Template,
  others: OtherTemplates = none,
): Promise<OpenedDossier> {
  const read = typeof file === 'string' ? readDraftText(file) : readDraftBytes(file);
  if (!read.ok) return read;
  const { draft } = read;
  const { id, version } = draft.template;
  const isUsual = id === usual.id && version === usual.version;
  const template = isUsual ? usual : ((await others(draft.template)) ?? usual);
  const refusal = misfit(draft, template);
  if (refusal) return refusal;
  const heads = headsOf(draft.entries);
  const report: Report = {
    entries: draft.entries.length,
    answers: Object.keys(answersOf(heads)).filter((question) => !question.startsWith('$')).length,
    conflicts: conflictsOf(heads).length,
    fingerprint: await compared(draft, read.fingerprint),
  };
  return { ok: true, draft, template, report };
}
