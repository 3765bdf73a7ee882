// Serves the built app as it must be served: with the headers that keep it closed.
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Listens on `port`, or on the next free one. Resolves to the server and its address. */
export function serve({ folder, port, onRequest = () => {} }) {
  const files = sirv(folder, {
    etag: true,
    // names with a hash never change; the page and the service worker are asked for anew
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    onRequest(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        response.end('Niet gevonden');
      }),
    );
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE') server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => resolve({ server, port, address: `http://localhost:${port}/` }));
    server.listen(port, '127.0.0.1');
  });
}
