import type { HintRule, HintRules, RuleOf } from '../../template/hints.ts';
import type { Question } from '../../template/schema.ts';
import { type TextCheck, textCheck } from './checks.ts';
import { counting } from './counting.ts';
import { blankWords } from './rows.ts';

/** A rule with what it works with made once: expressions from its words, sets from its places. */
export interface ReadyText {
  readonly rule: HintRule;
  readonly check: TextCheck;
  /** Whether it looks at an answer that is one text, or at the texts of a column. */
  covers(question: Question, column: string | undefined): boolean;
}

export interface ReadyRows<Check extends 'row-lacks' | 'rows-all-blank'> {
  readonly rule: RuleOf<Check>;
  readonly blank: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

export interface ReadyCopies {
  readonly rule: RuleOf<'copied'>;
  covers: ReadyText['covers'];
}

export interface Ready {
  readonly texts: readonly ReadyText[];
  readonly lacks: readonly ReadyRows<'row-lacks'>[];
  readonly allBlank: readonly ReadyRows<'rows-all-blank'>[];
  readonly copies: readonly ReadyCopies[];
}

const made = new WeakMap<HintRules, Ready>();

export function ready(rules: HintRules): Ready {
  const known = made.get(rules);
  if (known) return known;
  const count = counting(rules.language);
  const of = <Check extends HintRule['check']>(check: Check) =>
    rules.rules.filter((rule): rule is RuleOf<Check> => rule.check === check);
  const now: Ready = {
    texts: rules.rules.flatMap((rule) => {
      const check = textCheck(rule, count);
      return check ? [{ rule, check, covers: coverage(rule) }] : [];
    }),
    lacks: of('row-lacks').map((rule) => ({ rule, blank: blankWords(rule.blank), columns: columnsOf(rule) })),
    allBlank: of('rows-all-blank').map((rule) => ({ rule, blank: blankWords(rule.blank), columns: columnsOf(rule) })),
    copies: of('copied').map((rule) => ({ rule, covers: coverage(rule) })),
  };
  made.set(rules, now);
  return now;
}

const columnsOf = ({ at }: RuleOf<'row-lacks' | 'rows-all-blank'>): ReadonlyMap<string, readonly string[]> =>
  new Map(at.map(({ question, columns }) => [question, columns]));

/** What is given as a source or a file is no prose: nobody looks there, unless it is named. */
const isProse = ({ companion }: Question): boolean => companion !== 'evidence' && companion !== 'attachments';

function coverage(rule: HintRule): ReadyText['covers'] {
  const except = new Set('except' in rule ? rule.except : []);
  const { at } = rule;
  if (at === 'everywhere') return (question) => isProse(question) && !except.has(question.id);
  if (at === 'texts') {
    return ({ id, companion }, column) => column === undefined && companion === undefined && !except.has(id);
  }
  if (at === 'reasons') return ({ companion }, column) => column === undefined && companion === 'reason';
  const named = new Map(
    at.map((each) => (typeof each === 'string' ? [each, undefined] : [each.question, new Set(each.columns)])),
  );
  return ({ id }, column) => {
    if (!named.has(id)) return false;
    const columns = named.get(id);
    return columns === undefined || (column !== undefined && columns.has(column));
  };
}
