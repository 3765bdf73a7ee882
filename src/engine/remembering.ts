import type { Context } from '../questions/questionType.ts';
import type { Option } from '../template/schema.ts';
import type { Step } from './plan.ts';

type Work<Value> = (step: Step, answer: unknown, context: Context) => Value;

/** What the work read of the context, and what it found there. */
interface Reads {
  groups: readonly Option[] | undefined;
  organisations: readonly Option[] | undefined;
  readonly chosen: Map<string, readonly Option[]>;
}

/**
 * The same work, done again only where the answer or what it read of the context has become another. While someone types
 * in one question, nothing is worked out again for the hundreds of others, and what comes out keeps its identity.
 */
export function remembering<Value>(work: Work<Value>): Work<Value> {
  const memory = new WeakMap<Step, { answer: unknown; reads: Reads; value: Value }>();
  return (step, answer, context) => {
    const last = memory.get(step);
    if (last && last.answer === answer && stillTrue(last.reads, context)) return last.value;
    const reads: Reads = { groups: undefined, organisations: undefined, chosen: new Map() };
    const value = work(step, answer, watched(context, reads));
    memory.set(step, { answer, reads, value });
    return value;
  };
}

function stillTrue({ groups, organisations, chosen }: Reads, context: Context): boolean {
  if (groups !== undefined && groups !== context.groups) return false;
  if (organisations !== undefined && organisations !== context.organisations) return false;
  for (const [question, found] of chosen) if (context.chosen(question) !== found) return false;
  return true;
}

const watched = (context: Context, reads: Reads): Context => ({
  get groups() {
    reads.groups ??= context.groups;
    return reads.groups;
  },
  get organisations() {
    reads.organisations ??= context.organisations;
    return reads.organisations;
  },
  chosen(question) {
    const found = reads.chosen.get(question) ?? context.chosen(question);
    reads.chosen.set(question, found);
    return found;
  },
});
