import { attachmentWords } from '../../nl/attachments.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { formatDate } from '../../questions/dates.ts';
import { elsewhere, questionAnchor } from '../anchors.ts';
import { explainedOf } from '../explained.ts';
import type { Answered, Attached, Evidence, QuestionOutline } from '../shape.ts';
import { blockFlows, isAddress, runsOf, state, unansweredState } from './blocks.ts';
import { caseFlows } from './cases.ts';
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
    ...inOrder(question, answerFlows(question, level), [
      ...(opened ? [said('note', `→ ${opened}`)] : []),
      ...evidence.map(evidenceLine),
      ...(question.attached ? attachedFlows(question.attached) : []),
    ]),
  ];
}

/** Cases have headings of their own: what belongs to the question stands before the first of them. */
const inOrder = ({ cases }: QuestionOutline, answer: readonly Flow[], beside: readonly Flow[]): readonly Flow[] =>
  cases ? [...beside, ...answer] : [...answer, ...beside];

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
  const facts = `. ${attachmentWords.facts(type, size)}, ${otherForms.shortHash(hash)}`;
  return {
    runs: [
      { text: name, bold: true },
      { text: facts, ink: 'soft' },
      ...(description ? [{ text: ` ${description}` }] : []),
    ],
  };
}

function answerFlows(question: QuestionOutline, level: Heading['level']): readonly Flow[] {
  const { conflict, rowConflicts = [] } = question;
  if (conflict) {
    return [
      state('conflict', nl.conflict.title, [{ text: nl.conflict.text }]),
      ...conflict.flatMap(sideFlows),
      ...rowConflicts.flatMap(rowConflictFlows),
    ];
  }
  return [...givenFlows(question, level), ...stateFlows(question), ...rowConflicts.flatMap(rowConflictFlows)];
}

function givenFlows(question: QuestionOutline, level: Heading['level']): readonly Flow[] {
  const { blocks, cases, elsewhere: place, label, number } = question;
  if (place) {
    const runs = [{ text: nl.elsewhere[place], to: elsewhere[place] }];
    return [{ kind: 'paragraph', look: 'body', runs }];
  }
  if (cases) return caseFlows(cases, level === 2 ? 3 : 4);
  return blockFlows(blocks, { anchor: questionAnchor(number), label });
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
  const explained = explainedOf(kind, explanation);
  if (!explained) return [];
  const { mark, word, sentence, rest } = explained;
  return [state(mark, word, sentence && runsOf(sentence)), ...blockFlows(rest)];
}

const quiet = (mark: Mark, text: string): Flow => ({
  kind: 'state',
  mark,
  alarm: false,
  runs: [{ text, italic: true, ink: 'soft' }],
});
