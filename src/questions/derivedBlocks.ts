import { answerWords } from '../nl/questions.ts';
import { type Block, plain, type TableBlock } from './blocks.ts';
import { describeCompared } from './comparedBlocks.ts';
import type { DerivedAnswer, EffectCause } from './derivedAnswer.ts';

type Of<Rule extends DerivedAnswer['rule']> = Extract<DerivedAnswer, { rule: Rule }>;

/** What was worked out, in words, with the rows that caused it: a reader can redo it by hand. */
export function describeDerived(answer: DerivedAnswer): readonly Block[] {
  switch (answer.rule) {
    case 'groups':
      return groups(answer);
    case 'minimum-cases':
      return cases(answer);
    case 'effect-picture':
      return effectPicture(answer);
    case 'chain-verdict':
      return chainVerdict(answer);
    case 'own-effect-verdict':
      return ownEffect(answer);
    case 'predicted-observed':
      return describeCompared(answer.tables);
  }
}

function groups({ groups: chosen }: Of<'groups'>): readonly Block[] {
  const says = answerWords.groups;
  if (chosen.length === 0) return [sentence(says.none)];
  return [sentence(says.some(chosen.length)), list(chosen.map(({ label }) => label))];
}

function cases({ minimum, because, present }: Of<'minimum-cases'>): readonly Block[] {
  const says = answerWords.cases;
  const now = present >= minimum ? says.enough(present) : says.short(present, minimum);
  return [sentence(says.minimum(minimum, because)), sentence(now)];
}

function effectPicture(answer: Of<'effect-picture'>): readonly Block[] {
  const says = answerWords.effect;
  const reasons = answer.insightReasons.map((code) => says.insightReason[code] ?? code);
  return [
    strong(says.headline(says.picture[answer.picture], says.insight[answer.insight])),
    sentence(says.pictureRule[answer.picture]),
    ...(answer.causes.length > 0 ? [causeTable(answer.causes)] : [sentence(says.noCauses)]),
    ...reasons.map(sentence),
    ...(answer.unknownDimensions.length > 0 ? [sentence(says.unknown(answer.unknownDimensions))] : []),
    sentence(answer.own === undefined ? says.noOwn : says.own(answer.own)),
    ...(answer.differs ? [sentence(says.differs)] : []),
  ];
}

function causeTable(causes: readonly EffectCause[]): TableBlock {
  const { columns, caption, core, assumption, level, severity } = answerWords.effect;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: columns.dimension, kind: 'words' },
      { label: columns.group, kind: 'words' },
      { label: columns.severity, kind: 'choice' },
      { label: columns.gross, kind: 'choice' },
      { label: columns.net, kind: 'choice' },
      { label: columns.note, kind: 'words' },
    ],
    rows: causes.map((cause) => [
      { text: cause.dimension },
      { text: cause.group },
      cause.severity === 'onbekend' ? { special: 'onbekend' } : { text: severity(cause.severity) },
      levelCell(cause.gross, level),
      levelCell(cause.level, level),
      { text: [...(cause.core ? [core] : []), ...(cause.assumption ? [assumption] : [])].join(', ') },
    ]),
  };
}

const levelCell = (found: EffectCause['level'], words: typeof answerWords.effect.level) =>
  found === 'onbekend' ? ({ special: 'onbekend' } as const) : { text: words[found] };

function chainVerdict({ verdict, per, own, differs }: Of<'chain-verdict'>): readonly Block[] {
  const says = answerWords.chain;
  if (verdict === undefined) return [sentence(says.none), sentence(says.rule)];
  const table: TableBlock = {
    kind: 'table',
    caption: says.caption,
    columns: [
      { label: says.organisation, kind: 'words' },
      { label: says.verdict, kind: 'choice' },
    ],
    rows: per.map((each) => [{ text: each.organisation }, { text: each.verdict }]),
  };
  return [
    strong(says.headline(verdict)),
    sentence(says.rule),
    ...(per.length > 0 ? [table] : []),
    sentence(own === undefined ? says.noOwn : says.own(own)),
    ...(differs ? [sentence(says.differs)] : []),
  ];
}

const ownEffect = ({ verdict }: Of<'own-effect-verdict'>): readonly Block[] =>
  verdict === undefined
    ? [sentence(answerWords.ownEffect.none)]
    : [strong(verdict), sentence(answerWords.ownEffect.source)];

const sentence = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });
const strong = (text: string): Block => ({ kind: 'paragraph', text: [{ text, bold: true }] });
const list = (labels: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: labels.map((label) => ({ text: plain(label) })),
});
