import { useSyncExternalStore } from 'react';
import { report } from '../../nl/dossier.ts';
import { stronger } from '../../nl/hints.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Arrival } from '../Arrival.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { answersIn } from '../dossier/Stronger.tsx';
import { href, routes } from '../routes.ts';
import { openedNews } from '../start/openedNews.ts';
import { FilePanel } from './FilePanel.tsx';
import { FollowUpPanel } from './FollowUpPanel.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { OtherForms } from './OtherForms.tsx';
import { PdfPanel } from './PdfPanel.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { useOutline } from './useOutline.ts';

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
        <ReportPreview outline={outline} />
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
