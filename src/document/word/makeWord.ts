import type { HouseStyle } from '../../house/houseStyle.ts';
import type { Outline } from '../shape.ts';

/** The report as .docx: the same bytes from the same outline. The writer comes when it is first asked for. */
export async function makeWord(outline: Outline, style: HouseStyle = {}): Promise<Uint8Array> {
  const { writeWord } = await import('./writeWord.ts');
  return writeWord(outline, style);
}
