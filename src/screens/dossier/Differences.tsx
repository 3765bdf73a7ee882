import { TwoAnswers } from '../../form/TwoAnswers.tsx';
import { differences } from '../../nl/dossier.ts';
import { questionsOf } from '../../template/schema.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Arrival } from '../Arrival.tsx';
import { href, routes } from '../routes.ts';
import { useDossier } from './dossier.ts';

/** Every question with two answers, in the order of the questionnaire. */
export function Differences() {
  const { draft, template, pass, conflicts } = useDossier();
  const byId = new Map(questionsOf(template).map((question) => [question.id, question]));
  return (
    <main className="page" id="inhoud" tabIndex={-1}>
      <header className="page__head">
        <div>
          <Arrival tab={differences.queue}>{differences.title(conflicts.length)}</Arrival>
          <p>{conflicts.length > 0 ? differences.text : differences.none}</p>
        </div>
      </header>
      {conflicts.length === 0 && (
        <ButtonLink look="primary" href={href(routes.dossier(draft.id))}>
          {differences.back}
        </ButtonLink>
      )}
      {conflicts.map((conflict) => {
        const question = byId.get(conflict.question);
        if (!question) return null;
        return (
          <section className="group" key={`${conflict.question} ${conflict.row}`}>
            <p className="soft num">
              {question.number}
              {conflict.row !== undefined && `, ${differences.row}`}
            </p>
            <h2 className="question__title">{question.label}</h2>
            <TwoAnswers conflict={conflict} question={question} context={pass.context} />
            <p>
              <a className="go" href={href(routes.question(draft.id, question.section, question.id, conflict.row))}>
                {differences.toQuestion} <Icon name="right" />
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
