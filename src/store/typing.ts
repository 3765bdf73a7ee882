import { sameValue } from '../draft/canonicalJson.ts';
import type { About, Entry } from '../draft/entry.ts';
import { aboutKey } from '../draft/heads.ts';
import { newId } from '../draft/newId.ts';
import { nextEntry } from '../draft/nextEntry.ts';
import type { Write } from './commit.ts';
import { keyOf } from './database.ts';
import type { Memory } from './memory.ts';

/** The entry of this sitting that may still be amended: one per question or row. */
type Slot = Pick<Write, 'key' | 'spare'>;

type Letter = Omit<Write, 'nr'>;

interface Typing {
  readonly draft: string;
  readonly memory: Memory;
  readonly now: () => Date;
  readonly by: () => string;
  readonly keep: (write: Letter) => void;
}

/** Turns what is typed into entries: one per question and sitting, amended letter by letter until the question is left. */
export function typedInto({ draft, memory, now, by, keep }: Typing) {
  const slots = new Map<string, Slot>();
  /** Per question that somebody is in: what stood there when they entered. What came in since, they have not seen. */
  const seen = new Map<string, readonly Entry[]>();

  /** Ours was answered on top of while we were in the question: a second answer beside that one, from the same base. */
  const beside = (own: Entry, slot: Slot, value: unknown, at: string): Letter => {
    const entry = { ...own, id: slot.spare, value, by: by(), at, replaces: [own.id] };
    return { key: keyOf(draft, slot.spare), spare: newId(), entry };
  };

  function amended(slot: Slot, value: unknown, at: string): Letter | undefined {
    const own = memory.entry(slot.key);
    if (!own) return undefined;
    if (!memory.heads(own.about).includes(own)) return beside(own, slot, value, at);
    return { ...slot, entry: { ...own, value, by: by(), at } };
  }

  function fresh(about: About, value: unknown, at: string): Letter {
    const known = seen.get(about.question);
    const entry = nextEntry(known ?? memory.heads(about), about, value, { id: newId(), by: by(), at });
    if (known) seen.set(about.question, [...known.filter((each) => !entry.replaces.includes(each.id)), entry]);
    return { key: keyOf(draft, entry.id), spare: newId(), entry };
  }

  function isKnown(about: About, value: unknown): boolean {
    const heads = memory.heads(about);
    return heads.length === 0 ? value === null : heads.length === 1 && sameValue(heads[0]?.value, value);
  }

  return {
    write(about: About, answer: unknown): void {
      const value = answer ?? null;
      if (isKnown(about, value)) return;
      const at = now().toISOString();
      const slot = slots.get(aboutKey(about));
      const write = (slot && amended(slot, value, at)) ?? fresh(about, value, at);
      slots.set(aboutKey(about), { key: write.key, spare: write.spare });
      memory.put([[write.key, write.entry]]);
      keep(write);
    },

    /** Somebody is in this question now, and sees what stands there. */
    enter(question: string): void {
      seen.set(
        question,
        memory.view().heads.filter(({ about }) => about.question === question),
      );
    },

    leave: (question: string): void => {
      seen.delete(question);
    },

    seal(about?: About): void {
      if (about) slots.delete(aboutKey(about));
      else slots.clear();
    },
  };
}
