import { burdenWords } from '../nl/burden.ts';
import { documentWords as nl } from '../nl/document.ts';
import { otherForms } from '../nl/otherForms.ts';
import { anchors } from './anchors.ts';
import type { Outline } from './shape.ts';

export type AppendixKind =
  | 'score'
  | 'open'
  | 'notAsked'
  | 'terms'
  | 'sources'
  | 'fingerprint'
  | 'attachments'
  | 'burden';

export interface Appendix {
  readonly kind: AppendixKind;
  readonly anchor: string;
  readonly title: string;
  /** Its letter. */
  readonly number: string;
  readonly newPage: boolean;
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** A list that is longer opens a page of its own. */
const shortList = 12;

/** The appendices in order, in every form of the report: contents, bookmarks and letters all come from this list. */
export function appendicesOf({ score, open, notAsked, attachments, burden }: Outline): readonly Appendix[] {
  const long = notAsked.length > shortList || open.length > shortList;
  const kinds: readonly (readonly [AppendixKind, string, boolean])[] = [
    ['score', nl.score.title, true],
    ['open', nl.open.title, true],
    ['notAsked', nl.notAsked.title, long],
    ['terms', nl.termsTitle, false],
    ['sources', nl.sources.title, false],
    ['fingerprint', nl.fingerprint.title, false],
    ['attachments', otherForms.attachments.title, false],
    ['burden', burdenWords.title, true],
  ];
  // letters are addresses too: B is B even in a report that has nothing to score
  return kinds
    .map(([kind, title, newPage], at) => ({ kind, anchor: anchors[kind], title, newPage, number: letters[at] ?? '' }))
    .filter(({ kind }) => kind !== 'score' || score !== undefined)
    .filter(({ kind }) => kind !== 'attachments' || attachments.length > 0)
    .filter(({ kind }) => kind !== 'burden' || burden !== undefined);
}
