/** `npm run template -- templates/…/1.0.yaml`: says for its author what is wrong with a template, and where. */
import { existsSync } from 'node:fs';
import type { parseTemplate } from '../src/template/parseTemplate.ts';
import type { Template } from '../src/template/schema.ts';
import { appModule } from './appModule.ts';
import { readTemplate } from './readTemplate.ts';

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error('Geef het pad van een sjabloon, bijvoorbeeld templates/uitvoeringstoets-vreemdelingenketen/1.0.yaml.');
  process.exit(2);
}
const parser = await appModule<{ parseTemplate: typeof parseTemplate }>('/src/template/parseTemplate.ts');
const types = await appModule<{ questionTypes: Parameters<typeof parseTemplate>[1] }>('/src/questions/definitions.ts');
const words = await appModule<typeof import('../src/nl/template.ts')>('/src/nl/template.ts');
const parsed = parser.module.parseTemplate(readTemplate(file).raw, types.module.questionTypes);
if (parsed.ok) {
  const questions = parsed.template.chapters.flatMap((chapter) => chapter.sections.flatMap((part) => part.questions));
  console.log(`In orde: ${questions.filter((question) => !question.companionOf).length} vragen.`);
  const beside = file.replace(/\.yaml$/, '.hints.yaml');
  if (existsSync(beside)) await sayHints(beside, parsed.template);
} else {
  for (const problem of parsed.problems) console.error(words.module.templateProblem(problem));
  process.exitCode = 1;
}
await Promise.all([parser.close(), types.close(), words.close()]);

/** The hints that stand beside the template. */
async function sayHints(beside: string, template: Template): Promise<void> {
  const hints = await appModule<typeof import('../src/template/hints.ts')>('/src/template/hints.ts');
  const said = await appModule<typeof import('../src/nl/hints.ts')>('/src/nl/hints.ts');
  const rules = hints.module.parseHints(readTemplate(beside).raw, template);
  if (rules.ok) console.log(`In orde: ${rules.hints.rules.length} regels voor aanwijzingen.`);
  else {
    for (const problem of rules.problems) console.error(said.module.hintProblem(problem));
    process.exitCode = 1;
  }
  await Promise.all([hints.close(), said.close()]);
}
