import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { kindOf, shortCondition } from '../paperWords.ts';
import type { Frame, Outline, SummaryPart, Verdict } from '../shape.ts';
import { blockFlows, state, unansweredState } from './blocks.ts';
import { runsOfCell, textOfRuns } from './cells.ts';
import { type Flow, type Item, type Part, type Runs, said, type VerdictFlow } from './flow.ts';
import { cellsOf, gridFlow, totalCells } from './tables.ts';

export function coverFlows(outline: Outline): readonly Flow[] {
  const { cover } = outline;
  const quickscan = cover.scope === 'quickscan';
  const { lede: question = nl.cover.lede } = cover;
  const lede = quickscan ? `${question} ${nl.cover.quickscan}` : question;
  return [
    { kind: 'paragraph', look: 'kind', runs: [{ text: kindOf(cover) }] },
    said('soft', `${nl.cover.version(cover.version)} · ${cover.date}`),
    { kind: 'title', text: cover.title },
    said('lede', lede),
    verdicts(outline, 'without'),
    { kind: 'facts', facts: cover.facts.map(({ term, value }) => ({ term, value: runsOfCell(value) })) },
    ...(cover.draft === 'toets' ? [] : [{ kind: 'box', lines: [[{ text: nl.cover[cover.draft] }]] } as const]),
  ];
}

/** Both verdicts, the same size: the person is never weighed under the chain. */
function verdicts({ person, chain }: Outline, reasons: 'with' | 'without'): Flow {
  return { kind: 'verdicts', verdicts: [verdictOf(person, reasons), verdictOf(chain, reasons)] };
}

function verdictOf(verdict: Verdict, reasons: 'with' | 'without'): VerdictFlow {
  const { who, words, tone, basis, own } = verdict;
  const lines: Runs[] = [
    ...(basis ? [[{ text: basis }]] : []),
    ...(own ? [[{ text: `${nl.verdict.own}: ` }, { text: own, bold: true } as const]] : []),
    ...(reasons === 'with' ? reasonLines(verdict) : []),
  ];
  return { who, words, tone, lines };
}

function reasonLines({ reasons, differs, numbers }: Verdict): readonly Runs[] {
  const where = numbers.at(-1);
  return [
    ...(reasons.length > 0 ? [[{ text: reasons.join(' '), ink: 'soft' } as const]] : []),
    ...(differs && where ? [[{ text: `${nl.verdict.differs} ` }, { text: where, to: questionAnchor(where) }]] : []),
  ];
}

/** What the words for a state and a level mean. */
export function howToFlows(): readonly Flow[] {
  const { marks } = nl.contents;
  const level = (word: string, meaning: string) => ({ term: word, value: [{ text: meaning }] });
  return [
    { kind: 'paragraph', look: 'strong', runs: [{ text: nl.contents.howTo }], keep: true },
    said('soft', otherForms.howToText),
    {
      kind: 'facts',
      facts: [
        level(`hoog, ${otherForms.strong.adverse}`, marks.high),
        level('middel', marks.middle),
        level('laag', marks.low),
        level('gunstig', marks.favourable),
        level('geen', marks.none),
        level(`? ${nl.cell.onbekend}`, marks.unknown),
        level(nl.open.unanswered.toLowerCase(), marks.unanswered),
        level(nl.cell.nvt, marks.notApplicable),
        level(nl.cell['niet-in-bron'], marks.silent),
        level(nl.conflict.title.replace('.', '').toLowerCase(), marks.conflict),
      ],
    },
  ];
}

export const summaryPart = (outline: Outline): Part => ({
  anchor: anchors.summary,
  number: '',
  title: nl.summary.title,
  newPage: true,
  sections: [],
  flows: [verdicts(outline, 'with'), ...outline.summary.parts.flatMap(summaryFlows)],
});

/** An answer of the dossier under a title of its own. */
export function summaryFlows(part: SummaryPart): readonly Flow[] {
  const { number, title } = part;
  return [
    { kind: 'heading', level: 2, look: 'question', text: title },
    ...summaryBody(part),
    { kind: 'paragraph', look: 'note', runs: [{ text: nl.frame.from([number]), to: questionAnchor(number) }] },
  ];
}

function summaryBody(part: SummaryPart): readonly Flow[] {
  if (part.blocks.length > 0) return blockFlows(part.blocks);
  if (part.state === 'onbekend') return [state('onbekend', nl.state.onbekend)];
  if (part.state === 'niet-in-bron') return [state('silent', nl.state['niet-in-bron'], [{ text: nl.state.silentWhy }])];
  if (part.state === 'nvt') return [state('nvt', nl.state.nvtAlone)];
  return [unansweredState(part.state === 'unanswered')];
}

export const framePart = (outline: Outline): Part => ({
  anchor: anchors.frame,
  number: '',
  title: nl.frame.title,
  newPage: true,
  sections: [],
  flows: [said('soft', nl.frame.intro), verdicts(outline, 'with'), ...frameFlows(outline.frame)],
});

function frameFlows(frame: Frame): readonly Flow[] {
  if (frame.rows.length === 0) return [said('soft', nl.frame.none)];
  const last = frame.columns.length - 1;
  const below = frame.rows
    .map((row) => ({ organisation: textOfRuns(runsOfCell(row[0])), condition: row[last] }))
    .filter(({ condition }) => textOfRuns(runsOfCell(condition)).length > shortCondition);
  const rows = frame.rows.map((row) => {
    const at = below.findIndex(({ condition }) => condition === row[last]);
    return at < 0 ? row : [...row.slice(0, last), { text: nl.frame.seeBelow(at + 1) }];
  });
  const { columns, total } = frame;
  // its cells start at the second column
  const sum = total ? { total: totalCells(total.label, [{ empty: true }, ...total.cells], columns.length) } : {};
  return [
    gridFlow({ caption: nl.frame.title, columns, rows: cellsOf({ columns, rows }), ...sum }),
    said('note', [frame.note, nl.frame.minus, nl.frame.from(frame.numbers)].filter(Boolean).join(' ')),
    ...conditionFlows(below),
  ];
}

function conditionFlows(
  below: readonly { readonly organisation: string; readonly condition: TableCell | undefined }[],
): readonly Flow[] {
  if (below.length === 0) return [];
  const items = below.map(({ organisation, condition }): Item => {
    return { runs: [{ text: `${organisation}. `, bold: true }, ...runsOfCell(condition)] };
  });
  return [
    { kind: 'heading', level: 2, look: 'question', text: nl.frame.conditions },
    { kind: 'list', look: 'numbers', items },
  ];
}
