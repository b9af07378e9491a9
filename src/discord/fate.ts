/** What the errors of a request to Discord mean for the answer that it carried. */

/** Discord's code for a response that came twice: one of them did get through. */
export function isAnsweredAlready(error: unknown): boolean {
  return read(error, 'code') === 40060;
}

/** Discord's code for a reply that it has not made yet, has no more, or never will have. */
export function isUnknownReply(error: unknown): boolean {
  return read(error, 'code') === 10015;
}

/** Discord's code for a message that somebody took away before us. */
export function isUnknownMessage(error: unknown): boolean {
  return read(error, 'code') === 10008;
}

/** True when Discord does not like what was sent, so that something else may fare better. */
export function isRefusedBody(error: unknown): boolean {
  return read(error, 'status') === 400 && !isAnsweredAlready(error);
}

/** What came of a request that was not answered as it should have been. */
export function fateOf(error: unknown): 'refused' | 'not-taken' | 'unknown' {
  const status = read(error, 'status');
  if (typeof status === 'number') return status >= 500 ? 'not-taken' : 'refused';
  return NEVER_SENT.has(String(read(error, 'code'))) ? 'not-taken' : 'unknown';
}

/** No connection came about, so Discord saw nothing of the request. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function read(error: unknown, key: 'code' | 'status'): unknown {
  return error instanceof Error ? Reflect.get(error, key) : undefined;
}
