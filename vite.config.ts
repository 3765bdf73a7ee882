import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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
  plugins: [
    templates,
    react(),
    VitePWA({
      // a new version waits until the drafter says so
      registerType: 'prompt',
      injectRegister: false,
      workbox: {
        // an organisation may put its own style there after the build: the app keeps it itself (src/house/ownHouse.ts)
        globIgnores: ['**/node_modules/**/*', 'sw.js', 'workbox-*.js', 'huisstijl/**'],
        globPatterns: ['**/*.{html,js,css,woff,woff2,json,svg,png,webmanifest}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
        cleanupOutdatedCaches: true,
        // importScripts asks for trusted types, also in a service worker
        inlineWorkboxRuntime: true,
      },
      manifest: {
        name: 'Uitvoeringstoets vreemdelingenketen',
        short_name: 'Uitvoeringstoets',
        description: 'Toets een wijziging voordat mensen haar merken. Werkt zonder netwerk.',
        lang: 'nl',
        display: 'standalone',
        start_url: './',
        background_color: '#f3f4f8',
        theme_color: '#403a9e',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [templates] },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 2000 },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // what takes long is measured in the bench: here only what hangs should fail
    testTimeout: 30_000,
    // two cores: more workers only queue
    maxWorkers: 2,
  },
});
