import { type ReactNode, useState } from 'react';
import { chartsAt } from '../../document/charts/chart.ts';
import type { ChapterOutline, Outline, QuestionOutline, Verdict } from '../../document/outline.ts';
import { report } from '../../nl/dossier.ts';
import { Icon } from '../../ui/Icon.tsx';
import { JourneyView } from '../profile/JourneyView.tsx';
import { Blocks, TableView } from './Blocks.tsx';
import { CaseViews } from './CaseViews.tsx';
import { Charts, ConditionsView } from './Charts.tsx';
import { RoomView } from './RoomView.tsx';

/** The report before it is ink, drawn from the same outline as the PDF: same order, same numbers, same words. */
export function Paper({ outline }: { outline: Outline }) {
  return (
    <>
      <Sheet outline={outline} label={report.summary}>
        <p className="soft small">{outline.cover.kind}</p>
        <h2>{outline.cover.title}</h2>
        <p className="paper__run">
          {[outline.cover.status, outline.cover.version, outline.cover.date].filter(Boolean).join(' · ')}
        </p>
        <h3>{report.verdicts}</h3>
        <VerdictBox verdict={outline.person} />
        <VerdictBox verdict={outline.chain} />
        {outline.summary.parts.map((part) => (
          <section key={part.number}>
            <h3>{part.title}</h3>
            <Blocks blocks={part.blocks.length > 0 ? part.blocks : gap} />
          </section>
        ))}
        {outline.frame.rows.length > 0 && (
          <section>
            <h3>{report.frame}</h3>
            <TableView
              table={{
                caption: report.frame,
                columns: outline.frame.columns,
                rows: outline.frame.rows,
                total: outline.frame.total,
              }}
            />
            {outline.frame.note && <p className="hint">{outline.frame.note}</p>}
          </section>
        )}
        {outline.room && <RoomView room={outline.room} />}
        {outline.conditions && <ConditionsView conditions={outline.conditions} />}
        <Charts charts={chartsAt(outline, undefined)} />
        {outline.journey && <JourneyView journey={outline.journey} head="h3" />}
        <h3>{report.unknown}</h3>
        {outline.open.length === 0 ? <p>{report.unknownNone}</p> : <OpenItems outline={outline} />}
      </Sheet>
      <div className="paper__chapters">
        {outline.chapters.map((chapter) => (
          <FoldedChapter key={chapter.id} outline={outline} chapter={chapter} />
        ))}
      </div>
    </>
  );
}

const gap = [{ kind: 'unanswered', required: true }] as const;

function Sheet({ outline, label, children }: { outline: Outline; label: string; children: ReactNode }) {
  return (
    <article className="paper" aria-label={label}>
      <p className="paper__run">
        <span>{outline.cover.title}</span>
        <span>{[outline.cover.version, outline.cover.status].filter(Boolean).join(' · ')}</span>
      </p>
      <div className="stack">{children}</div>
    </article>
  );
}

function VerdictBox({ verdict }: { verdict: Verdict }) {
  return (
    <div className={`paper__box paper__box--${verdict.tone} stack--tight`}>
      <p>
        <strong>
          {verdict.who}: {verdict.words}
        </strong>
        {verdict.basis && `, ${verdict.basis}`}
      </p>
      {verdict.own && (
        <p>
          {report.ownVerdict}: {verdict.own}
        </p>
      )}
      {verdict.reasons.length > 0 && (
        <ul>
          {verdict.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const firstOpen = 8;

function OpenItems({ outline }: { outline: Outline }) {
  return (
    <ul>
      {outline.open.slice(0, firstOpen).map((item) => (
        <li key={item.number}>
          <span className="num">{item.number}</span> {item.label}
          {item.note && <span className="soft"> {item.note}</span>}
        </li>
      ))}
      {outline.open.length > firstOpen && <li className="soft">… en nog {outline.open.length - firstOpen}.</li>}
    </ul>
  );
}

/** A chapter is drawn when it is opened: a whole report at once would stand in the way of typing. */
function FoldedChapter({ outline, chapter }: { outline: Outline; chapter: ChapterOutline }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="paper__fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" /> <span>{report.chapter(chapter.number, chapter.title)}</span>
        <span className="soft small">{report.tally(chapter.tally.answered, chapter.tally.asked)}</span>
      </summary>
      {open && <ChapterSheet outline={outline} chapter={chapter} />}
    </details>
  );
}

function ChapterSheet({ outline, chapter }: { outline: Outline; chapter: ChapterOutline }) {
  return (
    <Sheet outline={outline} label={report.chapter(chapter.number, chapter.title)}>
      <h2>{report.chapter(chapter.number, chapter.title)}</h2>
      {chapter.intro && <p>{chapter.intro}</p>}
      {chapter.sections.map((section) => (
        <section key={section.id} className="stack">
          {section.title && (
            <h3>
              {section.number} {section.title}
            </h3>
          )}
          {section.intro && <p>{section.intro}</p>}
          {section.questions.map((question) => (
            <QuestionView key={question.id} question={question} head={section.title ? 'h4' : 'h3'} />
          ))}
        </section>
      ))}
      <Charts charts={chartsAt(outline, chapter.id)} />
    </Sheet>
  );
}

/** Answers that nobody has settled yet, each with who gave it and when. */
const Sides = ({ sides }: { sides: NonNullable<QuestionOutline['conflict']> }) =>
  sides.map((side) => (
    <div key={`${side.by}${side.at}`}>
      <p className="soft">{[side.by, side.at].filter(Boolean).join(', ')}</p>
      <Blocks blocks={side.blocks} />
    </div>
  ));

/** `head`: a chapter without sections has its questions right under its title. */
function QuestionView({ question, head: Head }: { question: QuestionOutline; head: 'h3' | 'h4' }) {
  return (
    <div className="paper__q">
      <div className="stack--tight">
        <Head>{question.label}</Head>
        {question.because && <p className="soft">{question.because}</p>}
        {question.conflict ? (
          <>
            <p className="paper__gap">{report.twoAnswers}</p>
            <Sides sides={question.conflict} />
          </>
        ) : (
          <AnswerView question={question} head={Head} />
        )}
        {question.rowConflicts?.map(({ row, sides }) => (
          <div key={row}>
            <p className="paper__gap">
              {row}: {report.twoAnswers}
            </p>
            <Sides sides={sides} />
          </div>
        ))}
        <Blocks blocks={question.explanation} />
        {question.opened && <p className="soft">{question.opened}</p>}
        {question.evidence.map((each) => (
          <p className="soft" key={`${each.source}${each.date}`}>
            {report.evidence}: {[each.source, each.date, each.certainty].filter(Boolean).join(', ')}
          </p>
        ))}
        {question.attached?.map((each, at) => (
          <p className="soft" key={at}>
            {report.attached}: {each.kind === 'file' ? `${each.name} (${each.type}, ${each.size})` : each.title}
          </p>
        ))}
      </div>
      <span>{question.number}</span>
    </div>
  );
}

function AnswerView({ question, head }: { question: QuestionOutline; head: 'h3' | 'h4' }) {
  if (question.elsewhere) return <p className="soft">{report.elsewhere[question.elsewhere]}</p>;
  if (question.cases) return <CaseViews stories={question.cases} head={head === 'h4' ? 'h5' : 'h4'} />;
  if (question.blocks.length > 0) return <Blocks blocks={question.blocks} />;
  if (question.state === 'unanswered' || question.state === 'empty') {
    return <Blocks blocks={[{ kind: 'unanswered', required: question.required }]} />;
  }
  return null;
}
