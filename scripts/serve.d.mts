import type { IncomingMessage, Server } from 'node:http';

export const policy: string;

export function serve(options: {
  folder: string;
  port: number;
  onRequest?: ((request: IncomingMessage) => void) | undefined;
}): Promise<{ server: Server; port: number; address: string }>;
