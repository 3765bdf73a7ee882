import type { Pass, Seen } from '../engine/pass.ts';
import { documentWords as nl } from '../nl/document.ts';
import type { Block } from '../questions/blocks.ts';
import { type Chapter, type CompanionKind, type Question, questionsOf, type Template } from '../template/schema.ts';
import { blocksOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { casesOf } from './cases.ts';
import { conditionWords, questionsIn } from './conditionWords.ts';
import { conflictOf, rowConflictsOf } from './conflicts.ts';
import { attachedOf, evidenceOf } from './evidence.ts';
import type { ChapterOutline, OutlineExtra, QuestionOutline, QuestionState, SectionOutline, Tally } from './shape.ts';

interface Reading {
  readonly pass: Pass;
  readonly extra: OutlineExtra;
  readonly questions: ReadonlyMap<string, Question>;
  /** Visible questions by the trigger that alone opened them. */
  readonly openedBy: ReadonlyMap<string, readonly Question[]>;
  readonly companions: ReadonlyMap<string, readonly Seen[]>;
}

/** Every chapter of the template, with what is visible in it. Numbers come from the template and never shift. */
export function chaptersOf(template: Template, pass: Pass, extra: OutlineExtra): readonly ChapterOutline[] {
  const all = questionsOf(template);
  const questions = new Map(all.map((question) => [question.id, question]));
  const reading: Reading = {
    pass,
    extra,
    questions,
    openedBy: openedByTrigger(pass, questions),
    companions: companionsIn(pass),
  };
  return template.chapters.map((chapter) => chapterOf(chapter, reading));
}

function chapterOf(chapter: Chapter, reading: Reading): ChapterOutline {
  const single = chapter.sections.length === 1 && chapter.sections[0]?.id === chapter.id;
  const sections = chapter.sections
    .map(
      (section): SectionOutline => ({
        id: section.id,
        number: section.number,
        ...(single ? {} : { title: section.title }),
        ...(section.intro === undefined || single ? {} : { intro: section.intro }),
        questions: section.questions.flatMap((question) => questionOf(question, reading)),
      }),
    )
    .filter((section) => section.questions.length > 0);
  return {
    id: chapter.id,
    number: chapter.number,
    title: chapter.title,
    ...(chapter.intro === undefined ? {} : { intro: chapter.intro }),
    tally: tallyOf(sections.flatMap((section) => section.questions)),
    sections,
  };
}

function questionOf(question: Question, reading: Reading): readonly QuestionOutline[] {
  const seen = reading.pass.byId.get(question.id);
  if (!seen || question.companionOf) return [];
  const state = stateOf(seen);
  const because = becauseOf(question, reading);
  const opened = reading.openedBy.get(question.id) ?? [];
  const place = elsewhereOf(question.id, state);
  const conflict = conflictOf(seen, reading.extra, reading.pass.context);
  const rowConflicts = rowConflictsOf(seen, reading.extra, reading.pass.context);
  const cases = conflict ? undefined : storiesOf(question.id, reading.pass);
  const attached = attachedOf(companionOf(question.id, 'attachments', reading));
  return [
    {
      id: question.id,
      number: question.number,
      label: question.label,
      required: question.required,
      state,
      ...(because === undefined ? {} : { because }),
      ...(opened.length > 0 ? { opened: nl.opened(ranges(opened)) } : {}),
      ...(cases ?? { blocks: blocksOf(seen, reading.pass.context) }),
      explanation: explanationOf(question.id, state, reading),
      evidence: evidenceOf(companionOf(question.id, 'evidence', reading)),
      ...(attached.length > 0 ? { attached } : {}),
      ...(conflict ? { conflict } : {}),
      ...(rowConflicts.length > 0 ? { rowConflicts } : {}),
      ...(place === undefined ? {} : { elsewhere: place }),
    },
  ];
}

/** Cases are told instead of set as a table, where there are any. */
function storiesOf(id: string, pass: Pass): Pick<QuestionOutline, 'blocks' | 'cases'> | undefined {
  const cases = id === asked.cases ? casesOf(pass) : [];
  return cases.length > 0 ? { blocks: [], cases } : undefined;
}

const plainStates: Partial<Record<Seen['state'], QuestionState>> = {
  onbekend: 'onbekend',
  nvt: 'nvt',
  'niet-in-bron': 'niet-in-bron',
  computed: 'computed',
  info: 'info',
  empty: 'empty',
};

/** "Nee" to a trigger is an answer of its own kind: it says that the subject is not touched, and why. */
export function stateOf(seen: Seen): QuestionState {
  const plain = plainStates[seen.state];
  if (plain) return plain;
  if (seen.state === 'open') return isBlank(seen.answer) ? 'unanswered' : 'incomplete';
  return seen.question.trigger && seen.answer === 'nee' ? 'untouched' : 'answered';
}

const isBlank = (answer: unknown): boolean =>
  answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

const companionOf = (id: string, kind: CompanionKind, reading: Reading): Seen | undefined =>
  reading.companions.get(id)?.find((seen) => seen.question.companion === kind);

const explains: Partial<Record<QuestionState, CompanionKind>> = {
  onbekend: 'follow-up',
  nvt: 'reason',
  untouched: 'reason',
};

function explanationOf(id: string, state: QuestionState, reading: Reading): readonly Block[] {
  const kind = explains[state];
  const seen = kind && companionOf(id, kind, reading);
  return seen ? blocksOf(seen, reading.pass.context) : [];
}

/** A condition on one trigger alone is said at the trigger, once; every other one is said at the question. */
function becauseOf(question: Question, { questions }: Reading): string | undefined {
  if (!question.when || soleTrigger(question, questions)) return undefined;
  return nl.because(conditionWords(question.when, questions));
}

function soleTrigger(question: Question, questions: ReadonlyMap<string, Question>): string | undefined {
  if (!question.when) return undefined;
  const [first, ...others] = new Set(questionsIn(question.when));
  return first !== undefined && others.length === 0 && questions.get(first)?.trigger ? first : undefined;
}

function companionsIn(pass: Pass): ReadonlyMap<string, Seen[]> {
  const companions = new Map<string, Seen[]>();
  for (const seen of pass.seen) {
    const parent = seen.question.companionOf;
    if (parent !== undefined) companions.set(parent, [...(companions.get(parent) ?? []), seen]);
  }
  return companions;
}

function openedByTrigger(pass: Pass, questions: ReadonlyMap<string, Question>): ReadonlyMap<string, Question[]> {
  const opened = new Map<string, Question[]>();
  for (const { question } of pass.seen) {
    if (question.companionOf) continue;
    const trigger = soleTrigger(question, questions);
    if (trigger === undefined) continue;
    opened.set(trigger, [...(opened.get(trigger) ?? []), question]);
  }
  return opened;
}

/** 5.3.2, 5.3.3, 5.3.4 and 5.3.8 → "5.3.2 tot en met 5.3.4 en 5.3.8". */
function ranges(questions: readonly Question[]): string {
  const runs: Question[][] = [];
  for (const question of questions) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.section === question.section && question.nr === last.nr + 1) runs.at(-1)?.push(question);
    else runs.push([question]);
  }
  return nl.list(
    runs.flatMap((run) => {
      const first = run[0]?.number ?? '';
      const last = run.at(-1)?.number ?? '';
      return run.length > 2 ? [nl.range(first, last)] : run.map((question) => question.number);
    }),
  );
}

function elsewhereOf(id: string, state: QuestionState): QuestionOutline['elsewhere'] | undefined {
  if (state !== 'answered' && state !== 'incomplete') return undefined;
  if (id === asked.score) return 'bijlage-a';
  if (id === asked.management) return 'samenvatting';
  return id === asked.sources ? 'bronnen' : undefined;
}

function tallyOf(questions: readonly QuestionOutline[]): Tally {
  const states = questions
    .filter((question) => question.state !== 'info' && question.state !== 'computed')
    .map((question) => question.state);
  const count = (...which: QuestionState[]) => states.filter((state) => which.includes(state)).length;
  return {
    states,
    asked: states.length,
    answered: count('answered', 'incomplete'),
    unknown: count('onbekend'),
    notApplicable: count('nvt', 'untouched'),
    silent: count('niet-in-bron'),
    unanswered: count('unanswered', 'empty'),
  };
}
