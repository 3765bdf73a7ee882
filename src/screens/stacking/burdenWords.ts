import { amountWords } from '../../document/burdenWords.ts';
import type { Span } from '../../engine/burden/span.ts';
import type { JointBurden } from '../../engine/stacking/joint.ts';
import { stackWords } from '../../nl/stacking.ts';

/** "+12 (8 tot 20)"; of waiting and separation both readings. Undefined while no measure is known. */
export function togetherWords({ sum, longest, isBare }: JointBurden): string | undefined {
  if (!sum) return undefined;
  const words = (span: Span) => amountWords({ span, known: 1, bare: isBare ? 1 : 0, missing: 0 }, true);
  if (!longest || isSame(longest, sum)) return words(sum);
  return stackWords.joint.sideBySide(words(longest), words(sum));
}

const isSame = (a: Span, b: Span): boolean => a.low === b.low && a.likely === b.likely && a.high === b.high;
