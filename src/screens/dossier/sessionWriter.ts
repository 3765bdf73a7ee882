import { answerOf } from '../../draft/answers.ts';
import type { Entry } from '../../draft/entry.ts';
import type { Writer } from '../../form/writer.ts';
import type { Session } from '../../store/session.ts';
import { isSpecial } from '../../template/special.ts';

/** A form writes questions; a session writes entries. */
export const sessionWriter = (session: Session): Writer => ({
  write(question, answer) {
    // "onbekend" over a text is a new entry: the text stays in the draft
    if (isSpecial(answer) !== isSpecial(session.snapshot().answers[question])) session.seal({ question });
    session.write({ question }, answer);
  },
  writeRow: (question, row, value) => session.write({ question, row }, value),
  settle: (question, row, value) => session.settle({ question, ...(row === undefined ? {} : { row }) }, value),
  enter: session.enter,
  leave(question) {
    session.leave(question);
    const { heads } = session.snapshot();
    for (const { about } of heads) if (about.question === question) session.seal(about);
  },
  earlier: (question) => earlierAnswer(session.snapshot(), question),
});

/** The rows under a "onbekend", or the last real answer that it replaced. */
function earlierAnswer(
  { heads, entries }: { readonly heads: readonly Entry[]; readonly entries: readonly Entry[] },
  question: string,
): unknown {
  const rows = answerOf(heads.filter(({ about }) => about.question === question && about.row !== undefined));
  if (rows !== undefined) return rows;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const todo = heads.filter(({ about }) => about.question === question);
  const seen = new Set<string>();
  for (let entry = todo.shift(); entry; entry = todo.shift()) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (entry.value !== null && !isSpecial(entry.value)) return entry.value;
    todo.push(...entry.replaces.flatMap((id) => byId.get(id) ?? []));
  }
  return undefined;
}
