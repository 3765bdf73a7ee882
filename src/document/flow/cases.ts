import { caseWords as nl } from '../../nl/stories.ts';
import type { TableCell } from '../../questions/blocks.ts';
import type { CaseStory } from '../personShape.ts';
import { runsOfCell } from './cells.ts';
import { type Flow, type Heading, type Runs, said } from './flow.ts';

/** Each person under a heading of its own: the story, then the steps, then what is made of it. */
export const caseFlows = (stories: readonly CaseStory[], level: Heading['level']): readonly Flow[] =>
  stories.flatMap((story) => caseFlow(story, level));

function caseFlow(story: CaseStory, level: Heading['level']): readonly Flow[] {
  const fact = (term: string, cell: TableCell) => ({ term, value: runsOfCell(cell) });
  return [
    { kind: 'heading', level, look: 'quiet', text: story.name },
    said('note', [story.head, story.who].filter(Boolean).join('. ')),
    { kind: 'paragraph', look: 'body', runs: runsOfCell(story.situation) },
    { kind: 'facts', facts: [fact(nl.now, story.now), fact(nl.later, story.later)] },
    ...walk(story),
    {
      kind: 'facts',
      facts: [
        fact(nl.stuck, story.stuck),
        fact(nl.wayOut, story.wayOut),
        fact(nl.acceptable, story.acceptable),
        ...(story.why ? [fact(nl.why, story.why)] : []),
      ],
    },
  ];
}

function walk({ steps }: CaseStory): readonly Flow[] {
  if (steps.length === 0) return [said('soft', nl.noWalk)];
  const items = steps.map(({ name, stuck }) => {
    const runs: Runs = stuck
      ? [{ text: `${name}: ` }, { text: nl.stuckHere, bold: true, ink: 'harm' }]
      : [{ text: name }];
    return { runs };
  });
  return [
    { kind: 'paragraph', look: 'strong', runs: [{ text: nl.walk }], keep: true },
    { kind: 'list', look: 'numbers', items },
  ];
}
