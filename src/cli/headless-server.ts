import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import sirv from 'sirv';

export interface PrintServer {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  /** Address of the dataset's folder, ending in `/`. */
  readonly dataset: string;
  /** Where the page PUTs the next bytes of a file: this, and a name. */
  readonly out: string;
  close(): Promise<void>;
}

/**
 * Serves the site and one dataset on this computer alone, and takes what the page makes. Dataset and file lie under a name that no other
 * page can guess.
 *
 * @param receive takes the next bytes of a file; the page hears that it failed and makes no more
 */
export async function servePrint(given: {
  readonly site: string;
  readonly dataset: string;
  readonly receive: (name: string, bytes: Uint8Array) => Promise<void>;
}): Promise<PrintServer> {
  const secret = randomUUID();
  const [datasetPath, outPath] = [`/dataset-${secret}/`, `/out-${secret}/`];
  // `dev`: every file is read when it is asked for, so nothing is kept in memory.
  const [site, dataset] = [given.site, given.dataset].map((folder) => sirv(folder, { dev: true, etag: false }));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = (): void => end(response, 404);
    if (path.startsWith(outPath) && request.method === 'PUT') {
      void take(request, decodeURIComponent(path.slice(outPath.length)), given.receive).then((code) =>
        end(response, code),
      );
    } else if (path.startsWith(datasetPath)) {
      request.url = `/${path.slice(datasetPath.length)}`;
      dataset?.(request, response, missing);
    } else site?.(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    dataset: `${origin}${datasetPath}`,
    out: `${origin}${outPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function take(
  request: IncomingMessage,
  name: string,
  receive: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<number> {
  try {
    await receive(name, await buffer(request));
    return 204;
  } catch {
    return 507;
  }
}

function end(response: ServerResponse, code: number): void {
  response.statusCode = code;
  response.end();
}
