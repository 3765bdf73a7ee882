import { useEffect, useRef, useState } from 'react';
import { formWords } from '../nl/form.ts';
import type { CompanionKind } from '../template/schema.ts';
import { Button } from '../ui/Button.tsx';
import type { BlockProps } from './blockProps.ts';

/** What an answer may have but that nobody asks for: where it comes from, and what shows it. */
const extras = ['evidence', 'attachments'] as const satisfies readonly CompanionKind[];

export type Extra = (typeof extras)[number];

export const isExtra = (kind: CompanionKind | undefined): kind is Extra => extras.some((each) => each === kind);

export function useExtras() {
  const [wanted, setWanted] = useState<ReadonlySet<Extra>>(new Set());
  return { wanted, onAdd: (kind: Extra) => setWanted((before) => new Set([...before, kind])) };
}

type Props = Pick<BlockProps, 'seen' | 'companions' | 'companionAnswers'> & ReturnType<typeof useExtras>;

/** Offered once there is an answer, and gone once there is a place for it: the focus goes there. */
export function AddExtras({ seen, companions, companionAnswers, wanted, onAdd }: Props) {
  const opened = useRef<string>(undefined);
  useEffect(() => {
    const place = opened.current === undefined ? null : document.getElementById(opened.current);
    if (!place) return;
    opened.current = undefined;
    place.focus();
  });
  return extras.map((kind) => {
    const at = companions.findIndex((each) => each.question.companion === kind);
    const place = companions[at]?.question;
    if (!place || wanted.has(kind) || companionAnswers[at] !== undefined) return null;
    return (
      <Button
        key={kind}
        look="quiet"
        icon="plus"
        aria-label={formWords.toolFor(formWords.add[kind], seen.question.number)}
        onClick={() => {
          opened.current = place.id;
          onAdd(kind);
        }}
      >
        {formWords.add[kind]}
      </Button>
    );
  });
}
