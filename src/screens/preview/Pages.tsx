import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Outline } from '../../document/outline.ts';
import { canDrawPages, type Place } from '../../exchange/pdfPagesInWorker.ts';
import { previewWords } from '../../nl/preview.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { useCalmly } from '../SaveState.tsx';
import { clock } from '../when.ts';
import { Bar } from './Bar.tsx';
import { follows, turnsOf } from './following.ts';
import { Leaf } from './Leaf.tsx';
import { placeAbout, questionAt, type Whereabouts } from './places.ts';
import { type InSight, type Sheaf, usePages } from './usePages.ts';
import { useScroller } from './useScroller.ts';

interface Props {
  outline: Outline | undefined;
  /** Where the drafter is, for pages that go along. */
  about?: Whereabouts | undefined;
  /** To a question in the form, by its id. */
  onQuestion: (question: string, section: string) => void;
}

/** The report as it will be printed, page by page. Says what is true of it, and what to do when it is not there. */
export function Pages({ outline, about, onQuestion }: Props) {
  return canDrawPages() ? (
    <LivePages outline={outline} about={about} onQuestion={onQuestion} />
  ) : (
    <Alert kind="warning">
      <p>{previewWords.cannot}</p>
    </Alert>
  );
}

function LivePages({ outline, about, onQuestion }: Props) {
  const inSight = useRef<InSight>(undefined);
  const { pages, making, failed, retry } = usePages(outline, inSight);
  return (
    <>
      {!pages && !failed && <Making part={making} />}
      <div role="alert">
        {failed && (
          <Alert kind="error" actions={<Button onClick={retry}>{previewWords.again}</Button>}>
            <p>{pages ? previewWords.failedBehind : previewWords.failed}</p>
          </Alert>
        )}
      </div>
      {pages && <Sheets sheaf={pages} inSight={inSight} about={about} onQuestion={onQuestion} />}
      <p className="preview__told small soft" role="status">
        {pages ? <Updated sheaf={pages} /> : <span className="sr-only">{previewWords.starting}</span>}
      </p>
    </>
  );
}

function Making({ part }: { part: number | undefined }) {
  const words = part === undefined || part === 0 ? previewWords.starting : previewWords.filling(part);
  return (
    <div className="preview__making">
      <p className="label" id="voorbeeld-bezig">
        {words}
      </p>
      <Meter value={part ?? 0} max={1} labelledBy="voorbeeld-bezig" />
    </div>
  );
}

/** For who does not see it change: at most once in ten seconds. */
function Updated({ sheaf }: { sheaf: Sheaf }): string {
  return useCalmly(previewWords.updated(sheaf.pages.length, clock(sheaf.at)), false);
}

interface SheetsProps extends Omit<Props, 'outline'> {
  sheaf: Sheaf;
  inSight: RefObject<InSight | undefined>;
}

function Sheets({ sheaf, inSight, about, onQuestion }: SheetsProps) {
  const { template } = useDossier();
  const box = useRef<HTMLDivElement>(null);
  const marked = useMemo(() => about && placeAbout(about, template, sheaf.places), [about, template, sheaf]);
  const { here, visible, width, go } = useScroller(box, sheaf, inSight, marked);
  const hand = useHand(box);
  const follow = useFollowing(marked, hand.movedAt, go);
  const turns = turnsOf(visible, sheaf.pages.length);
  const at = here.place === undefined ? undefined : questionAt(here.place, template);

  const goByHand = (to: Place) => {
    hand.moved();
    go(to);
  };
  const press = (event: MouseEvent) => {
    const { to, spot } = (event.target as Element & { dataset: DOMStringMap }).dataset;
    const place = to === undefined ? undefined : sheaf.places.find(({ name }) => name === to);
    const question = spot === undefined ? undefined : questionAt(spot, template);
    if (place) goByHand(place);
    else if (question) onQuestion(question.id, question.section);
  };
  return (
    <>
      <div className="preview__tools">
        <Bar sheaf={sheaf} here={here} onGo={goByHand} />
        {about && <Follow on={follow.on} onChoose={follow.choose} />}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tools above go to every page and every question */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of pictures is no fieldset */}
      <div className="leaves" ref={box} role="group" aria-label={previewWords.pages} tabIndex={0} onClick={press}>
        {sheaf.pages.map((_, page) => (
          <Leaf key={page} sheaf={sheaf} page={page} turn={turns.get(page)} width={width} marked={marked?.name} />
        ))}
      </div>
      {at && (
        <Button look="quiet" className="preview__to" iconAfter="right" onClick={() => onQuestion(at.id, at.section)}>
          {previewWords.toQuestion(at.number)}
        </Button>
      )}
    </>
  );
}

function Follow({ on, onChoose }: { on: boolean; onChoose: (on: boolean) => void }): ReactNode {
  return (
    <label className="preview__follow">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={on}
        onChange={(event) => onChoose(event.target.checked)}
      />
      {previewWords.follow}
    </label>
  );
}

/** When a reader last moved the pages himself. */
function useHand(box: RefObject<HTMLDivElement | null>) {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const moved = useCallback(() => {
    movedAt.current = performance.now();
  }, []);
  useEffect(() => {
    const own = box.current;
    const ways = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const way of ways) own?.addEventListener(way, moved, { passive: true });
    return () => {
      for (const way of ways) own?.removeEventListener(way, moved);
    };
  }, [box, moved]);
  return { movedAt, moved };
}

/** Goes along when the drafter goes to another place, and not because there are new pages: those come where he was. */
function useFollowing(
  marked: Place | undefined,
  movedAt: RefObject<number>,
  go: (to: Place, how: 'when-needed') => void,
) {
  const [on, setOn] = useState(true);
  const latest = useRef({ marked, go });
  latest.current = { marked, go };
  const name = marked?.name;
  useEffect(() => {
    const { marked: to } = latest.current;
    if (name !== undefined && to && follows({ on, movedAt: movedAt.current, now: performance.now() }))
      latest.current.go(to, 'when-needed');
  }, [name, on, movedAt]);
  return {
    on,
    choose(wanted: boolean) {
      if (wanted) movedAt.current = Number.NEGATIVE_INFINITY;
      setOn(wanted);
    },
  };
}
