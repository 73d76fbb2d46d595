import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { GENOME_CONSENTS, canonicalJson } from '../src/core/index.ts';
import { type Engine, askedOf, createEngine, openDocument } from '../src/engine/index.ts';
import { type Knowledge, decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import type { PreventionItem } from '../src/plan/index.ts';
import { createResolver, mergeRecords, readPersonFile } from '../src/record/index.ts';
import type { PreventionFacts } from '../src/risk/index.ts';
import type { GenomeRisk, SecondaryFinding } from '../src/variants/index.ts';
import { loadTestKnowledge, readBuiltBundle } from './support/knowledge.ts';

const NOW = '2026-11-22';

interface Row {
  readonly who: string;
  readonly person: object;
  readonly facts?: PreventionFacts;
  readonly finding?: { readonly gene: string; readonly confirm?: 'consumer-array' | 'hard-region' };
  readonly lines: Readonly<Record<string, 'none' | Readonly<Record<string, unknown>>>>;
}

const text = readFileSync(new URL('prevention/table.yaml', import.meta.url), 'utf8');
const rows = load(text) as readonly Row[];

let knowledge: Knowledge;
let engine: Engine;

beforeAll(() => {
  knowledge = mergePack(loadTestKnowledge(), decodeKnowledge(readBuiltBundle('risk')), 'risk');
  engine = createEngine({ knowledge, host: nodeHost });
});

async function recordOf(person: object) {
  const read = await readPersonFile(
    JSON.stringify(person),
    { name: 'person.yaml' },
    { now: NOW, knowledge, resolver: createResolver(knowledge) },
  );
  return mergeRecords([read], NOW, knowledge);
}

async function planOf({ person, facts, finding }: Omit<Row, 'who' | 'lines'>) {
  return engine.prevention({
    now: NOW,
    record: await recordOf(person),
    ...(facts === undefined ? {} : { facts }),
    ...(finding === undefined ? {} : { asked: ['cancer'] as const, genome: genomeWith(finding) }),
  });
}

function genomeWith({ gene, confirm }: NonNullable<Row['finding']>): GenomeRisk {
  const entry = [...factsOf(knowledge, 'secondary-finding').values()].find(({ body }) => body.gene === gene)!;
  const found: SecondaryFinding = {
    entry: entry.id,
    record: entry.ref,
    gene,
    condition: entry.body.condition,
    category: entry.body.category,
    state: 'returned',
    variants: [],
    confirmFirst: confirm === undefined ? [] : [confirm],
    settle: null,
    citation: entry.body.citation,
    confirmed: entry.body.confirmed,
  };
  return {
    file: 'genome.vcf.gz',
    build: 'GRCh38',
    from: 'sequencing',
    content: 'gvcf',
    sample: 'S',
    asked: ['cancer'],
    known: { source: 'seed', date: '2021-08', old: true },
    findings: [found],
    carriers: [],
    singles: [],
    notices: [],
  };
}

/** What a line tells, by the words of the table. */
function told(item: PreventionItem): Readonly<Record<string, unknown>> {
  const won = item.sides.find((side) => side.won);
  return {
    state: item.state,
    from: item.dates.from,
    until: item.dates.until,
    last: item.dates.last?.on ?? null,
    next: item.dates.next,
    why: item.notNeeded,
    grade: won?.grade ?? null,
    because: item.sides.flatMap(({ because }) => because).join(' '),
    missing: item.missing,
    resolution: item.resolution,
    conflict: item.conflict,
    audience: item.audience,
    every: item.options[0]?.everyMonths?.[0] ?? null,
  };
}

const asText = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

describe('who gets which line of the plan', () => {
  test.each(rows.map((row) => [row.who, row] as const))('%s', async (_, row) => {
    const plan = await planOf(row);
    const byId = new Map(plan.items.map((item) => [item.id, item]));
    for (const [id, wanted] of Object.entries(row.lines)) {
      const item = byId.get(id);
      if (wanted === 'none') expect(item, id).toBeUndefined();
      else {
        expect(item, `${id} among ${[...byId.keys()].join(' ')}`).toBeDefined();
        const found = told(item!);
        for (const [name, value] of Object.entries(wanted))
          if (name === 'missing')
            expect(found[name], `${id} ${name}`).toEqual(expect.arrayContaining(value as string[]));
          else if (name === 'because') expect(found[name], `${id} ${name}`).toContain(value);
          else expect(found[name], `${id} ${name}`).toEqual(asText(value));
      }
    }
  });
});

test('a plan is read back as it was written, and every line can be opened', async () => {
  const plan = await planOf({
    person: {
      born: '1966-03-03',
      sex: 'female',
      group: 'European',
      conditions: ['hypertension'],
      labs: {
        cholesterol: '220 mg/dL on 2026-10-01',
        HDL: '48 mg/dL on 2026-10-01',
        creatinine: '0.9 mg/dL on 2026-10-01',
      },
      vitals: {
        'systolic blood pressure': '138 mmHg on 2026-10-01',
        weight: '70 kg on 2026-10-01',
        height: '165 cm on 2026-10-01',
      },
      lifestyle: { smoking: '10 a day' },
      family: [{ relation: 'mother', conditions: [{ name: 'breast cancer', age: 44 }] }],
    },
    finding: { gene: 'BRCA2' },
  });
  const text = canonicalJson(plan);
  expect(await openDocument(JSON.parse(text), 'risk.json')).toEqual(JSON.parse(text));
  expect(plan.items.map(({ id }) => id)).toEqual([...new Set(plan.items.map(({ id }) => id))]);
  for (const item of plan.items) {
    expect(item.trace.records.length, item.id).toBeGreaterThan(0);
    expect(
      item.sides.some(({ won }) => won),
      item.id,
    ).toBe(true);
  }
  expect(plan.cascade.length).toBeGreaterThan(0);
  expect(plan.risks.some(({ state }) => state === 'assessed')).toBe(true);
  expect(plan.sources.map(({ id }) => id)).toContain('uspstf');
});

test.each([{ sex: 'male' }, { sex: 'female' }, { born: '1960' }, { born: '2020-01-01', sex: 'female' }])(
  'of %o alone a plan can be written',
  async (person) => {
    const text = canonicalJson(await planOf({ person }));
    expect(await openDocument(JSON.parse(text), 'risk.json')).toEqual(JSON.parse(text));
  },
);

test('what was not asked for does not enter, and the right not to know wins', async () => {
  const read = async (wishes: object) =>
    planOf({ person: { born: '1981-01-01', sex: 'female', wishes }, finding: { gene: 'BRCA1' } });
  const refused = await read({ 'not-to-know': ['secondary-findings'] });
  expect(refused.asked).toEqual([]);
  expect(refused.genome).toBeNull();
  expect(refused.items.some(({ sides }) => sides.some(({ from }) => from === 'carrier'))).toBe(false);
});

test.each([
  ['all-genes', []],
  ['everything', []],
  ['secondary-findings', ['carrier', 'risk-variant', 'apoe', 'polygenic']],
  ['inherited-risk', ['carrier']],
  ['carrier-status', ['cancer', 'cardiovascular', 'metabolic', 'other', 'risk-variant', 'apoe', 'polygenic']],
  ['drug-response', GENOME_CONSENTS],
  // What is not understood may mean any of them.
  ['alzheimers', []],
] as const)('who does not want to know of %s has left %o', async (word, left) => {
  const { wishes } = await recordOf({ wishes: { 'not-to-know': [word], 'wants-to-know': [...GENOME_CONSENTS] } });
  expect(askedOf(wishes)).toEqual(left);
});

test('a word of refusal that is not understood is told', async () => {
  const { notices } = await recordOf({ wishes: { 'not-to-know': ['apoee'] } });
  expect(notices).toMatchObject([
    { code: 'RECORD_REFUSAL_NOT_KNOWN', severity: 'serious', params: { written: 'apoee', meant: 'apoe' } },
  ]);
});

test('every action that a source names stands on a line with words of its own kind', () => {
  const actions = factsOf(knowledge, 'prevention-action');
  const named = [
    ...[...factsOf(knowledge, 'prevention-rule').values()].flatMap(({ body }) =>
      body.options.map(({ action }) => action),
    ),
    ...[...factsOf(knowledge, 'risk-threshold').values()].flatMap(({ body }) =>
      body.bands.flatMap(({ advice }) => advice ?? []),
    ),
    ...[...factsOf(knowledge, 'family-criterion').values()].flatMap(({ body }) => body.advice),
  ];
  expect(named.filter((action) => !actions.has(action))).toEqual([]);
  const asked = [...factsOf(knowledge, 'prevention-rule').values()].flatMap(({ body }) =>
    body.when.flat().map(({ fact }) => fact),
  );
  expect(asked.filter((fact) => !factsOf(knowledge, 'prevention-fact').has(fact))).toEqual([]);
});

test('the table is long enough to be worth its name', () => expect(rows.length).toBeGreaterThanOrEqual(40));
