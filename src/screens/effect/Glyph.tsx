import type { Direction } from '../../engine/effect/severity.ts';

const paths: Record<`${Direction}`, string> = {
  '-2': 'M1 2h14L8 8ZM1 8h14l-7 6Z',
  '-1': 'M1 4.5h14L8 12.5Z',
  '0': 'M2 6.7h12v2.6H2Z',
  '1': 'M1 11.5h14L8 3.5Z',
  '2': 'M1 8h14L8 2ZM1 14h14L8 8Z',
  onbekend:
    'M5 5.2C5.2 3 6.4 1.8 8.2 1.8c1.9 0 3.2 1.2 3.2 3 0 1.5-.8 2.3-1.8 3-.8.6-1 .9-1 1.9v.6H6.7v-.9c0-1.5.6-2.2 1.6-2.9.8-.6 1.1-.9 1.1-1.7 0-.7-.5-1.2-1.3-1.2-.9 0-1.4.6-1.5 1.6ZM6.5 11.8h2.3v2.4H6.5Z',
  nvt: 'M3 14.2 12 1.5l1.3.9L4.3 15Z',
};

/** The sign of a direction. Decoration only: the word stands beside it. */
export const Glyph = ({ of, was = false }: { of: Direction; was?: boolean }) => (
  <svg className={was ? 'glyph was' : 'glyph'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[of]} />
  </svg>
);

/** From here to there. */
export const Arrow = () => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M3 10h13M11.5 5.5 16 10l-4.5 4.5" />
  </svg>
);
