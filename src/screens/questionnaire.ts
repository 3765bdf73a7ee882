import raw from '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml';
import { questionTypes } from '../questions/definitions.ts';
import { parseTemplate } from '../template/parseTemplate.ts';
import type { Template } from '../template/schema.ts';

/** The questionnaire that is built into the app. A test keeps it sound, so a refusal here is a bug. */
export function builtInTemplate(): Template {
  const parsed = parseTemplate(raw, questionTypes);
  if (!parsed.ok) throw new Error(`the built-in template is refused: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.template;
}
