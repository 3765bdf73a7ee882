import { type ReactNode, useState } from 'react';
import type { Pass, Progress, Seen } from '../../engine/pass.ts';
import { problemSentence } from '../../form/problemSentences.ts';
import { missing } from '../../nl/dossier.ts';
import { stronger } from '../../nl/hints.ts';
import { as } from '../../questions/tableRoles.ts';
import type { Chapter } from '../../template/schema.ts';
import { Arrival } from '../Arrival.tsx';
import { href, routes } from '../routes.ts';
import { useDossier } from './dossier.ts';
import { answersIn, Stronger } from './Stronger.tsx';

interface Filter {
  readonly open: boolean;
  readonly unknown: boolean;
  readonly stronger: boolean;
}

const all: Filter = { open: true, unknown: true, stronger: true };

/** Everything that is still to do, by chapter, each with a link to the very place. `only`: what the drafter came for. */
export function Missing({ only }: { only?: keyof Filter }) {
  const { template, pass } = useDossier();
  const [filter, setFilter] = useState<Filter>(
    only ? { open: false, unknown: false, stronger: false, [only]: true } : all,
  );
  const { total } = pass;
  const done = total.open === 0;
  return (
    <main className="page" id="inhoud" tabIndex={-1}>
      <header className="page__head">
        <div>
          <p className="soft small">{missing.place}</p>
          <Arrival tab={missing.title(total.open, total.unknown)}>
            {done ? missing.done : missing.title(total.open, total.unknown)}
          </Arrival>
          <p>{done ? missing.doneText(total.questions, total.unknown) : missing.text}</p>
        </div>
      </header>
      <div className="panel">
        <Totals />
        <Choices filter={filter} onFilter={setFilter} />
      </div>
      <div className="part part--near">
        {template.chapters.map((chapter) => (
          <ChapterGaps key={chapter.id} chapter={chapter} filter={filter} />
        ))}
        {filter.stronger && <Stronger />}
      </div>
    </main>
  );
}

function Choices({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { pass, hints } = useDossier();
  const choices: [keyof Filter, string][] = [
    ['open', missing.showOpen(pass.total.open)],
    ['unknown', missing.showUnknown(pass.total.unknown)],
    ['stronger', stronger.show(answersIn(hints))],
  ];
  return (
    <fieldset>
      <legend className="label">{missing.show}</legend>
      <div className="choices">
        {choices.map(([part, label]) => (
          <label className="choice choice--small" key={part}>
            <input
              type="checkbox"
              checked={filter[part]}
              onChange={(event) => onFilter({ ...filter, [part]: event.target.checked })}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Totals() {
  const { draft, pass, conflicts } = useDossier();
  const { total } = pass;
  const empty = pass.seen.filter((seen) => seen.state === 'open' && seen.answer === undefined).length;
  const loud = (count: number) => (count > 0 ? 'is-loud' : undefined);
  return (
    <dl className="tally">
      <Count className={loud(empty)} count={empty} word={missing.empty} />
      <Count
        className={loud(total.open - empty)}
        count={total.open - empty}
        word={missing.incomplete}
        hint={missing.incompleteHint}
      />
      <Count count={total.unknown} word={missing.unknown} hint={missing.unknownHint} />
      <Count count={total.notApplicable} word={missing.notApplicable} hint={missing.notApplicableHint} />
      {total.silent > 0 && <Count count={total.silent} word={missing.silent} />}
      {conflicts.length > 0 && (
        <Count
          className="is-bad"
          count={conflicts.length}
          word={missing.conflicts}
          hint={<a href={href(routes.differences(draft.id))}>{missing.settle}</a>}
        />
      )}
    </dl>
  );
}

interface CountProps {
  className?: string | undefined;
  count: number;
  word: string;
  hint?: ReactNode;
}

function Count({ className, count, word, hint }: CountProps) {
  return (
    <div className={className}>
      <dt>
        {word} {hint && <small>{hint}</small>}
      </dt>
      <dd>{count}</dd>
    </div>
  );
}

function ChapterGaps({ chapter, filter }: { chapter: Chapter; filter: Filter }) {
  const { pass } = useDossier();
  const gaps = pass.seen.filter(
    (seen) =>
      seen.question.chapter === chapter.id &&
      ((filter.open && seen.state === 'open') || (filter.unknown && seen.state === 'onbekend')),
  );
  if (gaps.length === 0) return null;
  const progress = pass.progress.get(chapter.id);
  return (
    <section className="group" aria-labelledby={`gat-${chapter.id}`}>
      <div className="group__head">
        <h2 id={`gat-${chapter.id}`}>
          {chapter.number} {chapter.title}
        </h2>
        <p className="soft small">{progress && chapterCount(progress)}</p>
      </div>
      <table {...as.table} className="list cards gaps">
        <caption className="sr-only">{missing.caption(chapter.number, chapter.title)}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <th {...as.columnheader} scope="col" className="c-no">
              {missing.columns.number}
            </th>
            <th {...as.columnheader} scope="col" className="c-40">
              {missing.columns.what}
            </th>
            <th {...as.columnheader} scope="col">
              {missing.columns.why}
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {gaps.map((seen) => (
            <Gap key={seen.question.id} seen={seen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const chapterCount = (progress: Progress): string => missing.chapterCount(progress.open, progress.unknown);

function Gap({ seen }: { seen: Seen }) {
  const { draft, pass } = useDossier();
  const { question, problems } = seen;
  const [first] = problems;
  return (
    <tr {...as.row}>
      <td {...as.cell} data-label={missing.columns.number} className="num">
        {question.number}
      </td>
      <th {...as.rowheader} scope="row">
        <a href={href(routes.question(draft.id, question.section, question.id, first?.row, first?.column))}>
          {question.label}
        </a>
        <span className="hint">{what(seen, pass)}</span>
      </th>
      <td {...as.cell} data-label={missing.columns.why}>
        {why(seen)}
      </td>
    </tr>
  );
}

function what(seen: Seen, pass: Pass): string {
  if (seen.state === 'onbekend') return lookedInto(seen, pass);
  if (seen.answer === undefined) return missing.leeg;
  return seen.problems.map((problem) => problemSentence(seen.question, seen.answer, problem, pass.context))[0] ?? '';
}

function lookedInto(seen: Seen, pass: Pass): string {
  const follow = pass.seen.find(
    (each) => each.question.companionOf === seen.question.id && each.question.companion === 'follow-up',
  );
  if (!follow) return missing.isUnknown;
  return typeof follow.answer === 'string' && follow.answer.trim()
    ? missing.lookedInto(follow.answer.trim())
    : missing.nobody;
}

/** The strongest reason, in words. */
function why(seen: Seen): string {
  const { question, state, answer } = seen;
  if (state === 'onbekend') return missing.why.unknown;
  if (question.companion === 'reason') return missing.why.reason;
  if (question.trigger) return missing.why.trigger;
  if (answer !== undefined) return missing.why.incomplete;
  return question.quickscan ? missing.why.quickscan : missing.why.required;
}
