import { firstRun } from '../../nl/screens.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Arrival } from '../Arrival.tsx';
import { type Doors, OpenFile } from './opener.tsx';

const icons: readonly IconName[] = ['computer', 'check', 'question', 'clock'];

/** Nothing here yet: one sentence, two buttons, four promises. */
export function FirstRun({ create, opener }: Doors) {
  return (
    <div className="panel panel--first">
      <div className="first">
        <div className="stack">
          <Arrival tab={firstRun.begin}>{firstRun.title}</Arrival>
          <p>{firstRun.text}</p>
          <div className="btns">
            <Button look="primary" icon="plus" onClick={create}>
              {firstRun.begin}
            </Button>
            <OpenFile onFile={opener.open}>{firstRun.openFile}</OpenFile>
          </div>
          <p className="small">
            <button type="button" className="link" onClick={opener.openExample}>
              {firstRun.example}
            </button>
            {firstRun.exampleText}
          </p>
          <p className="hint">{firstRun.drop}</p>
        </div>
        <ul className="promises">
          {firstRun.promises.map(([promise, detail], index) => (
            <li key={promise}>
              <Icon name={icons[index] ?? 'check'} />
              <span>
                <strong>{promise}</strong> {detail}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
