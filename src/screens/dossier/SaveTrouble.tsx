import { fileName } from '../../exchange/dossierFile.ts';
import { save } from '../../nl/screens.ts';
import type { Session, Snapshot } from '../../store/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { rawDraft } from '../lastResort.ts';
import { saveFile } from '../saveFile.ts';

interface Props {
  session: Session;
  saved: Snapshot['saved'];
  title: string;
}

/** What is wrong, and two things to do about it. The place is always there, so that it is heard when it fills. */
export function SaveTrouble({ session, saved, title }: Props) {
  const reason = saved.state === 'failed' ? (saved.reason ?? 'unknown') : undefined;
  const toFile = () => saveFile(fileName(title, 'json'), rawDraft(session));
  return (
    <div role="alert">
      {reason && (
        <div className="trouble">
          <Alert
            kind="error"
            actions={
              <>
                <Button look="primary" icon="download" onClick={toFile}>
                  {save.toFile}
                </Button>
                <Button onClick={session.retry}>{save.again}</Button>
              </>
            }
          >
            <p>{save.trouble[reason](saved.unsaved)}</p>
            <p className="hint">{save.advice[reason]}</p>
          </Alert>
        </div>
      )}
    </div>
  );
}
