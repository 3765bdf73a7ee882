/**
 * Writes the dossiers that ship with the app or with the tests from the answers that people wrote:
 *   templates/<template>/voorbeeld/*.yaml  →  public/voorbeeld.json
 *   tests/dossiers/bron/<case>.yaml        →  tests/dossiers/<case>.json
 *   templates/invoeringstoets/voorbeeld/*.yaml on top of public/voorbeeld.json
 *                                          →  tests/dossiers/voorbeeld-invoeringstoets.json
 * Ids and moments are fixed, so the same answers always give the same file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { parse } from 'yaml';
import { appModule } from './appModule.ts';
import { readTemplate } from './readTemplate.ts';

const root = path.resolve(import.meta.dirname, '..');
const template = path.join(root, 'templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml');

interface Head {
  id: string;
  kind: 'voorbeeld' | 'overgezet';
  by: string;
  at: string;
}
type Answers = Record<string, unknown>;
interface Entry {
  id: string;
  about: { question: string; row?: string };
  value: unknown;
  by: string;
  at: string;
  replaces: string[];
}

const raw = readTemplate(template).raw as {
  id: string;
  version: string;
  chapters: { questions?: RawQuestion[]; sections?: { questions: RawQuestion[] }[] }[];
};
interface RawQuestion {
  id: string;
  type: string;
  columns?: { id: string; type?: string }[];
}

const silent = { special: 'niet-in-bron' };

const questions = raw.chapters.flatMap(
  (chapter) => chapter.questions ?? chapter.sections?.flatMap((section) => section.questions) ?? [],
);

/** Questions whose answer is made of rows: they have columns. */
const tables = new Map(
  questions.filter((question) => question.columns).map((question) => [question.id, question.columns ?? []]),
);

/** A transcribed test: where the source says nothing, the dossier says so. Nothing is invented. */
function withSilence(answers: Answers): Answers {
  const asked = questions.filter(({ type }) => type !== 'derived' && type !== 'info');
  return Object.fromEntries(
    asked.map(({ id }) => {
      const rows = answers[id];
      if (rows === undefined) return [id, silent];
      if (!Array.isArray(rows) || !tables.has(id)) return [id, rows];
      const none = Object.fromEntries((tables.get(id) ?? []).map((column) => [column.id, silent]));
      return [id, rows.map((row: Answers) => ({ ...none, ...row }))];
    }),
  );
}
const isTable = (question: string): boolean => tables.has(question) || question.endsWith('-herkomst');

function entriesOf(answers: Answers, head: Head): Entry[] {
  const entry = (question: string, value: unknown, row?: string): Entry => ({
    id: row === undefined ? `${head.id}:${question}` : `${head.id}:${question}:${row}`,
    about: row === undefined ? { question } : { question, row },
    value,
    by: head.by,
    at: head.at,
    replaces: [],
  });
  return Object.entries(answers).flatMap(([question, value]) => {
    if (!isTable(question) || isSpecial(value)) return [entry(question, cleaned(value))];
    if (Array.isArray(value)) {
      const orders = generateNKeysBetween(null, null, value.length);
      return value.map((cells, index) =>
        entry(question, { order: orders[index], cells: cellsOf(question, cells) }, `r${index + 1}`),
      );
    }
    return Object.entries(value as Answers).map(([row, cells]) =>
      entry(question, { cells: cellsOf(question, cells) }, row),
    );
  });
}

/** YAML reads "2" in a column of words as a number: there it is a word. */
function cellsOf(question: string, cells: unknown): unknown {
  const words = new Set(
    (tables.get(question) ?? [])
      .filter(({ type = 'text' }) => type === 'text' || type === 'long-text')
      .map((column) => column.id),
  );
  return Object.fromEntries(
    Object.entries(cleaned(cells) as Answers).map(([id, cell]) => [
      id,
      typeof cell === 'number' && words.has(id) ? String(cell) : cell,
    ]),
  );
}

const isSpecial = (value: unknown): boolean => typeof value === 'object' && value !== null && 'special' in value;

/** YAML blocks end with a line break that nobody typed. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, cleaned(part)]),
  );
}

function write(target: string, answers: Answers, head: Head): void {
  const dossier = {
    format: 'uitvoeringstoets',
    version: 1,
    draft: {
      id: head.id,
      kind: head.kind,
      template: { id: raw.id, version: raw.version },
      createdAt: head.at,
      entries: entriesOf(answers, head),
    },
  };
  writeFileSync(path.join(root, target), `${JSON.stringify(dossier, null, 1)}\n`);
  console.log(`${target}: ${dossier.draft.entries.length} entries`);
}

const read = (file: string): Answers => parse(readFileSync(file, 'utf8')) ?? {};

const example = path.join(path.dirname(template), 'voorbeeld');
const parts = readdirSync(example).filter((name) => name.endsWith('.yaml'));
write('public/voorbeeld.json', Object.assign({}, ...parts.sort().map((name) => read(path.join(example, name)))), {
  id: 'voorbeeld-kortere-vergunning',
  kind: 'voorbeeld',
  by: 'Voorbeeld',
  at: '2026-04-24T09:00:00.000Z',
});

const cases = path.join(root, 'tests/dossiers/bron');
for (const name of readdirSync(cases).filter((each) => each.endsWith('.yaml'))) {
  write(`tests/dossiers/${name.replace('.yaml', '.json')}`, withSilence(read(path.join(cases, name))), {
    id: `bron-${name.replace('.yaml', '')}`,
    kind: 'overgezet',
    by: 'Overgezet uit de bron',
    at: '2026-11-24T09:00:00.000Z',
  });
}

const observed = path.join(root, 'templates/invoeringstoets/voorbeeld');
const { module, close } = await appModule<typeof import('./followUpExample.ts')>('/scripts/followUpExample.ts');
const answers = readdirSync(observed).filter((name) => name.endsWith('.yaml'));
const followUp = await module.followUpExample(
  readFileSync(path.join(root, 'public/voorbeeld.json'), 'utf8'),
  cleaned(Object.assign({}, ...answers.sort().map((name) => read(path.join(observed, name))))) as Answers,
);
const target = 'tests/dossiers/voorbeeld-invoeringstoets.json';
writeFileSync(path.join(root, target), followUp);
console.log(`${target}: begun from public/voorbeeld.json`);
await close();
