import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.hints.yaml';
import { type HintRules, parseHints } from '../template/hints.ts';
import type { Template } from '../template/schema.ts';

/** The files of rules that are built into the app; each says for which template it is. */
const files: readonly unknown[] = [raw];

/** The rules beside a template, if it has any. A test keeps them sound, so a refusal of its own file is a bug. */
export function hintRules(template: Template): HintRules | undefined {
  for (const file of files) {
    const parsed = parseHints(file, template);
    if (parsed.ok) return parsed.hints;
    if (!parsed.problems.some(({ code }) => code === 'other-template')) {
      throw new Error(`the built-in hints are refused: ${JSON.stringify(parsed.problems[0])}`);
    }
  }
  return undefined;
}
