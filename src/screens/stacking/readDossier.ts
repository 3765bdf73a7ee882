import { answersOf } from '../../draft/answers.ts';
import type { Draft, DraftKind, Entry } from '../../draft/entry.ts';
import { fingerprint } from '../../draft/fingerprint.ts';
import { headsOf } from '../../draft/heads.ts';
import { stackingPart } from '../../engine/stacking/part.ts';
import { type Stackable, stackable } from '../../engine/stacking/stackable.ts';
import { visible } from '../../engine/visible.ts';
import { stackWords } from '../../nl/stacking.ts';
import type { StoredDraft } from '../../store/database.ts';
import type { DraftStore } from '../../store/draftStore.ts';
import { questionsOf, type Template } from '../../template/schema.ts';
import { known, scopeSetting } from '../known.ts';
import { scopeOf, titleOf } from '../summary.ts';

/** One dossier in the list, with what it brings or why it brings nothing. */
export interface Listed {
  readonly key: string;
  readonly title: string;
  readonly kind: DraftKind | 'bestand';
  readonly brings: Stackable | undefined;
  /** Why it takes no part. */
  readonly refusal: string | undefined;
  /** Of what it holds now; undefined when it cannot be read any more. */
  readonly fingerprint: () => Promise<string | undefined>;
}

const asked = new WeakMap<Template, ReadonlySet<string>>();

function askedOf(template: Template): ReadonlySet<string> {
  const ids =
    asked.get(template) ??
    new Set([known.title, scopeSetting, ...questionsOf(stackingPart(template)).map(({ id }) => id)]);
  asked.set(template, ids);
  return ids;
}

/** What the entries of a dossier bring, read as far as a stack needs it. */
function bringsOf(template: Template, id: string, entries: readonly Entry[]): Stackable {
  const ids = askedOf(template);
  const answers = answersOf(headsOf(entries.filter(({ about }) => ids.has(about.question))));
  const scope = scopeOf(answers);
  const view = visible(stackingPart(template), answers, scope);
  return stackable({ scope, ...view }, { id, title: titleOf(answers) });
}

export function listedFile(template: Template, key: string, draft: Draft): Listed {
  const brings = bringsOf(template, key, draft.entries);
  const print = () => fingerprint(draft.entries);
  return { key, title: brings.title, kind: 'bestand', brings, refusal: undefined, fingerprint: print };
}

interface Remembered {
  readonly changedAt: string;
  readonly template: Template;
  readonly listed: Listed;
}

/** The last that was read of each dossier. It is read anew only when it has changed. */
const memory = new WeakMap<DraftStore, Map<string, Remembered>>();

export function remembered(store: DraftStore, template: Template, { id, changedAt }: StoredDraft): Listed | undefined {
  const last = memory.get(store)?.get(id);
  return last?.changedAt === changedAt && last.template === template ? last.listed : undefined;
}

export async function readDossier(store: DraftStore, template: Template, draft: StoredDraft): Promise<Listed> {
  const last = remembered(store, template, draft);
  if (last) return last;
  const listed = await listedDraft(store, template, draft);
  const own = memory.get(store) ?? new Map<string, Remembered>();
  memory.set(store, own.set(draft.id, { changedAt: draft.changedAt, template, listed }));
  return listed;
}

async function listedDraft(store: DraftStore, template: Template, draft: StoredDraft): Promise<Listed> {
  const { id, kind, template: own, summary } = draft;
  const print = async () => {
    const again = await store.look(id);
    return again.ok ? fingerprint(again.draft.entries) : undefined;
  };
  const about = { key: id, kind, fingerprint: print };
  const title = summary?.title || titleOf({});
  const refused = (refusal: string): Listed => ({ ...about, title, brings: undefined, refusal });
  if (own.id !== template.id || own.version !== template.version) {
    return refused(stackWords.choice.otherTemplate(own.version));
  }
  const read = await store.look(id);
  if (!read.ok) {
    const { newer, unreadable } = stackWords.choice;
    return refused(read.reason === 'made-by-a-newer-version' ? newer : unreadable);
  }
  const brings = bringsOf(template, id, read.draft.entries);
  return { ...about, title: brings.title, brings, refusal: undefined };
}
