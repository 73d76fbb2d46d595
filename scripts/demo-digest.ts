/**
 * Writes the digests of the examples' plans, which tests compare: `npx tsx scripts/demo-digest.ts`. Run it
 * after a change of engine or knowledge that is meant to change a person's result, and say so in the change log.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { carePlanOf } from '../src/cli/run-care.ts';
import { DEMO_DAY, PEOPLE } from '../src/cli/run-demo.ts';
import { canonicalJson, sha256Hex } from '../src/core/index.ts';
import { createEngine } from '../src/engine/index.ts';
import { loadKnowledge, nodeHost, openFile } from '../src/platform/node/index.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const knowledge = await loadKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const source = await openFile(at('examples/demo/NA12878.g.vcf.gz'));
const reading = await engine.read(source).finally(() => source.close());
const outside = [{ name: 'NA12878.outside.tsv', text: readFileSync(at('examples/demo/NA12878.outside.tsv'), 'utf8') }];
const findings = engine.assess({ readings: [reading], outside, group: 'European' });
const plan = engine.plan(findings, {
  now: '2026-11-22',
  medicines: ['clopidogrel', 'simvastatin', 'codeine', 'metoprolol', 'omeprazole', 'allopurinol'],
});
const digest = sha256Hex(canonicalJson(plan));
writeFileSync(at('test/fixtures/demo.sha256'), `${digest}\n`);
process.stdout.write(`${digest}\n`);

const lines: string[] = [];
for (const person of PEOPLE) {
  const care = await carePlanOf(engine, knowledge, [at(`examples/${person}`)], { now: DEMO_DAY }, () => undefined);
  lines.push(`${sha256Hex(canonicalJson(care))}  ${person}`);
}
writeFileSync(at('test/fixtures/people.sha256'), `${lines.join('\n')}\n`);
process.stdout.write(`${lines.join('\n')}\n`);
