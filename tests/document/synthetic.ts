import path from 'node:path';
import { readTemplate } from '../../scripts/readTemplate.ts';
import type { OutlineExtra } from '../../src/document/outline.ts';
import { questionTypes } from '../../src/questions/definitions.ts';
import type { Cell, Row } from '../../src/questions/questionType.ts';
import { parseTemplate } from '../../src/template/parseTemplate.ts';
import { type Column, type Option, type Question, questionsOf, type Template } from '../../src/template/schema.ts';

export function realTemplate(): Template {
  const file = path.resolve('templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml');
  const parsed = parseTemplate(readTemplate(file).raw, questionTypes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5), null, 1));
  return parsed.template;
}

export const extra: OutlineExtra = {
  kind: 'voorbeeld',
  fingerprint: '0123456789abcdef'.repeat(4),
  date: '2026-01-15T09:00:00.000Z',
};

const sentences = [
  'De vreemdeling moet in de voorgestelde situatie zelf binnen vier weken aantonen dat de gezinsband bestaat.',
  'De IND schrijft op waarom zij wil afwijzen, en de persoon reageert daarop met hulp van een advocaat.',
  'Hoeveel mensen daardoor geen inhoudelijke beoordeling krijgen, is in de cijfers van 2024 niet te zien.',
  'Een misverstand uit het gehoor kan daardoor pas bij de rechter in beroep aan de orde komen.',
  'Voor gezinnen met kinderen geldt een langere termijn; dat staat nu alleen in de werkinstructie.',
  'De gemeente hoort het besluit een week later dan het COA, zodat de huisvesting later begint.',
  'Wie zijn paspoort niet kan krijgen bij de ambassade, heeft een andere weg nodig om zijn identiteit aan te tonen.',
];

const phrases = [
  'aanvraag indienen',
  'eerste gehoor bij de IND',
  'wachten op besluit',
  'twaalf weken',
  'verantwoordelijkheidsverdeling',
  'hangt af van de ketenpartner',
  'nareizigers en hun gezin',
  'Vc en werkinstructie',
];

/** A small generator, so that every run gives the same dossier. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9) >>> 0;
    return state % sides;
  };
}

type Roll = (sides: number) => number;
type Fields = { options?: readonly Option[]; columns?: readonly Column[]; fixedRows?: readonly Option[] };

const pick = <T>(from: readonly T[], roll: Roll): T => from[roll(from.length)] as T;

const prose = (roll: Roll, count: number): string =>
  Array.from({ length: count }, () => pick(sentences, roll)).join(' ');

function longText(roll: Roll): string {
  const shape = roll(5);
  if (shape === 0) return prose(roll, 2);
  if (shape === 1) return `${prose(roll, 2)}\n\n${prose(roll, 4)}`;
  if (shape === 2)
    return `${prose(roll, 1)}\n\n- ${pick(sentences, roll)}\n- ${pick(sentences, roll)}\n- ${pick(phrases, roll)}`;
  if (shape === 3)
    return `${prose(roll, 3)}\n\n1. ${pick(sentences, roll)}\n2. ${pick(sentences, roll)}\n\n**Let op:** ${prose(roll, 2)}`;
  return prose(roll, 5);
}

function cell(
  column: Column,
  roll: Roll,
  lists: { groups: readonly Option[]; organisations: readonly Option[] },
): Cell {
  const chance = roll(14);
  if (chance === 0) return { special: 'onbekend' };
  if (chance === 1) return { special: 'niet-in-bron' };
  switch (column.type) {
    case 'text':
      return roll(3) === 0 ? pick(sentences, roll) : pick(phrases, roll);
    case 'long-text':
      return prose(roll, 1 + roll(2));
    case 'number':
      return roll(4000) - 200;
    case 'currency':
      return roll(90) * 125;
    case 'date':
      return `2026-0${1 + roll(9)}-1${roll(9)}`;
    case 'choice':
      return pick(column.options ?? [], roll)?.id ?? 'x';
    case 'multi-choice':
      return [pick(column.options ?? [], roll)?.id ?? 'x'];
    case 'yes-no':
      return pick(['ja', 'nee'], roll);
    case 'group':
      return pick(lists.groups, roll)?.id ?? '';
    case 'organisation':
      return pick(lists.organisations, roll)?.id ?? '';
  }
}

const groupIds = ['vr-doelgroepen-asiel', 'vr-doelgroepen-regulier'];

function rows(
  question: Question & Fields,
  roll: Roll,
  heads: readonly Option[] | undefined,
  lists: Lists,
  many: number,
): Row[] {
  const ids = heads ?? question.fixedRows ?? Array.from({ length: many }, (_, at) => ({ id: `rij-${at}`, label: '' }));
  return ids.map(({ id }, at) => ({
    id,
    order: `a${String(at).padStart(3, '0')}`,
    cells: Object.fromEntries((question.columns ?? []).map((column) => [column.id, cell(column, roll, lists)])),
  }));
}

type Lists = { groups: readonly Option[]; organisations: readonly Option[] };

/** Answers for the whole template: every type, long tables, and every way of not having an answer. */
export function syntheticAnswers(template: Template, seed = 1): Record<string, unknown> {
  const all = questionsOf(template) as readonly (Question & Fields & { rowsFrom?: string })[];
  const organisations = template.organisations.slice(1, 9);
  const groups = groupIds.flatMap((id) => (all.find((question) => question.id === id)?.options ?? []).slice(3, 6));
  const lists = { groups, organisations };
  const answers: Record<string, unknown> = {};
  all.forEach((question, at) => {
    const answer = answerTo(question, dice(seed * 1000 + at), lists);
    if (answer !== undefined) answers[question.id] = answer;
  });
  return {
    ...answers,
    'doc-versie': ['0.8', '0.9'].map((versie, at) => ({
      id: versie,
      order: `a${at}`,
      cells: { versie, datum: `2025-1${at + 1}-01`, wijziging: pick(sentences, dice(at)), door: 'IND' },
    })),
    'vr-score': scoreRows(all, groups),
    'vr-kern': prose(dice(5), 3),
    'org-oordeel': organisations.map(({ id }, at) => ({
      id,
      cells: {
        oordeel: pick(['uitvoerbaar', 'uitvoerbaar-mits', 'nog-niet-te-beoordelen'], dice(at + 3)),
        motivering: prose(dice(at), 2),
        ...(at % 3 === 0 ? {} : { voorwaarden: pick(sentences, dice(at + 9)) }),
        'vastgesteld-door': 'directeur uitvoering',
        datum: '2026-01-10',
      },
    })),
    'doc-titel': 'Wet invoering tweestatusstelsel en Asielnoodmaatregelenwet',
    'doc-type-toets': 'ketenbreed',
    'doc-status': 'in-afstemming-met-keten',
    'doc-opsteller': 'IND, met ketenpartners',
    'doc-kamerdossier': '36 703 en 36 704',
    'beoogde-datum': '2027-01-01',
    'inv-mogelijk-per': '2027-07-01',
    'org-geraakt': organisations.map((each) => each.id),
    'vr-doelgroepen-asiel': groups.slice(0, 3).map((each) => each.id),
    'vr-doelgroepen-regulier': groups.slice(3).map((each) => each.id),
    managementsamenvatting: `${prose(dice(7), 4)}\n\n${prose(dice(8), 4)}`,
    'voorstel-samenvatting': prose(dice(9), 4),
  };
}

/** Every dimension for some groups, the way a real score looks. */
function scoreRows(all: readonly (Question & Fields)[], groups: readonly Option[]): Row[] {
  const columns = all.find((question) => question.id === 'vr-score')?.columns ?? [];
  const options = (id: string) => columns.find((column) => column.id === id)?.options?.map((option) => option.id) ?? [];
  return options('dimensie').flatMap((dimensie, at) =>
    groups
      .filter((_, index) => (at * 3 + index * 5) % 4 < 2)
      .map((group, index): Row => {
        const roll = dice(at * 31 + index * 7 + 1);
        const richting = pick(options('richting').slice(0, 4), roll);
        return {
          id: `${dimensie}-${group.id}`,
          order: `a${String(at * 10 + index).padStart(3, '0')}`,
          cells: {
            dimensie,
            doelgroep: group.id,
            richting: at === 5 || at === 10 ? { special: 'onbekend' } : richting,
            omvang: pick(options('omvang'), roll),
            omkeerbaar: pick(options('omkeerbaar'), roll),
            duur: pick(options('duur'), roll),
            kwetsbaar: pick(['ja', 'nee', 'nee'], roll),
            kernrecht: pick(['ja', 'nee', 'nee', 'nee'], roll),
            zekerheid: pick(options('zekerheid'), roll),
            ...(roll(3) === 0 ? { maatregel: pick(sentences, roll), 'richting-na-maatregel': 'min-1' } : {}),
            ...(roll(3) === 0 ? { toelichting: prose(roll, 2) } : {}),
          },
        };
      }),
  );
}

const references = ['Aanbiedingsbrief DG IND [1]', 'Advies Raad van State, W03.24.00362 [3]', 'Wetgevingsadvies 2025'];

function companionAnswer({ companion }: Question, roll: Roll): unknown {
  if (companion === 'reason') return 'Het voorstel regelt hier niets over.';
  if (companion === 'follow-up') return roll(2) ? 'De IND zoekt dit uit voor 1 maart 2026.' : undefined;
  if (companion === 'attachments') return undefined;
  if (roll(3) === 0) return undefined;
  const cells = {
    bron: pick(references, roll),
    datum: '2025-09-23',
    zekerheid: pick(['laag', 'midden', 'hoog'], roll),
  };
  return [{ id: 'b', order: 'a0', cells }];
}

function answerTo(question: Question & Fields & { rowsFrom?: string }, roll: Roll, lists: Lists): unknown {
  if (question.companion) return companionAnswer(question, roll);
  const fate = roll(20);
  if (fate === 0) return undefined;
  if (fate === 1 && question.unknown) return { special: 'onbekend' };
  if (fate === 2 && question.notApplicable) return { special: 'nvt' };
  if (fate === 3) return { special: 'niet-in-bron' };
  return byType(question, roll, lists);
}

function byType(question: Question & Fields & { rowsFrom?: string }, roll: Roll, lists: Lists): unknown {
  switch (question.type) {
    case 'short-text':
      return pick(phrases, roll);
    case 'long-text':
      return longText(roll);
    case 'single-choice':
    case 'scale':
      return pick(question.options ?? [], roll)?.id;
    case 'multi-choice':
      return (question.options ?? []).filter((_, at) => at % 4 === roll(2)).map((option) => option.id);
    case 'yes-no':
      return roll(4) === 0 ? 'nee' : 'ja';
    case 'number':
      return roll(500);
    case 'currency':
      return roll(900) * 10;
    case 'date':
      return '2026-07-01';
    case 'table':
      return rows(question, roll, undefined, lists, question.id === 'vr-score' ? 24 : 3 + roll(6));
    case 'org-matrix':
      return rows(question, roll, lists.organisations, lists, 0);
    case 'group-matrix':
      return rows(question, roll, lists.groups, lists, 0);
    default:
      return undefined;
  }
}
