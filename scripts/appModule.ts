import { createServer } from 'vite';

/**
 * Loads a module of the app in Node, built as Vite builds it (question types are found by glob, templates are YAML).
 * For the scripts that run the app's own code outside a browser.
 */
export async function appModule<Module>(path: string): Promise<{ module: Module; close: () => Promise<void> }> {
  const server = await createServer({
    root: `${import.meta.dirname}/..`,
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
    appType: 'custom',
  });
  return { module: (await server.ssrLoadModule(path)) as Module, close: () => server.close() };
}
