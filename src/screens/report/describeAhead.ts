import type { Pass } from '../../engine/pass.ts';
import { questionTypes } from '../../questions/definitions.ts';
import { isSpecial } from '../../template/special.ts';

const sliceTime = 12;

/**
 * Reads every answer in small steps between which the page can answer. What is read is remembered, so that the outline
 * afterwards has little left to do. Returns the function that stops it.
 */
export function describeAhead({ seen, context }: Pass, onDone: () => void): () => void {
  const todo = seen.filter(({ answer }) => answer !== undefined && !isSpecial(answer));
  let timer = setTimeout(step);
  function step() {
    const end = performance.now() + sliceTime;
    for (let next = todo.pop(); next; next = todo.pop()) {
      questionTypes.get(next.question.type)?.describe(next.question, next.answer, context);
      if (performance.now() > end) break;
    }
    if (todo.length > 0) timer = setTimeout(step);
    else onDone();
  }
  return () => clearTimeout(timer);
}
