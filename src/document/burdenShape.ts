import type { TableCell } from '../questions/blocks.ts';

/** The burden on a person per group. Groups overlap, so there is no sum over them. */
export interface BurdenOutline {
  readonly groups: readonly BurdenGroup[];
  /** Hardest hit first, each with why it stands there; empty while there is one group or none. */
  readonly heaviest: readonly { readonly group: string; readonly why: string }[];
  /** Where it comes from: question numbers. */
  readonly numbers: readonly string[];
}

export interface BurdenGroup {
  /** Absent for what was said for all groups while none is chosen. */
  readonly id?: string;
  readonly label: string;
  /** "84.000 personen nu; 22.000 (19.000–25.000) nieuwe personen per jaar." */
  readonly persons: string;
  /** Only what is known of something; the rest is in `absent`. */
  readonly measures: readonly BurdenMeasure[];
  /** "Onbekend: …. Geen regel voor deze groep: …." */
  readonly absent: string;
}

export interface BurdenMeasure {
  readonly id: string;
  /** "Uren (per jaar)" */
  readonly label: string;
  /** "Uren (uur)" */
  readonly allLabel: string;
  /** Ready to print: "12 (8–20)". */
  readonly person: BurdenSides<TableCell>;
  /** For all people of the group, a year. */
  readonly all: BurdenSides<TableCell>;
  /** Of one person, for a drawing; a side that is not known is absent. `partial`: numbers are missing. */
  readonly values: Partial<BurdenSides<BurdenValue>>;
  /** The rows it was made of: "5.11.1, rij 1 en 3". */
  readonly from: string;
  readonly numbers: readonly string[];
}

export interface BurdenSides<Side> {
  readonly now: Side;
  readonly later: Side;
  readonly difference: Side;
}

export interface BurdenValue {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly partial: boolean;
  /** Nobody said how low or high it may be. */
  readonly bare: boolean;
}
