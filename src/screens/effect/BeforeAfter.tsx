import { type Direction, grossDirection, isMeasureNamed, netDirection } from '../../engine/effect/severity.ts';
import { wordAt } from '../../engine/rows.ts';
import { effectWords } from '../../nl/effect.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDossier } from '../dossier/dossier.ts';
import type { EditorProps } from './editorProps.ts';
import { askedAt } from './grid.ts';
import { RowText } from './RowText.tsx';
import { StepField } from './StepField.tsx';
import { Sum } from './Sum.tsx';

const words = effectWords.editor;

const signs: Readonly<Record<string, Direction>> = { 'min-2': -2, 'min-1': -1, nul: 0, 'plus-1': 1, 'plus-2': 2 };

export function BeforeMeasures(props: EditorProps) {
  return (
    <div>
      <h4>{words.before}</h4>
      <StepField
        {...props}
        column="richting"
        legend={words.beforeLegend}
        legendHidden
        signs={signs}
        specials={['onbekend', 'nvt']}
      />
      <Sum {...props} after={false} />
    </div>
  );
}

export function AfterMeasures(props: EditorProps) {
  const { row } = props;
  const after = signs[wordAt(row, 'richting-na-maatregel') ?? ''];
  // a better result without a measure: the engine leaves it out, and the drafter has to see that
  const isIgnored = after !== undefined && netDirection(row) !== after && !isMeasureNamed(row);
  return (
    <div>
      <h4>{words.after}</h4>
      <StepField
        {...props}
        column="richting-na-maatregel"
        legend={words.afterLegend}
        legendHidden
        signs={signs}
        empty={{ label: words.same, help: words.sameHelp }}
      />
      <RowText {...props} column="maatregel" label={words.measure}>
        <MeasurePick {...props} />
      </RowText>
      {isIgnored && grossDirection(row) !== 'nvt' && (
        <p className="nudge">
          <Icon name="info" /> <span>{words.noMeasure}</span>
        </p>
      )}
      <Sum {...props} after />
    </div>
  );
}

/** The measures that the table of measures names already. */
function MeasurePick({ score, place }: EditorProps) {
  const { pass } = useDossier();
  const asked = askedAt(pass, 'vr-maatregelen');
  const stored = pass.answers['vr-maatregelen'];
  const rows: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const measures = rows.flatMap((row) => {
    const cell = (row as { cells?: Readonly<Record<string, unknown>> }).cells?.['maatregel'];
    return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [];
  });
  if (!asked || measures.length === 0) return null;
  const label = words.fromMeasures(asked.number);
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-label={label}
      value=""
      onChange={(event) => event.target.value !== '' && score.change(place, 'maatregel', event.target.value)}
    >
      <option value="">{label}</option>
      {[...new Set(measures)].map((measure) => (
        <option key={measure} value={measure}>
          {measure}
        </option>
      ))}
    </select>
  );
}
