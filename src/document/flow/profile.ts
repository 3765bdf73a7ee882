import { documentWords as nl } from '../../nl/document.ts';
import { otherForms } from '../../nl/otherForms.ts';
import { anchors, questionAnchor } from '../anchors.ts';
import { chartsAt } from '../charts/chart.ts';
import type { Outline, Profile } from '../shape.ts';
import { levelCell, runsOfCell } from './cells.ts';
import { chartEntry, chartFlows } from './charts.ts';
import { type Cell, type Flow, type Part, said } from './flow.ts';
import { gridFlow } from './tables.ts';

/** Dimension by group, in words: the tone of a cell only repeats them. */
export function profilePart(outline: Outline): Part | undefined {
  const { profile } = outline;
  if (!profile) return undefined;
  const charts = chartsAt(outline, undefined);
  const columns = [nl.profile.dimension, ...profile.groups].map((label) => ({ label, kind: 'choice' }));
  const cellAt = cellsByPlace(profile);
  const rows = profile.dimensions.map((dimension): readonly Cell[] => [
    { runs: [{ text: dimension }] },
    ...profile.groups.map((group) => cellAt(dimension, group)),
  ]);
  return {
    anchor: anchors.profile,
    number: '',
    title: nl.profile.title,
    newPage: true,
    sections: charts.map(chartEntry),
    flows: [
      said('body', nl.profile.counts(profile.highBefore, profile.high)),
      said('body', nl.profile.insightWords(profile.insight, profile.insightReasons)),
      gridFlow({ caption: nl.profile.title, columns, rows }),
      said('note', legend),
      ...besideFlows(profile),
      ...charts.flatMap(chartFlows),
    ],
  };
}

const legend = [
  nl.profile.level,
  `${nl.profile.core}.`,
  `${nl.profile.assumption}.`,
  `«${otherForms.notSeparately}»: ${nl.profile.notSeparately}.`,
].join(' ');

function cellsByPlace({ cells, unknown, untouched }: Profile): (dimension: string, group: string) => Cell {
  const found = new Map(cells.map((cell) => [`${cell.dimension}\n${cell.group}`, cell]));
  const away = new Set(untouched.map(({ dimension }) => dimension));
  return (dimension, group) => {
    if (unknown.includes(dimension)) return { runs: runsOfCell({ special: 'onbekend' }) };
    if (away.has(dimension)) return softCell(otherForms.untouchedCell);
    const cell = found.get(`${dimension}\n${group}`);
    return cell ? assessed(cell) : softCell(otherForms.notSeparately);
  };
}

const softCell = (text: string): Cell => ({ runs: [{ text, ink: 'soft' }] });

function assessed({ level, direction, core, assumption }: Profile['cells'][number]): Cell {
  const { strong } = otherForms;
  return levelCell(level, [
    ...(direction === -2 ? [strong.adverse] : []),
    ...(direction === 2 ? [strong.favourable] : []),
    ...(core ? [otherForms.core] : []),
    ...(assumption ? [otherForms.assumption] : []),
  ]);
}

/** Dimensions without an assessment, with the sentence that says why. */
function besideFlows({ dimensions, unknown, untouched }: Profile): readonly Flow[] {
  const facts = dimensions.flatMap((dimension) => {
    if (unknown.includes(dimension)) {
      return [{ term: dimension, value: [{ text: `${nl.cell.onbekend}: ${nl.profile.unknownRow}` }] }];
    }
    const found = untouched.find((each) => each.dimension === dimension);
    if (!found) return [];
    const where = found.number ? [{ text: ' ' }, { text: found.number, to: questionAnchor(found.number) }] : [];
    return [{ term: dimension, value: [{ text: nl.profile.untouched(found.reason) }, ...where] }];
  });
  return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}
