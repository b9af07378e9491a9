import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Discord's API does instead of what it should. */
export type Fault =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Takes the request, and is never heard of again. */
  | 'silence'
  /** Half an answer, then the connection is gone. */
  | 'cut'
  /** An answer that says it is JSON. */
  | 'not JSON';

/** A request that came in: its method and path, and what it held. */
export interface Asked {
  readonly what: string;
  readonly body: unknown;
}

/** The faults of a stand-in for Discord's API, each used up by the request that met it. */
export class Faults {
  #planned: {
    readonly path: RegExp;
    readonly fault: Fault;
    readonly taken?: (asked: Asked) => void;
  }[] = [];

  /** The next requests whose method and path match get these, one each, in this order. */
  plan(path: RegExp, ...faults: readonly Fault[]): void {
    this.#planned.push(...faults.map((fault) => ({ path, fault })));
  }

  /**
   * Takes the next request whose method and path match out of the stand-in's hands, and gives what it
   * held: for what the stand-in cannot do.
   */
  take(path: RegExp): Promise<Asked> {
    return new Promise((resolve) => {
      this.#planned.push({ path, fault: { status: 200, body: {} }, taken: resolve });
    });
  }

  get left(): number {
    return this.#planned.length;
  }

  /** True when the request got its fault, and nothing else may answer it. */
  apply(request: IncomingMessage, response: ServerResponse): boolean {
    const asked = `${request.method} ${request.url}`;
    const at = this.#planned.findIndex(({ path }) => path.test(asked));
    const [met] = at < 0 ? [] : this.#planned.splice(at, 1);
    if (!met) return false;
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => met.taken?.({ what: asked, body: JSON.parse(text) }));
    show(met.fault, response);
    return true;
  }
}

function show(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case 'silence':
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"half":', () => response.socket?.destroy());
      return;
    case 'not JSON':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('<html>not JSON</html>');
      return;
    default:
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(JSON.stringify(fault.body ?? { message: `${fault.status}`, code: 0 }));
  }
}

/** Discord's refusal for one of its codes. */
export function refusal(status: number, code: number, message: string): Fault {
  return { status, body: { code, message } };
}

/** Discord's word that this was asked too often; `seconds` until it may be asked again. */
export function tooMany(seconds: number, scope: 'global' | 'user'): Fault {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
    body: {
      message: 'You are being rate limited.',
      retry_after: seconds,
      global: scope === 'global',
    },
  };
}
