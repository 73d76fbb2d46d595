import { describe, expect, it } from 'vitest';
import type { Mutation, TumourProfile } from '../../oncology/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { germlineFlags } from './germline-flags.ts';

const gene = (underAge: number | null) => ({
  body: { conditions: ['x'], inheritance: 'dominant', listed: null, underAge, confirmed: true },
});
const knowledge = {
  facts: new Map([
    [
      'hereditary-gene',
      new Map([
        ['BRCA2', gene(null)],
        ['TP53', gene(30)],
      ]),
    ],
  ]),
} as unknown as Pick<Knowledge, 'facts'>;

const mutation = (more: object): Mutation =>
  ({
    id: 'variant:1',
    gene: 'BRCA2',
    consequence: 'nonsense',
    effect: { protein: 'p.R2625*', cdna: null },
    origin: 'somatic',
    vaf: 0.48,
    filters: [],
    oncogenicity: null,
    ...more,
  }) as unknown as Mutation;

const flags = (more: object, matchedNormal: boolean | null = false, age: number | null = null) =>
  germlineFlags(
    { mutations: [mutation(more)], setAside: [], assay: { matchedNormal } as TumourProfile['assay'] },
    age,
    knowledge,
  ).map(({ why }) => why);

describe('changes that may be inherited', () => {
  it('asks to test a broken hereditary gene in half of the reads where no normal was read', () => {
    expect(flags({})).toEqual([['hereditary-gene', 'near-half-vaf', 'no-normal']]);
    expect(flags({ vaf: null })).toEqual([['hereditary-gene', 'no-normal']]);
  });

  it.each([
    ['a matched normal answered', {}, true],
    ['few reads have it', { vaf: 0.08 }, false],
    ['the gene is not hereditary', { gene: 'BRAF' }, false],
    ['nothing is broken', { consequence: 'missense' }, false],
    ['the protein stays', { consequence: 'synonymous' }, false],
    ['it has no name', { effect: { protein: null, cdna: null } }, false],
  ] as const)('is silent where %s', (_, more, normal) => {
    expect(flags(more, normal)).toEqual([]);
  });

  it('takes a driving missense change for one that matters', () => {
    expect(flags({ consequence: 'missense', oncogenicity: { class: 'oncogenic' } })).toHaveLength(1);
  });

  it('tells what the file itself calls inherited, whatever else', () => {
    expect(flags({ origin: 'germline', gene: 'BRAF', vaf: 0.05 }, true)).toEqual([['stated-germline']]);
  });

  it('asks in genes that tumours mostly change themselves only for the young', () => {
    expect(flags({ gene: 'TP53' }, false, 24)).toHaveLength(1);
    expect(flags({ gene: 'TP53' }, false, 60)).toEqual([]);
    expect(flags({ gene: 'TP53', vaf: 0.7 }, false, null)).toEqual([]);
  });
});
