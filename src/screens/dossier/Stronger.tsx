import type { Hint } from '../../engine/hints/look.ts';
import { hintSentence } from '../../form/problemSentences.ts';
import { stronger } from '../../nl/hints.ts';
import { as } from '../../questions/tableRoles.ts';
import { href, routes } from '../routes.ts';
import { useDossier } from './dossier.ts';

/** How many answers have a hint, however many each has. */
export const answersIn = (hints: readonly Hint[]): number => new Set(hints.map(({ question }) => question)).size;

/** What would make answers stronger, apart from what is missing: these keep nothing open. */
export function Stronger() {
  const { hints } = useDossier();
  return (
    <section className="group" aria-labelledby="kan-sterker">
      <div className="group__head">
        <h2 id="kan-sterker">{stronger.title}</h2>
        <p className="soft small">{hints.length > 0 && stronger.answers(answersIn(hints))}</p>
      </div>
      <p className="soft stronger-text">{hints.length > 0 ? stronger.text : stronger.none}</p>
      {hints.length > 0 && (
        <table {...as.table} className="list cards gaps">
          <caption className="sr-only">{stronger.caption}</caption>
          <thead {...as.rowgroup}>
            <tr {...as.row}>
              <th {...as.columnheader} scope="col" className="c-no">
                {stronger.columns.number}
              </th>
              <th {...as.columnheader} scope="col" className="c-40">
                {stronger.columns.what}
              </th>
              <th {...as.columnheader} scope="col">
                {stronger.columns.why}
              </th>
            </tr>
          </thead>
          <tbody {...as.rowgroup}>
            {hints.map((hint) => (
              <StrongerRow key={`${hint.rule.id} ${hint.question} ${hint.row} ${hint.column}`} hint={hint} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function StrongerRow({ hint }: { hint: Hint }) {
  const { draft, pass } = useDossier();
  const seen = pass.byId.get(hint.question);
  // the hints follow the pass: what is gone from it has none for long
  if (!seen) return null;
  const { question, answer } = seen;
  return (
    <tr {...as.row}>
      <td {...as.cell} data-label={stronger.columns.number} className="num">
        {question.number}
      </td>
      <th {...as.rowheader} scope="row">
        <a href={href(routes.question(draft.id, question.section, question.id, hint.row, hint.column))}>
          {question.label}
        </a>
        <span className="hint">{hintSentence(question, answer, hint, pass.context)}</span>
      </th>
      <td {...as.cell} data-label={stronger.columns.why}>
        {hint.rule.why}
      </td>
    </tr>
  );
}
