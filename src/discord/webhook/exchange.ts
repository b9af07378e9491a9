import type { IncomingMessage, ServerResponse } from 'node:http';

/** Reading what came and writing what goes, where either side may vanish at any moment. */

/** `too-large` as soon as that is known; `cut` when the sender went away before the end. */
export function readBody(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | 'too-large' | 'cut'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length']) > most) {
      resolve('too-large');
      return;
    }
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > most) resolve('too-large');
      else parts.push(part);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    // Also comes after the end, when it changes nothing.
    request.on('close', () => resolve('cut'));
    request.on('error', () => resolve('cut'));
  });
}

/** Resolves with true when the system has taken all of it, with false when the reader was gone. */
export function writeJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    if (response.closed || response.req.socket.destroyed) {
      resolve(false);
      return;
    }
    response.on('finish', () => resolve(true));
    response.on('close', () => resolve(response.writableFinished));
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      ...headers,
    });
    response.end(text);
  });
}
