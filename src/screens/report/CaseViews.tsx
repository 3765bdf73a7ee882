import { caseWalk } from '../../document/drawing/caseWalk.ts';
import { SvgDrawing } from '../../document/drawing/SvgDrawing.tsx';
import type { CaseStory } from '../../document/outline.ts';
import { caseWords } from '../../nl/stories.ts';
import type { TableCell } from '../../questions/blocks.ts';
import { CellWords } from './Blocks.tsx';

interface CaseViewsProps {
  stories: readonly CaseStory[];
  head: 'h4' | 'h5';
}

/** Each made-up person as a story, as on paper. */
export const CaseViews = ({ stories, head }: CaseViewsProps) =>
  stories.map((story, at) => <CaseView key={at} story={story} head={head} />);

/** Wide enough for the names of six steps; on a narrow screen the list under it says the same. */
const walkWidth = 560;

function CaseView({ story, head: Head }: { story: CaseStory; head: 'h4' | 'h5' }) {
  return (
    <section className="case">
      <p className="hint">{story.head}</p>
      <Head>{story.name}</Head>
      {story.who && <p className="soft">{story.who}</p>}
      <p>
        <CellWords cell={story.situation} />
      </p>
      <dl className="case__parts">
        <Part term={caseWords.now} cell={story.now} />
        <Part term={caseWords.later} cell={story.later} />
      </dl>
      <Walk story={story} />
      <dl className="case__parts case__parts--three">
        <Part term={caseWords.stuck} cell={story.stuck} />
        <Part term={caseWords.wayOut} cell={story.wayOut} />
        <div>
          <dt>{caseWords.acceptable}</dt>
          <dd className="case__judged">
            <CellWords cell={story.acceptable} />
          </dd>
          {story.why && (
            <dd>
              <CellWords cell={story.why} />
            </dd>
          )}
        </div>
      </dl>
    </section>
  );
}

const Part = ({ term, cell }: { term: string; cell: TableCell }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      <CellWords cell={cell} />
    </dd>
  </div>
);

function Walk({ story: { steps } }: { story: CaseStory }) {
  if (steps.length === 0) return <p className="paper__gap">{caseWords.noWalk}</p>;
  return (
    <>
      <div className="case__walk">
        <SvgDrawing drawing={caseWalk(steps, walkWidth)} />
      </div>
      <ol className="case__steps">
        {steps.map(({ name, stuck }, at) => (
          <li key={at}>
            {name}
            {stuck && <strong>: {caseWords.stuckHere}</strong>}
          </li>
        ))}
      </ol>
    </>
  );
}
