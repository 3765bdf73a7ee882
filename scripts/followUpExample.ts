import { generateNKeysBetween } from 'fractional-indexing';
import { referenceOf } from '../src/document/reference.ts';
import { answersOf } from '../src/draft/answers.ts';
import type { Entry } from '../src/draft/entry.ts';
import { fingerprint } from '../src/draft/fingerprint.ts';
import { headsOf } from '../src/draft/heads.ts';
import { pass } from '../src/engine/pass.ts';
import { dossierFile } from '../src/exchange/dossierFile.ts';
import { followUp } from '../src/exchange/followUp.ts';
import { openDossier } from '../src/exchange/openDossier.ts';
import { followUpWords } from '../src/nl/followUp.ts';
import { isSpecial } from '../src/template/special.ts';
import { ownTemplate, shippedTemplate } from './outlineFrom.ts';

type Cells = Readonly<Record<string, unknown>>;
type Observed = Readonly<Record<string, unknown>>;

const head = { by: 'Voorbeeld', at: '2028-11-15T09:00:00.000Z' };

/**
 * The example of an invoeringstoets: begun from the example of an ex-ante test as the app begins it, with what somebody
 * observed put into it. A list holds new rows; a map holds cells for rows that were taken over, by their id.
 */
export async function followUpExample(exAnte: string, observed: Observed): Promise<string> {
  const [source, target] = [ownTemplate(), await shippedTemplate({ id: 'invoeringstoets', version: '1.0' })];
  const opened = await openDossier(exAnte, source);
  if (!opened.ok || !target) throw new Error('the example or the template of the follow-up is not there');
  const read = pass(source, answersOf(headsOf(opened.draft.entries)), 'volledig');
  const reference = referenceOf(source, read, await fingerprint(opened.draft.entries));
  let nr = 0;
  const newId = () => {
    nr += 1;
    return `invoering:${nr}`;
  };
  const { draft } = followUp(
    target,
    { template: source, pass: read, kind: opened.draft.kind, reference },
    (question, known) => followUpWords.source(question.number, known),
    { ...head, newId },
  );
  const entries = Object.entries(observed).reduce(
    (all, [question, answer]) => withAnswer(all, question, answer, newId),
    draft.entries,
  );
  const file = await dossierFile({ ...draft, id: 'voorbeeld-invoeringstoets', entries }, '');
  const again = await openDossier(file.text, source, shippedTemplate);
  if (!again.ok) throw new Error(JSON.stringify(again));
  return file.text;
}

function withAnswer(
  entries: readonly Entry[],
  question: string,
  answer: unknown,
  newId: () => string,
): readonly Entry[] {
  const entry = (value: unknown, row?: string): Entry => ({
    id: newId(),
    about: row === undefined ? { question } : { question, row },
    value,
    ...head,
    replaces: [],
  });
  if (typeof answer !== 'object' || answer === null || isSpecial(answer) || isChoices(answer)) {
    return [...entries.filter(({ about }) => about.question !== question), entry(answer)];
  }
  if (Array.isArray(answer)) {
    const orders = generateNKeysBetween(null, null, answer.length);
    return [...entries, ...answer.map((cells: Cells, at) => entry({ order: orders[at], cells }, `nieuw-${at + 1}`))];
  }
  return Object.entries(answer as Record<string, Cells>).reduce((all, [row, cells]) => {
    const at = all.findIndex(({ about }) => about.question === question && about.row === row);
    const own = all[at];
    if (!own) return all.concat(entry({ cells }, row));
    const value = own.value as { readonly cells: Cells };
    return all.with(at, { ...own, value: { ...value, cells: { ...value.cells, ...cells } } });
  }, entries);
}

const isChoices = (answer: object): boolean =>
  Array.isArray(answer) && answer.every((each) => typeof each === 'string');
