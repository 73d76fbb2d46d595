import { cpus } from 'node:os';
import type { Claim } from './claim.ts';

/** docs/reference/performance.md: the bars with the figures of one run. */
export function performancePage(claims: readonly Claim[]): string {
  const processors = cpus();
  const bars = claims
    .flatMap((claim) => claim.bars)
    .map(({ title, target, seen, verdict }) => `| ${title} | ${target} | ${seen} | ${verdict} |`);
  const figures = claims.flatMap((claim) => claim.figures).map(([name, value]) => `| ${name} | ${value} |`);
  return `# Performance

The bars that \`npm run bench\` holds, with the figures of the last run that was committed. It makes its own data (once,
about a minute, in \`.cache/bench\`), compares whole processes in turn, and fails when a bar falls. A comparison is left out
when its peer is not installed.

Machine: ${(processors[0]?.model ?? 'unknown').trim()}, ${processors.length} cores, Node ${process.versions.node}.

| bar | target | seen | |
| --- | --- | --- | --- |
${bars.join('\n')}

| figure | value |
| --- | --- |
${figures.join('\n')}

## How it is measured

${claims.map(({ method }) => `- ${method}`).join('\n')}

The data are synthetic: a genome with GATK-like columns, and cohorts drawn over all named alleles, rare ones far more often than
in people, so that real cohorts have fewer different genotypes and go faster.
`;
}
