import { z } from 'zod';
import { answersOf } from '../../src/draft/answers.ts';
import type { Draft } from '../../src/draft/entry.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { readDraftText } from '../../src/draft/readDraftText.ts';
import { stackingPart } from '../../src/engine/stacking/part.ts';
import { type Stackable, stackable } from '../../src/engine/stacking/stackable.ts';
import { stacking } from '../../src/engine/stacking/stacking.ts';
import { visible } from '../../src/engine/visible.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Answers, questionsOf, type Template } from '../../src/template/schema.ts';
import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { randomDossiers } from '../conformance/randomDossiers.ts';
import { fullAnswers } from './fullAnswers.ts';
import { quantile } from './table.ts';

// as in the app: no code is made from schemas, so that a strict CSP holds
z.config({ jitless: true });

const [count, seed, runs] = [50, 20261124, 15];

/** Runs inside the app's own module graph: stacking.ts loads it there. */
export function stackings(): Record<string, string | number>[] {
  const template = shipped();
  const texts = randomDossiers(template, seed, count);
  const drafts = texts.map(draftOf);
  const heavy = Array.from({ length: count }, () => structuredClone(fullAnswers(template)));
  const asked = new Set(['$omvang', ...questionsOf(stackingPart(template)).map(({ id }) => id)]);
  const answersIn = ({ entries }: Draft) =>
    answersOf(headsOf(entries.filter(({ about }) => asked.has(about.question))));
  const answers = () => drafts.map(answersIn);
  const known = answers().map((each, at) => stackableOf(template, each, at));
  const rows = stacking(known).groups.reduce((sum, { dated, undated }) => sum + dated.length + undated.length, 0);
  return [
    {
      wat: `${count} willekeurige dossiers, ${rows} maatregelen per groep`,
      'mediaan (ms)': '',
      'p95 (ms)': '',
      'processor, mediaan (ms)': '',
    },
    timed('van antwoorden tot stapeling', () => stacking(answers().map((each, at) => stackableOf(template, each, at)))),
    timed('van opgeslagen tekst tot stapeling', () =>
      stacking(texts.map((text, at) => stackableOf(template, answersIn(draftOf(text)), at))),
    ),
    timed('zware dossiers, van antwoorden tot stapeling', () =>
      stacking(heavy.map((each, at) => stackableOf(template, each, at))),
    ),
    timed('alleen stapelen: een vinkje aan of uit', () => stacking(known)),
  ];
}

const stackableOf = (template: Template, answers: Answers, at: number): Stackable => {
  const scope = answers['$omvang'] === 'quickscan' ? 'quickscan' : 'volledig';
  const view = visible(stackingPart(template), answers, scope);
  return stackable({ scope, ...view }, { id: `d${at}`, title: `Dossier ${at}` });
};

function draftOf(text: string): Draft {
  const read = readDraftText(text);
  if (!read.ok) throw new Error(read.reason);
  return read.draft;
}

/** Wall time says what a drafter waits; processor time says the same on a machine that others use too. */
function timed(wat: string, work: () => unknown): Record<string, string | number> {
  const times = Array.from({ length: runs }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const of = (list: readonly number[], share: number): number => Number(quantile(list, share).toFixed(1));
  const [walls, cpus] = [times.map(({ wall }) => wall), times.map(({ cpu }) => cpu)];
  return {
    wat,
    'mediaan (ms)': of(walls, 0.5),
    'p95 (ms)': of(walls, 0.95),
    'processor, mediaan (ms)': of(cpus, 0.5),
  };
}

function shipped(): Template {
  const parsed = parseTemplate(raw, questionTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return parsed.template;
}
