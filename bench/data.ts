import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TargetLocus } from '../src/core/index.ts';
import type { Knowledge } from '../src/knowledge/index.ts';
import { writePgxCohort } from './generate/pgx-cohort.ts';
import { writeWholeGenome } from './generate/whole-genome.ts';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const CACHE = join(ROOT, '.cache', 'bench');
export const CLI = join(ROOT, 'dist', 'cli', 'main.js');

/** Changes whenever the generators make another file. */
const EDITION = 1;

export function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

export function targetsOf(knowledge: Knowledge): readonly TargetLocus[] {
  return [
    ...new Map(
      [...knowledge.genes.values()].flatMap(({ loci }) => loci.map((locus) => [locus.id, locus] as const)),
    ).values(),
  ];
}

/** One person's genome of five million records, without an index and with one. */
export async function wholeGenome(
  knowledge: Knowledge,
  say: (text: string) => void,
): Promise<{ readonly plain: string; readonly indexed: string }> {
  const plain = join(CACHE, `genome-${EDITION}.vcf.gz`);
  const indexed = join(CACHE, `genome-indexed-${EDITION}.vcf.gz`);
  await onceMade(plain, (path) => {
    say('writing a genome of 5,000,000 records (about a minute, once)');
    return writeWholeGenome(path, 5_000_000, targetsOf(knowledge));
  });
  if (!existsSync(`${indexed}.tbi`)) {
    spawnSync('cp', [plain, indexed]);
    const made = spawnSync('tabix', ['-f', '-p', 'vcf', indexed], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`tabix: ${made.stderr}`);
  }
  return { plain, indexed };
}

/** A cohort at the pharmacogene positions. */
export async function pgxCohort(people: number, knowledge: Knowledge, say: (text: string) => void): Promise<string> {
  const path = join(CACHE, `cohort-${people}-${EDITION}.vcf.gz`);
  await onceMade(path, (target) => {
    say(`writing a cohort of ${people} people`);
    return writePgxCohort(target, knowledge, { people });
  });
  return path;
}

/** The positions as bcftools and our scripts take them. */
export function writePositions(knowledge: Knowledge): { readonly regions: string; readonly loci: string } {
  const targets = targetsOf(knowledge);
  const regions = join(CACHE, 'positions.tsv');
  const loci = join(CACHE, 'loci.json');
  mkdirSync(CACHE, { recursive: true });
  const rank = (chrom: string): number => ['X', 'Y', 'M'].indexOf(chrom.slice(3)) + 23 || Number(chrom.slice(3));
  const sorted = targets.toSorted((a, b) => rank(a.chrom) - rank(b.chrom) || a.pos38 - b.pos38);
  writeFileSync(regions, sorted.map(({ chrom, pos38 }) => `${chrom}\t${pos38}\n`).join(''));
  writeFileSync(loci, JSON.stringify(targets));
  return { regions, loci };
}

/** Makes a file under another name, so that one that is there is complete. */
export async function onceMade(path: string, make: (path: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  await make(`${path}.part`);
  renameSync(`${path}.part`, path);
}
