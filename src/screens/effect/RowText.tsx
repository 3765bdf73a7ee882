import type { ReactNode } from 'react';
import { CellControl } from '../../questions/CellControl.tsx';
import type { EditorProps } from './editorProps.ts';

interface Props extends EditorProps {
  column: string;
  label: string;
  hint?: string;
  children?: ReactNode;
}

/** A cell that is written in words, in the control that the table in the wizard uses too. */
export function RowText({ score, place, row, columns, column: id, label, hint, children }: Props) {
  const column = columns.get(id);
  if (!column) return null;
  const box = `beoordeling-${id}`;
  return (
    <div className="field roweditor__text" data-column={id}>
      <label htmlFor={box}>{label}</label>
      {hint && (
        <p className="hint" id={`${box}--hint`}>
          {hint}
        </p>
      )}
      <CellControl
        row={place.row}
        column={column}
        cell={row.cells[id]}
        options={undefined}
        specials={[]}
        id={box}
        label={label}
        describedBy={hint ? `${box}--hint` : undefined}
        missing={false}
        invalid={false}
        onCell={(_, name, cell) => score.change(place, name, cell)}
      />
      {children}
    </div>
  );
}
