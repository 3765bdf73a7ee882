import { documentWords as nl } from '../../nl/document.ts';
import type { Block } from '../../questions/blocks.ts';
import { formatDate } from '../../questions/dates.ts';
import { textOf } from '../plainWords.ts';
import type { Evidence, QuestionOutline, QuestionState } from '../shape.ts';
import { blockPieces, stateLine, unansweredLine } from './blocks.tsx';
import { Text, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, type Piece, piece, runs, To, Words } from './parts.tsx';
import { color, grid, soft, space, type } from './theme.ts';

export const questionAnchor = (number: string): string => `vraag-${number}`;

/** Number, label, condition, answer, evidence: a head that never stands alone, then the answer in pieces. */
export function questionPieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  const answer = answerPieces(question, pen);
  return [headPiece(question, pen, answer.length > 0), ...withOpened(answer, question, pen)];
}

function headPiece(question: QuestionOutline, pen: Fonts, keep: boolean): Piece {
  return piece(
    { keep },
    { paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: 14, paddingBottom: 2 },
    [
      <View key="number" style={{ position: 'absolute', left: 0, top: 0, width: grid.hang - 6 }}>
        <Words pen={pen} width={grid.hang - 6} type={type.h3} style={{ color: color.accent }}>
          {question.number}
        </Words>
      </View>,
      <SideNotes key="side" question={question} pen={pen} />,
      <Words key="label" pen={pen} width={grid.main} type={type.h3}>
        {question.label}
      </Words>,
      question.because ? (
        <Words
          key="because"
          pen={pen}
          width={grid.main}
          type={type.micro}
          style={{ ...soft, fontSize: 8.5, marginTop: 1 }}
        >
          {`→ ${question.because}`}
        </Words>
      ) : null,
    ],
    questionAnchor(question.number),
  );
}

/** What stands beside the text: the name of the question, then where the answer comes from and how certain it is. */
function SideNotes({ question, pen }: { readonly question: QuestionOutline; readonly pen: Fonts }) {
  const left = grid.hang + grid.main + grid.gap;
  return (
    <View side style={{ position: 'absolute', left, top: 1.5, width: grid.side }}>
      <Words pen={pen} width={grid.side} type={type.micro} style={{ color: color.soft, width: grid.side }}>
        {question.id}
      </Words>
      {besides(question.evidence).map((evidence) => (
        <View key={`${evidence.source}${evidence.date}`} style={{ marginTop: 3 }}>
          <EvidenceNote evidence={evidence} pen={pen} />
        </View>
      ))}
    </View>
  );
}

/** Sources longer than this together stand in the text column: side notes may not run off their page. */
const sideNoteLimit = 420;

const besides = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.reduce((sum, each) => sum + each.source.length + 30, 0) > sideNoteLimit ? [] : evidence;

function EvidenceNote({ evidence, pen }: { readonly evidence: Evidence; readonly pen: Fonts }) {
  const { source, date, certainty } = evidence;
  const where = [source, date].filter(Boolean).join(', ');
  return (
    <>
      {where ? (
        <Words pen={pen} width={grid.side} type={type.micro} style={{ ...soft, width: grid.side }}>
          {where}
        </Words>
      ) : null}
      {certainty ? (
        <Words pen={pen} width={grid.side} type={type.micro} style={{ ...soft, width: grid.side }}>
          {`${nl.evidence.certainty} `}
          <Bold>{certainty}</Bold>
        </Words>
      ) : null}
    </>
  );
}

function answerPieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  const name = question.id;
  const sources = besides(question.evidence).length > 0 ? [] : question.evidence.map((each) => sourceLine(each, pen));
  if (question.conflict) return [...conflictPieces(question, pen), ...sources];
  const said = statePieces(question, pen);
  if (question.elsewhere) return [elsewherePiece(question.elsewhere, pen), ...said, ...sources];
  return [...blockPieces(question.blocks, { pen, name, letters: true }), ...said, ...sources];
}

const sourceLine = ({ source, date, certainty }: Evidence, pen: Fonts): Piece =>
  piece({ split: true }, column(2), [
    <Words key="source" pen={pen} width={grid.main} type={type.micro} style={soft}>
      {[source, date, certainty && `${nl.evidence.certainty} ${certainty}`].filter(Boolean).join(', ')}
    </Words>,
  ]);

const column = (gap: number) => ({ paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: gap });

const anchors = { 'bijlage-a': 'bijlage-a', bronnen: 'bijlage-bronnen', samenvatting: 'samenvatting' } as const;

const elsewherePiece = (where: keyof typeof anchors, pen: Fonts): Piece =>
  piece({}, column(0), [
    <Words key="elsewhere" pen={pen} width={grid.main}>
      <To to={anchors[where]}>{nl.elsewhere[where]}</To>
    </Words>,
  ]);

/** What is said besides the answer itself: which of the ways of not having one it is, and why. */
function statePieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  const { state, explanation, blocks } = question;
  const after = blocks.length > 0 ? 3 : 0;
  if (state === 'unanswered') return [unansweredLine(question.required, pen)];
  if (state === 'empty') return blocks.length > 0 ? [] : [unansweredLine(false, pen)];
  if (state === 'incomplete') {
    return [stateLine({ mark: 'unanswered', word: nl.state.incomplete, tone: color.ink }, undefined, pen, 4)];
  }
  if (state === 'niet-in-bron') {
    return [stateLine({ mark: 'silent', word: nl.state['niet-in-bron'], tone: color.soft }, nl.state.silentWhy, pen)];
  }
  const words = explained[state];
  if (!words) return [];
  const [first, ...rest] = explanation;
  const isSentence = first?.kind === 'paragraph' && textOf(first.text).length < longSentence;
  const sentence = isSentence ? runs(lowered(first.text, words.lower)) : undefined;
  const others = sentence === undefined ? explanation : rest;
  return [
    stateLine({ mark: words.mark, word: first ? words.because : words.alone, tone: words.tone }, sentence, pen, after),
    ...blockPieces(others, { pen, name: `${question.id}-waarom` }),
  ];
}

/** More than this does not stand on one line with its mark, but under it, where it may go on at the next page. */
const longSentence = 900;

const explained: Partial<
  Record<QuestionState, { mark: 'onbekend' | 'nvt'; because: string; alone: string; tone: string; lower: boolean }>
> = {
  onbekend: { mark: 'onbekend', because: nl.state.onbekend, alone: nl.state.onbekend, tone: color.warn, lower: false },
  nvt: { mark: 'nvt', because: nl.state.nvt, alone: nl.state.nvtAlone, tone: color.ink, lower: true },
  untouched: { mark: 'nvt', because: nl.state.untouched, alone: nl.state.untouchedAlone, tone: color.ink, lower: true },
};

/** After "want" a sentence goes on in lower case, unless it starts with a name or an abbreviation. */
function lowered(text: Extract<Block, { kind: 'paragraph' }>['text'], lower: boolean) {
  const [first, ...rest] = text;
  if (!lower || !first || !startsPlainly(textOf(text))) return text;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

const plainStarts = /^(Het|De|Een|Er|Dit|Deze|Dat|Die|In|Wij|We|Op|Bij|Voor|Niemand|Geen|Alle|Als|Omdat|Want)\s/;

const startsPlainly = (text: string): boolean => plainStarts.test(text);

/** A trigger says once, under its answer, which questions it opened. */
function withOpened(answer: readonly Piece[], question: QuestionOutline, pen: Fonts): readonly Piece[] {
  if (!question.opened) return answer;
  return [
    ...answer,
    piece({}, { ...column(1.5) }, [
      <Words key="opened" pen={pen} width={grid.main} type={type.micro} style={{ ...soft, fontSize: 8.5 }}>
        {`→ ${question.opened}`}
      </Words>,
    ]),
  ];
}

function conflictPieces(question: QuestionOutline, pen: Fonts): readonly Piece[] {
  return [
    stateLine({ mark: 'conflict', word: nl.conflict.title, tone: color.harm, keep: true }, nl.conflict.text, pen),
    ...(question.conflict ?? []).flatMap((answer, at) => [
      piece({ keep: true }, column(space.s), [
        <Words key="of" pen={pen} width={grid.main} type={type.head} style={soft}>
          <Text style={{ color: color.harm }}>{`${at + 1}  `}</Text>
          {nl.conflict.of(answer.by, formatDate(answer.at.slice(0, 10)))}
        </Words>,
      ]),
      ...blockPieces(answer.blocks, { pen, name: `${question.id}-${at}` }),
    ]),
  ];
}
