import type { DerivedAnswer } from '../../questions/derivedAnswer.ts';
import { chosenWord, kindOf, optionsOf } from '../chosenWord.ts';
import type { Known } from '../known.ts';
import { labelIn, labelOf, rowsOf, wordAt } from '../rows.ts';

/** Where an organisation judges, best source first: its own verdict, else what the drafter wrote in the impact matrix. */
const sources = ['org-oordeel', 'organisaties-impact'];

/**
 * The verdict on the whole chain (questionnaire.md H14): one organisation that cannot carry it out decides, one "mits"
 * makes it "mits"; it is "uitvoerbaar" only when every organisation has said so.
 */
export function chainVerdict(known: Known): Extract<DerivedAnswer, { rule: 'chain-verdict' }> {
  const judged = verdicts(known);
  const verdict = whole(judged.map((each) => each.word));
  const own = chosenWord(known, 'eindoordeel-keuze');
  return {
    rule: 'chain-verdict',
    verdict: verdict && verdictLabel(known, verdict),
    per: judged.flatMap(({ organisation, word, label }) =>
      word === undefined ? [] : [{ organisation, verdict: label }],
    ),
    ...(own ? { own: own.label } : {}),
    differs: own !== undefined && verdict !== undefined && kindOf(own.option, kinds) !== verdict,
  };
}

interface Judged {
  readonly organisation: string;
  /** Undefined while the organisation has not judged. */
  readonly word: string | undefined;
  readonly label: string;
}

function verdicts({ answers, byId, context }: Known): readonly Judged[] {
  const tables = sources.map((id) => ({ question: byId.get(id)?.question, rows: rowsOf(answers[id]) }));
  const ids = new Set(tables.flatMap(({ question, rows }) => organisationsOf(question, rows, context)));
  const chosen = sources.flatMap((id) => context.chosen(rowsFrom(byId.get(id)?.question) ?? ''));
  return [...ids].map((id) => {
    const said = tables
      .map(({ question, rows }) => ({ question, row: rows.find((row) => row.id === id) }))
      .map(({ question, row }) => ({ question, word: row && wordAt(row, 'oordeel') }))
      .find(({ word }) => word !== undefined);
    return {
      organisation: labelOf([...chosen, ...context.organisations], id),
      word: said?.word,
      label: labelIn(said?.question, 'oordeel', said?.word ?? ''),
    };
  });
}

const rowsFrom = (question: object | undefined): string | undefined =>
  (question as { rowsFrom?: string } | undefined)?.rowsFrom;

/** The rows a matrix shows: an organisation that is no longer chosen has no say, though its row is kept. */
function organisationsOf(
  question: object | undefined,
  rows: readonly { readonly id: string }[],
  context: Known['context'],
): readonly string[] {
  const from = rowsFrom(question);
  return from === undefined ? rows.map((row) => row.id) : context.chosen(from).map((option) => option.id);
}

const kinds = ['uitvoerbaar', 'uitvoerbaar-mits', 'niet-uitvoerbaar', 'nog-niet-te-beoordelen'] as const;

type Verdict = (typeof kinds)[number];

/** A word that says nothing about this organisation: it is not touched, or the source is silent. */
const withoutSay = new Set<string | undefined>(['niet-geraakt', 'nvt']);
const silent = new Set<string | undefined>([undefined, 'niet-in-bron']);

function whole(words: readonly (string | undefined)[]): Verdict | undefined {
  if (words.every((word) => silent.has(word))) return undefined;
  if (words.includes('niet-uitvoerbaar')) return 'niet-uitvoerbaar';
  if (words.includes('uitvoerbaar-mits')) return 'uitvoerbaar-mits';
  return words.every((word) => word === 'uitvoerbaar' || withoutSay.has(word))
    ? 'uitvoerbaar'
    : 'nog-niet-te-beoordelen';
}

/** In the words the drafter chooses from, so that the two can be laid side by side. */
function verdictLabel({ byId }: Known, verdict: Verdict): string {
  const same = optionsOf(byId.get('eindoordeel-keuze')?.question).find(({ id }) => kindOf(id, kinds) === verdict);
  const table = sources.map((id) => byId.get(id)?.question).find((question) => question !== undefined);
  return same?.label ?? labelIn(table, 'oordeel', verdict);
}
