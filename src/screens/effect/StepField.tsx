import type { ReactNode } from 'react';
import type { Direction } from '../../engine/effect/severity.ts';
import { effectWords } from '../../nl/effect.ts';
import { answerWords, fieldWords } from '../../nl/questions.ts';
import type { Cell } from '../../questions/questionType.ts';
import type { Column, Option } from '../../template/schema.ts';
import { isSpecial, type SpecialKind } from '../../template/special.ts';
import type { EditorProps } from './editorProps.ts';
import { Glyph } from './Glyph.tsx';

interface Props extends EditorProps {
  column: string;
  legend: string;
  legendHidden?: boolean;
  /** Few and short: side by side. */
  flat?: boolean;
  hint?: ReactNode;
  /** A step that empties the cell, where empty has a meaning. */
  empty?: { readonly label: string; readonly help: string };
  specials?: readonly SpecialKind[];
  /** The sign before each step, by option id. */
  signs?: Readonly<Record<string, Direction>>;
}

interface Step {
  readonly value: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly cell: Cell | undefined;
  readonly sign: Direction | undefined;
}

/** One scale of the row: every step a radio, with its definition and example. */
export function StepField(props: Props) {
  const { columns, row, place, score, explained, legend, legendHidden, hint, flat } = props;
  const column = columns.get(props.column);
  if (!column) return null;
  const now = wordOf(row.cells[column.id]);
  const steps = stepsOf(props, column, now);
  const chosen = steps.find(({ value }) => value === now);
  const name = `beoordeling-${column.id}`;
  const isOpen = now === '' && !props.empty;
  return (
    <fieldset className="step" data-column={column.id}>
      <legend className={legendHidden ? 'sr-only' : 'label'}>
        {legend}
        {isOpen && column.required && <span className="step__open"> {effectWords.editor.open}</span>}
      </legend>
      {explained && column.help && <p className="hint">{column.help}</p>}
      <div className={flat || !explained ? 'choices' : 'choices choices--steps'}>
        {steps.map((step) => (
          <label key={step.value} className="choice choice--small">
            <input
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              name={name}
              checked={step.value === now}
              onChange={() => score.change(place, column.id, step.cell)}
            />
            {step.sign !== undefined && <Glyph of={step.sign} />}
            <span>
              {step.label}
              {explained && step.help && <span className="hint"> {step.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {!explained && chosen?.help && <p className="hint">{chosen.help}</p>}
      {hint}
    </fieldset>
  );
}

const specialValue = (kind: SpecialKind): string => `special:${kind}`;

const wordOf = (cell: Cell | undefined): string => {
  if (isSpecial(cell)) return specialValue(cell.special);
  return typeof cell === 'string' ? cell : cell === undefined ? '' : String(cell);
};

const specialSigns: Partial<Record<SpecialKind, Direction>> = { onbekend: 'onbekend', nvt: 'nvt' };

/** The options, what a cell may be besides, and what stands there though it is no option any more. */
function stepsOf(props: Props, column: Column, now: string): readonly Step[] {
  const { optionsOf, empty, signs, specials = ['onbekend'] } = props;
  const options = optionsOf(column);
  const kinds = specials.filter((kind) => kind !== 'onbekend' || !options.some(({ id }) => id === 'o'));
  const known: Step[] = [
    ...(empty ? [{ value: '', label: empty.label, help: empty.help, cell: undefined, sign: undefined }] : []),
    ...options.map((option) => stepOf(option, signs?.[option.id])),
    ...kinds.map((kind) => ({
      value: specialValue(kind),
      label: answerWords.special[kind],
      help: undefined,
      cell: { special: kind },
      sign: signs && specialSigns[kind],
    })),
  ];
  if (now === '' || known.some(({ value }) => value === now)) return known;
  const label = now.startsWith('special:')
    ? answerWords.special[now.slice('special:'.length) as SpecialKind]
    : fieldWords.oldOption(now);
  return [...known, { value: now, label, help: undefined, cell: props.row.cells[column.id], sign: undefined }];
}

/** "C: 1.000 tot 10.000" and "−1 nadelig" say it in full; the sign says the number of a direction already. */
const stepOf = ({ id, label, help }: Option, sign: Direction | undefined): Step => ({
  value: id,
  label: sign === undefined ? label : effectWords.grid.direction[`${sign}`],
  help,
  cell: id,
  sign,
});
