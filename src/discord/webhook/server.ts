import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Endpoint } from './endpoint.ts';

/**
 * Plain node:http: there are two addresses, and what matters here, the bytes as they came and whether
 * the answer went out, lies below what a framework shows.
 */

/** In milliseconds. Whoever sends slower holds a connection for nothing; Discord waits 3 s in all. */
const HEADERS = 5000;
const WHOLE_REQUEST = 8000;
const LOOK = 1000;

/** In milliseconds: longer than load balancers keep a connection, so that it is never us who ends it. */
const KEEP_ALIVE = 75_000;

/** Connections at a time. Two hundred interactions a second need a few dozen. */
const CONNECTIONS = 1000;

export interface Listening {
  /** The port listened on, which is another than asked for when that was 0. */
  readonly port: number;
  /** Takes no connection any more, and resolves when what came in has been answered. */
  close(): Promise<void>;
}

/** Rejects when the address cannot be had. */
export async function listen(
  endpoint: Endpoint,
  host: string | undefined,
  port: number,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: HEADERS,
      requestTimeout: WHOLE_REQUEST,
      connectionsCheckingInterval: LOOK,
      keepAliveTimeout: KEEP_ALIVE,
    },
    (request, response) => {
      // Whoever keeps the connection is told to come back by another one.
      if (!server.listening) response.setHeader('connection', 'close');
      void endpoint(request, response);
    },
  );
  server.maxConnections = CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

/** Milliseconds between two looks for connections that have nothing under way any more. */
const SWEEP = 50;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}
