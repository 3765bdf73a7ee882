import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import { TwoAnswers } from '../../form/TwoAnswers.tsx';
import { effectWords } from '../../nl/effect.ts';
import { columnOptions } from '../../questions/cells.ts';
import type { Column } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { AfterMeasures, BeforeMeasures } from './BeforeAfter.tsx';
import type { EditorProps } from './editorProps.ts';
import type { Line } from './grid.ts';
import { CoreHint, SizeHint } from './Hints.tsx';
import { cellBeside, type Place } from './places.ts';
import { RowText } from './RowText.tsx';
import { StepField } from './StepField.tsx';
import type { Score } from './useScore.ts';

const words = effectWords.editor;

/** One judgement: its facts, before and after measures, and the sum that a reader can redo by hand. */
export function RowEditor({ score, place, line }: { score: Score; place: Place; line: Line }) {
  const { pass, conflicts } = useDossier();
  const [explained, setExplained] = useState(wasExplained);
  const question = pass.byId.get(scoreQuestion)?.question;
  const section = useArrival();
  if (!question) return null;
  const list = (question as { columns?: readonly Column[] }).columns ?? [];
  const group = score.grid.groups.find(({ id }) => id === place.group)?.label ?? place.group;
  const row = score.rowOf(place);
  const props: EditorProps = {
    score,
    place,
    row,
    explained,
    columns: new Map(list.map((column) => [column.id, column])),
    optionsOf: (column) => columnOptions(column, pass.context) ?? [],
  };
  const own = conflicts.filter((each) => each.question === scoreQuestion && each.row === place.row);
  const explain = (on: boolean) => {
    wasExplained = on;
    setExplained(on);
  };

  return (
    <section
      ref={section}
      className="roweditor"
      aria-labelledby="beoordeling"
      data-dimension={place.dimension}
      data-group={place.group}
      onFocus={(event) => isFrom(event) || score.enter()}
      onBlur={(event) => isFrom(event) || score.leave()}
    >
      <div className="roweditor__head">
        <div>
          <h3 id="beoordeling">{words.title(line.label, group)}</h3>
          {!score.exists(place) && <p className="hint">{words.newRow}</p>}
        </div>
        <div className="btns">
          <Button look="quiet" icon="question" aria-pressed={explained} onClick={() => explain(!explained)}>
            {words.explain}
          </Button>
          <Button look="quiet" className="btn--icon" icon="close" aria-label={words.close} onClick={score.close} />
        </div>
      </div>
      {own.map((conflict) => (
        <TwoAnswers key={conflict.row} conflict={conflict} question={question} context={pass.context} beside />
      ))}
      <Facts {...props} />
      <div className="beforeafter">
        <BeforeMeasures {...props} />
        <AfterMeasures {...props} />
      </div>
      <RowText {...props} column="toelichting" label={words.note} hint={words.noteHint} />
      <EditorTools {...props} />
    </section>
  );
}

// as long as the page lives: whoever wants the explanation wants it at the next cell too
let wasExplained = false;

const isFrom = ({ currentTarget, relatedTarget }: FocusEvent): boolean => currentTarget.contains(relatedTarget);

/** An editor that opens takes the focus to its direction; the line it belongs to stays in sight. */
function useArrival() {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = section.current;
    const control =
      place?.querySelector<HTMLElement>('[data-column="richting"] input:checked') ??
      place?.querySelector<HTMLElement>('[data-column="richting"] input');
    control?.focus({ preventScroll: true });
    place?.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'start' });
  }, []);
  return section;
}

const facts = [
  ['omkeerbaar', words.undo],
  ['duur', words.duration],
  ['zekerheid', words.certainty],
] as const;

function Facts(props: EditorProps) {
  return (
    <div className="rowfacts">
      <StepField {...props} column="omvang" legend={words.size} hint={<SizeHint {...props} />} />
      {facts.map(([column, legend]) => (
        <StepField key={column} {...props} column={column} legend={legend} />
      ))}
      <StepField {...props} column="kwetsbaar" legend={words.vulnerable} flat />
      <StepField {...props} column="kernrecht" legend={words.core} flat hint={<CoreHint {...props} />} />
    </div>
  );
}

function EditorTools({ score, place }: EditorProps) {
  const others = score.grid.groups.filter(({ id }) => id !== place.group);
  const line = score.grid.lines.find(({ id }) => id === place.dimension);
  const isThere = score.exists(place);
  const step = (by: 1 | -1) => cellBeside(score.grid, place, [by, 0]);
  const [previous, next] = [step(-1), step(1)];
  const remove = () => {
    score.remove([place.row], score.nameOf(place));
    score.close();
  };
  return (
    <div className="roweditor__tools">
      {isThere && (
        <fieldset className="copyto">
          <legend className="label">{words.copyTo}</legend>
          <div className="btns">
            {others.map(({ id, label }) => (
              <Button key={id} icon="copy" onClick={() => score.copyTo(place, id)}>
                {label}
                {(line?.cells.get(id)?.length ?? 0) > 0 && words.replaces}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="btns roweditor__foot">
        {isThere && (
          <Button look="quiet" icon="trash" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <span className="btns roweditor__steps">
          <Button
            icon="left"
            aria-keyshortcuts="Alt+ArrowLeft"
            aria-disabled={!previous || undefined}
            onClick={() => previous && score.show(previous)}
          >
            {words.previous}
          </Button>
          <Button
            iconAfter="right"
            aria-keyshortcuts="Alt+ArrowRight"
            aria-disabled={!next || undefined}
            onClick={() => next && score.show(next)}
          >
            {words.next}
          </Button>
        </span>
      </div>
    </div>
  );
}
