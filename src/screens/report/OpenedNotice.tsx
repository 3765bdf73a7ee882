import { useEffect, useRef } from 'react';
import { opened as words } from '../../nl/dossier.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { href, routes } from '../routes.ts';
import { type OpenedNews, openedNews } from '../start/openedNews.ts';

/** What came out of the PDF that was just opened. It takes the focus, so that it is heard first. */
export function OpenedNotice({ news }: { news: OpenedNews }) {
  const { draft, conflicts } = useDossier();
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), [news]);
  const { report, here, files, filesKept, title } = news;
  return (
    <section ref={notice} tabIndex={-1} className="start__alert" aria-labelledby="geopend">
      <Alert
        kind={report.fingerprint === 'differs' || !filesKept ? 'warning' : 'info'}
        actions={
          <>
            <ButtonLink href={href(routes.dossier(draft.id))}>{words.toQuestions}</ButtonLink>
            <Button
              look="quiet"
              className="btn--icon"
              icon="close"
              aria-label={words.dismiss}
              onClick={() => openedNews.tell(undefined)}
            />
          </>
        }
      >
        <h2 className="label" id="geopend">
          {words.title(title)}
        </h2>
        <p>
          {words.answers(report.answers)} {words.fingerprint[report.fingerprint]} {words.here[here]}
        </p>
        {conflicts.length > 0 && (
          <p>
            {words.conflicts(conflicts.length)} <a href={href(routes.differences(draft.id))}>{words.settle}</a>
          </p>
        )}
        {files > 0 && <p>{words.files(files)}</p>}
        {!filesKept && <p>{words.filesNotKept}</p>}
      </Alert>
    </section>
  );
}
