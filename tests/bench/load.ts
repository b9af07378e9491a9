import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { respond } from '../../commands/index.ts';
import type { Library } from '../../src/library.ts';
import { Application } from '../end-to-end/application.ts';
import { completing, slash } from '../end-to-end/interactions.ts';
import { processorMilliseconds, residentMegabytes } from './process.ts';

/** What is promised of the endpoint, and measured here. Milliseconds, seconds, and requests a second. */
const RATE = 200;
const SECONDS = 30;
const MOST_P99 = 100;

/** Kept open, as a load balancer does; each sends its share at the beginning of every second. */
const CONNECTIONS = 10;

/** Members who ask: so many that none of them meets the limit. */
const MEMBERS = 2000;

interface Sample {
  readonly raw: ReturnType<typeof slash>;
  /** The reply of the core, in the bytes in which it must come. */
  readonly reply: string;
}

/**
 * Two hundred interactions a second at the endpoint, all kinds of them, each signed as it is sent and
 * each answer compared with that of the core. The load is made in this process and shares the machine.
 */
export async function measureLoad(
  start: readonly string[],
  root: string,
  questions: readonly string[],
  library: Library,
): Promise<string[]> {
  const application = new Application();
  const samples = await sampleInteractions(questions, library);
  const child = spawn(process.execPath, start, {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: '',
      PUBLIC_KEY: application.publicKey,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stderr.on('data', (text: Buffer) => {
        output += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\/interactions/.exec(output) ?? [];
        if (found) resolve(found);
      });
      child.on('close', () => reject(new Error(`the bot ended: ${output}`)));
    });
    const before = processorMilliseconds(child.pid);
    const counts = { sent: 0, right: 0, wrong: 0 };
    const result = await autocannon({
      url,
      method: 'POST',
      connections: CONNECTIONS,
      duration: SECONDS,
      overallRate: RATE,
      requests: [
        {
          setupRequest(request, context: { expected?: string }) {
            const sample = samples[counts.sent % samples.length];
            if (!sample) throw new Error('expected at least one sample');
            counts.sent += 1;
            const member = String(900_000_000_000_000_000n + BigInt(counts.sent % MEMBERS));
            const id = String(800_000_000_000_000_000n + BigInt(counts.sent));
            const body = JSON.stringify({ ...sample.raw, id, user: { id: member } });
            context.expected = sample.reply;
            return { ...request, body, headers: application.headers(body) };
          },
          onResponse(status, body, context: { expected?: string }) {
            const isRight = status === 200 && body === context.expected;
            counts[isRight ? 'right' : 'wrong'] += 1;
          },
        },
      ],
    });
    const resident = residentMegabytes(child.pid);
    const each = (processorMilliseconds(child.pid) - before) / (counts.right + counts.wrong);
    const { latency, errors, timeouts } = result;
    return [
      `load over HTTP    ${(counts.right / result.duration).toFixed(0)} right answers a second for ${result.duration.toFixed(0)} s (asked for ${RATE}), ${counts.wrong} wrong, ${errors + timeouts} failed`,
      `  time of each    p50 ${latency.p50} ms, p99 ${latency.p99} ms, worst ${latency.max} ms (bound p99 ${MOST_P99} ms)`,
      `  processor time  ${each.toFixed(2)} ms each, which is ${((each * RATE) / 10).toFixed(0)} % of one core at ${RATE} a second`,
      `  memory after    ${resident.toFixed(0)} MB (bound 110 MB)`,
    ];
  } finally {
    child.kill('SIGTERM');
  }
}

async function sampleInteractions(
  questions: readonly string[],
  library: Library,
): Promise<readonly Sample[]> {
  const interactions = [
    ...questions.map((question) => slash('ask', { question })),
    slash('expert'),
    slash('expert', { name: 'fawn' }),
    slash('provision'),
    slash('provision', { about: '2' }),
    completing('ask', { question: 'who', expert: 'mik' }, 'expert'),
    completing('expert', { name: '' }, 'name'),
  ];
  return Promise.all(
    interactions.map(async (raw) => ({ raw, reply: JSON.stringify(await respond(raw, library)) })),
  );
}

/** For the caller that reads the questions as the quality is measured on them. */
export function readQuestions(root: string): readonly string[] {
  return readFileSync(`${root}tests/evaluation/questions.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).question);
}
