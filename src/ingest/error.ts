/** A published file that cannot be read or a corpus file that cannot be written. One line, for a person. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
}
