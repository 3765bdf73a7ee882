import { z } from 'zod';
import example from '../../public/voorbeeld.json';
import { answersOf } from '../../src/draft/answers.ts';
import type { Entry } from '../../src/draft/entry.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { burden } from '../../src/engine/burden/burden.ts';
import { effect } from '../../src/engine/effect/effect.ts';
import { found } from '../../src/engine/found.ts';
import { hints } from '../../src/engine/hints/hints.ts';
import { pass } from '../../src/engine/pass.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Row } from '../../src/questions/questionType.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import type { Answers, Template } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { shippedHints } from '../hints/rules.ts';
import { fullAnswers } from './fullAnswers.ts';
import { median, quantile } from './table.ts';

// as in the app: no code is made from schemas, so that a strict CSP holds
z.config({ jitless: true });

const runs = 200;
const warmingUp = 150;

/** Runs inside the app's own module graph: engine.ts loads it there. */
export function passes(): Record<string, string | number>[] {
  const template = shipped();
  const answers = fullAnswers(template);
  const fresh = () => structuredClone(answers);
  const parsing = timed('sjabloon lezen en controleren', shipped, () => undefined, 20);

  const empty = performance.now();
  pass(template, {}, 'volledig');
  const emptyPass = performance.now() - empty;
  const first = performance.now();
  const full = pass(template, answers, 'volledig');
  const firstPass = performance.now() - first;

  const shown = answersOf(headsOf(example.draft.entries as Entry[]));
  let letter = 0;
  return [
    size('voorbeeld', shown, pass(template, shown, 'volledig').seen.length),
    timed(
      'voorbeeld: hele ronde, elk antwoord anders',
      (given) => pass(template, given, 'volledig'),
      () => changed(shown, letter++),
    ),
    timed(
      'voorbeeld: hele ronde, één letter erbij',
      (given) => pass(template, given, 'volledig'),
      () => ({
        ...shown,
        aanleiding: `letter ${letter++}`,
      }),
    ),
    size('zwaar dossier', answers, full.seen.length),
    parsing,
    { wat: 'allereerste ronde, leeg (koude JIT)', 'mediaan (ms)': rounded(emptyPass), 'p95 (ms)': '' },
    { wat: 'allereerste ronde, vol (koude JIT)', 'mediaan (ms)': rounded(firstPass), 'p95 (ms)': '' },
    timed(
      'hele ronde, elk antwoord anders',
      (given) => pass(template, given, 'volledig'),
      () => changed(answers, letter++),
    ),
    timed('hele ronde, alles opnieuw gelezen', (given) => pass(template, given, 'volledig'), fresh),
    timed(
      'hele ronde, één letter erbij',
      (given) => pass(template, given, 'volledig'),
      () => ({ ...answers, aanleiding: `letter ${letter++}` }),
    ),
    timed(
      'quickscan, één letter erbij',
      (given) => pass(template, given, 'quickscan'),
      () => ({ ...answers, aanleiding: `letter ${letter++}` }),
    ),
    timed(
      'effectbeeld alleen',
      () => effect(full),
      () => undefined,
    ),
    timed(
      'zoeken, eerste letter na een wijziging',
      (view) => found(template, answers, view, 'opvang gezin'),
      () => pass(template, answers, 'volledig'),
    ),
    timed(
      'zoeken, volgende letter',
      () => found(template, answers, full, 'opvang gezin'),
      () => undefined,
    ),
  ];
}

/** What would make answers stronger: all of it anew, and while somebody types. */
export function hintTimes(): Record<string, string | number>[] {
  const { template, rules } = shippedHints();
  const shown = answersOf(headsOf(example.draft.entries as Entry[]));
  const view = pass(template, shown, 'volledig');
  let letter = 0;
  return [
    timed(
      'voorbeeld: aanwijzingen, elk antwoord opnieuw',
      (given) => hints(view, given),
      () => ({ ...rules }),
      50,
    ),
    timed(
      'voorbeeld: aanwijzingen, één letter erbij',
      (given) => hints(given, rules),
      () => pass(template, { ...shown, aanleiding: `letter ${letter++}` }, 'volledig'),
    ),
  ];
}

/** What a key costs while the score and the burden stand on the screen. */
export function keys(): Record<string, string | number>[] {
  const template = shipped();
  const shown = answersOf(headsOf(example.draft.entries as Entry[]));
  return [
    ...scoreAndBurden('voorbeeld: ronde, score en lasten', template, shown),
    ...scoreAndBurden('zwaar dossier: ronde, score en lasten', template, fullAnswers(template)),
  ];
}

function scoreAndBurden(name: string, template: Template, answers: Answers) {
  const work = (given: Answers): unknown => {
    const view = pass(template, given, 'volledig');
    return [effect(view), burden(view)];
  };
  let letter = 0;
  return [
    timed(`${name}, één letter erbij`, work, () => ({ ...answers, aanleiding: `letter ${letter++}` })),
    timed(`${name}, één kostenbedrag anders`, work, () => withCost(answers, letter++)),
  ];
}

function withCost(answers: Answers, cost: number): Answers {
  const [first, ...rows] = answers['vr-kosten-tabel'] as readonly Row[];
  return first
    ? { ...answers, 'vr-kosten-tabel': [{ ...first, cells: { ...first.cells, 'jaar-straks': cost } }, ...rows] }
    : answers;
}

/** Every text and every number another one, so that nothing can be remembered of any answer. */
function changed<Part>(part: Part, by: number): Part {
  if (typeof part === 'string') return (part.includes(' ') ? `${part} ${by}` : part) as Part;
  if (typeof part === 'number') return (part + by) as Part;
  if (Array.isArray(part)) return part.map((each) => changed(each, by)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, changed(value, by)])) as Part;
}

function shipped(): Template {
  const parsed = parseTemplate(raw, questionTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.template;
}

function timed<Given>(what: string, work: (given: Given) => unknown, given: () => Given, count = runs) {
  const times: number[] = [];
  for (let run = -Math.min(warmingUp, count); run < count; run++) {
    const each = given();
    const start = performance.now();
    work(each);
    if (run >= 0) times.push(performance.now() - start);
  }
  return { wat: what, 'mediaan (ms)': rounded(median(times)), 'p95 (ms)': rounded(quantile(times, 0.95)) };
}

const size = (name: string, answers: object, seen: number) => ({
  wat: `${name}: ${seen} zichtbare vragen, ${cellsIn(answers)} cellen, ${Math.round(JSON.stringify(answers).length / 1000)} kB`,
  'mediaan (ms)': '',
  'p95 (ms)': '',
});

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

const cellsIn = (answers: object): number =>
  Object.values(answers)
    .flat()
    .reduce((sum: number, row: { cells?: object }) => sum + Object.keys(row?.cells ?? {}).length, 0);
