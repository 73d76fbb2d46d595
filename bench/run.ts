import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge, loadPack } from '../src/platform/node/index.ts';
import type { Claim } from './claim.ts';
import { annotate } from './claims/annotate.ts';
import { cohorts } from './claims/cohort.ts';
import { dosing } from './claims/dosing.ts';
import { oncologyPack } from './claims/oncology-pack.ts';
import { onePerson } from './claims/one-person.ts';
import { pagePlan } from './claims/page-plan.ts';
import { pageReading } from './claims/page-reading.ts';
import { positions } from './claims/positions.ts';
import { prevention } from './claims/prevention.ts';
import { prs } from './claims/prs.ts';
import { tumours } from './claims/tumour.ts';
import { variantJoin } from './claims/variant-join.ts';
import { wholePerson } from './claims/whole-person.ts';
import { ROOT, has, pgxCohort, wholeGenome, writePositions } from './data.ts';
import { performancePage } from './page.ts';

// npm run bench [-- positions one-person whole-person cohort page dosing annotate oncology-pack tumours variant-join prevention prs]: every claim of speed, or those named. The page is written when all ran.

const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);
const CLAIMS = [
  'positions',
  'one-person',
  'whole-person',
  'cohort',
  'page',
  'dosing',
  'annotate',
  'oncology-pack',
  'tumours',
  'variant-join',
  'prevention',
] as const;
/** Run only where they are named: their peer takes long, and their bars are not reached yet. */
const ASKED = ['prs'] as const;
const named = process.argv.slice(2);
const wanted = (claim: (typeof CLAIMS)[number] | (typeof ASKED)[number]): boolean =>
  named.includes(claim) || (named.length === 0 && claim !== 'prs');

if (!has('bgzip')) {
  say('skipped: the data are made with bgzip. As root on Debian or Ubuntu: apt-get install tabix bcftools');
  process.exit(0);
}

const knowledge = await loadKnowledge();
const claims: Claim[] = [];
if (wanted('positions') || wanted('one-person')) {
  const genome = await wholeGenome(knowledge, say);
  if (wanted('positions')) {
    say('positions');
    claims.push(await positions(genome, writePositions(knowledge)));
  }
  if (wanted('one-person')) {
    say('one person');
    claims.push(await onePerson(genome.plain));
  }
}
if (wanted('whole-person')) {
  say('whole person');
  claims.push(await wholePerson());
}
if (wanted('page')) {
  say('genomes in the page');
  claims.push(await pageReading());
  say('plans in the page');
  claims.push(await pagePlan());
}
if (wanted('cohort')) {
  const [small, large] = [await pgxCohort(2000, knowledge, say), await pgxCohort(20_000, knowledge, say)];
  say('cohorts');
  claims.push(await cohorts(small, large));
}
if (wanted('dosing')) {
  say('doses');
  claims.push(await dosing());
}
if (wanted('annotate')) {
  say('protein changes');
  claims.push(annotate(await loadPack('oncology')));
}
if (wanted('oncology-pack')) {
  say('oncology pack');
  claims.push(oncologyPack(new URL('../build/knowledge/oncology.jsonl', import.meta.url)));
}
if (wanted('tumours')) {
  say('tumours');
  claims.push(await tumours(await loadPack('oncology'), say));
}
if (wanted('variant-join')) {
  const genome = await wholeGenome(knowledge, say);
  say('join with a variant file');
  claims.push(await variantJoin(genome, say));
}
if (wanted('prevention')) {
  const genome = await wholeGenome(knowledge, say);
  say('prevention');
  claims.push(await prevention(genome.plain));
}
if (wanted('prs')) {
  const genome = await wholeGenome(knowledge, say);
  say('polygenic scores');
  claims.push(await prs(genome.plain));
}

for (const { bars, figures } of claims) {
  for (const { title, target, seen, verdict } of bars)
    process.stdout.write(`${verdict}  ${title}: ${seen}; ${target}\n`);
  for (const [name, value] of figures) process.stdout.write(`      ${name}: ${value}\n`);
}
const bars = claims.flatMap((claim) => claim.bars);
if (CLAIMS.every(wanted)) writeFileSync(join(ROOT, 'docs/reference/performance.md'), performancePage(claims));
const failed = bars.filter(({ verdict }) => verdict === 'FAIL').length;
process.stdout.write(`${bars.filter(({ verdict }) => verdict === 'PASS').length} passed, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;
