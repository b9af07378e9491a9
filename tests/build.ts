import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What tsc exits with when it found type errors and wrote the program all the same. */
const BUILT_WITH_ERRORS = 2;

/**
 * Builds `dist/`, so that the tests which start the program run what is in `src/`. Type errors are
 * shown but left to `npm run check`: they say nothing about what the tests prove.
 */
export default function build(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, tsc, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  if (status !== BUILT_WITH_ERRORS) throw new Error(`the build failed:\n${stdout}${stderr}`);
  process.stderr.write(stdout);
}
