import { useState } from 'react';
import { optionsOf } from '../../engine/chosenWord.ts';
import type { EffectRow } from '../../engine/effect/effect.ts';
import { effectWords } from '../../nl/effect.ts';
import type { Template } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { Glyph } from './Glyph.tsx';
import type { Score } from './useScore.ts';

const words = effectWords.mend;

/** Rows that the table has no cell for: a group that is no longer chosen, or a row without a dimension. */
export function Homeless({ score }: { score: Score }) {
  const { homeless, lines } = score.grid;
  if (homeless.length === 0) return null;
  const isGroup = homeless.every(({ after }) => after.group !== '' && lines.some(({ id }) => id === after.dimension));
  return (
    <section className="panel homeless" aria-labelledby="zonder-plek">
      <h2 id="zonder-plek" tabIndex={-1}>
        {words.title(isGroup)}
      </h2>
      <p>{words.text}</p>
      <ul>
        {homeless.map((row) => (
          <HomelessRow key={row.row} score={score} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** A group that is no longer chosen is still called by its name, where the questionnaire knows it. */
const groupWords = (group: string, { groups, chapters }: Template): string =>
  chapters
    .flatMap((chapter) => chapter.sections.flatMap((section) => section.questions))
    .filter(({ id }) => id.startsWith(groups))
    .flatMap(optionsOf)
    .find(({ id }) => id === group)?.label ?? group;

function HomelessRow({ score, row }: { score: Score; row: EffectRow }) {
  const { template } = useDossier();
  const { groups, lines } = score.grid;
  const [dimension, setDimension] = useState(
    lines.some(({ id }) => id === row.after.dimension) ? row.after.dimension : '',
  );
  const [group, setGroup] = useState(groups.some(({ id }) => id === row.after.group) ? row.after.group : '');
  const name = effectWords.said.place(
    row.dimension || words.noDimension,
    groupWords(row.after.group, template) || words.noGroup,
  );
  const { direction, level } = row.after;
  return (
    <li>
      <p className="homeless__name">
        <Glyph of={direction} /> <strong>{name}</strong>{' '}
        <span className="soft">
          {effectWords.grid.direction[`${direction}`]}
          {level !== 'geen' && level !== 'onbekend' && level !== 'gunstig' && effectWords.grid.level(level)}
        </span>
      </p>
      <div className="homeless__act">
        <Pick label={words.toDimension} of={name} options={lines} value={dimension} onPick={setDimension} />
        <Pick label={words.toGroup} of={name} options={groups} value={group} onPick={setGroup} />
        <Button
          aria-disabled={dimension === '' || group === '' || undefined}
          onClick={() => dimension !== '' && group !== '' && score.move(row.row, { dimension, group })}
        >
          {words.move}
          <span className="sr-only">{words.rowFor(name)}</span>
        </Button>
        <Button icon="trash" look="quiet" onClick={() => score.remove([row.row], name)}>
          {words.oneRemove}
          <span className="sr-only">{words.rowFor(name)}</span>
        </Button>
      </div>
    </li>
  );
}

interface PickProps {
  label: string;
  of: string;
  options: readonly { readonly id: string; readonly label: string }[];
  value: string;
  onPick: (value: string) => void;
}

const Pick = ({ label, of: name, options, value, onPick }: PickProps) => (
  <label className="field">
    <span>
      {label}
      <span className="sr-only">{words.rowFor(name)}</span>
    </span>
    <select
      className="utrecht-select utrecht-select--html-select"
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{words.choose}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
