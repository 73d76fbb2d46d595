import { readFileSync } from 'node:fs';
import { JSON_SCHEMA, dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { EMPTY_RECORD, type PersonRecord, createResolver, readPersonFile } from '../src/record/index.ts';
import { assessFamily } from '../src/risk/index.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const knowledge = mergePack(
  decodeKnowledge(base.bundle),
  decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
  'risk',
);
const resolver = createResolver(knowledge);
const now = '2026-01-01';

interface Family {
  readonly name: string;
  readonly person: object;
  readonly met: readonly string[];
  readonly open?: readonly string[];
  readonly 'not-met'?: readonly string[];
  readonly points?: Readonly<Record<string, readonly [number, number]>>;
}
const families = load(readFileSync(new URL('./fixtures/risk/families.yaml', import.meta.url), 'utf8'), {
  schema: JSON_SCHEMA,
}) as readonly Family[];

async function recordOf(person: object): Promise<PersonRecord> {
  const read = await readPersonFile(dump(person), { name: 'person.yaml' }, { now, knowledge, resolver });
  return { ...EMPTY_RECORD, ...read, sources: [] };
}

describe('criteria on families', () => {
  it('there are many families', () => expect(families.length).toBeGreaterThanOrEqual(40));

  it.each(families)('$name', async ({ person, met, open = [], 'not-met': notMet = [], points = {} }) => {
    const record = await recordOf(person);
    expect(record.notices.filter(({ code }) => code === 'RECORD_CONDITION_NOT_KNOWN')).toEqual([]);
    const { criteria, unresolved } = assessFamily(knowledge, { record, now });
    expect(unresolved).toEqual([]);
    const state = (id: string): string | undefined => criteria.find(({ criterion }) => criterion === id)?.state;
    expect(criteria.flatMap((one) => (one.state === 'met' ? [one.criterion] : [])).toSorted()).toEqual(met.toSorted());
    expect(open.filter((id) => state(id) !== 'open')).toEqual([]);
    expect(notMet.filter((id) => state(id) !== 'not-met')).toEqual([]);
    for (const [id, [least, most]] of Object.entries(points))
      expect(criteria.find(({ criterion }) => criterion === id)?.points).toMatchObject({ least, most });
    // What is open says what would settle it, and what is met names somebody.
    for (const { conditions, state: held } of criteria) {
      for (const { is, missing } of conditions) expect(missing.length > 0).toBe(is === 'open');
      if (held === 'met') expect(conditions.some(({ is, by }) => is === 'met' && by.length > 0)).toBe(true);
    }
  });

  it('says nothing of a family of whom nobody said anything', async () => {
    const { pedigree, criteria, ratios } = assessFamily(knowledge, { record: await recordOf({ born: '1980' }), now });
    expect(pedigree).toBeNull();
    expect(ratios).toEqual([]);
    expect(new Set(criteria.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it('marks what is recalled', () => {
    for (const { body } of factsOf(knowledge, 'family-criterion').values()) {
      expect(body.confirmed).toBe(false);
      expect(body.citation.length).toBeGreaterThan(20);
    }
  });

  it('asks for units in which the analyte is kept', () => {
    const analytes = factsOf(knowledge, 'analyte');
    const conditions = factsOf(knowledge, 'condition');
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const one = value as Readonly<Record<string, unknown>>;
      if (typeof one['analyte'] === 'string') expect(analytes.get(one['analyte'])?.body.unit).toBe(one['unit']);
      for (const key of ['illness', 'own', 'without'])
        if (Array.isArray(one[key]) && one['analyte'] === undefined)
          for (const id of one[key] as readonly string[]) expect(conditions.has(id), id).toBe(true);
      Object.values(one).forEach(walk);
    };
    for (const { body } of factsOf(knowledge, 'family-criterion').values()) walk(body);
    for (const { body } of factsOf(knowledge, 'family-ratio').values()) walk(body);
  });
});
