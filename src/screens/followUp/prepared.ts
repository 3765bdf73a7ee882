import { referenceOf } from '../../document/reference.ts';
import { answersOf, conflictsOf } from '../../draft/answers.ts';
import { fingerprint } from '../../draft/fingerprint.ts';
import { headsOf } from '../../draft/heads.ts';
import { newId } from '../../draft/newId.ts';
import { pass, type Scope } from '../../engine/pass.ts';
import { type FollowUp, follows, followUp } from '../../exchange/followUp.ts';
import { followUpWords } from '../../nl/followUp.ts';
import type { Template } from '../../template/schema.ts';
import type { App } from '../services.ts';
import { followUpTemplate } from '../shelf.ts';
import { scopeOf } from '../summary.ts';

/** A follow-up that is ready and not yet kept, with what is told beforehand. */
export interface Prepared extends FollowUp {
  readonly template: Template;
  readonly scope: Scope;
  /** Questions of the source without an answer. */
  readonly open: number;
  readonly conflicts: number;
}

/** Undefined where the dossier cannot be read, or has no follow-up in this app. */
export async function prepared(
  { store, templateNamed }: Pick<App, 'store' | 'templateNamed'>,
  id: string,
): Promise<Prepared | undefined> {
  const stored = await store.read(id);
  if (!stored.ok) return undefined;
  const { draft } = stored;
  const [source, target] = await Promise.all([templateNamed(draft.template), templateNamed(followUpTemplate)]);
  if (!source || !target || !follows(target, draft.template)) return undefined;
  const heads = headsOf(draft.entries);
  const answers = answersOf(heads);
  const scope = scopeOf(answers);
  const read = pass(source, answers, scope);
  const reference = referenceOf(source, read, await fingerprint(draft.entries));
  const by = await store.settings.read('by').catch(() => '');
  const made = followUp(
    target,
    { template: source, pass: read, kind: draft.kind, reference },
    (question, known) => followUpWords.source(question.number, known),
    { by, at: new Date().toISOString(), newId },
  );
  return { ...made, template: target, scope, open: read.total.open, conflicts: conflictsOf(heads).length };
}
