import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Place } from '../../exchange/pdfPagesInWorker.ts';
import { previewWords } from '../../nl/preview.ts';
import { Button } from '../../ui/Button.tsx';
import { placeTyped } from './places.ts';
import type { Sheaf } from './usePages.ts';
import type { Here } from './useScroller.ts';

interface Props {
  sheaf: Sheaf;
  here: Here;
  onGo: (to: Place) => void;
}

const page = (number: number): Place => ({ name: '', page: number, y: 0 });

/** Through the pages without a mouse: one back, one on, or to a number. */
export function Bar({ sheaf, here, onGo }: Props) {
  const count = sheaf.pages.length;
  return (
    <div className="pagebar">
      <Button
        look="quiet"
        className="btn--icon"
        icon="left"
        aria-label={previewWords.previous}
        aria-disabled={here.page === 0}
        onClick={() => onGo(page(Math.max(0, here.page - 1)))}
      />
      <PageField sheaf={sheaf} here={here} onGo={onGo} />
      <Button
        look="quiet"
        className="btn--icon"
        icon="right"
        aria-label={previewWords.next}
        aria-disabled={here.page === count - 1}
        onClick={() => onGo(page(Math.min(count - 1, here.page + 1)))}
      />
    </div>
  );
}

/** Shows where the reader is; Enter goes to what was typed. */
function PageField({ sheaf, here, onGo }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [unknown, setUnknown] = useState<string>();
  // who moved on sees the page he is on
  useEffect(() => setTyped(undefined), [here.page]);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (typed === undefined) return;
    const place = placeTyped(typed, sheaf.pages.length, sheaf.places);
    setUnknown(place ? undefined : typed);
    if (!place) return;
    setTyped(undefined);
    onGo(place);
  };
  return (
    <form className="pagebar__field" onSubmit={go}>
      <label htmlFor={id}>{previewWords.pageField}</label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={`${id}-uitleg`}
        aria-invalid={unknown !== undefined || undefined}
        value={typed ?? String(here.page + 1)}
        onChange={(event) => {
          setTyped(event.target.value);
          setUnknown(undefined);
        }}
        onFocus={(event) => event.target.select()}
      />
      <span className="num">{previewWords.of(sheaf.pages.length)}</span>
      <span id={`${id}-uitleg`} className="sr-only">
        {previewWords.pageHint}
      </span>
      <span role="status" className="pagebar__unknown">
        {unknown !== undefined && previewWords.noSuchPlace(unknown, sheaf.pages.length)}
      </span>
    </form>
  );
}
