import { documentWords as nl } from '../../nl/document.ts';
import { tallyWords } from '../paperWords.ts';
import type { ChapterOutline, QuestionState, SectionOutline, Tally } from '../shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { inside, Mark, type MarkKind, type Piece, piece, To, Words } from './parts.tsx';
import { questionPieces } from './question.tsx';
import type { Tag } from './tagged/tags.ts';
import { color, grid, row, soft, type } from './theme.ts';

export function chapterPieces(chapter: ChapterOutline, pen: Fonts): readonly Piece[] {
  const pieces = [
    headPiece(chapter, pen),
    ...(chapter.sections.length === 0 ? [nothingAsked(pen)] : []),
    ...chapter.sections.flatMap((section, at) => sectionPieces(section, at === 0, pen)),
  ];
  return inside({ role: 'Sect', key: `hoofdstuk-${chapter.id}` }, pieces);
}

/** Where a chapter has no sections of its own, its questions are one level up: no level is skipped. */
function sectionPieces(section: SectionOutline, first: boolean, pen: Fonts): readonly Piece[] {
  const { id, title, questions } = section;
  if (title === undefined) return questions.flatMap((question) => questionPieces(question, 'H3', pen));
  return inside({ role: 'Sect', key: `onderdeel-${id}` }, [
    ...sectionHead(section, title, first, pen),
    ...questions.flatMap((question) => questionPieces(question, 'H4', pen)),
  ]);
}

const introWidth = 420;

function headPiece(chapter: ChapterOutline, pen: Fonts): Piece {
  const { number, title } = chapter;
  // a chapter in which nothing was asked needs no page to say so
  const newPage = chapter.sections.length > 0;
  const tag: Tag = { role: 'H2', key: `kop-${chapter.id}` };
  return piece(
    { newPage, keep: true, bookmark: { title: `${number} ${title}`, level: 1 } },
    { paddingLeft: grid.hang, width: grid.full, paddingBottom: 6, marginTop: 34 },
    [
      <View key="number" style={{ position: 'absolute', left: 0, top: 0, width: grid.hang }}>
        <Words pen={pen} width={grid.hang} type={type.h1} style={{ color: pen.house.accent }} tag={tag}>
          {number}
        </Words>
      </View>,
      <Words key="title" pen={pen} width={grid.wide} type={type.h1} tag={tag}>
        {title}
      </Words>,
      chapter.intro ? (
        <Words
          key="intro"
          pen={pen}
          width={introWidth}
          type={type.small}
          style={{ ...soft, marginTop: 3, width: introWidth }}
        >
          {chapter.intro}
        </Words>
      ) : null,
      chapter.tally.asked > 0 ? <TallyLine key="tally" tally={chapter.tally} pen={pen} /> : null,
    ],
    chapter.id,
  );
}

const nothingAsked = (pen: Fonts): Piece =>
  piece({}, { paddingLeft: grid.hang, marginTop: 12 }, [
    <Words key="nothing" pen={pen} width={grid.main} style={soft}>
      <To pen={pen} to="bijlage-c">
        {nl.nothingAsked}
      </To>
    </Words>,
  ]);

function sectionHead(section: SectionOutline, title: string, first: boolean, pen: Fonts): readonly Piece[] {
  const tag: Tag = { role: 'H3', key: `kop-${section.id}` };
  return [
    piece(
      { keep: true, wide: true, bookmark: { title: `${section.number} ${title}`, level: 2 } },
      {
        paddingLeft: grid.hang,
        width: grid.full,
        marginTop: first ? 12 : 24,
        paddingBottom: 4,
        borderBottomWidth: 0.5,
        borderColor: color.line,
      },
      [
        <View key="number" style={{ position: 'absolute', left: 0, top: 0, width: grid.hang }}>
          <Words pen={pen} width={grid.hang} type={type.h2} style={{ color: pen.house.accent }} tag={tag}>
            {section.number}
          </Words>
        </View>,
        <Words key="title" pen={pen} width={grid.wide} type={type.h2} tag={tag}>
          {title}
        </Words>,
      ],
      section.id,
    ),
    ...(section.intro
      ? [
          piece({ keep: true }, { paddingLeft: grid.hang, marginTop: 5 }, [
            <Words key="intro" pen={pen} width={grid.main} type={type.small} style={{ ...soft, width: grid.main }}>
              {section.intro}
            </Words>,
          ]),
        ]
      : []),
  ];
}

const marks: Record<QuestionState, MarkKind> = {
  answered: 'answered',
  incomplete: 'answered',
  computed: 'answered',
  info: 'answered',
  unanswered: 'unanswered',
  empty: 'unanswered',
  onbekend: 'onbekend',
  nvt: 'nvt',
  untouched: 'nvt',
  'niet-in-bron': 'silent',
};

/** One square per question in order, and the counts in words, which say the same. */
function TallyLine({ tally, pen }: { readonly tally: Tally; readonly pen: Fonts }) {
  return (
    <View style={{ marginTop: 8, width: grid.wide }}>
      <View artifact style={{ ...row, flexWrap: 'wrap', marginBottom: 1 }}>
        {tally.states.map((state, at) => (
          <View key={String(at)} style={{ marginRight: 2.5, marginBottom: 2.5 }}>
            <Mark kind={marks[state]} size={9} />
          </View>
        ))}
      </View>
      <Words pen={pen} width={grid.wide} type={type.micro} style={{ ...soft, width: grid.wide }}>
        {tallyWords(tally)}
      </Words>
    </View>
  );
}
