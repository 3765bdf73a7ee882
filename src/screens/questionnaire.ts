import { questionTypes } from '../questions/definitions.ts';
import { parseTemplate } from '../template/parseTemplate.ts';
import type { Template } from '../template/schema.ts';
import type { TemplateName } from './shelf.ts';

/** Every questionnaire that is built into the app: folder and file are its name. Each comes when it is asked for. */
const shipped = import.meta.glob<unknown>(['../../templates/*/*.yaml', '!**/*.hints.yaml'], { import: 'default' });

/** Undefined where the app has none of that name. A test keeps them sound, so a refusal here is a bug. */
export async function shippedTemplate({ id, version }: TemplateName): Promise<Template | undefined> {
  const read = shipped[`../../templates/${id}/${version}.yaml`];
  if (!read) return undefined;
  const parsed = parseTemplate(await read(), questionTypes);
  if (!parsed.ok) throw new Error(`the template ${id} is refused: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.template;
}
