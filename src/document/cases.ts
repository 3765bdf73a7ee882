import type { Pass } from '../engine/pass.ts';
import { wordAt } from '../engine/rows.ts';
import { caseWords as nl } from '../nl/stories.ts';
import type { TableCell } from '../questions/blocks.ts';
import { asked } from './asked.ts';
import type { CaseStep, CaseStory } from './personShape.ts';
import { wordsOfCell } from './plainWords.ts';
import { type PrintedRow, printedRows } from './printedRows.ts';

/**
 * The made-up persons (vr-casussen), each with the steps that were walked with them (vr-casus-doorloop). A step whose
 * name is nobody's stands in its own question only.
 */
export function casesOf(pass: Pass): readonly CaseStory[] {
  const rows = printedRows(pass, asked.cases);
  const walks = printedRows(pass, asked.walk);
  return rows.map(({ cell }, at) => {
    const name = wordsOfCell(cell('naam'));
    const why = cell('waarom');
    return {
      head: nl.head(at + 1, rows.length, wordsOfCell(cell('soort'))),
      name: name === '' ? nl.nameless : name,
      who: whoWords(cell('groep'), cell('leeftijd')),
      situation: cell('situatie'),
      now: cell('nu'),
      later: cell('straks'),
      stuck: cell('knelpunt'),
      wayOut: cell('uitweg'),
      acceptable: cell('aanvaardbaar'),
      ...('empty' in why ? {} : { why }),
      steps: walks.filter((walk) => isOf(walk, name)).map(stepOf),
    };
  });
}

const isOf = ({ cell }: PrintedRow, name: string): boolean =>
  name !== '' && folded(wordsOfCell(cell('casus'))) === folded(name);

const folded = (text: string): string => text.trim().toLocaleLowerCase('nl');

const stepOf = ({ row, cell }: PrintedRow): CaseStep => ({
  name: wordsOfCell(cell('stap')),
  stuck: wordAt(row, 'vast') === 'ja',
});

function whoWords(group: TableCell, age: TableCell): string {
  const years = wordsOfCell(age);
  return [wordsOfCell(group), years === '' ? '' : nl.age(years.replace(/\s*jaar$/, ''))].filter(Boolean).join(', ');
}
