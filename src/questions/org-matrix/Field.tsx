import { answerWords } from '../../nl/questions.ts';
import type { FieldProps } from '../fields.ts';
import type { Row } from '../questionType.ts';
import { RowsTable } from '../RowsTable.tsx';
import { SpecialOr } from '../SpecialOr.tsx';
import { matrixRows } from '../tableRows.ts';
import type { OrgMatrix } from './definition.ts';

export function Field(props: FieldProps<OrgMatrix, readonly Row[]>) {
  const heads = props.context.chosen(props.question.rowsFrom);
  return (
    <SpecialOr {...props}>
      {(answer) => (
        <RowsTable
          {...props}
          rows={matrixRows(heads, answer ?? [])}
          headLabel={answerWords.organisation}
          canAdd={false}
        />
      )}
    </SpecialOr>
  );
}
