import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../engine/pass.ts';
import { wizard } from '../../nl/dossier.ts';
import type { Chapter, Section, Template } from '../../template/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { href, routes } from '../routes.ts';

interface Props {
  dossier: string;
  template: Template;
  current: Section;
  progress: ReadonlyMap<string, Progress>;
  total: Progress;
  /** Sections whose opening question says that the change does not touch them. */
  untouched: ReadonlySet<string>;
}

/** Where you are and what is open. Only the chapter at hand is unfolded. */
export const ChapterTree = memo(function ChapterTree(props: Props) {
  const { dossier, template, current, total } = props;
  const [unfolded, setUnfolded] = useState(false);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(nav.current), [current.id]);
  const [answered, all] = wizard.answered(total.answered, total.questions);
  return (
    <nav ref={nav} className={unfolded ? 'chapters is-unfolded' : 'chapters'} aria-label={wizard.chapters}>
      <Button
        className="fold"
        aria-expanded={unfolded}
        aria-controls="hoofdstukken"
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>{wizard.fold(current.number, current.short)}</span> <span>{wizard.foldOpen(total.open)}</span>
      </Button>
      <div className="chapters__body" id="hoofdstukken" tabIndex={-1}>
        <div className="chapters__sum">
          <p id="voortgang">
            <strong>{answered}</strong>
            {all}
          </p>
          <Meter value={total.answered} max={total.questions} labelledBy="voortgang" />
          <p>
            <a href={href(routes.missing(dossier))}>
              {total.open > 0 ? wizard.missing(total.open) : wizard.nothingMissing}
            </a>
            {total.unknown > 0 && <span className="soft chapters__unknown">{wizard.unknownCounts(total.unknown)}</span>}
          </p>
        </div>
        <ol>
          {template.chapters.map((chapter) => (
            <ChapterItem key={chapter.id} {...props} chapter={chapter} onGo={() => setUnfolded(false)} />
          ))}
        </ol>
      </div>
    </nav>
  );
});

/** The tree has its own scroll; the page itself must not move for it. */
function showCurrent(nav: HTMLElement | null): void {
  const step = nav?.querySelector('[aria-current]');
  if (!nav || !step) return;
  const [outer, inner] = [nav.getBoundingClientRect(), step.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  nav.scrollTop += inner.top - outer.top - nav.clientHeight / 2;
}

interface ItemProps extends Props {
  chapter: Chapter;
  onGo: () => void;
}

function ChapterItem(props: ItemProps) {
  const { chapter, current, progress, onGo } = props;
  const [first] = chapter.sections;
  const open = chapter.sections.some((section) => section.id === current.id);
  const alone = chapter.sections.length === 1;
  if (!first) return null;
  return (
    <li className={open ? 'is-open' : undefined}>
      <Step {...props} to={first} label={chapter.short} number={chapter.number} current={open && alone} onGo={onGo}>
        <StepState progress={progress.get(chapter.id)} untouched={false} />
      </Step>
      {open && !alone && (
        <ol>
          {chapter.sections.map((section) => (
            <li key={section.id}>
              <Step
                {...props}
                to={section}
                label={section.short}
                number={section.number}
                current={section.id === current.id}
                onGo={onGo}
              >
                <StepState progress={progress.get(section.id)} untouched={props.untouched.has(section.id)} />
              </Step>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

interface StepProps {
  dossier: string;
  to: Section;
  label: string;
  number: string;
  current: boolean;
  onGo: () => void;
  children: ReactNode;
}

function Step({ dossier, to, label, number, current, onGo, children }: StepProps) {
  return (
    <a
      className="step"
      href={href(routes.section(dossier, to.id))}
      aria-current={current ? 'page' : undefined}
      onClick={onGo}
    >
      <span className="step__no">{number}</span> <span>{label}</span> {children}
    </a>
  );
}

function StepState({ progress, untouched }: { progress: Progress | undefined; untouched: boolean }) {
  if (!progress || progress.questions === 0) return <span className="step__state" />;
  if (progress.open > 0) {
    return (
      <span className="step__state step__state--open">
        {progress.open}
        <span className="sr-only">{wizard.open}</span>
      </span>
    );
  }
  if (untouched) return <span className="step__state">{wizard.untouched}</span>;
  return (
    <span className="step__state">
      <Icon name="check" />
      <span className="sr-only">{wizard.complete}</span>
    </span>
  );
}
