import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DrawnPage, PageLink } from '../../exchange/pdfPagesInWorker.ts';
import { previewWords } from '../../nl/preview.ts';
import type { Turn } from './following.ts';
import { type Stretch, stretchesOn } from './places.ts';
import type { Sheaf } from './usePages.ts';

interface Props {
  sheaf: Sheaf;
  /** Counted from 0. */
  page: number;
  turn: Turn | undefined;
  /** Of the picture, in pixels. */
  width: number;
  /** The place of the question at hand. */
  marked: string | undefined;
}

/** One page: a box of its size, and while it is near what is in sight a picture of it. */
export const Leaf = memo(function Leaf({ sheaf, page, turn, width, marked }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const wanted = turn !== undefined && width > 0;
  const links = usePicture(canvas, { sheaf, page, width, turn: wanted ? turn : undefined });
  const { width: across, height: down } = sheaf.pages[page] ?? { width: 1, height: 1 };
  return (
    <div className="leaf" data-page={page}>
      {wanted && (
        <canvas
          ref={canvas}
          className="leaf__picture"
          role="img"
          aria-label={previewWords.page(page + 1, sheaf.pages.length)}
        />
      )}
      <svg className="leaf__over" viewBox={`0 0 ${across} ${down}`} aria-hidden="true">
        {wanted && (
          <Over stretches={stretchesOn(page, down, sheaf.places)} across={across} links={links} marked={marked} />
        )}
      </svg>
    </div>
  );
});

const noLinks: readonly PageLink[] = [];
const notYet = 150;

/** Puts the picture of a page on its canvas, and tells which links are on it. */
function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  { sheaf, page, width, turn }: Pick<Props, 'sheaf' | 'page' | 'width' | 'turn'>,
): readonly PageLink[] {
  const [links, setLinks] = useState(noLinks);
  const shows = useRef<{ readonly sheaf: Sheaf; readonly width: number }>(undefined);
  const put = useRef((_: DrawnPage) => {});
  put.current = (drawn) => {
    if (!canvas.current) return;
    show(drawn, canvas.current);
    shows.current = { sheaf, width };
    setLinks(drawn.links);
  };
  const wanted = turn !== undefined;

  useLayoutEffect(() => {
    const ready = sheaf.drawn.get(page);
    if (wanted && ready?.picture.width === width) put.current(ready);
  }, [sheaf, page, width, wanted]);

  useEffect(() => {
    if (!turn || (shows.current?.sheaf === sheaf && shows.current.width === width)) return undefined;
    let cancel = () => {};
    const start = () => {
      const drawing = sheaf.draw(page, width);
      cancel = drawing.cancel;
      // what fails is no longer wanted, or its PDF made way for the next: that draws this page itself
      drawing.done.then((drawn) => put.current(drawn)).catch(() => undefined);
    };
    const timer = setTimeout(start, turn === 'soon' ? notYet : 0);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [sheaf, page, width, turn]);

  useLayoutEffect(() => {
    const own = canvas.current;
    if (!wanted || !own) return undefined;
    return () => {
      // gives its memory back now, and not when somebody gets round to it
      own.width = 0;
      own.height = 0;
      shows.current = undefined;
    };
  }, [wanted, canvas]);
  return links;
}

/** The picture goes over in one stroke: what was there stays until then. */
function show({ picture }: DrawnPage, canvas: HTMLCanvasElement): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
}

interface OverProps {
  stretches: readonly Stretch[];
  across: number;
  links: readonly PageLink[];
  marked: string | undefined;
}

const margin = { left: 26, bar: 4 };

/** What lies on the picture, in points of the page: where one can press, and the mark of the question at hand. */
function Over({ stretches, across, links, marked }: OverProps) {
  const mark = stretches.filter(({ name }) => name === marked);
  return (
    <>
      {stretches.map(({ name, y, height, carried }) => (
        <rect
          key={`${name} ${carried}`}
          className="leaf__spot"
          data-spot={name}
          x={margin.left}
          y={y - 2}
          width={across - 2 * margin.left}
          height={height}
          rx={3}
        />
      ))}
      {links.map(({ x, y, width, height, to }) => (
        <rect key={`${to} ${x} ${y}`} className="leaf__link" data-to={to} x={x} y={y} width={width} height={height} />
      ))}
      {mark.map(({ y, height, carried }) => (
        <g key={y} className="leaf__mark" data-mark={carried ? 'vervolg' : 'begin'}>
          <rect x={margin.left} y={y - 2} width={margin.bar} height={Math.max(12, height - 8)} rx={2} />
          {!carried && <path d={`M${margin.left + 6} ${y - 1} l8 6.5 -8 6.5 z`} />}
        </g>
      ))}
    </>
  );
}
