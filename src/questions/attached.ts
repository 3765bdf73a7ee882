import { z } from 'zod';
import type { Row } from './questionType.ts';
import { sortedRows } from './rows.ts';

/** What a file may be, by what stands in it. No programs, no HTML, no SVG: nothing that runs when it is opened. */
export const fileTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type FileType = keyof typeof fileTypes;

export const isFileType = (type: string): type is FileType => Object.hasOwn(fileTypes, type);

const megabyte = 1024 * 1024;

/** Bytes of one file, bytes of all files of a dossier, files and links of one answer, characters. */
export const limits = {
  file: 10 * megabyte,
  dossier: 50 * megabyte,
  perAnswer: 20,
  name: 120,
  description: 500,
  url: 2000,
} as const;

/** As written: "Nota.PDF" → "pdf". */
export const extensionOf = (name: string): string => /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const fits = (name: string, type: FileType): boolean =>
  (fileTypes[type] as readonly string[]).includes(extensionOf(name));

// what no file system takes, what turns the reading direction, and half characters
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/u;

const file = z
  .strictObject({
    soort: z.literal('bestand'),
    naam: z
      .string()
      .min(1)
      .max(limits.name)
      .refine((name) => !unsafe.test(name)),
    type: z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]),
    omvang: z.number().int().positive().max(limits.file),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    omschrijving: z.string().max(limits.description).optional(),
  })
  // the name says what it is, so that no program can be kept under the type of a picture
  .refine(({ naam, type }) => fits(naam, type), { path: ['naam'] });

/** The address as it is being typed; only a safe one becomes a link. */
const link = z.strictObject({
  soort: z.literal('link'),
  url: z.string().max(limits.url),
  titel: z.string().max(limits.description).optional(),
});

/** Only the reference: the bytes of a file lie elsewhere, under their SHA-256. */
export const attachedCells = z.union([file, link]);

export type FileCells = z.infer<typeof file>;
export type LinkCells = z.infer<typeof link>;

interface Placed<Cells> {
  readonly id: string;
  readonly order: string | undefined;
  readonly cells: Cells;
}

export type AttachedFile = Placed<FileCells>;
export type AttachedLink = Placed<LinkCells>;
export type Attached = AttachedFile | AttachedLink;

export const isFile = (each: Attached): each is AttachedFile => each.cells.soort === 'bestand';

const mayBeAttached = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'cells' in row &&
  typeof row.cells === 'object' &&
  row.cells !== null &&
  'soort' in row.cells;

/** The files and links of an answer, top to bottom. What is neither, as a newer template may leave behind, is passed over. */
export function attachedIn(answer: unknown): readonly Attached[] {
  if (!Array.isArray(answer)) return [];
  return sortedRows(answer.filter(mayBeAttached)).flatMap(({ id, order, cells }) => {
    const parsed = attachedCells.safeParse(cells);
    return parsed.success ? [{ id, order, cells: parsed.data } as Attached] : [];
  });
}

/** Every file that some answer refers to, each content once. */
export function filesIn(answers: Iterable<unknown>): readonly FileCells[] {
  const files = new Map<string, FileCells>();
  for (const answer of answers) {
    for (const { cells } of attachedIn(answer).filter(isFile)) files.set(cells.sha256, cells);
  }
  return [...files.values()];
}

/** An address that a reader can safely open, or undefined. "www.…" is taken for what people mean by it. */
export function safeUrl(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}
