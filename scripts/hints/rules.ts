import path from 'node:path';
import { type HintRules, parseHints } from '../../src/template/hints.ts';
import type { Template } from '../../src/template/schema.ts';
import { ownTemplate } from '../outlineFrom.ts';
import { readTemplate } from '../readTemplate.ts';

const file = path.resolve(import.meta.dirname, '../../templates/uitvoeringstoets-vreemdelingenketen/1.0.hints.yaml');

/** The shipped questionnaire with the rules beside it. */
export function shippedHints(): { template: Template; rules: HintRules } {
  const template = ownTemplate();
  const parsed = parseHints(readTemplate(file).raw, template);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { template, rules: parsed.hints };
}
