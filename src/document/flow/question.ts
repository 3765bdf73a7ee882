import { attachmentWords } from '../../nl/attachments.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import type { Block } from '../../questions/blocks.ts';
import { formatDate } from '../../questions/dates.ts';
import { textOf } from '../plainWords.ts';
import type { Answered, Attached, Evidence, QuestionOutline, QuestionState } from '../shape.ts';
import { anchors, questionAnchor } from './anchors.ts';
import { blockFlows, isAddress, runsOf, state, unansweredState } from './blocks.ts';
import { type Flow, type Heading, type Item, type Mark, said } from './flow.ts';

/** Number, label, name, condition, answer, what it opened, evidence. */
export function questionFlows(question: QuestionOutline, level: Heading['level']): readonly Flow[] {
  const { number, label, because, opened, evidence } = question;
  return [
    {
      kind: 'heading',
      level,
      look: isQuiet(question) ? 'quiet' : 'question',
      number,
      text: label,
      anchor: questionAnchor(number),
    },
    {
      kind: 'paragraph',
      look: 'note',
      runs: [{ text: `${otherForms.questionName}: ${question.id}` }, ...(because ? [{ text: ` → ${because}` }] : [])],
      keep: true,
    },
    ...answerFlows(question),
    ...(opened ? [said('note', `→ ${opened}`)] : []),
    ...evidence.map(evidenceLine),
    ...(question.attached ? attachedFlows(question.attached) : []),
  ];
}

/** Where a source is silent on many questions nothing should shout. */
const isQuiet = ({ conflict, blocks, state: kind }: QuestionOutline): boolean =>
  !conflict && blocks.length === 0 && (kind === 'niet-in-bron' || kind === 'empty');

const evidenceLine = ({ source, date, certainty }: Evidence): Flow =>
  said('note', nl.evidence.line([source, date].filter(Boolean).join(', '), certainty));

const attachedFlows = (attached: readonly Attached[]): readonly Flow[] => [
  { kind: 'paragraph', look: 'note', runs: [{ text: `${attachmentWords.list}:` }], keep: true },
  { kind: 'list', look: 'bullets', items: attached.map(attachedItem) },
];

function attachedItem(each: Attached): Item {
  if (each.kind === 'link') {
    const { title, url, href } = each;
    const link = href && isAddress(href) ? { text: url, href } : ({ text: url, ink: 'soft' } as const);
    return { runs: title === url ? [link] : [{ text: `${title}. ` }, link] };
  }
  const { name, type, size, hash, description } = each;
  const facts = `. ${attachmentWords.facts(type, size)}, ${otherForms.shortHash(hash)}.`;
  return {
    runs: [
      { text: name, bold: true },
      { text: facts, ink: 'soft' },
      ...(description ? [{ text: ` ${description}` }] : []),
    ],
  };
}

const elsewhere = {
  'bijlage-a': anchors.score,
  bronnen: anchors.sources,
  samenvatting: anchors.summary,
} as const;

function answerFlows(question: QuestionOutline): readonly Flow[] {
  const { conflict, rowConflicts = [], number } = question;
  if (conflict) {
    return [
      state('conflict', nl.conflict.title, [{ text: nl.conflict.text }]),
      ...conflict.flatMap(sideFlows),
      ...rowConflicts.flatMap(rowConflictFlows),
    ];
  }
  const answer: readonly Flow[] = question.elsewhere
    ? [
        {
          kind: 'paragraph',
          look: 'body',
          runs: [{ text: nl.elsewhere[question.elsewhere], to: elsewhere[question.elsewhere] }],
        },
      ]
    : blockFlows(question.blocks, { anchor: questionAnchor(number), label: question.label });
  return [...answer, ...stateFlows(question), ...rowConflicts.flatMap(rowConflictFlows)];
}

const rowConflictFlows = ({ row, sides }: { row: string; sides: readonly Answered[] }): readonly Flow[] => [
  state('conflict', nl.conflict.row(row), [{ text: nl.conflict.text }]),
  ...sides.flatMap(sideFlows),
];

function sideFlows({ by, at, blocks }: Answered, index: number): readonly Flow[] {
  const of = nl.conflict.of(by, formatDate(at.slice(0, 10)));
  return [
    { kind: 'paragraph', look: 'strong', runs: [{ text: `${index + 1}  `, ink: 'harm' }, { text: of }], keep: true },
    ...blockFlows(blocks),
  ];
}

/** What is said besides the answer itself: which of the ways of not having one it is, and why. */
function stateFlows({ state: kind, blocks, required, explanation }: QuestionOutline): readonly Flow[] {
  if (kind === 'unanswered') return [unansweredState(required)];
  if (kind === 'empty') return blocks.length > 0 ? [] : [quiet('unanswered', nl.state.emptyQuiet)];
  if (kind === 'incomplete') return [state('unanswered', nl.state.incomplete)];
  if (kind === 'niet-in-bron') return [quiet('silent', nl.state['niet-in-bron'])];
  if (kind === 'computed') return blocks.length === 0 ? [said('soft', nl.state.underived)] : [];
  const words = explained[kind];
  return words ? explainedFlows(words, explanation) : [];
}

const quiet = (mark: Mark, text: string): Flow => ({
  kind: 'state',
  mark,
  alarm: false,
  runs: [{ text, italic: true, ink: 'soft' }],
});

interface Explained {
  readonly mark: 'onbekend' | 'nvt';
  /** Before a clause: "N.v.t., want het voorstel regelt dit niet." */
  readonly because: string;
  /** Before sentences of their own. */
  readonly before: string;
  readonly alone: string;
  readonly clause: boolean;
}

const { onbekend } = nl.state;

const explained: Partial<Record<QuestionState, Explained>> = {
  onbekend: { mark: 'onbekend', because: onbekend, before: onbekend, alone: onbekend, clause: false },
  nvt: { mark: 'nvt', because: nl.state.nvt, before: nl.state.nvtBefore, alone: nl.state.nvtAlone, clause: true },
  untouched: {
    mark: 'nvt',
    because: nl.state.untouched,
    before: nl.state.untouchedBefore,
    alone: nl.state.untouchedAlone,
    clause: true,
  },
};

/** More than this does not stand on one line with its word, but under it. */
const longSentence = 900;

function explainedFlows(words: Explained, explanation: readonly Block[]): readonly Flow[] {
  const [first, ...rest] = explanation;
  if (!first) return [state(words.mark, words.alone)];
  const text = first.kind === 'paragraph' && textOf(first.text).length < longSentence ? first.text : undefined;
  if (!text) return [state(words.mark, words.before), ...blockFlows(explanation)];
  // "want" asks for a clause; before a sentence that keeps its capital the word stands as a sentence itself
  const clause = words.clause && startsPlainly(textOf(text));
  const sentence = runsOf(clause ? lowered(text) : text);
  return [state(words.mark, words.clause && !clause ? words.before : words.because, sentence), ...blockFlows(rest)];
}

function lowered(text: Extract<Block, { kind: 'paragraph' }>['text']) {
  const [first, ...rest] = text;
  if (!first) return text;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

const plainStarts = /^(Het|De|Een|Er|Dit|Deze|Dat|Die|In|Wij|We|Op|Bij|Voor|Niemand|Geen|Alle|Als|Omdat|Want)\s/;

const startsPlainly = (text: string): boolean => plainStarts.test(text);
