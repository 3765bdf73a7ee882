import { ImageRun, Paragraph, TextRun } from 'docx';
import type { HouseStyle, Picture } from '../../house/houseStyle.ts';
import { house } from '../../nl/house.ts';

/** In pixels of Word, of which 96 make an inch: as large as on paper. */
const room = { width: 267, height: 64 } as const;

/** Above the cover: the logo, or the name where Word has none. Nothing when the style is neutral. */
export function houseLines({ name, wordLogo }: HouseStyle): readonly Paragraph[] {
  if (!name) return [];
  const words = new TextRun({ text: name, bold: true, size: 22 });
  return [new Paragraph({ spacing: { after: 240 }, children: [wordLogo ? pictureOf(wordLogo, name) : words] })];
}

function pictureOf({ bytes, width, height }: Picture, name: string): ImageRun {
  const scale = Math.min(room.width / width, room.height / height);
  const alt = house.logoOf(name);
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, description: alt, title: alt },
  });
}
