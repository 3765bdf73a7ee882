import { formWords } from '../nl/form.ts';
import type { Question, Template } from '../template/schema.ts';
import { Icon } from '../ui/Icon.tsx';

const longestHint = 150;

/** The first sentence of the help stands under the title; the rest folds away beside the question. */
export function hintOf(question: Question): string | undefined {
  const { help } = question;
  if (!help || help.length <= longestHint) return help;
  const first = /^.+?[.?!](?=\s)/.exec(help)?.[0];
  return first && first.length <= longestHint ? first : undefined;
}

interface Props {
  question: Question;
  sources: Template['sources'];
}

export function HelpPanel({ question, sources }: Props) {
  const { help, example } = question;
  const more = help && help !== hintOf(question) ? help : undefined;
  const known = question.sources.flatMap((id) => sources[id] ?? []);
  if (!more && !example && known.length === 0) return null;
  return (
    <details className="help" id={helpId(question.id)}>
      <summary>
        <Icon name="right" /> {formWords.help}
        <span className="sr-only">{formWords.helpFor(question.number)}</span>
      </summary>
      <div className="help__text">
        {more && (
          <>
            <h3>{formWords.helpMeaning}</h3>
            <p>{more}</p>
          </>
        )}
        {example && (
          <>
            <h3>{formWords.helpExample}</h3>
            <p className="example">{example}</p>
          </>
        )}
        {known.length > 0 && (
          <>
            <h3>{formWords.helpSources}</h3>
            <ul>
              {known.map((source) => (
                <SourceItem key={source.title} source={source} />
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

export const helpId = (question: string): string => `${question}--uitleg`;

function SourceItem({ source }: { source: Template['sources'][string] }) {
  if (!source.url) return <li>{source.title}</li>;
  return (
    <li>
      <a className="utrecht-link utrecht-link--html-a" href={source.url} target="_blank" rel="noreferrer">
        {source.title}
        <span className="sr-only">{formWords.newWindow}</span>
      </a>
    </li>
  );
}
