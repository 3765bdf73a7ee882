import type { Outline } from '../../document/outline.ts';
import type { EmbeddedFile } from '../../document/pdf/embedded.ts';
import { attachmentWords } from '../../nl/attachments.ts';
import type { FileStore } from '../../store/attachments.ts';
import { freeName } from './fileName.ts';

type Listed = Outline['attachments'][number];

export interface FilesForPdf {
  readonly files: readonly EmbeddedFile[];
  /** Listed in the report, but their bytes are not on this machine: the PDF goes without them, and who shares it should know. */
  readonly missing: readonly Listed[];
}

/** The evidence of a report as files inside its PDF: each content once, under a name that is there once. */
export async function filesForPdf(
  attachments: readonly Listed[],
  store: Pick<FileStore, 'read'>,
  taken: readonly string[] = ['toets.json'],
): Promise<FilesForPdf> {
  const files: EmbeddedFile[] = [];
  const missing: Listed[] = [];
  for (const sha256 of new Set(attachments.map((each) => each.sha256))) {
    const same = attachments.filter((each) => each.sha256 === sha256);
    const [first] = same;
    if (!first) continue;
    const read = await store.read(first.sha256);
    if (!read.ok || !read.bytes) {
      missing.push(...same);
      continue;
    }
    files.push({
      name: freeName(first.name, [...taken, ...files.map((each) => each.name)]),
      bytes: read.bytes,
      type: first.type,
      relationship: 'Supplement',
      description: attachmentWords.inPdf(
        same.map(({ number, question }) => ({ number, question })),
        first.description,
      ),
    });
  }
  return { files, missing };
}
