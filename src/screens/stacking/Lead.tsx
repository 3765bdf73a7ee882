import { isStack } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { startWords } from './periodWords.ts';
import type { StackView } from './view.ts';

const { lead } = stackWords;

/** The heaviest stack in one sentence, and what could not be counted. */
export function Lead({ view, count }: { view: StackView; count: number }) {
  if (count < 2) return <p>{lead.few}</p>;
  const undated = new Set(view.stack.groups.flatMap((group) => group.undated.map(({ key }) => key))).size;
  return (
    <p>
      {heaviest(view)} {undated > 0 && lead.undated(undated)}
    </p>
  );
}

function heaviest({ stack }: StackView): string {
  const [first] = stack.groups.filter(isStack);
  if (!first?.peak) return lead.apart;
  const { from, measures } = first.peak;
  const dossiers = new Set(measures.flatMap(({ own, tellings }) => own ?? tellings[0]?.by ?? []));
  return lead.peak(startWords(from), measures.length, dossiers.size, first.label);
}
