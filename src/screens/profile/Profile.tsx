import { useDeferredValue, useMemo } from 'react';
import { effectProfileOf } from '../../document/effectProfile/effectProfile.ts';
import type { EffectProfile, Headline } from '../../document/effectProfile/shape.ts';
import { journeyOf } from '../../document/journey/journey.ts';
import { effectWords } from '../../nl/effect.ts';
import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Arrival } from '../Arrival.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { href, routes } from '../routes.ts';
import { From, SaidView } from './From.tsx';
import { JourneyView } from './JourneyView.tsx';
import { ProfileGrid } from './ProfileGrid.tsx';
import { Weight } from './Weight.tsx';

/** The one page about the person, live: the same words as on paper, and every figure a way to the answers behind it. */
export function Profile() {
  const { draft, pass } = useDossier();
  const settled = useDeferredValue(pass);
  const profile = useMemo(() => effectProfileOf(settled), [settled]);
  const journey = useMemo(() => journeyOf(settled), [settled]);
  return (
    <main className="page page--effect profile" id="inhoud" tabIndex={-1}>
      <header className="page__head">
        <div>
          <p className="small soft">{nl.lead}</p>
          <Arrival tab={nl.room}>{nl.title}</Arrival>
          <p>{nl.screen.traced}</p>
        </div>
        <div className="btns">
          <ButtonLink href={href(routes.report(draft.id))} icon="file">
            {nl.screen.toReport}
          </ButtonLink>
        </div>
      </header>
      {profile ? (
        <>
          <Headlines profile={profile} />
          <ProfileGrid grid={profile.grid} />
          <div className="profile__halves">
            <Weight profile={profile} />
            <Lists profile={profile} />
          </div>
          {journey && <JourneyView journey={journey} />}
        </>
      ) : (
        <p>{effectWords.notInQuickscan}</p>
      )}
    </main>
  );
}

function Headlines({ profile: { picture, insight, own } }: { profile: EffectProfile }) {
  const { draft } = useDossier();
  return (
    <div className="profile__halves profile__heads">
      <section className={`profile__head profile__head--${picture.kind}`} aria-labelledby="profiel-beeld">
        <Words id="profiel-beeld" title={nl.picture} of={picture} />
        {own && <SaidView said={own} />}
        <p>
          <a href={href(routes.effect(draft.id))}>{nl.screen.why}</a>
        </p>
      </section>
      <section className="profile__head profile__head--insight" aria-labelledby="profiel-inzicht">
        <Words id="profiel-inzicht" title={nl.insightHead} of={insight} />
      </section>
    </div>
  );
}

const Words = ({ id, title, of }: { id: string; title: string; of: Headline<string> }) => (
  <>
    <h2 id={id} className="label">
      {title}
    </h2>
    <p className="profile__big">{of.words}</p>
    {of.why.map((said) => (
      <SaidView key={said.text} said={said} />
    ))}
  </>
);

/** What would make it smaller, with who and when; and what nobody knows, counted. */
const Lists = ({ profile: { conditions, unknown } }: { profile: EffectProfile }) => (
  <div className="stack">
    <section aria-labelledby="profiel-voorwaarden">
      <h2 id="profiel-voorwaarden">{nl.conditions.title}</h2>
      {conditions.items.length === 0 && <p>{nl.conditions.none}</p>}
      <ul className="profile__list">
        {conditions.items.map(({ text, owner, date, open, from }) => (
          <li key={`${text} ${owner} ${date}`}>
            {text}{' '}
            <strong className={open ? 'profile__open' : undefined}>{nl.conditions.ownerAndDate(owner, date)}</strong>{' '}
            <From of={[from]} />
          </li>
        ))}
      </ul>
      {conditions.note && <p className="small soft">{conditions.note}</p>}
    </section>
    <section aria-labelledby="profiel-onbekend">
      <h2 id="profiel-onbekend">{nl.unknowns.title}</h2>
      {unknown.items.length === 0 && <p>{nl.unknowns.none}</p>}
      <ul className="profile__list">
        {unknown.items.map(({ text, note, from }) => (
          <li key={`${text} ${from.number}`}>
            <strong>{text}</strong> {note && <span className="soft">{note}</span>} <From of={[from]} />
          </li>
        ))}
      </ul>
      <p className="small soft">{unknown.sentence}</p>
    </section>
  </div>
);
