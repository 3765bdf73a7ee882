import type { Origin, Said } from '../../document/effectProfile/shape.ts';
import { useDossier } from '../dossier/dossier.ts';
import { traceTo } from './trace.ts';

/** The numbers of the questions that something was made of, each a way there. */
export function From({ of }: { of: readonly Origin[] }) {
  const { draft, pass } = useDossier();
  const numbers = [...new Map(of.map((each) => [each.number, each])).values()];
  return (
    <span className="from num">
      {numbers.map((origin, at) => (
        <span key={origin.number}>
          {at > 0 && ', '}
          <a href={traceTo(draft.id, pass, origin)}>{origin.number}</a>
        </span>
      ))}
    </span>
  );
}

export const SaidView = ({ said }: { said: Said }) => (
  <p>
    {said.text} <From of={said.from} />
  </p>
);
