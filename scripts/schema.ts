/** Writes templates/*.schema.json: what an editor needs to complete and check a template while someone writes it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { appModule } from './appModule.ts';

const { module, close } = await appModule<typeof import('../src/questions/editorSchemas.ts')>(
  '/src/questions/editorSchemas.ts',
);
for (const [name, schema] of Object.entries(module.editorSchemas())) {
  const file = path.resolve(import.meta.dirname, `../templates/${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(path.relative(process.cwd(), file));
}
await close();
