/** Ids kept to know a repeated one by: far more than Discord replays after a reconnect. */
const REMEMBERED = 1000;

/** A function that is true for an id the first time, as far as it remembers. */
export function firstTime(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
