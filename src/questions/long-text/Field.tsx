import { fieldWords } from '../../nl/questions.ts';
import { MarkdownEditor } from '../../ui/MarkdownEditor.tsx';
import { FieldGroup } from '../FieldGroup.tsx';
import type { FieldProps } from '../fields.ts';
import { SpecialOr } from '../SpecialOr.tsx';
import { useTyped } from '../useTyped.ts';
import { wordCount } from '../values.ts';
import type { LongText } from './definition.ts';

type Props = FieldProps<LongText, string>;

export function Field(props: Props) {
  return <SpecialOr {...props}>{(answer) => <Editor {...props} answer={answer} />}</SpecialOr>;
}

function Editor({ question, answer, onAnswer, onLeave, ...rest }: Props & { answer: string | undefined }) {
  const typed = useTyped(answer ?? '', (text) => onAnswer(text === '' ? undefined : text));
  const { id, labelledBy, describedBy, invalid } = rest;
  return (
    <FieldGroup {...{ labelledBy, describedBy, onLeave }}>
      <MarkdownEditor
        {...{ id, labelledBy, describedBy, invalid }}
        words={fieldWords.editor}
        count={fieldWords.words(wordCount(typed.value), question.maxWords)}
        value={typed.value}
        onFocus={typed.onFocus}
        onChange={typed.onTyped}
        onBlur={typed.onBlur}
      />
    </FieldGroup>
  );
}
