import { lazy, Suspense } from 'react';
import { previewWords } from '../../nl/preview.ts';
import type { Section } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { type PreviewDoor as Door, ids } from './door.ts';

const Preview = lazy(() => import('./Preview.tsx').then((room) => ({ default: room.Preview })));

export function PreviewButton({ door }: { door: Door }) {
  return (
    <>
      <Button
        id={ids.button}
        look="quiet"
        icon="eye"
        aria-expanded={door.isOpen}
        aria-controls={door.isOpen ? ids.pane : undefined}
        aria-keyshortcuts="Alt+P"
        onClick={door.toggle}
      >
        <span>
          {previewWords.button}
          <span className="sr-only">{previewWords.ofPdf}</span>
        </span>
      </Button>
      {door.isOpen && door.beside && (
        <Button
          look="quiet"
          className="preview__skip"
          iconAfter="right"
          onClick={() => document.getElementById(ids.pane)?.focus()}
        >
          {previewWords.toPreview}
        </Button>
      )}
    </>
  );
}

/** Nothing of it is fetched before it is opened. */
export function PreviewDoor({ door, section }: { door: Door; section: Section }) {
  return (
    <Suspense fallback={door.beside && <div className="preview" />}>
      {door.isOpen && <Preview section={section} beside={door.beside} onClose={door.close} />}
    </Suspense>
  );
}
