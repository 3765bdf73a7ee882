import type { Pass, Seen } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import { documentWords as nl } from '../nl/document.ts';
import { attachedIn, isFile } from '../questions/attached.ts';
import { formatDate } from '../questions/dates.ts';
import { type Question, questionsOf, type Template } from '../template/schema.ts';
import { blocksOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { stateOf } from './chapters.ts';
import { conditionWords } from './conditionWords.ts';
import { plainWords } from './plainWords.ts';
import type { AttachmentItem, NotAsked, OpenItem, Source, Term } from './shape.ts';

/** What is still open comes first, then what nobody knows, each in the order of the document. */
export function openItemsOf(pass: Pass): readonly OpenItem[] {
  const items = pass.seen.flatMap((seen) => openItemOf(seen, pass));
  return [...items.filter((item) => item.state !== 'onbekend'), ...items.filter((item) => item.state === 'onbekend')];
}

function openItemOf(seen: Seen, pass: Pass): readonly OpenItem[] {
  const state = stateOf(seen);
  const { number, label, companionOf, companion } = seen.question;
  if (
    companion === 'evidence' ||
    companion === 'attachments' ||
    (state !== 'unanswered' && state !== 'incomplete' && state !== 'onbekend')
  )
    return [];
  const parent = companionOf === undefined ? undefined : pass.byId.get(companionOf);
  const note = state === 'onbekend' ? followUpOf(seen.question, pass) : '';
  return [
    {
      number,
      label: parent ? nl.open.companion(parent.question.label, label) : label,
      state,
      ...(note === '' ? {} : { note }),
    },
  ];
}

function followUpOf(question: Question, pass: Pass): string {
  const found = pass.seen.find(
    (seen) => seen.question.companionOf === question.id && seen.question.companion === 'follow-up',
  );
  return found ? plainWords(blocksOf(found, pass.context)) : '';
}

/** Every question of the template that was not asked, and why: so that all numbers and ids are in every report. */
export function notAskedOf(template: Template, pass: Pass): readonly NotAsked[] {
  const all = questionsOf(template);
  const questions = new Map(all.map((question) => [question.id, question]));
  return all
    .filter((question) => question.companionOf === undefined && !pass.byId.has(question.id))
    .map((question) => ({
      number: question.number,
      id: question.id,
      label: question.label,
      reason: reasonOf(question, pass, questions),
    }));
}

function reasonOf(question: Question, pass: Pass, questions: ReadonlyMap<string, Question>): string {
  if (pass.scope === 'quickscan' && !question.quickscan) return nl.notAsked.quickscan;
  return question.when ? nl.notAsked.condition(conditionWords(question.when, questions)) : nl.notAsked.other;
}

/** The words of the method, then the abbreviations of this dossier, in one alphabet. */
export function termsOf(pass: Pass): readonly Term[] {
  const own = rowsOf(pass.byId.get(asked.abbreviations)?.answer).flatMap(({ cells }): readonly Term[] => {
    const { afkorting, betekenis } = cells;
    return typeof afkorting === 'string' && typeof betekenis === 'string' && afkorting !== ''
      ? [{ term: afkorting, meaning: betekenis }]
      : [];
  });
  return [...nl.terms, ...own].toSorted((a, b) => a.term.localeCompare(b.term, 'nl'));
}

export function sourcesOf(pass: Pass): readonly Source[] {
  return rowsOf(pass.byId.get(asked.sources)?.answer).map(({ cells }) => {
    const words = (id: string): string => {
      const cell = cells[id];
      return typeof cell === 'string' ? cell.trim() : '';
    };
    const date = words('datum');
    const seenOn = words('geraadpleegd-op');
    const url = words('url');
    return {
      title: words('titel') || nl.sources.untitled,
      rest: [words('auteur'), formatDate(date), seenOn && nl.sources.seenOn(formatDate(seenOn))]
        .filter(Boolean)
        .join(', '),
      ...(url ? { url } : {}),
    };
  });
}

/** A companion is listed under the question whose answer it belongs to. */
export function attachmentsOf(pass: Pass): readonly AttachmentItem[] {
  return pass.seen.flatMap(({ question, answer }) => {
    const asked = (question.companionOf && pass.byId.get(question.companionOf)?.question) || question;
    return attachedIn(answer)
      .filter(isFile)
      .map(({ cells: { naam: name, type, omvang: size, sha256, omschrijving } }) => {
        const description = omschrijving?.trim();
        const { number, label } = asked;
        return { number, question: label, name, type, size, sha256, ...(description ? { description } : {}) };
      });
  });
}
