import type { MouseEvent, ReactNode } from 'react';
import { type HouseStyle, logoSize } from '../house/houseStyle.ts';
import { LogoSvg } from '../house/LogoSvg.tsx';
import { house } from '../nl/house.ts';
import { frame } from '../nl/screens.ts';
import { Button } from '../ui/Button.tsx';
import { href, routes } from './routes.ts';
import { type SavedLine, SaveState } from './SaveState.tsx';
import { useApp } from './services.ts';
import { version } from './version.ts';

export interface Room {
  readonly label: string;
  readonly route: string;
  readonly current: 'page' | 'true' | undefined;
  readonly count?: number;
}

interface Props {
  /** The dossier at hand. */
  title?: string | undefined;
  tag?: string | undefined;
  roomsLabel: string;
  rooms: readonly Room[];
  saved?: SavedLine | undefined;
  /** Trouble that may cost words: above everything else. */
  alert?: ReactNode;
  skipTo?: readonly { label: string; id: string }[];
  children: ReactNode;
}

export function Frame({ title, tag, roomsLabel, rooms, saved, alert, skipTo = [], children }: Props) {
  const { openSearch } = useApp();
  return (
    <>
      {[{ label: frame.skipToContent, id: 'inhoud' }, ...skipTo].map((each) => (
        <SkipLink key={each.id} {...each} />
      ))}
      <header className="bar">
        <HouseLogo />
        <a className="brand" href={href(routes.start)}>
          <Mark /> {frame.product}
        </a>
        {title !== undefined && (
          <p className="bar__title">
            {title} {tag && <span className="tag">{tag}</span>}
          </p>
        )}
        {openSearch && (
          <Button look="quiet" icon="search" onClick={openSearch} aria-keyshortcuts="Control+K">
            {frame.search} <kbd>{frame.searchKey}</kbd>
          </Button>
        )}
      </header>
      <div className="rooms">
        <nav aria-label={roomsLabel}>
          <ul className="rooms__list">
            {rooms.map((room) => (
              <li key={room.route}>
                <a href={href(room.route)} aria-current={room.current}>
                  {room.label}
                  {room.count !== undefined && room.count > 0 && (
                    <span className="tag tag--accent">
                      {room.count}
                      <span className="sr-only">{frame.toSettle}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {saved && <SaveState saved={saved} />}
      </div>
      {alert}
      {children}
      <Foot />
    </>
  );
}

/** The address of the page is its route, so a skip link moves the focus itself. */
function SkipLink({ label, id }: { label: string; id: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView();
  };
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={`#${id}`} onClick={skip}>
      {label}
    </a>
  );
}

const logoRoom = { width: 140, height: 36 } as const;

function HouseLogo() {
  const style = useHouse();
  if (!style.logo || !style.name) return null;
  return (
    <span className="bar__logo">
      <LogoSvg logo={style.logo} label={house.logoOf(style.name)} {...logoSize(style.logo, logoRoom)} />
    </span>
  );
}

function useHouse(): HouseStyle {
  const read = useApp().house;
  return read.ok ? read.style : {};
}

function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path d="M5 14h6c4 0 4-7 8-7h4M11 14c4 0 4 7 8 7h1" className="mark__lines" />
      <circle cx="5" cy="14" r="3.4" fill="currentColor" />
      <circle cx="23" cy="7" r="3.4" fill="currentColor" />
      <path d="m18.5 18.7 4.6 4.6m0-4.6-4.6 4.6" className="mark__lines" />
    </svg>
  );
}

function Foot() {
  const { openKeys } = useApp();
  const { name } = useHouse();
  return (
    <footer className="foot">
      <p>{name ? `${name} · ${frame.promise}` : frame.promise}</p>
      <p className="foot__links">
        <button type="button" className="link" onClick={openKeys}>
          {frame.keys}
        </button>
        <a href={href(routes.accessibility)}>{frame.accessibility}</a>
        <span>{frame.version(version)}</span>
      </p>
    </footer>
  );
}
