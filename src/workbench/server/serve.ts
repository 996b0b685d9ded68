/** Serves the workbench over https to this machine alone. It decides who is answered and at which port; what is answered is `routes.ts`. */
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { answerTo, COMMON } from './routes';

export interface ServedWorkbench {
  /** "https://localhost:3000" */
  readonly address: string;
  close(): Promise<void>;
}

const TRIED_PORTS = 20;

/** Listens on 127.0.0.1 at `port`, or the next free one of the twenty that follow; 0 is any free port. */
export async function serveWorkbench(certificate: Certificate, port: number): Promise<ServedWorkbench> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listen(certificate, port === 0 ? 0 : port + tried);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === TRIED_PORTS) throw error;
    }
  }
}

function listen(certificate: Certificate, port: number): Promise<ServedWorkbench> {
  return new Promise((resolve, reject) => {
    const server = createServer({ cert: certificate.cert, key: certificate.key }, answer);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `https://localhost:${(server.address() as AddressInfo).port}`,
        close: () => new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        }),
      });
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
  // Another name that resolves to this machine is how a foreign page would try to read it.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 421, 'This server answers to localhost only.');
  try {
    const found = answerTo((request.url ?? '/').split('?')[0]);
    response.writeHead(found.status, { ...found.headers, 'content-length': found.body.length });
    response.end(request.method === 'HEAD' ? undefined : found.body);
  } catch (error) {
    refuse(response, 500, error instanceof Error ? error.message : String(error));
  }
}

function refuse(response: ServerResponse, status: number, sentence: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...COMMON, 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${sentence}\n`);
}
