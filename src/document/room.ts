import { room } from '../engine/maatwerk/room.ts';
import type { Pass } from '../engine/pass.ts';
import { roomWords as nl } from '../nl/stories.ts';
import { blocksOf } from './answerWords.ts';
import { asked } from './asked.ts';
import { stateOf } from './chapters.ts';
import type { RoomOutline } from './personShape.ts';
import { plainWords } from './plainWords.ts';
import { printedRows } from './printedRows.ts';
import type { SummaryPart } from './shape.ts';

/** The first two promises of the letter of 8 July 2021 in half a page. Absent where the question is not asked. */
export function roomOf(pass: Pass): RoomOutline | undefined {
  const seen = pass.byId.get(asked.roomPerLayer);
  if (!seen) return undefined;
  const found = room(pass.answers);
  const printed = new Map(printedRows(pass, asked.roomPerLayer).map((each) => [each.row.id, each]));
  const change = wordsAt(pass, asked.roomChange);
  return {
    number: seen.question.number,
    sentences: [
      ...(change === '' ? [] : [nl.change(change)]),
      ...(found.rows.length === 0 ? [nl.unsaid] : nl.findings(found)),
    ],
    rows: found.rows.flatMap(({ row, kind, takenAway }) => {
      const cells = printed.get(row);
      if (!cells) return [];
      return [
        {
          layer: cells.cell('laag'),
          provision: cells.cell('bepaling'),
          kind,
          takenAway,
          note: cells.cell('toelichting'),
          needed: cells.cell('nodig'),
        },
      ];
    }),
    parts: [
      partOf(pass, asked.roomWho, nl.who),
      partOf(pass, asked.roomNeeds, nl.needs),
      partOf(pass, asked.clause, nl.clause),
    ].flat(),
  };
}

function wordsAt(pass: Pass, id: string): string {
  const seen = pass.byId.get(id);
  return seen ? plainWords(blocksOf(seen, pass.context)) : '';
}

function partOf(pass: Pass, id: string, title: string): readonly SummaryPart[] {
  const seen = pass.byId.get(id);
  if (!seen) return [];
  const blocks = blocksOf(seen, pass.context);
  const { number } = seen.question;
  // of a choice only what was chosen
  const words = blocks.some((block) => block.kind === 'choice') ? plainWords(blocks) : '';
  const shown = words === '' ? blocks : [{ kind: 'paragraph', text: [{ text: `${words}.` }] } as const];
  return [{ id, title, number, state: stateOf(seen), blocks: shown }];
}
