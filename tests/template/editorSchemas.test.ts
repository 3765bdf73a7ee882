import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../src/questions/editorSchemas.ts';

test('T12 the JSON Schemas beside the templates are the ones that the grammar makes (npm run schema)', () => {
  for (const [name, schema] of Object.entries(editorSchemas())) {
    const file = path.resolve(import.meta.dirname, `../../templates/${name}.schema.json`);
    expect(JSON.parse(readFileSync(file, 'utf8')), name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});
