import type { Origin } from '../../document/effectProfile/shape.ts';
import { scoreQuestion } from '../../engine/effect/contradictions.ts';
import type { Pass } from '../../engine/pass.ts';
import { href, routes } from '../routes.ts';

/** Where the answers behind a figure stand: a row of the score in the effect room, else the question, at its first row. */
export function traceTo(id: string, pass: Pass, { question, rows }: Origin): string {
  const row = rows[0]?.id;
  if (question === scoreQuestion) return href(routes.effect(id, row));
  const section = pass.byId.get(question)?.question.section ?? '';
  return href(routes.question(id, section, question, row));
}
