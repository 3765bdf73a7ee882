import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OpenPdf, Place } from '../../exchange/pdfPagesInWorker.ts';
import { air, isFar, scrollFor } from './following.ts';
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

/** A smooth scroll that may still be going: another scroll would break it off halfway. */
interface Way {
  readonly to: Place;
  readonly until: number;
}

const longestWay = 800;

/** Scrolling through pages, in a box whose children are the pages. New pages come at the same place: see `useStanding`. */
export function useScroller(
  box: RefObject<HTMLDivElement | null>,
  sheaf: Sheaf,
  inSight: RefObject<InSight | undefined>,
  keep: Place | undefined,
): Scroller {
  const way = useRef<Way>(undefined);
  const { here, anchor } = useStanding(box, sheaf, keep, way);
  const visible = useVisible(box, sheaf.pages.length);
  const width = useWidth(box);

  useLayoutEffect(() => {
    inSight.current = { width, pagesOf: (next) => pagesLater(next, visible, anchor.current?.place) };
    return () => {
      inSight.current = undefined;
    };
  }, [inSight, width, visible, anchor]);

  const go = useCallback(
    (to: Place, how: 'always' | 'when-needed' = 'always') => {
      const { current: own } = box;
      if (!own) return;
      const target = topOf(own, sheaf, to);
      const top = scrollFor(target, { top: own.scrollTop, height: how === 'always' ? 0 : own.clientHeight });
      if (top === undefined) return;
      const smooth = !isCalm() && !isFar(own.scrollTop, top, own.clientHeight);
      way.current = smooth ? { to, until: performance.now() + longestWay } : undefined;
      own.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
    },
    [box, sheaf],
  );
  return { here, visible, width, go };
}

/**
 * Knows what is before the reader, and keeps it there when new pages come or the box gets another size: `keep` where it
 * is in sight, else what is in the middle. Who was on the way somewhere arrives.
 */
function useStanding(
  box: RefObject<HTMLDivElement | null>,
  sheaf: Sheaf,
  keep: Place | undefined,
  way: RefObject<Way | undefined>,
) {
  const [here, setHere] = useState<Here>({ page: 0, place: undefined });
  const anchor = useRef<Anchor>(undefined);
  const look = useRef(() => {});
  look.current = () => {
    if (!box.current) return;
    const { page, place } = seen(box.current, sheaf);
    anchor.current = anchorAt(box.current, sheaf, keep) ?? anchorAt(box.current, sheaf, place, 'anywhere');
    setHere((before) => (before.page === page && before.place === place?.name ? before : { page, place: place?.name }));
  };
  const stay = useRef(() => {});
  stay.current = () => {
    if (!box.current) return;
    const going = way.current && performance.now() < way.current.until ? way.current.to : undefined;
    const was = going ? { place: going, offset: air } : anchor.current;
    const now = was && (sheaf.places.find(({ name }) => name === was.place.name) ?? going);
    if (now) box.current.scrollTop = topOf(box.current, sheaf, now) - was.offset;
    way.current = undefined;
    look.current();
  };

  useLayoutEffect(() => stay.current(), [sheaf]);
  // another place to keep: nothing moves
  useLayoutEffect(() => look.current(), [keep]);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    let size = '';
    const seenSize = () => `${own.clientWidth} ${own.clientHeight}`;
    const scroll = () => look.current();
    // it speaks up once by itself, when nothing changed yet
    const watch = new ResizeObserver(() => {
      if (size !== '' && size !== seenSize()) stay.current();
      size = seenSize();
    });
    watch.observe(own);
    own.addEventListener('scroll', scroll, { passive: true });
    return () => {
      watch.disconnect();
      own.removeEventListener('scroll', scroll);
    };
  }, [box]);
  return { here, anchor };
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

function seen(box: HTMLElement, sheaf: Sheaf): { page: number; place: Place | undefined } {
  const middle = box.scrollTop + box.clientHeight / 2;
  let page = 0;
  while ((leafOf(box, page + 1)?.offsetTop ?? Number.POSITIVE_INFINITY) <= middle) page += 1;
  return { page, place: sheaf.places.findLast((each) => each.page <= page && topOf(box, sheaf, each) <= middle) };
}

function anchorAt(
  box: HTMLElement,
  sheaf: Sheaf,
  place: Place | undefined,
  where: 'in-sight' | 'anywhere' = 'in-sight',
): Anchor | undefined {
  if (!place) return undefined;
  const offset = topOf(box, sheaf, place) - box.scrollTop;
  return where === 'anywhere' || (offset >= 0 && offset <= box.clientHeight) ? { place, offset } : undefined;
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
