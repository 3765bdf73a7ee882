import type { Pass } from '../engine/pass.ts';
import type { Template } from '../template/schema.ts';
import { cellOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { versionOf } from './cover.ts';
import { wordsOfCell } from './plainWords.ts';

/** How another document refers to this one. Only what the answers say; the date is ISO 8601. */
export interface Reference {
  readonly title?: string;
  readonly kind?: string;
  readonly version?: string;
  readonly date?: string;
  readonly fingerprint: string;
  readonly questionnaire: string;
}

export function referenceOf(template: Template, pass: Pass, fingerprint: string): Reference {
  const words = (id: string) => wordsOfCell(cellOf(pass.byId.get(id), pass.context));
  const [title, kind] = [words(asked.title), words(asked.kind)];
  const { number, date } = versionOf(pass);
  return {
    ...(title === '' ? {} : { title }),
    ...(kind === '' ? {} : { kind }),
    ...(number === undefined ? {} : { version: number }),
    ...(date === undefined ? {} : { date }),
    fingerprint,
    questionnaire: `${template.id} ${template.version}`,
  };
}
