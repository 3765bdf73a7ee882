import type { FileType } from '../../questions/attached.ts';

/** A picture of 10 MB may be made to fill the memory: more than this is not unpacked. */
export const megapixels = 80;

export type Cleaned =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: FileType }
  | { readonly ok: false; readonly reason: 'damaged-image' | 'too-many-pixels' };

export const isImage = (type: FileType): boolean => type.startsWith('image/');

/**
 * The picture drawn anew by the browser: what is seen stays, upright, and everything else is gone: place, camera, time,
 * owner, thumbnail, colour profile (the colours are converted). A JPEG is compressed once more.
 */
export async function cleanImage(bytes: Uint8Array<ArrayBuffer>, type: FileType): Promise<Cleaned> {
  const size = await pixelsOf(bytes);
  if (size === undefined) return { ok: false, reason: 'damaged-image' };
  if (size > megapixels * 1_000_000) return { ok: false, reason: 'too-many-pixels' };
  try {
    const drawn = await redrawn(new Blob([bytes], { type }), type);
    // a browser that cannot write WebP writes PNG, and says so
    return { ok: true, bytes: new Uint8Array(await drawn.arrayBuffer()), type: drawn.type as FileType };
  } catch {
    return { ok: false, reason: 'damaged-image' };
  }
}

async function pixelsOf(bytes: Uint8Array): Promise<number | undefined> {
  const { imageSize } = await import('image-size');
  try {
    const { width, height } = imageSize(bytes);
    return width * height;
  } catch {
    return undefined;
  }
}

async function redrawn(image: Blob, type: string): Promise<Blob> {
  const bitmap = await createImageBitmap(image, { imageOrientation: 'from-image' });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  pen.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type, quality: 0.92 });
}
