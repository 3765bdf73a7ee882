import { renderToStaticMarkup } from 'react-dom/server';
import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { anchors } from '../anchors.ts';
import { clean } from '../flow/clean.ts';
import type { Entry, Flow, Part, Report } from '../flow/flow.ts';
import { reportOf } from '../flow/report.ts';
import { kindOf } from '../paperWords.ts';
import type { Cover, Outline } from '../shape.ts';
import { Flows } from './Flows.tsx';
import { css, cssHash } from './style.ts';

/** The report as one file that needs nothing else: no script, no request, no style but its own. */
export function makeHtml(given: Outline): string {
  const outline = clean(given);
  return `<!doctype html>\n${renderToStaticMarkup(<Page report={reportOf(outline)} cover={outline.cover} />)}\n`;
}

const policy = `default-src 'none'; style-src '${cssHash}'; base-uri 'none'; form-action 'none'`;

function Page({ report, cover }: { readonly report: Report; readonly cover: Cover }) {
  const { title, version, printedAt } = cover;
  const subject = nl.subject(kindOf(cover), version);
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={subject} />
        <meta name="date" content={printedAt} />
        <title>{`${title} · ${subject}`}</title>
        <style>{css}</style>
      </head>
      <body>
        <a className="skip" href="#rapport">
          {otherForms.skip}
        </a>
        <div className="page">
          <header className="cover">
            <Flows flows={report.cover} />
          </header>
          <Contents parts={report.parts} />
          <main id="rapport" tabIndex={-1}>
            <section className="howto">
              <Flows flows={report.howTo} />
            </section>
            {report.parts.map((part) => (
              <PartView key={part.anchor} part={part} />
            ))}
          </main>
          <footer className="foot">
            <p>
              {[title, nl.cover.version(version), cover.classification, nl.fingerprintShort(cover.fingerprint)].join(
                ' · ',
              )}
            </p>
          </footer>
        </div>
      </body>
    </html>
  );
}

function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav className="contents" aria-labelledby={anchors.contents}>
      <h2 id={anchors.contents} tabIndex={-1}>
        {otherForms.contents}
      </h2>
      <ul>
        {parts.map((part) => (
          <li key={part.anchor}>
            <Line entry={part} />
            {part.sections.length > 0 && (
              <ul>
                {part.sections.map((section) => (
                  <li key={section.anchor}>
                    <Line entry={section} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Line = ({ entry: { anchor, number, title } }: { readonly entry: Entry }) => (
  <a href={`#${anchor}`}>
    {number && <span className="number">{`${number} `}</span>}
    {title}
  </a>
);

function PartView({ part }: { readonly part: Part }) {
  const { anchor, number, title, flows, newPage } = part;
  const heading: Flow = { kind: 'heading', level: 1, look: 'part', text: title, anchor, ...(number ? { number } : {}) };
  return (
    <section className={newPage ? 'part part--page' : 'part'}>
      <Flows flows={[heading, ...flows]} />
      <p className="back">
        <a href={`#${anchors.contents}`}>{otherForms.toContents}</a>
      </p>
    </section>
  );
}
