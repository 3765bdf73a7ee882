import { lazy, type ReactNode, Suspense, use, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Route, Switch } from 'wouter';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import type { Conflict } from '../../form/TwoAnswers.tsx';
import { WriterProvider } from '../../form/writer.ts';
import { effectWords } from '../../nl/effect.ts';
import { effectProfileWords } from '../../nl/effectProfile.ts';
import { frame } from '../../nl/screens.ts';
import { FilesProvider } from '../../questions/files.ts';
import type { Session, Snapshot } from '../../store/session.ts';
import { questionsOf, type Template } from '../../template/schema.ts';
import { Absent } from '../Absent.tsx';
import { useDossierFiles } from '../attachments/useDossierFiles.ts';
import { Frame, type Room } from '../Frame.tsx';
import { scopeSetting } from '../known.ts';
import { keepAtHand } from '../lastResort.ts';
import { routes } from '../routes.ts';
import { type App, AppProvider, useApp, useTemplate } from '../services.ts';
import { scopeOf, summaryOf, titleOf } from '../summary.ts';
import { whenWords } from '../when.ts';
import { type Dossier, DossierProvider } from './dossier.ts';
import { sectionsOf } from './Pager.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { SearchDoor, useSearchDoor } from './SearchDoor.tsx';
import { sessionWriter } from './sessionWriter.ts';
import { useHints } from './useHints.ts';
import { usePass } from './usePass.ts';
import { useSession } from './useSession.ts';
import { Wizard } from './Wizard.tsx';

const Missing = lazy(() => import('./Missing.tsx').then((room) => ({ default: room.Missing })));
const Differences = lazy(() => import('./Differences.tsx').then((room) => ({ default: room.Differences })));
const Effect = lazy(() => import('../effect/Effect.tsx').then((room) => ({ default: room.Effect })));
const Stacking = lazy(() => import('../stacking/Stacking.tsx').then((room) => ({ default: room.StackingRoom })));
const Profile = lazy(() => import('../profile/Profile.tsx').then((room) => ({ default: room.Profile })));
const Report = lazy(() => import('../report/Report.tsx').then((room) => ({ default: room.Report })));

/** One dossier and its rooms. */
export function DossierScreen({ id, path }: { id: string; path: string }) {
  const opened = useSession(id);
  if (!opened) return <Loading />;
  if (!opened.ok) return <Absent />;
  return <WithTemplate key={id} session={opened.session} path={path} />;
}

/** Everything under it finds the questionnaire that this dossier names. */
function WithTemplate({ session, path }: { session: Session; path: string }) {
  const app = useApp();
  const { template: name } = session.snapshot().draft;
  const template = use(app.templateNamed(name));
  const own = useMemo(() => (template ? { ...app, loadTemplate: kept(template) } : undefined), [app, template]);
  if (!own) return <Absent other={name.version} session={session} />;
  return (
    <AppProvider value={own}>
      <OpenDossier session={session} path={path} />
    </AppProvider>
  );
}

function kept(template: Template): () => Promise<Template> {
  // as React marks a promise that it has seen kept: nothing waits for what is there
  const there = Object.assign(Promise.resolve(template), { status: 'fulfilled', value: template });
  return () => there;
}

const Loading = () => (
  <Frame roomsLabel={frame.listRooms} rooms={[]}>
    <main className="page" id="inhoud" tabIndex={-1}>
      <p className="soft" role="status">
        {frame.loading}
      </p>
    </main>
  </Frame>
);

function OpenDossier({ session, path }: { session: Session; path: string }) {
  const app = useApp();
  const template = useTemplate();
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  const { draft, answers, saved } = snapshot;
  const pass = usePass(template, answers);
  const hints = useHints(template, pass, draft.kind);
  const writer = useMemo(() => sessionWriter(session), [session]);
  const conflicts = useMemo(() => conflictsOf(snapshot.conflicts, template), [snapshot.conflicts, template]);
  const files = useDossierFiles(answers);
  const door = useSearchDoor();
  const withSearch = useMemo((): App => ({ ...app, openSearch: door.open }), [app, door.open]);
  const dossier = useMemo(
    (): Dossier => ({
      draft,
      session,
      template,
      title: titleOf(answers),
      scope: scopeOf(answers),
      setScope: (scope) => session.settle({ question: scopeSetting }, scope),
      answers,
      pass,
      conflicts,
      hints,
    }),
    [draft, session, template, answers, pass, conflicts, hints],
  );
  useEffect(() => session.summarise(summaryOf(template, pass)), [session, template, pass]);
  useEffect(() => keepAtHand(session), [session]);

  return (
    <AppProvider value={withSearch}>
      <DossierProvider value={dossier}>
        <WriterProvider value={writer}>
          <FilesProvider value={files}>
            <Frame
              title={dossier.title}
              tag={tags[draft.kind]}
              roomsLabel={frame.dossierRooms}
              rooms={roomsOf(draft.id, path, conflicts.length, template)}
              saved={saved}
              alert={<SaveTrouble session={session} saved={saved} title={dossier.title} />}
              skipTo={isFilling(path) ? wizardSkips : []}
            >
              <Suspense fallback={<p className="page soft">{frame.loading}</p>}>
                <Rooms />
              </Suspense>
            </Frame>
            <SearchDoor door={door} />
          </FilesProvider>
        </WriterProvider>
      </DossierProvider>
    </AppProvider>
  );
}

const tags = { toets: undefined, overgezet: frame.copied, voorbeeld: frame.example };

const wizardSkips = [
  { label: frame.skipToChapters, id: 'hoofdstukken' },
  { label: frame.skipToMissing, id: 'ontbreekt' },
];

const elsewhere = /\/(ontbreekt(\/sterker)?|rapport|profiel|verschillen|stapeling)$|^\/toets\/[^/]+\/effect(\/|$)/;

const isFilling = (path: string): boolean => !elsewhere.test(path);

/** A questionnaire that does not judge the effect on people has no rooms about it. */
function roomsOf(id: string, path: string, conflicts: number, template: Template): readonly Room[] {
  const judges = questionsOf(template).some((question) => question.id === scoreQuestion);
  const here = (route: string) => (path === route ? ('page' as const) : undefined);
  const filling = isFilling(path) ? 'page' : /\/ontbreekt(\/sterker)?$/.test(path) ? 'true' : undefined;
  return [
    { label: frame.fill, route: routes.dossier(id), current: filling },
    ...(judges ? aboutPeople(id, path) : []),
    { label: frame.report, route: routes.report(id), current: here(routes.report(id)) },
    ...(conflicts > 0 || path === routes.differences(id)
      ? [
          {
            label: frame.differences,
            route: routes.differences(id),
            current: here(routes.differences(id)),
            count: conflicts,
          },
        ]
      : []),
    ...(judges ? [{ label: frame.stacking, route: routes.stacking(id), current: here(routes.stacking(id)) }] : []),
  ];
}

const aboutPeople = (id: string, path: string): readonly Room[] => [
  {
    label: effectWords.room,
    route: routes.effect(id),
    current: path === routes.effect(id) ? 'page' : path.startsWith(`${routes.effect(id)}/`) ? 'true' : undefined,
  },
  {
    label: effectProfileWords.room,
    route: routes.profile(id),
    current: path === routes.profile(id) ? 'page' : undefined,
  },
];

function Rooms(): ReactNode {
  return (
    <Switch>
      <Route path="/toets/:id/ontbreekt">{() => <Missing key="all" />}</Route>
      <Route path="/toets/:id/ontbreekt/sterker">{() => <Missing key="stronger" only="stronger" />}</Route>
      <Route path="/toets/:id/effect/:row?">{({ row }) => <Effect key={row ?? ''} row={row} />}</Route>
      <Route path="/toets/:id/profiel" component={Profile} />
      <Route path="/toets/:id/rapport" component={Report} />
      <Route path="/toets/:id/stapeling" component={Stacking} />
      <Route path="/toets/:id/verschillen" component={Differences} />
      <Route path="/toets/:id/:section?/:question?/:row?/:column?">{(place) => <Filling {...place} />}</Route>
    </Switch>
  );
}

interface Place {
  section?: string | undefined;
  question?: string | undefined;
  row?: string | undefined;
  column?: string | undefined;
}

function Filling({ section: name, question, row, column }: Place) {
  const template = useTemplate();
  const sections = sectionsOf(template);
  const section = name === undefined ? sections[0] : sections.find((each) => each.id === name);
  const place = useMemo(
    () => ({ section, target: question === undefined ? undefined : { question, row, column } }),
    [section, question, row, column],
  );
  // a section with large tables is drawn in small steps, so that the page keeps answering
  const shown = useDeferredValue(place);
  if (!shown.section) return <Absent page />;
  return <Wizard section={shown.section} target={shown.target} />;
}

/** In the order of the questionnaire, so that "the first" means the same everywhere. */
function conflictsOf(conflicts: Snapshot['conflicts'], template: Template): readonly Conflict[] {
  const order = sectionsOf(template).flatMap((section) => section.questions.map((question) => question.id));
  return conflicts
    .filter(({ about }) => order.includes(about.question))
    .map(({ about, heads }) => ({
      question: about.question,
      row: about.row,
      sides: heads.map(({ id, by, at, value }) => ({ id, by, at: whenWords(at), value })),
    }))
    .toSorted((one, other) => order.indexOf(one.question) - order.indexOf(other.question));
}
