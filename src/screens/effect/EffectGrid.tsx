import { Fragment, useState } from 'react';
import { effectWords } from '../../nl/effect.ts';
import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import { as } from '../../questions/tableRoles.ts';
import { useDossier } from '../dossier/dossier.ts';
import { href, routes } from '../routes.ts';
import { CellMarks } from './CellMarks.tsx';
import { askedAt, type Head, type Line } from './grid.ts';
import { gridKeys } from './gridKeys.ts';
import { Key } from './Key.tsx';
import { hasCells } from './places.ts';
import { RowEditor } from './RowEditor.tsx';
import { Untouched } from './Untouched.tsx';
import type { Score } from './useScore.ts';

const words = effectWords.grid;

/** More groups than stand side by side on a screen: each dimension becomes a list of groups, at any width. */
const sideBySide = 6;

/** Every dimension by every group. A cell opens its editor right under its line. */
export function EffectGrid({ score }: { score: Score }) {
  const { draft, pass, template } = useDossier();
  const [after, setAfter] = useState(true);
  const { groups, lines } = score.grid;
  const source = askedAt(pass, template.groups);
  return (
    <section aria-labelledby="raster" onKeyDown={gridKeys(score)}>
      <div className="gridhead">
        <h2 id="raster">{words.title(lines.length, groups.length)}</h2>
        <Stand after={after} onAfter={setAfter} />
        <Key />
      </div>
      <table
        {...as.table}
        className={groups.length > sideBySide ? 'effect cards effect--many' : 'effect cards'}
        data-groups={Math.min(groups.length, sideBySide)}
      >
        <caption className="sr-only">{words.caption(after)}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col" className="effect__dimension">
              {words.dimension}
            </th>
            {groups.map((head) => (
              <th {...as.columnheader} scope="col" key={head.id}>
                {head.label} <small>{persons(head)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {lines.map((line, index) => (
            <Fragment key={line.id}>
              <GridLine score={score} line={line} number={index + 1} after={after} />
              {score.open?.dimension === line.id && (
                <tr {...as.row} className="effect__open">
                  <td {...as.cell} colSpan={groups.length + 1} className="editor-cell">
                    <RowEditor
                      key={`${score.open.row} ${score.open.group}`}
                      score={score}
                      place={score.open}
                      line={line}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className="tablefoot effect__foot">
        <p className="soft">
          {words.groups} {source && <a href={href(routes.section(draft.id, source.section))}>{words.changeGroups}</a>}
        </p>
        <p className="soft num">{words.tally(tally(score))}</p>
      </div>
      <p className="hint effect__keys">{words.keys}</p>
    </section>
  );
}

function persons({ persons: count }: Head): string {
  if (count === undefined) return '';
  return count === null ? words.unknownSize : words.perYear(count);
}

const levels: readonly AttentionLevel[] = ['hoog', 'middel', 'laag', 'geen', 'gunstig', 'onbekend'];

const tally = ({ grid }: Score): readonly (readonly [string, number])[] =>
  levels.flatMap((level) => {
    const count = grid.effect.rows.filter(({ after }) => after.level === level).length;
    return count > 0 ? [[level, count] as const] : [];
  });

function Stand({ after, onAfter }: { after: boolean; onAfter: (after: boolean) => void }) {
  return (
    <fieldset className="switch">
      <legend className="sr-only">{words.stand}</legend>
      <label>
        <input type="radio" name="stand" checked={!after} onChange={() => onAfter(false)} /> {words.before}
      </label>
      <label>
        <input type="radio" name="stand" checked={after} onChange={() => onAfter(true)} /> {words.after}
      </label>
    </fieldset>
  );
}

interface LineProps {
  score: Score;
  line: Line;
  number: number;
  after: boolean;
}

function GridLine({ score, line, number, after }: LineProps) {
  const { groups } = score.grid;
  const cells = hasCells(line);
  return (
    <>
      <tr {...as.row} id={`dimensie--${line.id}`}>
        <th {...as.rowheader} scope="row" className="effect__dimension">
          <span className="soft">{number}</span>
          {line.label}
        </th>
        {cells ? (
          groups.map((group) => (
            <td {...as.cell} key={group.id} data-label={group.label}>
              <CellMarks score={score} line={line} group={group} after={after} />
            </td>
          ))
        ) : (
          <td {...as.cell} className="untouched" colSpan={groups.length}>
            <Untouched line={line} />
          </td>
        )}
      </tr>
      {cells && line.denied && (
        <tr {...as.row} className="effect__mend">
          <td {...as.cell} colSpan={groups.length + 1}>
            <Untouched line={line} score={score} />
          </td>
        </tr>
      )}
    </>
  );
}
