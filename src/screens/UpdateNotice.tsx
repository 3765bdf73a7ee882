import { useEffect, useState } from 'react';
import { update } from '../nl/screens.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';

/** Calls back when a newer version of the app waits, with what lets it take over. */
export type UpdateWatch = (onUpdate: (takeOver: () => void) => void) => void;

/** A newer version never takes over by itself. */
export function UpdateNotice({ watch }: { watch: UpdateWatch }) {
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => watch((next) => setTakeOver(() => next)), [watch]);
  return (
    <div role="status">
      {takeOver && (
        <div className="notice">
          <Alert
            icon="download"
            actions={
              <>
                <Button look="primary" onClick={takeOver}>
                  {update.now}
                </Button>
                <Button look="quiet" onClick={() => setTakeOver(undefined)}>
                  {update.later}
                </Button>
              </>
            }
          >
            <p>{update.ready}</p>
          </Alert>
        </div>
      )}
    </div>
  );
}
