import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSON_SCHEMA, dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { EMPTY_RECORD, type PersonRecord, createResolver, mergeRecords, readPersonFile } from '../src/record/index.ts';
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

  it('marks what is recalled: all but those held against printed tables', () => {
    const records = [...factsOf(knowledge, 'family-criterion')];
    for (const [, { body }] of records) expect(body.citation.length).toBeGreaterThan(20);
    expect(records.flatMap(([id, { body }]) => (body.confirmed ? [id] : [])).toSorted()).toEqual([
      'amsterdam-1',
      'amsterdam-2',
      'bethesda-revised',
      'dutch-lipid-clinic-network',
      'simon-broome-possible',
    ]);
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

describe('what is open', () => {
  const at = { kind: 'document', source: 'person.yaml', path: 'family' } as const;
  const ILLNESSES = [
    'breast-cancer',
    'bilateral-breast-cancer',
    'triple-negative-breast-cancer',
    'ovarian-cancer',
    'colorectal-cancer',
    'endometrial-cancer',
    'malignancy',
    'stomach-cancer',
    'diffuse-gastric-cancer',
    'lobular-breast-cancer',
    'osteosarcoma',
    'melanoma',
    'pancreatic-cancer',
    'myocardial-infarction',
    'tendon-xanthoma',
    'sudden-cardiac-death',
    'cardiomyopathy',
  ];
  const RELATIONS = [
    'mother',
    'father',
    'sister',
    'brother',
    'maternal-aunt',
    'maternal-uncle',
    'paternal-aunt',
    'maternal-grandmother',
    'paternal-grandfather',
    'niece',
    'maternal-cousin',
  ];
  const NARROWER: Readonly<Record<string, readonly string[]>> = {
    malignancy: ['malignancy', 'breast-cancer', 'colorectal-cancer', 'osteosarcoma', 'lobular-breast-cancer'],
    'breast-cancer': ['breast-cancer', 'lobular-breast-cancer', 'bilateral-breast-cancer'],
    'stomach-cancer': ['stomach-cancer', 'diffuse-gastric-cancer'],
    cardiomyopathy: ['cardiomyopathy', 'hypertrophic-cardiomyopathy'],
  };
  const age = fc.integer({ min: 5, max: 90 });
  const told = fc.record({
    relation: fc.constantFrom(...RELATIONS),
    kind: fc.constantFrom('silent', 'well', 'ill', 'ill'),
    illness: fc.constantFrom(...ILLNESSES),
    known: fc.option(age),
    // What comes to light later.
    later: fc.record({ age, pick: fc.nat(4), illness: fc.constantFrom(...ILLNESSES), well: fc.boolean() }),
  });

  it('is never contradicted by what comes to light later', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 9 }), (all) => {
        const family = all.filter(
          ({ relation }, i) =>
            !/^(?:mother|father|.*grand.*)$/.test(relation) || all.findIndex((one) => one.relation === relation) === i,
        );
        const stateOf = (isLater: boolean): ReadonlyMap<string, string> => {
          const record: PersonRecord = {
            ...EMPTY_RECORD,
            sources: [],
            family: family.map(({ relation, kind, illness, known, later }, i) => {
              const ill = kind === 'ill' || (kind === 'silent' && isLater && !later.well);
              const first = kind === 'ill' ? illness : later.illness;
              const narrower = NARROWER[first] ?? [first];
              const id = kind === 'ill' && isLater ? narrower[later.pick % narrower.length]! : first;
              const onset = kind === 'ill' ? (known ?? (isLater ? later.age : null)) : later.age;
              const free = kind === 'well' || (kind === 'silent' && isLater && later.well);
              return {
                id: `relative:${i + 1}`,
                relation,
                sex: /mother|sister|aunt|niece/.test(relation)
                  ? ('female' as const)
                  : /cousin/.test(relation)
                    ? null
                    : ('male' as const),
                conditions: ill ? [{ written: id, conditions: [id], ageAtOnset: onset }] : [],
                died: null,
                ...(free ? { free: ['*'] } : {}),
                at,
                date: null,
              };
            }),
          };
          return new Map(
            assessFamily(knowledge, { record, now }).criteria.map(({ criterion, state }) => [criterion, state]),
          );
        };
        const [before, after] = [stateOf(false), stateOf(true)];
        for (const [criterion, state] of before)
          if (state !== 'open') expect([criterion, after.get(criterion)]).toEqual([criterion, state]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('how much a family raises a disease', () => {
  // Figures as the papers named have them: PMID 11705483 (breast), 20006371 (colorectal), 12949803 (prostate).
  it.each([
    [
      'one sister',
      { sex: 'female', family: [{ relation: 'sister', conditions: 'breast cancer at 60' }] },
      { 'breast-cancer': 1.8 },
    ],
    ['a man', { sex: 'male', family: [{ relation: 'sister', conditions: 'breast cancer at 60' }] }, {}],
    [
      'an aunt is no first-degree relative',
      { sex: 'female', family: [{ relation: 'maternal-aunt', conditions: 'breast cancer at 60' }] },
      {},
    ],
    [
      'three of the first degree',
      {
        sex: 'female',
        family: [
          { relation: 'mother', conditions: 'breast cancer' },
          { relation: 'sister', conditions: 'breast cancer' },
          { relation: 'sister', conditions: 'triple negative breast cancer' },
        ],
      },
      { 'breast-cancer': 3.9 },
    ],
    [
      'two with bowel cancer',
      {
        sex: 'male',
        family: [
          { relation: 'mother', conditions: 'colon cancer' },
          { relation: 'brother', conditions: 'rectal cancer' },
        ],
      },
      { 'colorectal-cancer': 3.01 },
    ],
    [
      'seven with bowel cancer',
      { sex: 'male', family: Array.from({ length: 7 }, () => ({ relation: 'brother', conditions: 'colon cancer' })) },
      { 'colorectal-cancer': 19.86 },
    ],
    [
      'a brother counts more than a father',
      {
        sex: 'male',
        family: [
          { relation: 'father', conditions: 'prostate cancer at 70' },
          { relation: 'brother', conditions: 'prostate cancer at 61' },
        ],
      },
      { 'prostate-cancer': 2.84 },
    ],
    [
      'early heart disease',
      { sex: 'male', family: [{ relation: 'father', conditions: 'heart attack at 50' }] },
      { 'coronary-artery-disease': 1.74 },
    ],
    [
      'late heart disease, or of an age that nobody told',
      { sex: 'male', family: [{ relation: 'father', conditions: 'heart attack' }] },
      { 'coronary-artery-disease': 1.3 },
    ],
    [
      'one parent and a grandparent',
      {
        sex: 'male',
        family: [
          { relation: 'father', conditions: 'hypertension' },
          { relation: 'paternal-grandmother', conditions: 'hypertension' },
        ],
      },
      { hypertension: 1.73 },
    ],
    [
      'both parents',
      {
        sex: 'male',
        family: [
          { relation: 'father', conditions: 'hypertension' },
          { relation: 'mother', conditions: 'hypertension' },
        ],
      },
      { hypertension: 1.54 },
    ],
    [
      'dementia in a parent and a grandparent',
      {
        sex: 'male',
        family: [
          { relation: 'father', conditions: 'Alzheimer disease' },
          { relation: 'paternal-grandmother', conditions: 'dementia' },
        ],
      },
      { dementia: 2.04 },
    ],
    [
      'diabetes of the mother of a woman',
      { sex: 'female', family: { mother: 'type 2 diabetes' } },
      { 'diabetes-type-2': 2.77 },
    ],
    ['diabetes whose type nobody told', { sex: 'female', family: { mother: 'diabetes' } }, {}],
    ['well', { sex: 'female', family: { mother: 'none' } }, {}],
  ] as const)('%s', async (_, person, expected) => {
    const { ratios } = assessFamily(knowledge, { record: await recordOf({ born: '1980', ...person }), now });
    expect(Object.fromEntries(ratios.map(({ disease, ratio }) => [disease, ratio]))).toEqual(expected);
    for (const { by, citation, facts } of ratios)
      expect([by.length > 0, citation.length > 5, facts.length]).toEqual([true, true, by.length]);
  });

  it('never says that a family makes a disease rarer, and keeps out the strata of dementia with few people', () => {
    for (const { body } of factsOf(knowledge, 'family-ratio').values()) {
      expect(body.ratio).toBeGreaterThan(1);
      if (body.disease === 'dementia') expect(body.ratio).toBeLessThan(5);
    }
  });
});

describe('families of a person file', () => {
  it('holds through whom a cousin is kin, ages, tests, and who is well', async () => {
    const { family, notices } = await recordOf({
      family: [
        { relation: "mother's sister", id: 'anna', age: 70, born: 1955, tested: { brca1: 'pathogenic' } },
        { relation: 'cousin', through: 'anna', conditions: 'none' },
        { relation: 'father', 'age-at-death': 61, conditions: 'heart attack at 60' },
        { relation: 'niece', through: 'brother' },
      ],
    });
    expect(family).toMatchObject([
      { relation: 'maternal-aunt', age: 70, yearOfBirth: 1955, tested: [{ gene: 'BRCA1', result: 'pathogenic' }] },
      { relation: 'cousin', through: 'relative:1', free: ['*'], conditions: [] },
      { relation: 'father', died: true, ageAtDeath: 61 },
      { relation: 'niece' },
    ]);
    expect(notices.map(({ code }) => code)).toContain('RECORD_THROUGH_NOT_KNOWN');
    expect(family[3]).not.toHaveProperty('through');
  });

  it('keeps through whom where two inputs are one, and numbers change', async () => {
    const first = await recordOf({ family: { mother: 'none' } });
    const second = await recordOf({
      family: [
        { relation: 'mother', conditions: 'none' },
        { relation: 'aunt', id: 'a' },
        { relation: 'cousin', through: 'a' },
      ],
    });
    const { family } = mergeRecords([first, second], now);
    expect(family.map(({ id, relation, through }) => [id, relation, through])).toEqual([
      ['relative:1', 'mother', undefined],
      ['relative:2', 'aunt', undefined],
      ['relative:3', 'cousin', 'relative:2'],
    ]);
  });

  it('takes what the person asks to know, and tells what cannot be asked', async () => {
    const { wishes, notices } = await recordOf({ wishes: { 'wants-to-know': ['cancer', 'polygenic', 'canser'] } });
    expect(wishes.wantsToKnow?.map(({ value }) => value)).toEqual(['cancer', 'polygenic']);
    expect(notices).toMatchObject([
      { code: 'RECORD_CONSENT_NOT_KNOWN', params: { written: 'canser', meant: 'cancer' } },
    ]);
  });

  it('tells ages that contradict one another', async () => {
    const record = await recordOf({
      born: '1980',
      family: [
        { relation: 'mother', born: 1975, conditions: 'none' },
        { relation: 'father', 'age-at-death': 50, conditions: 'colon cancer at 61' },
      ],
    });
    expect(
      assessFamily(knowledge, { record, now })
        .notices.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['FAMILY_ILL_AFTER_LAST_AGE', 'FAMILY_PARENT_TOO_YOUNG']);
  });
});
