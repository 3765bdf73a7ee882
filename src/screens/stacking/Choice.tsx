import { isStack, type Stacking } from '../../engine/stacking/stacking.ts';
import { stackWords } from '../../nl/stacking.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Listed } from './readDossier.ts';

const words = stackWords.choice;

/** 'stacked', 'every', or the key of one group. */
export type GroupChoice = string;

interface Props {
  /** Without the open dossier. */
  listed: readonly Listed[];
  left: ReadonlySet<string>;
  onToggle: (key: string) => void;
  /** The title of the open dossier. */
  here: string | undefined;
  stack: Stacking;
  group: GroupChoice;
  onGroup: (group: GroupChoice) => void;
}

/** Which dossiers are laid on top of each other, and which groups are shown. */
export function Choice({ listed, left, onToggle, here, stack, group, onGroup }: Props) {
  const able = listed.filter(({ brings }) => brings);
  const refused = listed.filter(({ brings }) => !brings);
  const boxes = <Boxes able={able} left={left} onToggle={onToggle} />;
  return (
    <form className="panel filters" aria-label={words.label} onSubmit={(event) => event.preventDefault()}>
      <div className="filters__dossiers">
        {able.length > many ? (
          <details>
            <summary>
              <Icon name="right" /> {words.chosen(able.filter(({ key }) => !left.has(key)).length, able.length)}
            </summary>
            {boxes}
          </details>
        ) : (
          able.length > 0 && boxes
        )}
        {here !== undefined && <p className="hint">{words.here(here)}</p>}
        <Refused refused={refused} />
      </div>
      <div className="field">
        <label className="utrecht-form-label" htmlFor="stapel-groep">
          {words.group}
        </label>
        <select
          id="stapel-groep"
          className="utrecht-select utrecht-select--html-select"
          value={group}
          onChange={(event) => onGroup(event.target.value)}
        >
          <option value="stacked">{words.stacked(stack.groups.filter(isStack).length)}</option>
          <option value="every">{words.every(stack.groups.length)}</option>
          {stack.groups.map(({ key, label }) => (
            <option key={key} value={`groep ${key}`}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}

/** More than this fold into one line. */
const many = 8;

function Boxes({ able, left, onToggle }: { able: readonly Listed[] } & Pick<Props, 'left' | 'onToggle'>) {
  return (
    <fieldset>
      <legend className="label">{words.dossiers}</legend>
      <div className="choices">
        {able.map(({ key, title, kind, brings }) => (
          <label className="choice choice--small" key={key}>
            <input type="checkbox" checked={!left.has(key)} onChange={() => onToggle(key)} />
            <span>
              {title}
              <Note kind={kind} isEmpty={brings?.effects.length === 0} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Note({ kind, isEmpty }: { kind: Listed['kind']; isEmpty: boolean }) {
  const notes = [words.kinds[kind], isEmpty ? words.noGroups : ''].filter(Boolean);
  return notes.length > 0 && <small className="choice__note">{notes.join('; ')}</small>;
}

function Refused({ refused }: { refused: readonly Listed[] }) {
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>
        <Icon name="right" /> {words.refused(refused.length)}
      </summary>
      <ul className="small">
        {refused.map(({ key, title, refusal }) => (
          <li key={key}>
            ‘{title}’ {refusal}.
          </li>
        ))}
      </ul>
    </details>
  );
}
