import { documentWords as nl } from '../../nl/document.ts';
import type { Cover } from '../shape.ts';
import type { Fonts } from './fonts.ts';
import { lineOf } from './layOutText.ts';
import { drawLine } from './tagged/drawText.ts';
import type { Ink } from './tagged/ink.ts';
import { number } from './tagged/syntax.ts';
import { color, page, type } from './theme.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Header and footer: on every page but the cover, never part of what is read out. */
export function drawEdges(
  ink: Ink,
  { width, height }: Size,
  place: { readonly page: number; readonly of: number },
  cover: Cover,
  fonts: Fonts,
): void {
  if (place.page === 1) return;
  const right = width - page.right;
  const style = type.micro;
  const most = (right - page.left) / 2;
  const scope = cover.scope === 'quickscan' ? `${nl.cover.quickscanKind.toLowerCase()} · ` : '';
  const version = shortened(`${scope}${nl.cover.version(cover.version)} · ${cover.status}`, most, fonts);
  const room = right - page.left - fonts.width(version, style) - 24;
  const write = (text: string, x: number, y: number) => writeLine(text, x, y, ink, fonts);
  const writeRight = (text: string, y: number) => write(text, right - fonts.width(text, style), y);
  ink.artifact('Header', () => {
    write(shortened(cover.title, room, fonts), page.left, 30);
    writeRight(version, 30);
    ink.apart(() => {
      ink.raw(`0.5 w ${rule} RG ${number(page.left)} 46 m ${number(right)} 46 l S`);
    });
  });
  ink.artifact('Footer', () => {
    const number = nl.page(place.page, place.of);
    const marks = [cover.classification, nl.fingerprintShort(cover.fingerprint), fonts.house.name].filter(Boolean);
    const left = shortened(marks.join(' · '), right - page.left - fonts.width(number, style) - 24, fonts);
    write(left, page.left, height - 39);
    writeRight(number, height - 39);
  });
}

const rule = (color.line.match(/[0-9a-f]{2}/gi) ?? []).map((part) => number(Number.parseInt(part, 16) / 255)).join(' ');

/** `top`: of the line. */
const writeLine = (text: string, left: number, top: number, ink: Ink, fonts: Fonts): void =>
  drawLine(lineOf(text, { ...type.micro, color: color.soft }, fonts), left, top, ink);

/** The title stands whole on the cover; above a page as much of it as there is room for, in whole words if it has any. */
function shortened(title: string, room: number, fonts: Fonts): string {
  if (fonts.width(title, type.micro) <= room) return title;
  const words = title.split(' ');
  const joint = fonts.width(`${words[0]} …`, type.micro) <= room ? ' ' : '';
  const parts = joint === ' ' ? words : Array.from(title);
  while (parts.length > 1 && fonts.width(`${parts.join(joint)} …`, type.micro) > room) parts.pop();
  return `${parts.join(joint)} …`;
}
