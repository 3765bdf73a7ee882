import { type ChangeEvent, type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { attachmentWords as nl } from '../../nl/attachments.ts';
import { sizeWords } from '../../nl/counting.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { fileTypes, limits } from '../attached.ts';
import { FieldGroup } from '../FieldGroup.tsx';
import type { FieldProps } from '../fields.ts';
import type { Row } from '../questionType.ts';
import { SpecialOr } from '../SpecialOr.tsx';
import type { Attachments } from './definition.ts';
import { Items } from './Items.tsx';
import { useAttachments } from './useAttachments.ts';

type Props = FieldProps<Attachments, readonly Row[]>;

export function Field(props: Props) {
  return <SpecialOr {...props}>{(answer) => <Pile {...props} answer={answer ?? []} />}</SpecialOr>;
}

function Pile({ id, labelledBy, describedBy, answer, onRow, onLeave }: Props & { answer: readonly Row[] }) {
  const { items, files, gone, said, refused, undo, actions } = useAttachments({ id, answer, onRow });
  const { over, ...dropping } = useDropping(actions.addFiles);
  const { total } = files;
  return (
    <FieldGroup className={over ? 'pile is-over' : 'pile'} {...{ labelledBy, describedBy, onLeave }} {...dropping}>
      <Items {...{ id, items, gone, actions }} />
      <div className="btns">
        <PickFiles id={id} onFiles={actions.addFiles} />
        <Button icon="link" onClick={actions.addLink}>
          {nl.addLink}
        </Button>
        {over && (
          <span className="hint" aria-hidden="true">
            {nl.drop}
          </span>
        )}
      </div>
      <div className="hint pile__hint" id={`${id}-mag`}>
        <p>
          {nl.total(total.files, sizeWords(total.bytes), sizeWords(limits.dossier))} {nl.hint(sizeWords(limits.file))}
        </p>
        <p>{nl.metadata}</p>
      </div>
      <div role="status" className="btns">
        {said && <span>{said}</span>}
        {undo && (
          <>
            <span>{nl.removed(undo.name)}</span>
            <Button look="quiet" icon="undo" onClick={() => actions.putBack(undo)}>
              {nl.putBack}
            </Button>
          </>
        )}
      </div>
      <div role="alert">{refused.length > 0 && <Refused sentences={refused} onDismiss={actions.dismiss} />}</div>
    </FieldGroup>
  );
}

/** A button that opens the file picker of the browser. */
function PickFiles({ id, onFiles }: { id: string; onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // the same file may be picked again after it was mended
    event.target.value = '';
    onFiles(files);
  };
  return (
    <>
      <Button id={id} icon="plus" aria-describedby={`${id}-mag`} onClick={() => input.current?.click()}>
        {nl.addFile}
      </Button>
      <input ref={input} type="file" multiple hidden accept={accepted} aria-label={nl.picker} onChange={picked} />
    </>
  );
}

const accepted = Object.values(fileTypes)
  .flat()
  .map((extension) => `.${extension}`)
  .join(',');

function Refused({ sentences, onDismiss }: { sentences: readonly string[]; onDismiss: () => void }) {
  return (
    <Alert
      kind="warning"
      actions={<Button look="quiet" className="btn--icon" icon="close" aria-label={nl.dismiss} onClick={onDismiss} />}
    >
      {sentences.map((sentence, index) => (
        <p key={`${index}-${sentence}`}>{sentence}</p>
      ))}
    </Alert>
  );
}

/** Files that are dropped on the answer, or pasted while it has focus. */
function useDropping(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
    onPaste: (event: ClipboardEvent) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    },
  };
}
