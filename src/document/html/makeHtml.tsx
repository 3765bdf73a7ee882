import { renderToStaticMarkup } from 'react-dom/server';
import { logoSize } from '../../house/houseStyle.ts';
import { LogoSvg } from '../../house/LogoSvg.tsx';
import { documentWords as nl } from '../../nl/document.ts';
import { house } from '../../nl/house.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { anchors } from '../anchors.ts';
import { clean } from '../flow/clean.ts';
import type { Entry, Flow, Part, Report } from '../flow/flow.ts';
import { reportOf } from '../flow/report.ts';
import { kindOf } from '../paperWords.ts';
import type { Cover, Outline } from '../shape.ts';
import type { HtmlDress } from './dress.ts';
import { Flows } from './Flows.tsx';
import { css, cssHash } from './style.ts';

/** The report as one file that needs nothing else: no script, no request, no style but its own. */
export function makeHtml(given: Outline, dress: HtmlDress = {}): string {
  const outline = clean(given);
  const page = <Page report={reportOf(outline)} cover={outline.cover} dress={dress} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

const policyWith = (...hashes: readonly string[]): string =>
  `default-src 'none'; style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}; base-uri 'none'; form-action 'none'`;

interface PageProps {
  readonly report: Report;
  readonly cover: Cover;
  readonly dress: HtmlDress;
}

function Page({ report, cover, dress }: PageProps) {
  const { title, version, printedAt } = cover;
  const styles = dress.css ? [cssHash, dress.css.hash] : [cssHash];
  const subject = nl.subject(kindOf(cover), version);
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policyWith(...styles)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={subject} />
        <meta name="date" content={printedAt} />
        <title>{`${title} · ${subject}`}</title>
        <style>{css}</style>
        {dress.css && <style>{dress.css.text}</style>}
      </head>
      <body>
        <a className="skip" href="#rapport">
          {otherForms.skip}
        </a>
        <div className="page">
          <header className="cover">
            <House dress={dress} />
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
              {[
                ...(dress.name ? [dress.name] : []),
                title,
                nl.cover.version(version),
                cover.classification,
                nl.fingerprintShort(cover.fingerprint),
              ].join(' · ')}
            </p>
          </footer>
        </div>
      </body>
    </html>
  );
}

const logoRoom = { width: 240, height: 56 } as const;

/** The logo of the organisation, or its name where there is none. Beside the flows: it is no part of the outline. */
function House({ dress: { name, logo } }: { readonly dress: HtmlDress }) {
  if (!name) return null;
  if (!logo) return <p className="soft">{name}</p>;
  return <LogoSvg logo={logo} label={house.logoOf(name)} {...logoSize(logo, logoRoom)} />;
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
