import { useDeferredValue, useMemo, useRef } from 'react';
import { type Pass, pass } from '../../engine/pass.ts';
import { settled } from '../../form/settled.ts';
import type { Answers, Template } from '../../template/schema.ts';
import { scopeOf } from '../summary.ts';

/** What follows from the answers, worked out after the letter itself is on the screen. */
export function usePass(template: Template, answers: Answers): Pass {
  const before = useRef<Pass>(undefined);
  const later = useDeferredValue(answers);
  return useMemo(() => {
    before.current = settled(before.current, pass(template, later, scopeOf(later)));
    return before.current;
  }, [template, later]);
}
