import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Outline, outlineOf } from '../../src/document/outline.ts';
import { makePdf } from '../../src/document/pdf/makePdf.ts';
import { answersOf } from '../../src/draft/answers.ts';
import { headsOf } from '../../src/draft/heads.ts';
import { pass } from '../../src/engine/pass.ts';
import { openDossier } from '../../src/exchange/openDossier.ts';
import { ownFonts, ownTemplate } from '../reportFrom.ts';

export async function reports(): Promise<Record<string, string | number>[]> {
  const outline = await exampleOutline();
  const half = { ...outline, chapters: outline.chapters.filter((_, at) => at < 5) };
  return [
    await row('voorbeeld, eerste keer', outline),
    await row('voorbeeld, daarna', outline),
    await row('vijf hoofdstukken', half),
    await row('vier keer zo lang', times(4, outline)),
  ];
}

async function exampleOutline(): Promise<Outline> {
  const template = ownTemplate();
  const file = path.resolve(import.meta.dirname, '../../public/voorbeeld.json');
  const opened = await openDossier(readFileSync(file, 'utf8'), template);
  if (!opened.ok) throw new Error(`the example does not open: ${opened.reason}`);
  const answers = answersOf(headsOf(opened.draft.entries));
  const extra = { kind: opened.draft.kind, fingerprint: '0'.repeat(64), date: '2026-01-01' };
  return outlineOf(template, pass(template, answers, 'volledig'), extra);
}

/** The same chapters again under other names, so that links and bookmarks grow along. */
const times = (count: number, outline: Outline): Outline => ({
  ...outline,
  chapters: Array.from({ length: count }, (_, at) =>
    outline.chapters.map((chapter) => ({ ...chapter, id: `${chapter.id}-${at}` })),
  ).flat(),
});

async function row(what: string, outline: Outline): Promise<Record<string, string | number>> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let laidOut = started;
  const pdf = await makePdf(outline, ownFonts(), {
    onProgress: ({ phase }) => {
      if (phase === 'layout') laidOut = performance.now();
    },
  });
  const total = performance.now() - started;
  const used = process.cpuUsage(cpu);
  return {
    wat: what,
    "pagina's": pdf.pages,
    'ms totaal': Math.round(total),
    'ms per pagina': Math.round((total / pdf.pages) * 10) / 10,
    'waarvan opmaak': Math.round(((laidOut - started) / pdf.pages) * 10) / 10,
    'processor-ms per pagina': Math.round(((used.user + used.system) / 1000 / pdf.pages) * 10) / 10,
    kB: Math.round(pdf.bytes.length / 1000),
    'kB per pagina': Math.round(pdf.bytes.length / pdf.pages / 100) / 10,
  };
}
