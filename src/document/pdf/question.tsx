import { documentWords as nl } from '../../nl/document.ts';
import { elsewhere, questionAnchor } from '../anchors.ts';
import type { Evidence, QuestionOutline, QuestionState } from '../shape.ts';
import { attachedPieces } from './attachments.tsx';
import { blockPieces } from './blocks.tsx';
import { casePieces } from './cases.tsx';
import { conflictPieces, rowConflictPieces } from './conflict.tsx';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, Mark, type Piece, piece, To, Words } from './parts.tsx';
import { statePieces } from './states.tsx';
import { isWide } from './table.tsx';
import type { Tag } from './tagged/tags.ts';
import { bold, color, grid, row, soft, type TextStyle, type } from './theme.ts';

type Level = 'H3' | 'H4';

const headTag = ({ number }: QuestionOutline, role: Level): Tag => ({ role, key: `kop-${number}` });

/** Number, label, condition, answer, evidence: a head that never stands alone, then the answer in pieces. */
export function questionPieces(question: QuestionOutline, level: Level, pen: Fonts): readonly Piece[] {
  const quiet =
    question.conflict || question.cases || question.blocks.length > 0 ? undefined : quietStates[question.state];
  if (quiet) return [quietPiece(question, quiet, level, pen)];
  const answer = answerPieces(question, level, pen);
  return [headPiece(question, level, pen, answer.length > 0), ...withOpened(answer, question, pen)];
}

const quietWidth = 102;

interface Quiet {
  readonly mark: 'silent' | 'unanswered';
  readonly word: string;
}

const quietStates: Partial<Record<QuestionState, Quiet>> = {
  'niet-in-bron': { mark: 'silent', word: nl.cell['niet-in-bron'] },
  empty: { mark: 'unanswered', word: nl.state.emptyQuiet },
};

/** Where a source is silent on many questions they make a list: question and mark on one line, nothing that shouts. */
function quietPiece(question: QuestionOutline, { mark, word }: Quiet, level: Level, pen: Fonts): Piece {
  const label = grid.main - quietWidth - 14;
  const tag = headTag(question, level);
  return piece(
    {},
    { paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: 7 },
    [
      <Address key="number" pen={pen} type={type.small} tag={tag}>
        {question.number}
      </Address>,
      <View key="line" style={row}>
        <Words pen={pen} width={label} type={type.small} style={{ width: label, marginRight: 14 }} tag={tag}>
          {question.label}
        </Words>
        <View style={{ ...row, width: quietWidth }}>
          <View style={{ width: 15, paddingTop: 1.5 }}>
            <Mark kind={mark} size={9} />
          </View>
          <Words
            pen={pen}
            width={quietWidth - 15}
            type={type.small}
            style={{ ...soft, fontStyle: 'italic', width: quietWidth - 15 }}
          >
            {word}
          </Words>
        </View>
      </View>,
      ...(question.because ? [<Because key="because" words={question.because} pen={pen} />] : []),
      <SideNotes key="side" question={question} pen={pen} />,
    ],
    questionAnchor(question.number),
  );
}

const Address = (props: {
  readonly pen: Fonts;
  readonly type: TextStyle;
  readonly tag: Tag;
  readonly children: string;
}) => (
  <View style={{ position: 'absolute', left: 0, top: 0, width: grid.hang - 6 }}>
    <Words
      pen={props.pen}
      width={grid.hang - 6}
      type={{ ...props.type, ...bold }}
      style={{ color: props.pen.house.accent }}
      tag={props.tag}
    >
      {props.children}
    </Words>
  </View>
);

const Because = ({ words, pen }: { readonly words: string; readonly pen: Fonts }) => (
  <Words pen={pen} width={grid.main} type={type.micro} style={{ ...soft, fontSize: 8.5, marginTop: 1 }}>
    {`→ ${words}`}
  </Words>
);

function headPiece(question: QuestionOutline, level: Level, pen: Fonts, keep: boolean): Piece {
  const tag = headTag(question, level);
  return piece(
    { keep },
    { paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: 13, paddingBottom: 2 },
    [
      <Address key="number" pen={pen} type={type.h3} tag={tag}>
        {question.number}
      </Address>,
      <Words key="label" pen={pen} width={grid.main} type={type.h3} tag={tag}>
        {question.label}
      </Words>,
      question.because ? <Because key="because" words={question.because} pen={pen} /> : null,
      <SideNotes key="side" question={question} pen={pen} />,
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
      {besides(question, pen).map((evidence, at) => (
        <View
          key={`${evidence.source}${evidence.date}`}
          style={{ marginTop: 3 }}
          tag={{ role: 'Note', id: `noot-${question.number}-${at + 1}` }}
        >
          <EvidenceNote evidence={evidence} pen={pen} />
        </View>
      ))}
    </View>
  );
}

/** Sources longer than this together stand in the text column: side notes may not run off their page. */
const sideNoteLimit = 420;

/** A wide table reaches under the side notes and would wait for them: its sources stand under it. */
function besides(question: QuestionOutline, pen: Fonts): readonly Evidence[] {
  const { evidence } = question;
  if (evidence.length === 0 || hasWideTable(question, pen)) return [];
  return evidence.reduce((sum, each) => sum + each.source.length + 30, 0) > sideNoteLimit ? [] : evidence;
}

function hasWideTable({ blocks, conflict, elsewhere }: QuestionOutline, pen: Fonts): boolean {
  const [first] = blocks;
  return first?.kind === 'table' && !conflict && !elsewhere && isWide(first, pen);
}

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

function answerPieces(question: QuestionOutline, level: Level, pen: Fonts): readonly Piece[] {
  const name = question.id;
  const under = besides(question, pen).length > 0 ? [] : question.evidence;
  const sources = [
    ...under.map((each) => sourceLine(each, hasWideTable(question, pen), pen)),
    ...attachedPieces(question, pen),
  ];
  if (question.conflict) return [...conflictPieces(question, pen), ...sources];
  const said = statePieces(question, pen);
  if (question.cases)
    return [...casePieces(question.cases, level, pen), ...said, ...rowConflictPieces(question, pen), ...sources];
  if (question.elsewhere) return [elsewherePiece(question.elsewhere, pen), ...said, ...sources];
  return [
    ...blockPieces(question.blocks, { pen, name, letters: true, number: question.number }),
    ...said,
    ...rowConflictPieces(question, pen),
    ...sources,
  ];
}

function sourceLine({ source, date, certainty }: Evidence, wide: boolean, pen: Fonts): Piece {
  const width = wide ? grid.wide : grid.main;
  return piece(
    { split: true, ...(wide ? { wide } : {}) },
    { paddingLeft: grid.hang, width: grid.hang + width, marginTop: 4 },
    [
      <Words key="source" pen={pen} width={width} type={type.micro} style={soft}>
        {nl.evidence.line([source, date].filter(Boolean).join(', '), certainty)}
      </Words>,
    ],
  );
}

const column = (gap: number) => ({ paddingLeft: grid.hang, width: grid.hang + grid.main, marginTop: gap });

const elsewherePiece = (where: keyof typeof elsewhere, pen: Fonts): Piece =>
  piece({}, column(0), [
    <Words key="elsewhere" pen={pen} width={grid.main}>
      <To pen={pen} to={elsewhere[where]}>
        {nl.elsewhere[where]}
      </To>
    </Words>,
  ]);

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
