import type { ReportPart } from './report.ts';
import type { PaintedPart } from './tagged/paintPart.ts';

/** Someone in another thread who knows the same report and the same fonts, and paints parts of it. */
export interface Colleague {
  /** By its place in the report. Rejects when it cannot: then the part is still to be made. */
  painted(at: number): Promise<PaintedPart>;
}

/** Below this number of parts it costs more to tell a colleague what the report is than it saves. */
const worthSharing = 3;

interface Together {
  readonly colleague?: Colleague | undefined;
  /** Called once for each place. */
  onMade(at: number, made: PaintedPart): void;
}

/**
 * Paints the parts at these places, the largest first, together with a colleague: whoever is free takes the next. What a
 * colleague fails at, or is still busy with when nothing else is left, is made here too, and the first to finish counts:
 * so one that never answers costs time and nothing else. Which of the two made a part cannot be seen in it.
 */
export async function paintTogether(
  parts: readonly ReportPart[],
  places: readonly number[],
  paint: (part: ReportPart) => Promise<PaintedPart>,
  { colleague, onMade }: Together,
): Promise<void> {
  const waiting = largestFirst(parts, places);
  const lent = new Map<number, Promise<PaintedPart | undefined>>();
  const paintedHere = async (at: number): Promise<PaintedPart> => {
    const part = parts[at];
    if (!part) throw new Error(`the report has no part ${at}`);
    return paint(part);
  };
  const beside = async (helping: Colleague): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const promised = helping.painted(at).catch(() => undefined);
      lent.set(at, promised);
      const made = await promised;
      if (!made) return;
      if (lent.delete(at)) onMade(at, made);
    }
  };
  if (colleague && waiting.length >= worthSharing) void beside(colleague);
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) onMade(at, await paintedHere(at));
  for (const [at, promised] of lent) {
    const own = paintedHere(at);
    const made = (await Promise.race([promised, own])) ?? (await own);
    if (lent.delete(at)) onMade(at, made);
  }
}

const largestFirst = (parts: readonly ReportPart[], places: readonly number[]): number[] => {
  const size = new Map(places.map((at) => [at, JSON.stringify(parts[at]?.shows).length]));
  return places.toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
};
