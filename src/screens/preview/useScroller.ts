import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OpenPdf, Place } from '../../exchange/pdfPagesInWorker.ts';
import { isFar, scrollFor } from './following.ts';
import type { InSight, Sheaf } from './usePages.ts';

/** What is before the reader: a page, counted from 0, and the last place that began above the middle. */
export interface Here {
  readonly page: number;
  readonly place: string | undefined;
}

/** Where a place was on the screen, so that it can be there again among new pages. */
interface Anchor {
  readonly place: Place;
  readonly offset: number;
}

interface Scroller {
  readonly here: Here;
  /** Pages of which something is in sight. */
  readonly visible: ReadonlySet<number>;
  /** Of a picture, in pixels; 0 until it is known. */
  readonly width: number;
  /** `always`: also where it is in sight already. */
  go(to: Place, how?: 'always' | 'when-needed'): void;
}

/** Scrolling through pages, in a box whose children are the pages. New pages come at the same place. */
export function useScroller(
  box: RefObject<HTMLDivElement | null>,
  sheaf: Sheaf,
  inSight: RefObject<InSight | undefined>,
): Scroller {
  const [here, setHere] = useState<Here>({ page: 0, place: undefined });
  const anchor = useRef<Anchor>(undefined);
  const visible = useVisible(box, sheaf.pages.length);
  const width = useWidth(box);

  const look = useCallback(() => {
    if (!box.current) return;
    const { page, place, offset } = seen(box.current, sheaf);
    anchor.current = place && { place, offset };
    setHere((before) => (before.page === page && before.place === place?.name ? before : { page, place: place?.name }));
  }, [box, sheaf]);

  useLayoutEffect(() => {
    const { current: own } = box;
    if (!own) return undefined;
    const stay = () => {
      const { current: was } = anchor;
      const now = was && sheaf.places.find(({ name }) => name === was.place.name);
      if (now) own.scrollTop = topOf(own, sheaf, now) - was.offset;
      look();
    };
    stay();
    own.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(stay);
    watch.observe(own);
    return () => {
      own.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [box, sheaf, look]);

  useLayoutEffect(() => {
    inSight.current = { width, pagesOf: (next) => pagesLater(next, visible, anchor.current?.place) };
    return () => {
      inSight.current = undefined;
    };
  }, [inSight, width, visible]);

  const go = useCallback(
    (to: Place, how: 'always' | 'when-needed' = 'always') => {
      const { current: own } = box;
      if (!own) return;
      const target = topOf(own, sheaf, to);
      const top = scrollFor(target, { top: own.scrollTop, height: how === 'always' ? 0 : own.clientHeight });
      if (top === undefined) return;
      own.scrollTo({ top, behavior: isCalm() || isFar(own.scrollTop, top, own.clientHeight) ? 'instant' : 'smooth' });
    },
    [box, sheaf],
  );
  return { here, visible, width, go };
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const leafOf = (box: HTMLElement, page: number): HTMLElement | undefined =>
  box.children[page] instanceof HTMLElement ? box.children[page] : undefined;

/** In pixels from the top of all pages. */
function topOf(box: HTMLElement, { pages }: OpenPdf, { page, y }: Place): number {
  const leaf = leafOf(box, page);
  const size = pages[page];
  return leaf && size ? leaf.offsetTop + (y / size.height) * leaf.offsetHeight : 0;
}

function seen(box: HTMLElement, sheaf: Sheaf): { page: number; place: Place | undefined; offset: number } {
  const middle = box.scrollTop + box.clientHeight / 2;
  let page = 0;
  while ((leafOf(box, page + 1)?.offsetTop ?? Number.POSITIVE_INFINITY) <= middle) page += 1;
  const place = sheaf.places.findLast((each) => each.page <= page && topOf(box, sheaf, each) <= middle);
  return { page, place, offset: place ? topOf(box, sheaf, place) - box.scrollTop : 0 };
}

/** The pages now in sight, as they are numbered in the next PDF: what stood at `anchor` may have moved. */
function pagesLater(next: OpenPdf, visible: ReadonlySet<number>, anchor: Place | undefined): readonly number[] {
  const then = anchor && next.places.find(({ name }) => name === anchor.name);
  const by = then ? then.page - anchor.page : 0;
  return [...visible].map((page) => page + by).filter((page) => page >= 0 && page < next.pages.length);
}

const none: ReadonlySet<number> = new Set();

function useVisible(box: RefObject<HTMLDivElement | null>, count: number): ReadonlySet<number> {
  const [visible, setVisible] = useState(none);
  useEffect(() => {
    if (!box.current) return undefined;
    const inSight = new Set<number>();
    const watch = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const page = Number((target as HTMLElement).dataset['page']);
          if (isIntersecting) inSight.add(page);
          else inSight.delete(page);
        }
        setVisible(new Set(inSight));
      },
      { root: box.current },
    );
    for (const leaf of [...box.current.children].slice(0, count)) watch.observe(leaf);
    return () => watch.disconnect();
  }, [box, count]);
  return visible;
}

/** A wider page is first stretched; when the border stands still it is drawn anew. */
const settle = 150;
/** In pixels across: beyond it nobody sees the difference, and a canvas becomes too large to keep. */
const widest = 3000;

function useWidth(box: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      const across = leafOf(own, 0)?.clientWidth ?? 0;
      setWidth(Math.min(widest, Math.round(across * devicePixelRatio)));
    };
    measure();
    const watch = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, settle);
    });
    watch.observe(own);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [box]);
  return width;
}
