import { z } from 'zod';

/**
 * What a questionnaire is. A template is data: this file is its only grammar.
 *
 * Ids are for ever: answers are stored under them, so a label may be reworded in a new version but an id never
 * changes its meaning. Numbers are written in the template too (`nr`), so that "5.4.3" is the same question in every
 * version: a question that is added takes a free number, one that goes leaves a gap.
 */
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'lower-case-with-dashes');

/** A condition may only look back, at questions that stand earlier in the template (checked by parseTemplate). */
export type Condition =
  | { question: string; is: string }
  | { question: string; isNot: string }
  | { question: string; oneOf: string[] }
  | { question: string; includes: string }
  | { question: string; excludes: string }
  | { question: string; after: string }
  | { question: string; filled: boolean }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/**
 * Every form but `filled: false` and `not` is false while the question is unanswered.
 * `is`, `isNot`, `oneOf` compare an option id, or the word of a special answer (`onbekend`, `nvt`).
 * `after` compares two date questions. `filled` asks whether anything was chosen, or a table has a row.
 */
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, is: z.string() }),
    z.strictObject({ question: id, isNot: z.string() }),
    z.strictObject({ question: id, oneOf: z.array(z.string()).min(1) }),
    z.strictObject({ question: id, includes: z.string() }),
    z.strictObject({ question: id, excludes: z.string() }),
    z.strictObject({ question: id, after: id }),
    z.strictObject({ question: id, filled: z.boolean() }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

export const option = z.strictObject({ id, label: z.string().min(1), help: z.string().optional() });

const columnTypes = [
  'text',
  'long-text',
  'number',
  'currency',
  'date',
  'choice',
  'multi-choice',
  'yes-no',
  'group',
  'organisation',
] as const;

/** A typed column of a table or matrix. `choice` and `multi-choice` take `list` (a name) or `options`. */
export const column = z.strictObject({
  id,
  label: z.string().min(1),
  type: z.enum(columnTypes).default('text'),
  list: id.optional(),
  options: z.array(option).min(2).optional(),
  /** Shown after the label: "weken", "× € 1.000". */
  unit: z.string().optional(),
  help: z.string().optional(),
  /** An empty cell of a required column is an open issue. */
  required: z.boolean().default(false),
  /** Number and currency columns only: print a total under the column. */
  total: z.boolean().default(false),
  /** Number and currency columns only: may also be given as low, likely and high ("8–12–20"). */
  band: z.boolean().optional(),
  /** Number and currency columns only: a number outside these is an open issue. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Number and currency columns only: the columns whose number in the same row may not be lower than this one. */
  notAbove: z.array(id).optional(),
  /** Group columns only: a cell may hold more than one group. */
  many: z.boolean().optional(),
});

/** What every question has. Each question type adds its own fields; unknown keys are refused. */
export const questionBase = z.object({
  id,
  nr: z.number().int().positive(),
  type: z.string(),
  label: z.string().min(1),
  help: z.string().optional(),
  /** A usable answer, shown under the help. */
  example: z.string().optional(),
  required: z.boolean().default(true),
  quickscan: z.boolean().default(false),
  /** Opens its section: "nee" or "n.v.t." asks for one sentence why (prints as "niet geraakt, want …"). */
  trigger: z.boolean().default(false),
  when: condition.optional(),
  sources: z.array(z.string()).default([]),
  /** May be answered "onbekend" / "n.v.t.". */
  unknown: z.boolean().default(true),
  notApplicable: z.boolean().default(true),
});

const rawQuestion = z.looseObject({ id: z.string(), type: z.string() });

export const section = z.strictObject({
  id,
  nr: z.number().int().positive(),
  title: z.string().min(1),
  short: z.string().optional(),
  intro: z.string().optional(),
  questions: z.array(rawQuestion).min(1),
});

/** A chapter has questions, or sections that have them. */
export const chapter = z.strictObject({
  id,
  nr: z.number().int().nonnegative(),
  title: z.string().min(1),
  /** For the navigation, where room is scarce. */
  short: z.string().optional(),
  intro: z.string().optional(),
  questions: z.array(rawQuestion).optional(),
  sections: z.array(section).optional(),
});

const words = z.strictObject({ label: z.string().min(1), help: z.string().optional() });

/**
 * The questions that no template writes out, because they follow from an answer: why not touched, why not applicable,
 * who finds out what is unknown, where an answer comes from, and what shows it. A template may give them other words.
 */
const companionWords = z.strictObject({
  untouched: words.default({
    label: 'Waarom niet?',
    help: 'Eén zin. In het rapport staat: “niet geraakt, want …”.',
  }),
  reason: words.default({ label: 'Waarom niet van toepassing?', help: 'Eén zin. Staat in het rapport.' }),
  followUp: words.default({
    label: 'Wie zoekt dit uit, en wanneer is het bekend?',
    help: 'Niet verplicht. Uw antwoord komt in de lijst “Wat we niet weten”.',
  }),
  evidence: words.default({ label: 'Waar blijkt dit uit?', help: 'Bron, datum en hoe zeker het is.' }),
  attachments: words.default({ label: 'Bestanden en links bij dit antwoord' }),
});

const tone = z.enum(['adverse', 'favourable', 'neutral', 'unknown']);

/** One of the two boxes in front of the report, from a question that asks for the verdict. */
const verdictBox = z.strictObject({
  title: z.string().min(1),
  choice: id,
  /** The question that says why. */
  why: id.optional(),
  /** What an option means, so that a sign can stand beside it. Others are neutral. */
  tones: z.record(id, tone).default({}),
  /** The compared tables whose outcome is counted in the box. */
  counts: z.array(id).default([]),
});

/** Where the report of this template differs from the one of an ex-ante test. Without a part, the usual is printed. */
const reportData = z.strictObject({
  /** Under the title. */
  lede: z.string().min(1).optional(),
  person: verdictBox.optional(),
  chain: verdictBox.optional(),
  /** Titles of the parts of the summary, by question. */
  summary: z.record(id, z.string().min(1)).default({}),
});

/** What a draft says of itself, for the row that tells which dossier was taken over. */
const referenceParts = ['title', 'kind', 'version', 'date', 'fingerprint', 'questionnaire'] as const;

/** What a row of the score says after measures: worked out by the engine, with the rules of the source. */
const workedParts = ['direction', 'level'] as const;

const takenOver = z.strictObject({
  /** The question here, and the one it comes from. */
  to: id,
  from: id,
  /** Column here: column there. Tables and matrices only; both or neither have columns. */
  columns: z.record(id, id).optional(),
  /** Column here: what the engine works out of the row there. */
  worked: z.record(id, z.enum(workedParts)).optional(),
  /** A row that has the same word in this column and contradicts nothing is the same row: its empty cells are filled. */
  joinOn: id.optional(),
  /** What is counted in the sentence beforehand: one, more. */
  counted: z.strictObject({ one: z.string().min(1), more: z.string().min(1) }).optional(),
});

/** How a follow-up dossier begins: which answers of another template it starts with. */
const takeover = z.strictObject({
  template: id,
  versions: z.array(z.string()).min(1),
  /** The table in which one row tells which dossier this is, and its columns. */
  reference: z.strictObject({ to: id, columns: z.record(id, z.enum(referenceParts)) }),
  answers: z.array(takenOver).min(1),
});

export const templateFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('uitvoeringstoets-template'),
  id,
  version: z.string().regex(/^\d+\.\d+$/, 'major.minor'),
  title: z.string().min(1),
  description: z.string().optional(),
  lists: z.record(id, z.array(option).min(1)),
  /** The list that `organisation` columns choose from. */
  organisations: id,
  /** The question whose answer holds the groups that `group` columns choose from. */
  groups: id,
  /** Where a question comes from: shown as "Bronnen" beside it. */
  sources: z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url().optional() })),
  companions: companionWords.prefault({}),
  report: reportData.optional(),
  takesOver: takeover.optional(),
  chapters: z.array(chapter).min(1),
});

export type ReportData = z.infer<typeof reportData>;
export type Takeover = z.infer<typeof takeover>;
export type TakenOver = z.infer<typeof takenOver>;
export type Option = z.infer<typeof option>;
export type Column = z.infer<typeof column>;

/** Why a question exists that no template wrote: it follows from the answer to another one. */
export type CompanionKind = 'reason' | 'follow-up' | 'evidence' | 'attachments';
export type CompanionWords = z.infer<typeof companionWords>;

export type Question = z.infer<typeof questionBase> & {
  /** "5.4.3"; a companion takes its parent's with a letter: "5.4.3a". */
  readonly number: string;
  readonly chapter: string;
  readonly section: string;
  readonly companionOf?: string;
  readonly companion?: CompanionKind;
};

export interface Section {
  readonly id: string;
  /** "5.4", or the chapter's "3" where a chapter has no sections. */
  readonly number: string;
  readonly title: string;
  readonly short: string;
  readonly intro?: string;
  readonly questions: readonly Question[];
}

export interface Chapter {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly short: string;
  readonly intro?: string;
  /** One section with the chapter's own id where the template wrote none. */
  readonly sections: readonly Section[];
}

/** A template that parseTemplate has accepted: lists filled in, companions in place, numbers spelled out. */
export interface Template {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  readonly organisations: readonly Option[];
  readonly groups: string;
  readonly sources: Readonly<Record<string, { title: string; url?: string | undefined }>>;
  readonly report?: ReportData;
  readonly takesOver?: Takeover;
  readonly chapters: readonly Chapter[];
}

/** Answers by question id. What an answer looks like is known to its question type only. */
export type Answers = Readonly<Record<string, unknown>>;

export const questionsOf = (template: Template): readonly Question[] =>
  template.chapters.flatMap((each) => each.sections.flatMap((part) => part.questions));
