import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One run of a whole process, from start to exit. */
export interface Run {
  readonly wallSeconds: number;
  /** User and system; null where the shell does not tell. */
  readonly cpuSeconds: number | null;
  /** Peak memory of a Node process that was asked for it. */
  readonly peakMiB: number | null;
}

export interface Command {
  readonly words: readonly string[];
  /** Where standard output goes; thrown away without. */
  readonly output?: string;
  /** A Node process tells its peak memory at exit. */
  readonly memory?: boolean;
}

const HOOK = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));

/** @throws when the command fails: a figure of a failed run is no figure */
export async function runCommand({ words, output, memory = false }: Command, cache: string): Promise<Run> {
  const note = join(cache, `peak.${process.pid}`);
  const full = memory ? [words[0] as string, '--import', HOOK, ...words.slice(1)] : words;
  // Bash tells the CPU time of the child; wall time is ours, without bash's own start.
  const script = 'TIMEFORMAT="cpu %U %S"; time "$@"';
  const child = spawn('bash', ['-c', script, 'bench', ...full], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PROPRIA_BENCH_PEAK: note },
  });
  let errors = '';
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  if (output === undefined) child.stdout.resume();
  else child.stdout.pipe(createWriteStream(output));
  const began = performance.now();
  const [code] = (await once(child, 'close')) as [number | null];
  const wallSeconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${full.join(' ')}: exit ${code}\n${errors}`);
  const cpu = /cpu ([\d.]+) ([\d.]+)/.exec(errors);
  const peakMiB = memory ? Number(readFileSync(note, 'utf8')) / 1024 : null;
  rmSync(note, { force: true });
  return { wallSeconds, cpuSeconds: cpu === null ? null : Number(cpu[1]) + Number(cpu[2]), peakMiB };
}

/**
 * Runs the commands in turn, so that a busy moment of the machine meets all of them alike.
 * @param often runs of a command in each round, for short ones beside long ones; 1 where not named
 */
export async function interleave<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
  cache: string,
  often: Partial<Record<Name, number>> = {},
): Promise<Readonly<Record<Name, readonly Run[]>>> {
  const names = Object.keys(commands) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names)
      for (let i = 0; i < (often[name] ?? 1); i++) runs[name].push(await runCommand(commands[name], cache));
  }
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function medianWall(runs: readonly Run[]): number {
  return median(runs.map((run) => run.wallSeconds));
}

export function medianCpu(runs: readonly Run[]): number {
  return median(runs.map((run) => run.cpuSeconds ?? run.wallSeconds));
}

export function mostMemory(runs: readonly Run[]): number {
  return Math.max(...runs.map((run) => run.peakMiB ?? 0));
}
