import { SvgDrawing } from '../../document/drawing/SvgDrawing.tsx';
import type { Chart, Conditions } from '../../document/outline.ts';
import { chartWords } from '../../nl/charts.ts';
import { TableView } from './Blocks.tsx';

/** The charts of the report with the tables that say the same, as they stand on paper. */
export function Charts({ charts }: { charts: readonly Chart[] }) {
  return charts.map((chart) => <ChartView key={chart.anchor} chart={chart} />);
}

function ChartView({ chart: { anchor, title, figures, notes, tables, numbers } }: { chart: Chart }) {
  const heading = `blad-${anchor}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {figures.map(({ caption, drawing }) => (
        <figure key={caption} className="chart">
          <figcaption className="soft">{caption}</figcaption>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
          <div
            className="chart__scroll"
            role="group"
            aria-label={chartWords.region(title)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
            tabIndex={0}
          >
            <SvgDrawing drawing={drawing} />
          </div>
        </figure>
      ))}
      <Notes notes={notes} numbers={numbers} />
      <Tables tables={tables} />
    </section>
  );
}

/** Every condition at one place, and which of them nobody owns yet. */
export function ConditionsView({ conditions: { tables, notes, numbers } }: { conditions: Conditions }) {
  return (
    <section>
      <h3>{chartWords.conditions.title}</h3>
      <p className="soft">{chartWords.conditions.intro}</p>
      <Notes notes={notes} numbers={numbers} />
      <Tables tables={tables} />
    </section>
  );
}

const Notes = ({ notes, numbers }: Pick<Chart, 'notes' | 'numbers'>) => (
  <p className="hint">{[...notes, chartWords.fromNumbers(numbers)].join(' ')}</p>
);

const Tables = ({ tables }: Pick<Chart, 'tables'>) =>
  tables.map((table) => (
    <div key={table.caption}>
      <p className="chart__caption" aria-hidden="true">
        {table.caption}
      </p>
      <TableView table={table} />
    </div>
  ));
