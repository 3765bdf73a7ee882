import { canonicalJson } from '../draft/canonicalJson.ts';
import type { Draft, Entry } from '../draft/entry.ts';
import { fingerprint } from '../draft/fingerprint.ts';
import { CURRENT, FORMAT } from '../draft/format.ts';
import { union } from '../draft/union.ts';

export interface DossierFile {
  readonly name: string;
  readonly text: string;
}

/** A name that every file system takes: letters without accents, digits and dashes, never too long, never reserved. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${['uitvoeringstoets', plain].filter((part) => part !== '').join('-')}.${extension}`;
}

const ordered = ({ id, about, value, by, at, replaces }: Entry): Entry => ({
  id,
  about: { question: about.question, ...(about.row !== undefined && { row: about.row }) },
  value: JSON.parse(canonicalJson(value)),
  by,
  at,
  replaces,
});

/** The draft as a file that openDossier takes. The same draft gives the same text, so that two files can be compared. */
export async function dossierFile(draft: Draft, title: string): Promise<DossierFile> {
  const { id, kind, template, createdAt } = draft;
  const entries = union(draft.entries, []).map(ordered);
  // a large dossier takes a few frames of the screen: it has its turn in between
  await new Promise((resolve) => setTimeout(resolve, 0));
  const file = {
    format: FORMAT,
    version: CURRENT,
    draft: { id, kind, template: { id: template.id, version: template.version }, createdAt, entries },
    fingerprint: await fingerprint(entries),
  };
  return { name: fileName(title, 'json'), text: `${JSON.stringify(file, null, 2)}\n` };
}
