import type { Hint } from '../engine/hints/look.ts';
import type { Seen } from '../engine/pass.ts';
import type { Context } from '../questions/questionType.ts';
import type { Template } from '../template/schema.ts';
import type { Form } from './QuestionField.tsx';
import type { Conflict } from './TwoAnswers.tsx';

export interface BlockProps {
  seen: Seen;
  /** The answer as the draft has it this instant; `seen` may follow a moment later. */
  stored: unknown;
  /** The questions that exist because of this one's answer. */
  companions: readonly Seen[];
  companionAnswers: readonly unknown[];
  conflicts: readonly Conflict[];
  /** What would make this answer stronger, and those of its companions. */
  hints: readonly Hint[];
  /** "5.4.2 tot en met 5.4.5": what this answer called up. */
  called: string | undefined;
  /** The drafter came here to put something right: say what, before anything is touched. */
  arrived: boolean;
  context: Context;
  sources: Template['sources'];
  control: Form;
  transcribing: boolean;
}
