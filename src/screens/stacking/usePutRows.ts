import { useContext, useState } from 'react';
import { isRow } from '../../engine/rows.ts';
import { cumulation } from '../../engine/stacking/stackable.ts';
import { useWriter, type Writer } from '../../form/writer.ts';
import { stackWords } from '../../nl/stacking.ts';
import type { Cell, Row } from '../../questions/questionType.ts';
import { ordersAfter, sortedRows } from '../../questions/rows.ts';
import { companionId } from '../../template/companions.ts';
import type { Answers } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';
import { OpenDossier } from './openDossier.ts';
import type { Proposal } from './proposals.ts';
import type { Listed } from './readDossier.ts';

const sourcesQuestion = companionId(cumulation, 'evidence');

type Cells = Readonly<Record<string, Cell>>;

interface Put {
  readonly count: number;
  /** What to take away again, and what stood in their place. */
  readonly rows: readonly (readonly [question: string, row: string])[];
  readonly before: unknown;
}

/** Writes rows of the stack into 5.18.1 of the open dossier, each with where it came from. */
export function usePutRows(listed: readonly Listed[]) {
  const writer = useWriter();
  const open = useContext(OpenDossier);
  const [put, setPut] = useState<Put>();
  const [state, setState] = useState<'idle' | 'failed' | 'undone'>('idle');

  const write = async (chosen: readonly Proposal[]): Promise<void> => {
    const sources = await sourcesOf(chosen, listed);
    if (!sources || !open) {
      setState('failed');
      return;
    }
    // what stands there now, after the fingerprints were worked out
    const { answers } = open.session.snapshot();
    const before = answers[cumulation];
    if (isSpecial(before)) writer.write(cumulation, undefined);
    const rows = [
      ...added(
        writer,
        cumulation,
        rowsAt(writer, answers, cumulation),
        chosen.map(({ cells }) => cells),
      ),
      ...added(writer, sourcesQuestion, rowsAt(writer, answers, sourcesQuestion), fresh(answers, sources)),
    ];
    setPut({ count: chosen.length, rows, before });
    setState('idle');
  };

  const undo = () => {
    if (!put) return;
    for (const [question, row] of put.rows) writer.writeRow(question, row, null);
    if (isSpecial(put.before)) writer.write(cumulation, put.before);
    writer.leave(cumulation);
    writer.leave(sourcesQuestion);
    setState('undone');
  };
  return { put, state, write, undo };
}

const rowsIn = (answer: unknown): readonly Row[] => (Array.isArray(answer) ? answer.filter(isRow) : []);

/** Under a "onbekend" lie the rows that stood there before it. */
const rowsAt = (writer: Writer, answers: Answers, question: string): readonly Row[] =>
  rowsIn(isSpecial(answers[question]) ? writer.earlier(question) : answers[question]);

function added(writer: Writer, question: string, there: readonly Row[], all: readonly Cells[]): Put['rows'] {
  const orders = ordersAfter(sortedRows(there), all.length);
  const rows = all.map((cells, at): readonly [string, string] => {
    const row = crypto.randomUUID();
    const order = orders[at];
    writer.writeRow(question, row, { ...(order === undefined ? {} : { order }), cells });
    return [question, row];
  });
  writer.leave(question);
  return rows;
}

/** Undefined when one of the dossiers cannot be read any more. */
async function sourcesOf(
  chosen: readonly Proposal[],
  listed: readonly Listed[],
): Promise<readonly Cells[] | undefined> {
  const ids = new Set(chosen.flatMap(({ sources }) => sources));
  const all = await Promise.all(
    listed
      .filter(({ key }) => ids.has(key))
      .map(async ({ title, fingerprint }) => ({ title, print: (await fingerprint())?.slice(0, 8) })),
  );
  const cells = all.flatMap(({ title, print }) =>
    print === undefined ? [] : [{ bron: stackWords.put.source(title, print), datum: today() }],
  );
  return cells.length === all.length ? cells : undefined;
}

/** The same source is not told twice. */
const fresh = (answers: Answers, sources: readonly Cells[]): readonly Cells[] => {
  const told = new Set(rowsIn(answers[sourcesQuestion]).map(({ cells }) => cells['bron']));
  return sources.filter(({ bron }) => !told.has(bron));
};

/** The day of the drafter, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
