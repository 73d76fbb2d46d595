import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  classMembers,
  classesOf,
  drugClass,
  factsOf,
  isDrugOf,
  type Knowledge,
  nameKey,
  withWiderConditions,
} from '../src/knowledge/index.ts';
import { loadKnowledge } from '../src/platform/node/index.ts';
import { createResolver, type Resolver } from '../src/record/index.ts';

interface Row {
  readonly list: string;
  readonly name: string;
  readonly rxnorm: string;
  readonly drugs: readonly string[];
}

function rows(): Row[] {
  const text = readFileSync(new URL('./fixtures/vocabulary/names.tsv', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('list\t'))
    .map((line) => {
      const [list = '', name = '', rxnorm = '', drugs = ''] = line.split('\t');
      return { list, name, rxnorm, drugs: drugs === '' ? [] : drugs.split(',') };
    });
}

let knowledge: Knowledge;
let resolver: Resolver;
beforeAll(async () => {
  knowledge = await loadKnowledge();
  resolver = createResolver(knowledge);
});

const sorted = (ids: readonly string[]) => ids.toSorted().join();

describe('names of the lists', () => {
  it('resolves every name to the drugs that a reader of the list found, and no other', () => {
    const wrong = rows().flatMap(({ list, name, drugs }) => {
      const { ingredients } = resolver.medicine({ written: name, codes: [] });
      return sorted(ingredients) === sorted(drugs) ? [] : [`${list}: ${name}: ${sorted(ingredients)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('resolves all drugs of the interaction lists, by name and by code', () => {
    const pairs = rows().filter(({ list }) => ['onc-high-priority', 'ansm', 'drug-drug-gene'].includes(list));
    expect(pairs.length).toBeGreaterThan(140);
    for (const { name, rxnorm, drugs } of pairs) {
      expect(drugs, name).toHaveLength(1);
      if (rxnorm === '') continue;
      const coded = resolver.medicine({ written: '', codes: [{ system: 'rxnorm', code: rxnorm }] });
      expect(coded, name).toMatchObject({ ingredients: drugs, resolvedBy: 'code' });
    }
  });

  it('agrees with the figures of the reference page', () => {
    const page = readFileSync(new URL('../docs/reference/vocabulary.md', import.meta.url), 'utf8');
    const all = rows();
    for (const list of new Set(all.map((row) => row.list))) {
      const names = all.filter((row) => row.list === list);
      const resolved = names.filter(({ drugs }) => drugs.length > 0).length;
      expect(page).toMatch(new RegExp(`\\| ${list} \\| ${names.length} \\| ${resolved} \\|`));
    }
  });
});

describe('one name, one meaning', () => {
  it('gives no key to two drugs, but where the vocabulary itself says ambiguous', () => {
    const owners = new Map<string, string>();
    const names = factsOf(knowledge, 'drug-name');
    for (const drug of knowledge.drugs.values())
      for (const key of new Set([nameKey(drug.name), nameKey(drug.id)])) {
        expect(owners.get(key) ?? drug.id, key).toBe(drug.id);
        owners.set(key, drug.id);
      }
    for (const { body } of names.values()) {
      const owner = owners.get(nameKey(body.name));
      if (owner !== undefined && body.type !== 'ambiguous') expect(body.drugs, body.name).toContain(owner);
    }
  });

  it('resolves every name of the vocabulary as the vocabulary says', () => {
    for (const { body } of factsOf(knowledge, 'drug-name').values()) {
      if (body.type === 'product') continue;
      const found = resolver.medicine({ written: body.name, codes: [] });
      if (body.type === 'ambiguous')
        expect(found, body.name).toMatchObject({ ingredients: [], suggestions: body.drugs });
      else expect(sorted(found.ingredients), body.name).toBe(sorted(body.drugs));
    }
  });

  it('resolves every code to the drug it is given', () => {
    for (const drug of knowledge.drugs.values()) {
      if (drug.rxnorm === null || drug.kind === 'group') continue;
      const { ingredients } = resolver.medicine({ written: '', codes: [{ system: 'rxnorm', code: drug.rxnorm }] });
      expect(ingredients, drug.id).toContain(drug.id);
    }
    for (const { body } of factsOf(knowledge, 'drug-name').values()) {
      for (const code of body.codes) {
        const [system = '', value = ''] = code.split(':');
        const { ingredients } = resolver.medicine({ written: '', codes: [{ system, code: value }] });
        expect(sorted(ingredients), code).toBe(sorted(body.drugs));
      }
    }
  });

  it('never takes one drug for another, whatever letter is wrong', () => {
    const singles = [...knowledge.drugs.values()].filter(
      ({ name, kind }) => kind !== 'group' && /^[a-z]{6,}$/.test(name),
    );
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(
        fc.constantFrom(...singles),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        fc.nat(25),
        ({ id, name }, at, slip, letter) => {
          const i = at % (name.length - 1);
          const [a = '', b = ''] = [name[i], name[i + 1]];
          const middle = { drop: b, double: a + a + b, swap: b + a, change: `${letters[letter]}${b}` }[slip];
          const written = name.slice(0, i) + middle + name.slice(i + 2);
          const found = resolver.medicine({ written, codes: [] });
          // What is another name exactly is that other; a correction is only ever back to where it came from.
          if (found.resolvedBy === 'spelling') expect(found.ingredients).toContain(id);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const named = { written, codes: [] };
        expect(resolver.medicine(named).ingredients.every((id) => knowledge.drugs.has(id))).toBe(true);
        resolver.condition(named);
        resolver.substance(named);
        resolver.procedure(named);
        expect(resolver.suggest(written).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 200 },
    );
  });
});

describe('look-alike names', () => {
  // Pairs of published lists of confused names: a text between the two is nobody's.
  it.each([
    ['hydroxyzine', 'hydralazine', 'hydroxazine'],
    ['Celebrex', 'Celexa', 'Celexra'],
    ['prednisone', 'prednisolone', 'prednislone'],
    ['chlorpromazine', 'chlorpropamide', 'chlorpropamine'],
    ['cetirizine', 'sertraline', 'cetraline'],
    ['clonazepam', 'clobazam', 'clobazepam'],
    ['tramadol', 'trazodone', 'tramadone'],
    ['vinblastine', 'vincristine', 'vinblistine'],
    ['quinine', 'quinidine', 'quinidne'],
    ['carbamazepine', 'oxcarbazepine', 'carbazepine'],
  ])('%s and %s: "%s" is not put right to the wrong one', (first, second, between) => {
    const ids = (written: string) => resolver.medicine({ written, codes: [] }).ingredients.join();
    expect(ids(first)).not.toBe('');
    expect(ids(second)).not.toBe('');
    expect(ids(first)).not.toBe(ids(second));
    expect(['', ids(first)]).toContain(ids(between));
  });
});

describe('classes', () => {
  it.each([
    ['~statins', ['simvastatin', 'pravastatin'], ['ezetimibe', 'hmg-coa-reductase-inhibitors']],
    ['~statin', ['simvastatin'], ['ezetimibe']],
    ['~ssri', ['sertraline', 'escitalopram'], ['venlafaxine', 'selective-serotonin-reuptake-inhibitors']],
    ['~maoi', ['tranylcypromine', 'linezolid'], ['sertraline']],
    ['~penicillins', ['amoxicillin', 'flucloxacillin'], ['cefalexin']],
    ['~nsaids', ['ibuprofen', 'celecoxib'], ['paracetamol', 'aspirin']],
    ['~beta-blockers', ['metoprolol', 'timolol'], ['salbutamol']],
    ['~opioids', ['codeine', 'methadone'], ['naltrexone', 'lofexidine']],
    ['~non-statins', ['ezetimibe'], ['simvastatin']],
    ['~ras-inhibitors', ['lisinopril', 'losartan', 'aliskiren'], ['amlodipine']],
    ['~sulfonamide-antibiotics', ['sulfamethoxazole', 'sulfamethoxazole-trimethoprim'], ['furosemide']],
  ])('%s', (id, inside, outside) => {
    const members = classMembers(knowledge, id);
    expect(members).toEqual(expect.arrayContaining(inside));
    for (const drug of outside) expect(members).not.toContain(drug);
    const own = drugClass(knowledge, id)?.id ?? '';
    for (const drug of inside) expect(classesOf(knowledge, drug)).toContain(own);
    expect(isDrugOf(knowledge, inside[0] ?? '', id)).toBe(true);
  });

  it('knows every class that guidance and other knowledge name', () => {
    const named = new Set(
      [...JSON.stringify(knowledge.guidance).matchAll(/"(~[a-z0-9-]+)"/g)].map((match) => match[1] ?? ''),
    );
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter((id) => drugClass(knowledge, id) === null)).toEqual([]);
  });

  it('has members in every class that is not open, and none in those that are', () => {
    for (const [id, { body }] of factsOf(knowledge, 'drug-class'))
      expect(classMembers(knowledge, id).length > 0, id).toBe(body.open !== true);
  });
});

describe('conditions', () => {
  it('gives no name and no SNOMED code to two conditions', () => {
    const owners = new Map<string, string>();
    for (const [id, { body }] of factsOf(knowledge, 'condition'))
      for (const key of [...body.names.map(nameKey), ...(body.snomed ?? [])]) {
        expect(owners.get(key) ?? id, key).toBe(id);
        owners.set(key, id);
      }
  });

  it('resolves every condition by its own name and codes', () => {
    for (const [id, { body }] of factsOf(knowledge, 'condition')) {
      for (const name of body.names) expect(resolver.condition({ written: name, codes: [] }), name).toEqual([id]);
      for (const code of body.snomed ?? [])
        expect(resolver.condition({ written: '', codes: [{ system: 'http://snomed.info/sct', code }] })).toEqual([id]);
      expect(withWiderConditions(knowledge, id)[0]).toBe(id);
    }
  });
});
