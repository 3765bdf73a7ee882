import { fileName } from '../exchange/dossierFile.ts';
import { absent, frame, save } from '../nl/screens.ts';
import type { Session } from '../store/session.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Arrival } from './Arrival.tsx';
import { Frame } from './Frame.tsx';
import { rawDraft } from './lastResort.ts';
import { href, routes } from './routes.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  /** A page inside a dossier: the frame is already there. */
  page?: boolean;
  /** The version of a questionnaire this app does not know. */
  other?: string;
  session?: Session;
}

export function Absent({ page = false, other, session }: Props) {
  const words = page
    ? [absent.page, absent.pageText]
    : other === undefined
      ? [absent.title, absent.text]
      : [absent.unreadable, absent.unreadableText(other)];
  const toFile = () => {
    if (!session) return;
    saveFile(fileName(session.snapshot().draft.summary?.title ?? '', 'json'), rawDraft(session));
  };
  const content = (
    <main className="page" id="inhoud" tabIndex={-1}>
      <div className="stack">
        <Arrival tab={words[0] ?? ''}>{words[0]}</Arrival>
        <p>{words[1]}</p>
        <div className="btns">
          <ButtonLink look="primary" href={href(routes.start)}>
            {absent.back}
          </ButtonLink>
          {session && (
            <Button icon="download" onClick={toFile}>
              {save.toFile}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
  if (page) return content;
  return (
    <Frame roomsLabel={frame.listRooms} rooms={[{ label: frame.yourDrafts, route: routes.start, current: undefined }]}>
      {content}
    </Frame>
  );
}
