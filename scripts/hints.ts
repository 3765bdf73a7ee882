/** Writes docs/hints.md: what the rules for weak answers are, and how often they are wrong. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { appModule } from './appModule.ts';

const { module, close } = await appModule<typeof import('./hints/doc.ts')>('/scripts/hints/doc.ts');
writeFileSync(path.resolve(import.meta.dirname, '../docs/hints.md'), module.hintsDoc());
await close();
