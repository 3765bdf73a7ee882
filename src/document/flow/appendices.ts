import { typeName } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { reckoningWords } from '../../nl/method.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { questionAnchor } from '../anchors.ts';
import { appendicesOf } from '../appendixOrder.ts';
import { ended, inGroups, noteOf, notesByRow } from '../paperWords.ts';
import type { AttachmentItem, NotAsked, OpenItem, Outline, Reckoned, ScoreAccount, Source } from '../shape.ts';
import { isAddress } from './blocks.ts';
import { burdenFlows } from './burden.ts';
import { levelCell } from './cells.ts';
import { type Cell, type Flow, type Item, type Part, said, type TableFlow } from './flow.ts';
import { cellsOf, gridFlow } from './tables.ts';

export function appendixParts(outline: Outline): readonly Part[] {
  const flows = {
    score: () => (outline.score ? scoreFlows(outline.score) : []),
    open: () => openFlows(outline.open),
    notAsked: () => notAskedFlows(outline.notAsked),
    terms: () => termFlows(outline),
    sources: () => sourceFlows(outline.sources),
    fingerprint: () => fingerprintFlows(outline),
    burden: () => (outline.burden ? burdenFlows(outline.burden) : []),
    attachments: () => attachmentFlows(outline.attachments),
  };
  return appendicesOf(outline).map(({ kind, ...entry }) => ({ ...entry, sections: [], flows: flows[kind]() }));
}

const levels = ['hoog', 'middel', 'laag', 'geen', 'gunstig'];

function scoreFlows({ table, notes, number, reckoning }: ScoreAccount): readonly Flow[] {
  const last = table.columns.length - 1;
  return [
    { kind: 'facts', facts: nl.score.rules.map(({ title, text }) => ({ term: title, value: [{ text }] })) },
    gridFlow({
      caption: table.caption || otherForms.scoreTable,
      columns: table.columns,
      rows: cellsOf(table, (cell, column) =>
        column === last && 'text' in cell && levels.includes(cell.text) ? levelCell(cell.text) : undefined,
      ),
    }),
    { kind: 'paragraph', look: 'note', runs: [{ text: nl.frame.from([number]), to: questionAnchor(number) }] },
    { kind: 'heading', level: 2, look: 'question', text: reckoningWords.title },
    { kind: 'facts', facts: reckoning.map(reckonedFact) },
    ...noteFlows(notes),
  ];
}

const reckonedFact = ({ term, text, numbers }: Reckoned) => ({
  term,
  value: [
    { text },
    ...numbers.flatMap((each, at) => [{ text: at === 0 ? ' (' : ', ' }, { text: each, to: questionAnchor(each) }]),
    ...(numbers.length > 0 ? [{ text: ')' }] : []),
  ],
});

function noteFlows(notes: ScoreAccount['notes']): readonly Flow[] {
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, look: 'question', text: nl.score.notes },
    {
      kind: 'facts',
      facts: notesByRow(notes).map(([row, text]) => ({ term: nl.table.row(Number(row)), value: [{ text }] })),
    },
  ];
}

function openFlows(open: readonly OpenItem[]): readonly Flow[] {
  const unknown = open.filter((item) => item.state === 'onbekend').length;
  if (open.length === 0) return [said('soft', nl.open.none)];
  const { number, question, state } = otherForms.column;
  return [
    said('soft', nl.open.counts(open.length - unknown, unknown)),
    ownTable(
      otherForms.openTable,
      [number, question, state],
      open.map((item) => [
        { runs: [{ text: item.number, to: questionAnchor(item.number.replace(/[a-z]$/, '')) }] },
        { runs: [{ text: item.label }, ...(item.note ? [{ text: ` ${noteOf(item)}`, ink: 'soft' } as const] : [])] },
        { runs: [item.state === 'onbekend' ? { text: nl.open.onbekend, ink: 'warn' } : { text: nl.open[item.state] }] },
      ]),
    ),
  ];
}

/** Of a quickscan only the numbers, for there they are most of the list. */
function notAskedFlows(notAsked: readonly NotAsked[]): readonly Flow[] {
  if (notAsked.length === 0) return [said('soft', nl.notAsked.none)];
  const quickscan = notAsked.filter(({ reason }) => reason === nl.notAsked.quickscan);
  const others = notAsked.filter(({ reason }) => reason !== nl.notAsked.quickscan);
  const { number, question, name, why } = otherForms.column;
  const numbers = quickscan.map((each) => each.number);
  return [
    said('soft', nl.notAsked.intro),
    ...(numbers.length > 0 ? [said('body', nl.notAsked.quickscanNumbers(numbers.length, numbers))] : []),
    ...(others.length > 0
      ? [
          ownTable(
            otherForms.notAskedTable,
            [number, question, name, why],
            others.map((each) => [each.number, each.label, each.id, each.reason].map((text) => ({ runs: [{ text }] }))),
          ),
        ]
      : []),
  ];
}

const ownTable = (caption: string, labels: readonly string[], rows: readonly (readonly Cell[])[]): TableFlow => ({
  ...gridFlow({ caption, columns: labels.map((label) => ({ label, kind: 'words' })), rows }),
  lying: false,
});

const termFlows = ({ terms }: Outline): readonly Flow[] => [
  { kind: 'facts', facts: terms.map(({ term, meaning }) => ({ term, value: [{ text: ended(meaning) }] })) },
];

function sourceFlows(sources: readonly Source[]): readonly Flow[] {
  if (sources.length === 0) return [said('soft', nl.sources.none)];
  return [{ kind: 'list', look: 'sources', items: sources.map(sourceItem) }];
}

function sourceItem({ title, rest, url }: Source): Item {
  const text = [title, rest].filter(Boolean).join('. ');
  if (!url) return { runs: [{ text }] };
  const link = isAddress(url) ? { text: url, href: url } : ({ text: url, ink: 'soft' } as const);
  return { runs: [{ text: `${text}. ` }, link] };
}

function fingerprintFlows({ cover }: Outline): readonly Flow[] {
  const groups = inGroups(cover.fingerprint, 8) || nl.fingerprint.none;
  return [
    {
      kind: 'box',
      lines: [
        [{ text: nl.fingerprint.of(cover.version), bold: true }],
        [{ text: groups }],
        [{ text: `${otherForms.fingerprintText} ${cover.template}.`, ink: 'soft' }],
      ],
    },
  ];
}

/** Every file with all that identifies it; the files themselves are not in Word or HTML. */
const attachmentFlows = (attachments: readonly AttachmentItem[]): readonly Flow[] => [
  said('soft', otherForms.attachments.intro),
  ownTable(
    otherForms.attachments.title,
    otherForms.attachments.columns,
    attachments.map(({ number, question, name, type, size, sha256, description }): readonly Cell[] => [
      { runs: [{ text: number, to: questionAnchor(number) }] },
      { runs: [{ text: name }, ...(description ? [{ text: ` ${description}`, ink: 'soft' } as const] : [])] },
      { runs: [{ text: question }] },
      { runs: [{ text: typeName(type) }] },
      { runs: [{ text: sizeWords(size) }] },
      { runs: [{ text: inGroups(sha256, 16) }] },
    ]),
  ),
];
