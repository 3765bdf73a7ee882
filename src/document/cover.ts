import type { Pass } from '../engine/pass.ts';
import { rowsOf } from '../engine/rows.ts';
import { documentWords as nl } from '../nl/document.ts';
import type { TableCell } from '../questions/blocks.ts';
import { formatDate } from '../questions/dates.ts';
import { questionsOf, type Template } from '../template/schema.ts';
import { cellOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { capital } from './judgement.ts';
import { wordsOfCell } from './plainWords.ts';
import type { Cover, OutlineExtra } from './shape.ts';

export function coverOf(template: Template, pass: Pass, extra: OutlineExtra): Cover {
  const cell = (id: string) => cellOf(pass.byId.get(id), pass.context);
  const words = (id: string) => wordsOfCell(cell(id));
  const version = versionOf(pass);
  const date = formatDate(version.date ?? extra.date.slice(0, 10));
  const status = saying(cell(asked.status), nl.cover.status);
  return {
    kind: capital(words(asked.kind) || template.title),
    title: words(asked.title) || nl.cover.noTitle,
    ...(template.report?.lede === undefined ? {} : { lede: template.report.lede }),
    status,
    version: version.number ?? nl.cover.noVersion,
    date,
    classification: capital(saying(cell(asked.classification), nl.cover.classification)),
    printedAt: extra.date,
    template: `${template.title} ${template.version}`,
    fingerprint: extra.fingerprint,
    scope: pass.scope,
    draft: extra.kind,
    facts: factsOf(template, pass, { date, cell }),
  };
}

/** The words of an answer, or in which way there are none: "status niet bekend in bron". */
function saying(cell: TableCell, what: string): string {
  if ('text' in cell) return cell.text;
  return `${what.toLowerCase()} ${nl.cell['special' in cell ? cell.special : 'empty']}`;
}

/**
 * What the paper is, whose it is, and what it may be used for. A number in parliament and an intended date are left out
 * where the template never asks for them; the others every paper has to say, also that they are not filled in.
 */
function factsOf(
  template: Template,
  pass: Pass,
  known: { date: string; cell: (id: string) => TableCell },
): Cover['facts'] {
  const asks = new Set(questionsOf(template).map(({ id }) => id));
  const fact = (term: string, value: TableCell, id: string) => {
    const number = pass.byId.get(id)?.question.number;
    return { term, value, ...(number === undefined ? {} : { number }) };
  };
  const optional = (term: string, id: string) => (asks.has(id) ? [fact(term, known.cell(id), id)] : []);
  return [
    fact(nl.cover.status, known.cell(asked.status), asked.status),
    fact(nl.cover.date, { text: known.date }, asked.versions),
    fact(nl.cover.author, known.cell(asked.author), asked.author),
    fact(nl.cover.classification, known.cell(asked.classification), asked.classification),
    ...optional(nl.cover.parliament, asked.parliament),
    ...optional(nl.cover.intendedDate, asked.intendedDate),
  ];
}

/** The last row of the table of versions. */
export function versionOf(pass: Pass): { number?: string; date?: string } {
  const last = rowsOf(pass.byId.get(asked.versions)?.answer).at(-1)?.cells ?? {};
  const { versie, datum } = last;
  return {
    ...(typeof versie === 'string' && versie !== '' ? { number: versie } : {}),
    ...(typeof versie === 'number' ? { number: String(versie) } : {}),
    ...(typeof datum === 'string' && datum !== '' ? { date: datum } : {}),
  };
}
