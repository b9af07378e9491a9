import { readFileSync } from 'node:fs';

/** Clock ticks a second, which Linux counts processor time in. */
const TICKS = 100;

/** The processor time that a process has used, in milliseconds. */
export function processorMilliseconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}

/** The memory that a process holds, in megabytes. */
export function residentMegabytes(pid: number | undefined): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(resident?.[1]) * 1024) / 1e6;
}
