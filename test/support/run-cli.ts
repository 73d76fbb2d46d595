import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * `propria …` as a process: the built program where it is as new as the sources (`npm test` builds first), else from
 * source, which is ten times slower to start.
 */
export function runCli(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly node?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly user?: number;
  } = {},
): CliRun {
  const program = isBuilt
    ? [`${root}dist/cli/main.js`]
    : ['--import', import.meta.resolve('tsx'), `${root}src/cli/main.ts`];
  const run = spawnSync(options.node ?? process.execPath, [...program, ...args], {
    cwd: options.cwd ?? root,
    // Rights of root would open what a user may not read.
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export const exampleFolder = `${root}examples/demo/`;

/** Whether `dist` was built after the last change of what it is built from. */
export const isBuilt: boolean =
  modified(`${root}dist/.built`) >=
  Math.max(newest(`${root}src`), newest(`${root}knowledge`), newest(`${root}examples`));

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => (name.endsWith('.test.ts') ? latest : Math.max(latest, modified(join(folder, name)))),
    0,
  );
}
