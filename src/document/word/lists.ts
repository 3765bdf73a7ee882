import type { INumberingOptions } from 'docx';
import { hue } from './look.ts';

const step = 360;
const depth = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const levelsOf = (format: 'bullet' | 'decimal', text: (level: number) => string, wide = step) =>
  depth.map((level) => ({
    level,
    format,
    text: text(level),
    alignment: 'left' as const,
    style: {
      run: { color: hue('soft') },
      paragraph: { indent: { left: level * step + wide, hanging: wide }, spacing: { after: 60 } },
    },
  }));

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levelsOf('bullet', (level) => (level % 2 === 0 ? '•' : '–')) },
    { reference: 'numbers', levels: levelsOf('decimal', (level) => `%${level + 1}.`) },
    { reference: 'sources', levels: levelsOf('decimal', (level) => `[%${level + 1}]`, 560) },
    { reference: 'chosen', levels: levelsOf('bullet', () => '●') },
    { reference: 'notChosen', levels: levelsOf('bullet', () => '○') },
  ],
};
