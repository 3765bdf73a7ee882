import { createContext, useContext } from 'react';
import type { RowValue } from '../questions/questionType.ts';

/** Where a form leaves what was typed. It never waits: each call is one change, written at once. */
export interface Writer {
  /** undefined = withdrawn. */
  write(question: string, answer: unknown): void;
  /** null = the row was removed. */
  writeRow(question: string, row: string, value: RowValue | null): void;
  /** The drafter chose between two answers: this one replaces both. */
  settle(question: string, row: string | undefined, value: unknown): void;
  /** Focus came into the question: what stands there now is what the drafter sees. */
  enter(question: string): void;
  /** Focus left the question: what was typed there is finished. */
  leave(question: string): void;
  /** The answer that stood there before "onbekend" or "n.v.t." took its place. */
  earlier(question: string): unknown;
}

const Place = createContext<Writer | undefined>(undefined);

export const WriterProvider = Place.Provider;

export function useWriter(): Writer {
  const writer = useContext(Place);
  if (!writer) throw new Error('a question was drawn outside a WriterProvider');
  return writer;
}
