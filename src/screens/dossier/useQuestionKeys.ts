import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Pass } from '../../engine/pass.ts';
import { helpId } from '../../form/HelpPanel.tsx';
import { blockId } from '../../form/QuestionBlock.tsx';
import { questionsOf, type Section, type Template } from '../../template/schema.ts';
import { routes } from '../routes.ts';
import { type Dossier, useDossier } from './dossier.ts';
import { focusQuestion } from './focusQuestion.ts';
import { neighbours, sectionsOf } from './Pager.tsx';

type Go = (route: string) => void;

/** Alt with an arrow or M, and F1. Each has a visible button or link beside it. */
export function useQuestionKeys(section: Section): void {
  const dossier = useDossier();
  const [, go] = useHashLocation();
  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  press.current = (event) => {
    const act = event.key === 'F1' ? openHelp : actions[keyOf(event)];
    if (!act || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act(dossier, section, go);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const keyOf = (event: KeyboardEvent): string =>
  event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey ? event.code : '';

const actions: Record<string, (dossier: Dossier, section: Section, go: Go) => void> = {
  ArrowDown: (dossier, section) => step(dossier.pass, section, 1),
  ArrowUp: (dossier, section) => step(dossier.pass, section, -1),
  ArrowRight: ({ draft, template }, section, go) => {
    const { after } = neighbours(template, addressed(template, section));
    if (after) go(routes.section(draft.id, after.id));
  },
  ArrowLeft: ({ draft, template }, section, go) => {
    const { before } = neighbours(template, addressed(template, section));
    if (before) go(routes.section(draft.id, before.id));
  },
  KeyM: nextMissing,
};

/** Where the address is already, though its section may still be on its way to the screen: fast presses all count. */
const addressed = (template: Template, shown: Section): Section =>
  sectionsOf(template).find(({ id }) => id === location.hash.split('/')[3]) ?? shown;

/** The question that has the focus. */
const current = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'];

function step(pass: Pass, section: Section, by: 1 | -1): void {
  const visible = section.questions.filter(({ id }) => pass.byId.has(id) && document.getElementById(blockId(id)));
  const here = document.activeElement?.closest<HTMLElement>('section[data-question]')?.dataset['question'];
  const at = visible.findIndex(({ id }) => id === here);
  const next = at < 0 ? visible.at(by > 0 ? 0 : -1) : visible[at + by];
  if (next) focusQuestion({ question: next.id });
}

function nextMissing({ draft, template, pass }: Dossier, section: Section, go: Go): void {
  const order = questionsOf(template);
  const from = order.findIndex(({ id }) => id === (current() ?? section.questions[0]?.id));
  const round = current()
    ? [...order.slice(from + 1), ...order.slice(0, from + 1)]
    : order.slice(from).concat(order.slice(0, from));
  const next = round.find(({ id }) => pass.byId.get(id)?.state === 'open');
  if (!next) return;
  const [problem] = pass.byId.get(next.id)?.problems ?? [];
  go(routes.question(draft.id, next.section, next.id, problem?.row, problem?.column));
  focusQuestion({ question: next.id, row: problem?.row, column: problem?.column });
}

function openHelp(): void {
  const question = document.activeElement?.closest<HTMLElement>('section[data-question]')?.dataset['question'];
  const panel = question && document.getElementById(helpId(question));
  if (!(panel instanceof HTMLDetailsElement)) return;
  panel.open = true;
  panel.querySelector('summary')?.focus();
}
