import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { carePlanOf } from '../src/cli/run-care.ts';
import { canonicalJson } from '../src/core/index.ts';
import { type CarePlanDocument, createEngine } from '../src/engine/index.ts';
import { LANGUAGES, careSpeaking, sayCareItem, sayFact, sayUse, wordsIn } from '../src/explain/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { type CarePlan, withoutGenetics } from '../src/plan/index.ts';
import { planOfCase } from './support/case-person.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const PEOPLE = ['after-stent', 'planning-pregnancy', 'kidney-transplant', 'no-genome', 'colon-cancer'] as const;
const plans = new Map<string, CarePlanDocument>();
const rules = { inherited: new Set(['cystic-fibrosis', 'factor-v-leiden']) };
const GENES = [...knowledge.genes.keys()];

beforeAll(async () => {
  for (const person of PEOPLE) {
    const folder = fileURLToPath(new URL(`../examples/${person}`, import.meta.url));
    plans.set(person, await carePlanOf(engine, knowledge, [folder], { now: '2026-11-22' }, () => undefined));
  }
}, 120_000);

const TELLING =
  /\bgenes?\b|\bgenetic|genom|phenotyp|metaboli[sz]er|\bcpic\b|\bdpwg\b|\ballele|mother|father|sister|brother|relative:/i;
const contentOf = (plan: CarePlan): string =>
  canonicalJson(plan)
    .replace(/"[A-Za-z]\w*":/g, '"":')
    .replace(/"[0-9a-f]{64}"/g, '""');

describe('a plan without genetics', () => {
  it.each(PEOPLE)('%s: names no gene, no result and no relative, in data and in words', (person) => {
    const plan = plans.get(person)!;
    const said = withoutGenetics(plan, rules);
    const content = contentOf(said);
    expect(GENES.filter((gene) => content.toLowerCase().includes(`${gene.toLowerCase()}"`))).toEqual([]);
    expect(TELLING.exec(content)?.[0]).toBeUndefined();
    expect(/CYP\d|SLCO/i.exec(content)?.[0]).toBeUndefined();
    for (const language of LANGUAGES) {
      const speaking = careSpeaking(said, wordsIn(language));
      const texts = [
        ...said.items.map((item) =>
          Object.values(sayCareItem(speaking, item))
            .filter((one) => typeof one === 'string')
            .join(' '),
        ),
        ...said.person.medicines.map((use) => sayUse(speaking, use)),
        ...[...said.person.conditions, ...said.person.allergies, ...said.person.measurements].map(({ id }) =>
          sayFact(speaking, id),
        ),
      ].join('\n');
      expect(texts).not.toMatch(/CYP\d|SLCO|metaboli|enzym|\bgen(?:e|es|ético|etic)?\b/i);
    }
  });

  it('keeps what rests on none of it: medicines, values, lines of kidney and measured values', () => {
    const said = withoutGenetics(plans.get('after-stent')!, rules);
    expect(said.person.medicines.length).toBeGreaterThan(8);
    expect(said.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['medicine/metformin', 'talk/ldl-above-goal-in-arterial-disease']),
    );
    expect(said.person.measurements.length).toBeGreaterThan(3);
  });

  it('leaves out lines that wait for a gene, or speak of the family', () => {
    const ids = withoutGenetics(plans.get('no-genome')!, rules).items.map(({ id }) => id);
    expect(plans.get('no-genome')!.items.map(({ id }) => id)).toContain('refer/breast-cancer-in-the-family');
    expect(ids).not.toContain('refer/breast-cancer-in-the-family');
    expect(ids).not.toContain('medicine/allopurinol');
    expect(ids).toContain('talk/hba1c-above-goal');
  });

  it.each(PEOPLE)('%s: no medicine is told to be fine, so that silence on another says nothing', (person) => {
    const { items } = withoutGenetics(plans.get(person)!, rules);
    expect(plans.get(person)!.items.some(({ word }) => word === 'usual-care')).toBe(true);
    expect(items.filter(({ word }) => word === 'usual-care')).toEqual([]);
  });

  it('leaves out inherited conditions, and conditions that nobody could place', () => {
    const plan = planOfCase({ medicines: [], conditions: ['hypertension', 'factor-v-leiden'] });
    const [first] = plan.person.conditions;
    const odd = {
      ...plan,
      person: {
        ...plan.person,
        conditions: [...plan.person.conditions, { ...first!, id: 'x', conditions: [], written: 'BRCA2 carrier' }],
      },
    };
    expect(withoutGenetics(odd, rules).person.conditions.map(({ conditions }) => conditions[0])).toEqual([
      'hypertension',
    ]);
  });

  it('refuses rather than guesses: what tells of a gene in a field that is kept', () => {
    const plan = plans.get('no-genome')!;
    const named = { ...plan, person: { ...plan.person, name: { ...plan.person.name!, value: 'Rosa, BRCA1 carrier' } } };
    expect(() => withoutGenetics(named, rules)).toThrow(expect.objectContaining({ code: 'PLAN_NOT_WITHOUT_GENETICS' }));
  });

  it.each(['gene', 'phenoconversion'] as const)('drops a line once one side of it is %s', (check) => {
    const plan = plans.get('no-genome')!;
    const at = plan.items.findIndex(({ id }) => id === 'medicine/naproxen');
    const item = plan.items[at]!;
    const side = item.sides[0]!;
    expect(withoutGenetics(plan, rules).items.map(({ id }) => id)).toContain(item.id);
    const changed = { ...item, sides: [...item.sides, { ...side, id: 'x', check }] };
    const other = { ...plan, items: plan.items.with(at, changed) };
    expect(withoutGenetics(other, rules).items.map(({ id }) => id)).not.toContain(item.id);
  });
});
