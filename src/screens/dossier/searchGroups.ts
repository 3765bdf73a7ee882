import { type Found, found } from '../../engine/found.ts';
import type { Pass } from '../../engine/pass.ts';
import { search, wizard } from '../../nl/dossier.ts';
import { formWords } from '../../nl/form.ts';
import type { Answers, Template } from '../../template/schema.ts';
import { routes } from '../routes.ts';

export interface Hit {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly note: string;
  readonly route: string;
}

export interface HitGroup {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly Hit[];
  /** Hits that are left out. */
  readonly more: number;
}

const shownPerGroup = 12;

interface Scene {
  readonly dossier: string;
  readonly template: Template;
  readonly answers: Answers;
  readonly pass: Pass;
}

/** Numbers first, then questions, answers and help: each group only when it has something. */
export function searchGroups(scene: Scene, query: string): readonly HitGroup[] {
  const all = found(scene.template, scene.answers, scene.pass, query);
  const of = (place: Found['in']) => all.filter((each) => each.in === place).map((each) => hit(scene, each));
  const numbers = [...sectionHits(scene, query), ...of('number')];
  return [
    group('nummers', search.goTo, numbers),
    group('vragen', search.questions, of('label')),
    group('antwoorden', search.answers, of('answer')),
    group('uitleg', search.help, of('help')),
  ].filter(({ hits }) => hits.length > 0);
}

const group = (id: string, title: string, hits: readonly Hit[]): HitGroup => ({
  id,
  title,
  hits: hits.slice(0, shownPerGroup),
  more: Math.max(0, hits.length - shownPerGroup),
});

function hit({ dossier, pass }: Scene, { question, excerpt, visible, in: place }: Found): Hit {
  return {
    id: `${place}-${question.id}`,
    number: question.number,
    text: place === 'answer' ? `“${excerpt}”` : excerpt,
    note: visible ? stateWords(pass, question.id) : search.notAsked,
    route: visible
      ? routes.question(dossier, question.section, question.id)
      : routes.section(dossier, question.section),
  };
}

function stateWords(pass: Pass, id: string): string {
  const state = pass.byId.get(id)?.state;
  if (state === 'answered') return formWords.answered;
  return state === undefined ? '' : (words[state] ?? '');
}

const words: Record<string, string> = {
  open: search.notAnswered,
  empty: search.notAnswered,
  onbekend: formWords.unknown,
  nvt: formWords.notApplicable,
  'niet-in-bron': formWords.silent,
  computed: formWords.computed,
};

function sectionHits({ dossier, template, pass }: Scene, query: string): readonly Hit[] {
  const number = query.trim();
  return template.chapters
    .flatMap((chapter) => chapter.sections)
    .filter((section) => section.number === number)
    .map((section) => ({
      id: `onderdeel-${section.id}`,
      number: section.number,
      text: section.title,
      note: `${search.section}, ${wizard.foldOpen(pass.progress.get(section.id)?.open ?? 0)}`,
      route: routes.section(dossier, section.id),
    }));
}
