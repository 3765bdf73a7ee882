import type { FieldProps } from '../fields.ts';
import type { Row } from '../questionType.ts';
import { RowsTable } from '../RowsTable.tsx';
import { SpecialOr } from '../SpecialOr.tsx';
import { rowsWithHeads } from '../tableRows.ts';
import type { Table } from './definition.ts';

export function Field(props: FieldProps<Table, readonly Row[]>) {
  const { fixedRows = [], moreRows, rowName } = props.question;
  return (
    <SpecialOr {...props}>
      {(answer) => (
        <RowsTable {...props} rows={rowsWithHeads(fixedRows, answer ?? [])} one={rowName} canAdd={moreRows} />
      )}
    </SpecialOr>
  );
}
