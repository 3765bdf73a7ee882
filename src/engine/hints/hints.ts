import { questionTypes } from '../../questions/definitions.ts';
import { evidenceOf, type HintRules } from '../../template/hints.ts';
import type { Column, Question } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';
import type { Pass, Seen } from '../pass.ts';
import { rowsOf } from '../rows.ts';
import { copiesAmong, paragraphsIn } from './copies.ts';
import type { Hint, Look, OwnLooks, Prose } from './look.ts';
import { type Ready, ready } from './ready.ts';
import { isBlank, lacking } from './rows.ts';
import { ownWords } from './wording.ts';

/** What could be stronger in the visible answers, in the order of the questionnaire. Special answers are never weak. */
export const hints = (pass: Pass, rules: HintRules): readonly Hint[] =>
  byQuestion(pass, rules).flatMap(({ own, copies }) => [...own.hints, ...copies.flatMap(hintOf)]);

/** Every look of every rule: what a rate of false alarms is counted over. */
export const looks = (pass: Pass, rules: HintRules): readonly Look[] =>
  byQuestion(pass, rules).flatMap(({ own, copies }) => [...own.looks, ...copies]);

/** The first look, one answer at a time, for who cannot wait for all of it: what is found is remembered. */
export function* lookAhead(pass: Pass, rules: HintRules): Generator<void, void> {
  const made = ready(rules);
  for (const seen of pass.seen.filter(isLookedAt)) {
    ownLooks(seen, hasEvidence(pass, seen.question), made);
    yield;
  }
}

function byQuestion(pass: Pass, rules: HintRules): readonly { own: OwnLooks; copies: readonly Look[] }[] {
  const made = ready(rules);
  const answered = pass.seen.filter(isLookedAt).map((seen) => ownLooks(seen, hasEvidence(pass, seen.question), made));
  const copies = made.copies.map((each) => copiesAmong(each, answered));
  return answered.map((own) => ({ own, copies: copies.flatMap((each) => each.get(own.question.id) ?? []) }));
}

const hintOf = ({ hint }: Look): readonly Hint[] => (hint ? [hint] : []);

const isLookedAt = ({ answer, state }: Seen): boolean =>
  answer !== undefined && !isSpecial(answer) && state !== 'computed' && state !== 'info';

const hasEvidence = (pass: Pass, question: Question): boolean => {
  const evidence = pass.byId.get(evidenceOf(question.id))?.answer;
  return isSpecial(evidence) || rowsOf(evidence).length > 0;
};

interface Last {
  readonly answer: unknown;
  readonly problems: Seen['problems'];
  readonly evidence: boolean;
  readonly own: OwnLooks;
}

const memories = new WeakMap<Ready, WeakMap<Question, Last>>();

/** Only the answer that is being typed is looked at again; the others keep what was found in them. */
function ownLooks(seen: Seen, evidence: boolean, made: Ready): OwnLooks {
  const memory = memories.get(made) ?? new WeakMap<Question, Last>();
  memories.set(made, memory);
  const last = memory.get(seen.question);
  if (last && last.answer === seen.answer && last.problems === seen.problems && last.evidence === evidence)
    return last.own;
  const texts = proseOf(seen);
  const { question } = seen;
  const found = [...textLooks(question, texts, evidence, made), ...rowLooks(seen, made)];
  const own: OwnLooks = {
    question,
    looks: found,
    hints: found.flatMap(hintOf),
    paragraphs: texts.flatMap((each) => paragraphsIn(each, leastCopied(made))),
  };
  memory.set(question, { answer: seen.answer, problems: seen.problems, evidence, own });
  return own;
}

const leastCopied = ({ copies }: Ready): number => Math.min(...copies.map(({ rule }) => rule.least));

type WithColumns = Question & { readonly columns?: readonly Column[] };

const isText = ({ type }: Column): boolean => type === 'text' || type === 'long-text';

/** The words that the drafter wrote: an answer that is one text, or the text cells of a table. */
function proseOf({ question, answer }: Seen): readonly Prose[] {
  if (typeof answer === 'string') {
    const chosen = questionTypes.get(question.type)?.chosen(question, answer) ?? [];
    return chosen.length > 0 ? [] : [{ text: answer }];
  }
  const columns = ((question as WithColumns).columns ?? []).filter(isText);
  return rowsOf(answer).flatMap((row) =>
    columns.flatMap(({ id }): readonly Prose[] => {
      const text = row.cells[id];
      return typeof text === 'string' ? [{ row: row.id, column: id, text }] : [];
    }),
  );
}

function textLooks(question: Question, texts: readonly Prose[], hasEvidence: boolean, { texts: rules }: Ready): Look[] {
  return texts.flatMap(({ text, ...place }) => {
    const given = { text, own: ownWords(text), question, hasEvidence };
    return rules
      .filter(({ covers }) => covers(question, place.column))
      .map(({ rule, check }) => {
        const about = { rule, question: question.id, ...place };
        const finding = check(given);
        return finding ? { ...about, hint: { ...about, ...finding } } : about;
      });
  });
}

function rowLooks(seen: Seen, { lacks, allBlank }: Ready): Look[] {
  const { question, answer } = seen;
  const rows = rowsOf(answer);
  if (rows.length === 0) return [];
  const label = (id: string) =>
    (question as WithColumns).columns?.find((each) => each.id === id)?.label.toLowerCase() ?? id;
  // what is open is said already
  const isOpen = (row: string, column: string) =>
    seen.problems.some((each) => each.row === row && each.column === column);
  return [
    ...lacks.flatMap(({ rule, blank, columns }) =>
      (columns.has(question.id) ? rows : []).map((row): Look => {
        const about = { rule, question: question.id, row: row.id };
        const empty = lacking(row, columns.get(question.id) ?? [], rule, blank).filter((each) => !isOpen(row.id, each));
        const [column] = empty;
        return column === undefined ? about : { ...about, hint: { ...about, column, found: empty.map(label) } };
      }),
    ),
    ...allBlank.flatMap(({ rule, blank, columns }) =>
      (columns.get(question.id) ?? []).map((column): Look => {
        const about = { rule, question: question.id };
        const says = rows.some((row) => !isBlank(row.cells[column], blank));
        return says ? about : { ...about, hint: { ...about, column, found: [label(column)] } };
      }),
    ),
  ];
}
