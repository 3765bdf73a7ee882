import { useId, useMemo } from 'react';
import { SvgDrawing } from '../../document/drawing/SvgDrawing.tsx';
import { journeyAcross } from '../../document/journey/across.ts';
import { journeyDown } from '../../document/journey/down.ts';
import type { Journey } from '../../document/journey/shape.ts';
import { journeyTable } from '../../document/journey/table.ts';
import { journeyWords as nl } from '../../nl/journey.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TableView } from '../report/Blocks.tsx';

/** In pixels: each as wide as the column for which it is shown, in letters that can be read there. */
const sizes = { wide: { width: 1080, size: 14 }, middle: { width: 640, size: 14 }, tall: { width: 280, size: 14 } };

/**
 * The way of the person, now and then. The width of its column decides which of three drawings is shown; the table says
 * the same in words. `head`: the level of its title among those around it.
 */
export function JourneyView({ journey, head: Head = 'h2' }: { journey: Journey; head?: 'h2' | 'h3' }) {
  const id = useId();
  const drawings = useMemo(
    () => [
      ['wide', journeyAcross(journey, sizes.wide)] as const,
      ['middle', journeyAcross(journey, sizes.middle)] as const,
      ['tall', journeyDown(journey, sizes.tall)] as const,
    ],
    [journey],
  );
  const table = useMemo(() => journeyTable(journey), [journey]);
  const only = journey.lines[0]?.group;
  return (
    <section className="journey stack" aria-labelledby={`${id}-title`}>
      <Head id={`${id}-title`}>{nl.title}</Head>
      {only && <p>{nl.only(only)}</p>}
      {drawings.map(([form, drawing]) => (
        <div key={form} className={`journey__${form}`}>
          <SvgDrawing drawing={drawing} labelledBy={`${id}-title`} describedBy={`${id}-words`} />
        </div>
      ))}
      <p id={`${id}-words`} className="sr-only">
        {drawings[0]?.[1].alt}
      </p>
      <details>
        <summary>
          <Icon name="right" /> {nl.showTable}
        </summary>
        <TableView table={table} />
      </details>
    </section>
  );
}
