import type { RoomKind } from '../engine/maatwerk/room.ts';
import type { TableCell } from '../questions/blocks.ts';
import type { SummaryPart } from './answerShape.ts';

/** A made-up person, told as a story. */
export interface CaseStory {
  /** "Casus 2 van 5, kwetsbaar" */
  readonly head: string;
  readonly name: string;
  /** "Gezinsmigrant, 52 jaar" */
  readonly who: string;
  readonly situation: TableCell;
  readonly now: TableCell;
  readonly later: TableCell;
  readonly stuck: TableCell;
  readonly wayOut: TableCell;
  readonly acceptable: TableCell;
  readonly why?: TableCell;
  readonly steps: readonly CaseStep[];
}

export interface CaseStep {
  readonly name: string;
  /** Here it goes no further. */
  readonly stuck: boolean;
}

export interface RoomOutline {
  readonly number: string;
  /** What changes, then what was found, in words. */
  readonly sentences: readonly string[];
  /** From the highest layer down. */
  readonly rows: readonly RoomLayer[];
  /** Who may use the room, what staff need for it, and the clause for hard cases. */
  readonly parts: readonly SummaryPart[];
}

export interface RoomLayer {
  readonly layer: TableCell;
  readonly provision: TableCell;
  readonly kind: RoomKind;
  /** It restricts what a higher layer gives. */
  readonly takenAway: boolean;
  readonly note: TableCell;
  readonly needed: TableCell;
}
