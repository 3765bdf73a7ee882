import type { Picture } from './houseStyle.ts';
import { type Checked, refused } from './refusal.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Small enough to unpack anywhere, large enough to print sharp. */
const pixels = { least: 16, most: 4000 } as const;

/** A whole PNG: its signature, its measures, and chunks up to its end. */
export function pngPicture(file: string, bytes: Uint8Array): Checked<Picture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || signature.some((byte, at) => bytes[at] !== byte) || !isWhole(view)) {
    return refused({ kind: 'not-png', file });
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const fits = [width, height].every((each) => each >= pixels.least && each <= pixels.most);
  return fits ? { ok: true, value: { bytes, width, height } } : refused({ kind: 'png-size', file, width, height });
}

function isWhole(view: DataView): boolean {
  let at = signature.length;
  let first = true;
  while (at + 12 <= view.byteLength) {
    const [length, kind] = [view.getUint32(at), view.getUint32(at + 4)];
    if (first && (kind !== 0x49484452 || length !== 13)) return false;
    first = false;
    at += 12 + length;
    if (kind === 0x49454e44) return at === view.byteLength;
  }
  return false;
}
