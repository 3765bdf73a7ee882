import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readTemplate } from './scripts/readTemplate.ts';

/** Templates are YAML for the people who write them, and plain data for the app. */
const templates: Plugin = {
  name: 'templates',
  load(id) {
    if (!id.endsWith('.yaml')) return undefined;
    const { raw, files } = readTemplate(id);
    for (const file of files) this.addWatchFile(file);
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(raw))})`, map: null };
  },
};

export default defineConfig({
  base: './',
  plugins: [templates, react()],
  worker: { format: 'es', plugins: () => [templates] },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 2000 },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // two cores: more workers only queue
    maxWorkers: 2,
  },
});
