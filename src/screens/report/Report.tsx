import { startTransition, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { conflictsToPrint } from '../../document/conflicts.ts';
import type { OutlineExtra } from '../../document/outline.ts';
import { type Outline, outlineOf } from '../../document/outline.ts';
import { fingerprint } from '../../draft/fingerprint.ts';
import { report } from '../../nl/dossier.ts';
import { stronger } from '../../nl/hints.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Arrival } from '../Arrival.tsx';
import { type Dossier, useDossier } from '../dossier/dossier.ts';
import { answersIn } from '../dossier/Stronger.tsx';
import { href, routes } from '../routes.ts';
import { openedNews } from '../start/openedNews.ts';
import { describeAhead } from './describeAhead.ts';
import { FilePanel } from './FilePanel.tsx';
import { FollowUpPanel } from './FollowUpPanel.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { OtherForms } from './OtherForms.tsx';
import { Paper } from './Paper.tsx';
import { PdfPanel } from './PdfPanel.tsx';

/** The report as it will be printed, and beside it what can be done with it. */
export function Report() {
  const dossier = useDossier();
  const outline = useOutline(dossier);
  const latest = useSyncExternalStore(openedNews.subscribe, openedNews.now);
  const news = latest?.id === dossier.draft.id ? latest : undefined;
  return (
    <main className="page" id="inhoud" tabIndex={-1}>
      {news && <OpenedNotice news={news} />}
      <header className="page__head">
        <div>
          <Arrival tab={report.title} quiet={news !== undefined}>
            {report.title}
          </Arrival>
          <p>{report.text}</p>
        </div>
      </header>
      <div className="report">
        <section aria-labelledby="voorbeeld" className="report__paper">
          <div className="paperbar">
            <h2 className="label" id="voorbeeld">
              {report.preview}
            </h2>
          </div>
          {outline && <Paper outline={outline} />}
        </section>
        <aside className="share" aria-label={report.share}>
          <section className="panel" aria-labelledby="maak">
            <h2 id="maak">{report.share}</h2>
            <Checks />
            {outline && <PdfPanel outline={outline} />}
          </section>
          {outline && <OtherForms outline={outline} />}
          <FilePanel />
          <FollowUpPanel />
        </aside>
      </div>
    </main>
  );
}

function useOutline({ session, draft, template, pass, answers }: Dossier): Outline | undefined {
  const [print, setPrint] = useState('');
  const [read, setRead] = useState<Dossier['pass']>();
  const settledAnswers = useDeferredValue(answers);
  useEffect(() => {
    let stale = false;
    void fingerprint(session.snapshot().entries).then((found) => {
      if (!stale) startTransition(() => setPrint(found));
    });
    return () => {
      stale = true;
    };
  }, [session, settledAnswers]);
  useEffect(() => describeAhead(pass, () => startTransition(() => setRead(pass))), [pass]);
  return useMemo(() => {
    if (!print || !read) return undefined;
    const extra: OutlineExtra = {
      kind: draft.kind,
      fingerprint: print,
      date: new Date().toISOString().slice(0, 10),
      conflicts: conflictsToPrint(session.snapshot().conflicts),
    };
    return outlineOf(template, read, extra);
  }, [template, read, draft.kind, print, session]);
}

/** As sentences, with the way to do something about it. */
function Checks() {
  const { draft, pass, conflicts, hints } = useDossier();
  const { open } = pass.total;
  return (
    <ul className="checks">
      <li className={open > 0 ? 'is-warn' : undefined}>
        <Icon name={open > 0 ? 'warn' : 'check'} />
        <span>
          {open > 0 ? report.openQuestions(open) : report.complete}{' '}
          {open > 0 && <a href={href(routes.missing(draft.id))}>{report.showOpen}</a>}
        </span>
      </li>
      {conflicts.length > 0 && (
        <li className="is-warn">
          <Icon name="warn" />
          <span>
            {report.conflicts(conflicts.length)} <a href={href(routes.differences(draft.id))}>{report.showOpen}</a>
          </span>
        </li>
      )}
      {hints.length > 0 && (
        <li className="is-soft">
          <Icon name="bulb" />
          <span>
            {stronger.answers(answersIn(hints))} <a href={href(routes.stronger(draft.id))}>{report.showOpen}</a>
          </span>
        </li>
      )}
    </ul>
  );
}
