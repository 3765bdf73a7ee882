import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import type { DraftKind } from '../../src/draft/entry.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import { type Column, type Option, type Question, questionsOf, type Template } from '../../src/template/schema.ts';
import { type Answering, dossierText } from './dossier.ts';
import { covered, linked, longWord, nested, uncovered } from './words.ts';

type Asked = Question & {
  readonly options?: readonly Option[];
  readonly columns?: readonly Column[];
  readonly fixedRows?: readonly Option[];
  readonly rowsFrom?: string;
  readonly own?: boolean;
};

const sentence = fc.constantFrom(
  'De vreemdeling moet zelf binnen vier weken aantonen dat de gezinsband bestaat.',
  'De gemeente hoort het besluit een week later dan het COA.',
  'Hoeveel mensen dat zijn, is in de cijfers niet te zien.',
  'Zie [de brief](https://www.tweedekamer.nl) en artikel 8 van het verdrag.',
);
const prose = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));
const odd = fc.constantFrom(...covered, ...uncovered, ...linked, nested, longWord, '', ' ', '- ', '**', '1. ');
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const typed = fc.oneof({ weight: 6, arbitrary: prose }, { weight: 2, arbitrary: odd }, { weight: 1, arbitrary: noise });
const paragraphs = fc.array(typed, { maxLength: 4 }).map((parts) => parts.join('\n\n'));
const short = fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: typed });

const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const halfTyped = fc.constantFrom('12 of 13', 'ongeveer 4', '2026-13-45', '');
const number = fc.oneof(fc.integer({ min: -5000, max: 5_000_000 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
const unusual = <Value>(usual: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: halfTyped });

const special = (kind: DraftKind) =>
  fc
    .constantFrom(...(kind === 'overgezet' ? ['onbekend', 'nvt', 'niet-in-bron'] : ['onbekend', 'nvt']))
    .map((each) => ({
      special: each,
    }));

interface Around {
  readonly template: Template;
  readonly kind: DraftKind;
  readonly groups: readonly Option[];
}

const oneOf = (options: readonly Option[] = []) => fc.constantFrom(...options.map(({ id }) => id), 'bestaat-niet-meer');
const someOf = (options: readonly Option[] = []) => fc.subarray(options.map(({ id }) => id));
const ownOption = fc
  .tuple(
    fc.integer({ min: 1, max: 99 }),
    short.filter((label) => label !== ''),
  )
  .map(([at, label]) => ({ id: `eigen-${at}`, label }));

/** The value that is stored for each kind of question; those that store nothing have none. */
const values: Readonly<Record<string, (question: Asked) => fc.Arbitrary<unknown>>> = {
  'short-text': () => short,
  'long-text': () => paragraphs,
  'yes-no': () => fc.constantFrom('ja', 'ja', 'nee'),
  'single-choice': ({ options }) => oneOf(options),
  scale: ({ options }) => oneOf(options),
  'multi-choice': ({ options, own }) =>
    fc
      .tuple(someOf(options), own ? fc.array(ownOption, { maxLength: 2 }) : fc.constant([]))
      .map(([known, more]) => [...known, ...more]),
  number: () => unusual(number),
  currency: () => unusual(number),
  date: () => unusual(day),
};

function cellOf(column: Column, { template, groups }: Around): fc.Arbitrary<unknown> {
  switch (column.type) {
    case 'text':
      return short;
    case 'long-text':
      return typed;
    case 'number':
    case 'currency':
      return unusual(column.band ? fc.oneof(number, fc.record({ low: number, likely: number, high: number })) : number);
    case 'date':
      return unusual(day);
    case 'choice':
      return oneOf(column.options);
    case 'multi-choice':
      return someOf(column.options);
    case 'yes-no':
      return fc.constantFrom('ja', 'nee');
    case 'group':
      return column.many ? someOf(groups) : oneOf(groups);
    case 'organisation':
      return oneOf(template.organisations);
  }
}

const link = fc.record({
  soort: fc.constant('link'),
  url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('', 'htt', 'www.voorbeeld.nl/é')),
  titel: short.map((words) => words.slice(0, 500)),
});
const file = fc.record({
  soort: fc.constant('bestand'),
  naam: fc.constantFrom('nota.pdf', 'Verslag é & (2).pdf', '張偉.pdf'),
  type: fc.constant('application/pdf'),
  omvang: fc.integer({ min: 1, max: 9_000_000 }),
  sha256: fc.constant('0123456789abcdef'.repeat(4)),
});

const rowOf = (question: Asked, around: Around) =>
  question.type === 'attachments'
    ? fc.oneof(link, file)
    : fc.record(
        Object.fromEntries(
          (question.columns ?? []).map((column) => [
            column.id,
            fc.oneof({ weight: 8, arbitrary: cellOf(column, around) }, { weight: 1, arbitrary: special(around.kind) }),
          ]),
        ),
        { requiredKeys: [] },
      );

/** Rows of organisations and groups carry their ids; own rows get an order. */
function rowsOf(question: Asked, around: Around): fc.Arbitrary<readonly Answering[]> {
  const heads = question.fixedRows ?? headsOf(question, around);
  const rows = heads ? { minLength: heads.length, maxLength: heads.length } : { maxLength: 8 };
  return fc.array(rowOf(question, around), rows).map((all) => {
    const orders = generateNKeysBetween(null, null, all.length);
    return all.map((cells, at) => ({
      about: { question: question.id, row: heads?.[at]?.id ?? `r${at}` },
      value: heads ? { cells } : { order: orders[at], cells },
    }));
  });
}

const headsOf = ({ type }: Asked, { groups, template }: Around): readonly Option[] | undefined => {
  if (type === 'group-matrix') return groups.slice(0, 6);
  return type === 'org-matrix' ? template.organisations.slice(0, 9) : undefined;
};

function answersTo(question: Asked, around: Around): fc.Arbitrary<readonly Answering[]> {
  const stores = questionTypes.get(question.type)?.stores;
  if (stores !== 'rows' && stores !== 'value') return fc.constant([]);
  const about = { question: question.id };
  if (stores === 'rows') {
    return fc.oneof(
      { weight: 9, arbitrary: rowsOf(question, around) },
      { weight: 1, arbitrary: special(around.kind).map((value) => [{ about, value }]) },
    );
  }
  const value = values[question.type];
  if (!value) throw new Error(`nobody said what a random answer to '${question.type}' is`);
  const one = fc.oneof({ weight: 12, arbitrary: value(question) }, { weight: 1, arbitrary: special(around.kind) });
  return fc.oneof(
    { weight: 14, arbitrary: one.map((each) => [{ about, value: each }]) },
    {
      weight: 1,
      arbitrary: fc.tuple(one, one).map(([a, b]) => [
        { about, value: a },
        { about, value: b, by: 'COA & <partners>' },
      ]),
    },
  );
}

const kinds: readonly DraftKind[] = ['toets', 'overgezet', 'voorbeeld'];

function dossier(template: Template): fc.Arbitrary<string> {
  const questions = questionsOf(template) as readonly Asked[];
  const groups = questions
    .filter(({ id, companionOf }) => id.startsWith(`${template.groups}-`) && !companionOf)
    .flatMap(({ options = [] }) => options);
  return fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('volledig', 'volledig', 'quickscan'),
    )
    .chain(([kind, filled, scope]) =>
      fc
        .tuple(
          ...questions.map((question) =>
            fc.oneof(
              { weight: filled, arbitrary: answersTo(question, { template, kind, groups }) },
              { weight: 3, arbitrary: fc.constant([]) },
            ),
          ),
        )
        .map((parts) => {
          const setting: Answering = { about: { question: '$omvang' }, value: scope };
          return dossierText('willekeurig', kind, [setting, ...parts.flat()], template);
        }),
    );
}

/** The same dossiers for the same seed. */
export const randomDossiers = (template: Template, seed: number, count: number): readonly string[] =>
  fc.sample(dossier(template), { seed, numRuns: count });
