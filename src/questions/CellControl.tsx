import { memo } from 'react';
import { answerWords, fieldWords, tableWords } from '../nl/questions.ts';
import type { Column, Option } from '../template/schema.ts';
import { isSpecial, type SpecialKind } from '../template/special.ts';
import { RowsTextarea } from '../ui/RowsTextarea.tsx';
import { chosenIn, isNumeric, readCell, takesMany, typedCell } from './cells.ts';
import { optionOf } from './options.ts';
import type { Cell } from './questionType.ts';
import { useTyped } from './useTyped.ts';

export interface CellProps {
  row: string;
  column: Column;
  cell: Cell | undefined;
  options: readonly Option[] | undefined;
  specials: readonly SpecialKind[];
  /** The id of the control. */
  id: string;
  /** "Kosten in euro, rij 4" */
  label: string;
  describedBy: string | undefined;
  missing: boolean;
  invalid: boolean;
  onCell: (row: string, column: string, cell: Cell | undefined) => void;
}

/** One cell, in the control that fits its column. */
export const CellControl = memo(function CellControl(props: CellProps) {
  if (!props.options) return <TypedCell {...props} />;
  return takesMany(props.column) ? <ManyCell {...props} /> : <OneCell {...props} />;
});

const aria = ({ id, label, describedBy, invalid }: CellProps) => ({
  id,
  'aria-label': label,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
});

function TypedCell(props: CellProps) {
  const { row, column, cell, missing, onCell } = props;
  const typed = useTyped(typedCell(cell, column, undefined), (text) =>
    onCell(row, column.id, readCell(text, column, undefined)),
  );
  const shared = {
    ...aria(props),
    value: typed.value,
    placeholder: missing ? tableWords.open : undefined,
    onFocus: typed.onFocus,
    onBlur: typed.onBlur,
  };
  if (isNumeric(column) || column.type === 'date') {
    // a band needs its dashes, and a phone's number pad may have none
    const mode = isNumeric(column) && !column.band ? ('decimal' as const) : undefined;
    return (
      <input
        {...shared}
        className="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        autoComplete="off"
        inputMode={mode}
        onChange={(event) => typed.onTyped(event.target.value)}
      />
    );
  }
  return (
    <RowsTextarea
      {...shared}
      className="utrecht-textarea utrecht-textarea--html-textarea"
      rows={column.type === 'long-text' ? 2 : 1}
      data-line={column.type === 'text' || undefined}
      onChange={(event) => typed.onTyped(event.target.value)}
    />
  );
}

const specialValue = (kind: SpecialKind): string => `special:${kind}`;

function OneCell(props: CellProps) {
  const { row, column, cell, options = [], missing, specials, onCell } = props;
  const [chosen = ''] = chosenIn(cell);
  const value = isSpecial(cell) ? specialValue(cell.special) : chosen;
  const strange = chosen !== '' && !options.some((option) => option.id === chosen);
  const read = (picked: string): Cell | undefined => {
    const kind = specials.find((each) => specialValue(each) === picked);
    if (kind) return { special: kind };
    return picked === '' ? undefined : picked;
  };
  return (
    <select
      {...aria(props)}
      className="utrecht-select utrecht-select--html-select"
      value={value}
      onChange={(event) => onCell(row, column.id, read(event.target.value))}
    >
      <option value="">{missing ? tableWords.open : ''}</option>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      {strange && <option value={chosen}>{fieldWords.oldOption(chosen)}</option>}
      {specials.map((kind) => (
        <option key={kind} value={specialValue(kind)}>
          {answerWords.special[kind]}
        </option>
      ))}
    </select>
  );
}

function ManyCell(props: CellProps) {
  const { id, row, column, cell, options = [], specials, label, describedBy, missing, onCell } = props;
  const chosen = chosenIn(cell);
  const special = isSpecial(cell) ? cell.special : undefined;
  const strange = chosen.filter((each) => !options.some((option) => option.id === each));
  const all = [...options, ...strange.map((each) => ({ id: each, label: fieldWords.oldOption(each) }))];
  const tick = (option: string, on: boolean) => {
    const next = all.map((each) => each.id).filter((each) => (each === option ? on : chosen.includes(each)));
    onCell(row, column.id, next.length === 0 ? undefined : next);
  };
  const words = special ? answerWords.special[special] : chosen.map((each) => optionOf(options, each).label).join(', ');
  return (
    <details className="pick">
      <summary id={id} aria-describedby={describedBy}>
        <span className="sr-only">{label}: </span>
        {words || (missing ? tableWords.open : tableWords.nothing)}
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend would repeat the summary */}
      <div role="group" aria-label={label}>
        {all.map((option) => (
          <Tick
            key={option.id}
            label={option.label}
            on={chosen.includes(option.id)}
            onTick={(on) => tick(option.id, on)}
          />
        ))}
        {specials.map((kind) => (
          <Tick
            key={kind}
            label={answerWords.special[kind]}
            on={special === kind}
            onTick={(on) => onCell(row, column.id, on ? { special: kind } : undefined)}
          />
        ))}
      </div>
    </details>
  );
}

function Tick({ label, on, onTick }: { label: string; on: boolean; onTick: (on: boolean) => void }) {
  return (
    <label className="choice choice--small">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={on}
        onChange={(event) => onTick(event.target.checked)}
      />{' '}
      {label}
    </label>
  );
}
