import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, plainText, type Reply } from './http/reply';
import { readRequest } from './http/request';
import { vendorFile } from './http/static';
import { indexPage } from './index-page';
import { PANELS, SEEDS } from './panels';
import { PanelStore } from './store/store';

export interface RunningPanels {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly store: PanelStore;
  readonly close: () => Promise<void>;
}

/**
 * Serves the practice panels on 127.0.0.1. `port` 0, the default, takes any free one; a port that is taken rejects
 * with the system's EADDRINUSE error.
 */
export async function startPanels(settings: { port?: number } = {}): Promise<RunningPanels> {
  const store = new PanelStore(SEEDS);
  const server = createServer((message, response) => void answer(message, response, store));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, port, store, close };
}

async function answer(message: IncomingMessage, response: ServerResponse, store: PanelStore): Promise<void> {
  let reply: Reply;
  try {
    reply = await route(message, store);
  } catch (error) {
    reply = plainText(error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
  }
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

async function route(message: IncomingMessage, store: PanelStore): Promise<Reply> {
  const path = decodeURI((message.url ?? '/').split('?')[0] ?? '/');
  const [, first = '', ...rest] = path.split('/');
  if (path === '/') return indexPage();
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (first === 'vendor') return vendorFile(rest.join('/'));
  if (first === 'api') return api(message, rest.join('/'), store);
  const panel = PANELS.find((candidate) => candidate.id === first);
  if (!panel) return plainText('not found', 404);
  if (rest.length === 0) return { status: 302, headers: { location: `/${panel.id}/` }, body: '' };
  const request = await readRequest(message, rest.join('/'), panel.charset);
  return (await panel.handle(request, store)) ?? plainText('not found', 404);
}

/** What tests ask about the store from outside the process. */
async function api(message: IncomingMessage, path: string, store: PanelStore): Promise<Reply> {
  const request = await readRequest(message, path, 'utf-8');
  const panel = request.field('panel') || undefined;
  if (path === 'ledger') return json(request.field('writes') === '1' ? store.writes(panel) : store.ledger(panel));
  if (path === 'orders') return json(store.list(panel ?? ''));
  if (path === 'reset' && request.method === 'POST') {
    store.reset();
    return json({ ok: true });
  }
  return plainText('not found', 404);
}
