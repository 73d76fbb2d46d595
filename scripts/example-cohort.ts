// Writes examples/cohort/twenty.vcf.gz: twenty people drawn by the benchmark's generator, no real person among them.
//
//   npx tsx scripts/example-cohort.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pgxCohortLines } from '../bench/generate/pgx-cohort.ts';
import { loadKnowledge } from '../src/platform/node/index.ts';

mkdirSync('examples/cohort', { recursive: true });
const text = [...pgxCohortLines(await loadKnowledge(), { people: 20, seed: 20, missing: 0.002 })].join('');
// The operating system's mark and the time in a gzip header would make the bytes differ from place to place.
writeFileSync('examples/cohort/twenty.vcf.gz', gzipSync(text, { level: 9 }).fill(255, 9, 10));
writeFileSync('examples/cohort/four-people.txt', 'P000001\nP000002\nP000007\nP000020\n');
