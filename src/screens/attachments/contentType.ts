import type { AttachmentRefusal } from '../../nl/attachments.ts';
import { extensionOf, type FileType, isFileType } from '../../questions/attached.ts';

export type Recognised = { readonly type: FileType } | { readonly refusal: AttachmentRefusal };

/** What a file is by what stands in it; what its name says only decides between kinds of plain text. */
export async function recognised(name: string, bytes: Uint8Array): Promise<Recognised> {
  const claimed = extensionOf(name);
  const { fileTypeFromBuffer } = await import('file-type');
  // a file that only begins as some kind may be broken further on
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && isFileType(found.mime)) return { type: found.mime };
  const text = plainText(bytes);
  if (text !== undefined && isMarkup(text)) return { refusal: { reason: 'not-allowed', found: 'html/xml', claimed } };
  // letters like "BM" or "MZ" at the start of a list are no picture and no program
  if (text !== undefined && claimed === 'csv') return { type: 'text/csv' };
  if (text !== undefined && claimed === 'txt') return { type: 'text/plain' };
  if (found) return { refusal: { reason: 'not-allowed', found: found.ext, claimed } };
  return { refusal: { reason: 'not-recognised', claimed } };
}

/** The bytes as text, or undefined when they are none: text has no control characters but those of lines and tabs. */
function plainText(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return undefined;
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 2000));
}

const isMarkup = (text: string): boolean => /^\s*<(!doctype|!--|\?xml|\?php|[a-z])/i.test(text);
