import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { burdenDrawing } from '../effectProfile/bars.ts';
import { originWords } from '../effectProfile/origin.ts';
import type {
  BurdenSide,
  EffectProfile,
  GridCell,
  GridLine,
  Headline,
  Origin,
  ProfileGrid,
  Said,
} from '../effectProfile/shape.ts';
import { grid as paper } from '../pdf/theme.ts';
import type { Outline, Tone } from '../shape.ts';
import { levelCell, runsOfCell } from './cells.ts';
import { type Cell, type Flow, type Part, type Runs, said, type VerdictFlow } from './flow.ts';
import { gridFlow } from './tables.ts';

/** The page about the person: everything on it is words or a table, and every figure leads to where it comes from. */
export function profilePart({ effectProfile: profile, score, burden }: Outline): Part | undefined {
  if (!profile) return undefined;
  return {
    anchor: anchors.profile,
    number: '',
    title: nl.title,
    newPage: true,
    sections: [],
    flows: [
      { kind: 'verdicts', verdicts: [pictureFlow(profile), insightFlow(profile)] },
      ...gridFlows(profile.grid, score !== undefined),
      ...heaviestFlows(profile),
      ...burdenFlows(profile, burden !== undefined),
      ...conditionFlows(profile),
      ...unknownFlows(profile),
    ],
  };
}

const heading = (text: string): Flow => ({ kind: 'heading', level: 2, look: 'question', text });

/** Each origin once, as a link: "5.23.1, rijen 1 en 15". */
const links = (from: readonly Origin[]): Runs =>
  from.flatMap(
    (origin, at): Runs => [
      ...(at === 0 ? [] : [{ text: ', ' }]),
      { text: originWords(origin), to: questionAnchor(origin.number) },
    ],
  );

const withLinks = ({ text, from }: Said): Runs =>
  from.length === 0 ? [{ text }] : [{ text: `${text} ` }, { text: '(' }, ...links(from), { text: ')' }];

const tones: Readonly<Record<string, Tone>> = {
  gunstig: 'favourable',
  neutraal: 'neutral',
  'niet-te-bepalen': 'unknown',
};

const linesOf = ({ why, from }: Headline<string>, own?: Said): readonly Runs[] => [
  ...why.map(withLinks),
  ...(own ? [withLinks(own)] : []),
  ...(from.length > 0 ? [[{ text: `${nl.workedOut} ` }, ...links(from), { text: '.' }]] : []),
];

const pictureFlow = ({ picture, own }: EffectProfile): VerdictFlow => ({
  who: nl.picture,
  words: picture.words,
  tone: tones[picture.kind] ?? 'adverse',
  lines: linesOf(picture, own),
});

const insightFlow = ({ insight }: EffectProfile): VerdictFlow => ({
  who: nl.insightHead,
  words: insight.words,
  tone: insight.kind === 'voldoende' ? 'neutral' : 'unknown',
  lines: linesOf(insight),
});

function gridFlows({ groups, lines, number }: ProfileGrid, isScored: boolean): readonly Flow[] {
  const columns = [nl.dimension, ...groups.map(({ label }) => label)].map((label) => ({ label, kind: 'choice' }));
  const score = isScored ? anchors.score : questionAnchor(number);
  const rows = lines.map((line): readonly Cell[] => [
    { runs: [{ text: line.label }] },
    ...groups.map(({ id }) => cellOf(line, id, score)),
  ]);
  const across = lines.flatMap(({ label, state, across: why }) =>
    why
      ? [{ term: label, value: withLinks(state === 'unknown' ? { ...why, text: nl.unknownPrefix(why.text) } : why) }]
      : [],
  );
  const where = isScored ? nl.appendix('A') : number;
  return [
    // without groups there is nothing to put beside the dimensions
    ...(groups.length > 0 ? [gridFlow({ caption: nl.grid, columns, rows })] : []),
    {
      kind: 'paragraph',
      look: 'note',
      runs: [
        { text: `${nl.legend.level} ${nl.legend.letters} ${nl.legend.where} ` },
        { text: where, to: score },
        { text: '.' },
      ],
    },
    ...(across.length > 0 ? [{ kind: 'facts' as const, facts: across }] : []),
  ];
}

function cellOf({ state, cells }: GridLine, group: string, score: string): Cell {
  if (state === 'unknown') return { runs: runsOfCell({ special: 'onbekend' }) };
  if (state === 'untouched') return { runs: [{ text: otherForms.untouchedCell, ink: 'soft' }] };
  const cell = cells.find((each) => each.group === group);
  if (!cell) return { runs: [{ text: otherForms.notSeparately, ink: 'soft' }] };
  const { fill, runs } = assessed(cell);
  const [row] = cell.from.rows;
  const numbered: Runs = row ? [...runs, { text: ' ' }, { text: String(row.place), to: score }] : runs;
  return fill ? { runs: numbered, fill } : { runs: numbered };
}

function assessed({ level, direction, core, assumption, partlyUnknown }: GridCell): Cell {
  if (level === 'onbekend' || level === 'nvt') return { runs: runsOfCell({ special: level }) };
  return levelCell(level, [
    ...(Math.abs(direction) === 2 ? [nl.directions[String(direction)] ?? ''] : []),
    ...(core ? [otherForms.core] : []),
    ...(assumption ? [otherForms.assumption] : []),
    ...(partlyUnknown ? ['?'] : []),
  ]);
}

function heaviestFlows({ heaviest: { group, why, persons, levels } }: EffectProfile): readonly Flow[] {
  const facts = levels.map(({ level, dimensions }) => ({
    term: level,
    value: dimensions.flatMap(
      ({ label, from }, at): Runs => [
        { text: at === 0 ? label : `, ${label}` },
        ...(from.rows[0] ? [{ text: ' ' }, { text: originWords(from), to: questionAnchor(from.number) }] : []),
      ],
    ),
  }));
  return [
    heading(group ? nl.heaviest.titleOf(group.label) : nl.heaviest.title),
    said('body', why.join(' ')),
    ...(persons
      ? [
          {
            kind: 'paragraph' as const,
            look: 'body' as const,
            runs: withLinks({ text: persons.words, from: persons.from }),
          },
        ]
      : []),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
  ];
}

function burdenFlows({ burden: { rows, rest }, heaviest }: EffectProfile, isListed: boolean): readonly Flow[] {
  const { measure, now, later, from } = nl.burden.columns;
  const note = nl.burden.rest(rest.known, rest.unknown, rest.aside);
  const whose = heaviest.group ? nl.burden.ofGroup : nl.burden.ofEveryone;
  return [
    heading(nl.burden.title),
    ...(rows.length > 0
      ? [
          said('body', whose),
          { kind: 'figure' as const, caption: nl.burden.scale, drawing: burdenDrawing(rows, paper.wide) },
          gridFlow({
            caption: nl.burden.caption,
            columns: [measure, now, later, from].map((label, at) => ({
              label,
              kind: at === 0 || at === 3 ? 'words' : 'choice',
            })),
            rows: rows.map((row): readonly Cell[] => [
              { runs: [{ text: nl.burden.named(row.label, row.unit) }] },
              sideCell(row.now),
              sideCell(row.later),
              { runs: row.from.length > 0 ? links(row.from) : [{ text: otherForms.noTotal, ink: 'soft' }] },
            ]),
          }),
        ]
      : [said('body', nl.burden.none)]),
    ...(note === '' && !isListed
      ? []
      : [
          {
            kind: 'paragraph' as const,
            look: 'note' as const,
            runs: [
              ...(note === '' ? [] : [{ text: `${note} ` }]),
              ...(isListed
                ? [{ text: `${nl.burden.where} ` }, { text: nl.appendix('H'), to: anchors.burden }, { text: '.' }]
                : []),
            ],
          },
        ]),
  ];
}

const sideCell = ({ words, state }: BurdenSide): Cell => ({
  runs: [
    state === 'unknown'
      ? { text: `?\u00a0${words}`, ink: 'warn' }
      : state === 'aside'
        ? { text: words, ink: 'soft' }
        : { text: words },
  ],
});

function conditionFlows({ conditions: { items, more, note } }: EffectProfile): readonly Flow[] {
  const columns = nl.conditions.columns.map((label) => ({ label, kind: 'words' }));
  return [
    heading(nl.conditions.title),
    ...(items.length > 0
      ? [
          gridFlow({
            caption: nl.conditions.title,
            columns,
            rows: items.map(({ text, owner, date, from }): readonly Cell[] => [
              { runs: [{ text }] },
              { runs: [{ text: owner }] },
              { runs: [{ text: date }] },
              { runs: links([from]) },
            ]),
          }),
        ]
      : []),
    ...(more > 0
      ? [
          {
            kind: 'paragraph' as const,
            look: 'note' as const,
            runs: [
              { text: `${nl.conditions.more(more)} ` },
              { text: nl.contentsPlace, to: anchors.conditions },
              { text: note ? `. ${note}` : '.' },
            ],
          },
        ]
      : note
        ? [said('note', note)]
        : []),
  ];
}

function unknownFlows({ unknown: { items, more, moreListed, sentence } }: EffectProfile): readonly Flow[] {
  const rest: Runs = moreListed
    ? [{ text: `${nl.unknowns.moreIn(more)} ` }, { text: nl.appendix('B'), to: anchors.open }, { text: '. ' }]
    : [{ text: `${nl.unknowns.more(more)} ` }];
  return [
    heading(nl.unknowns.title),
    ...(items.length > 0
      ? [
          {
            kind: 'list' as const,
            look: 'bullets' as const,
            items: items.map(({ text, note, from }) => ({
              runs: [
                { text, bold: true as const },
                ...(note ? [{ text: ` ${note}`, ink: 'soft' as const }] : []),
                { text: ' (' },
                ...links([from]),
                { text: ')' },
              ],
            })),
          },
        ]
      : [said('body', nl.unknowns.none)]),
    { kind: 'paragraph', look: 'note', runs: [...(more > 0 ? rest : []), { text: sentence }] },
  ];
}
