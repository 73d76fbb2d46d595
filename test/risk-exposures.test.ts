import { beforeAll, describe, expect, it } from 'vitest';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { decodeKnowledge, factsOf, type Knowledge, mergePack } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { createResolver, type PersonRecord, readPersonFile, type Resolver } from '../src/record/index.ts';
import { type ExposureAnswer, exposuresFor, unknownExposures } from '../src/risk/index.ts';

const NOW = '2026-11-22';
let knowledge: Knowledge;
let resolver: Resolver;
let problems: readonly { readonly file: string }[];

beforeAll(() => {
  const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
  const base = compileKnowledge(files);
  const pack = compilePack('risk', files, base.bundle);
  problems = [...base.problems, ...pack.problems];
  knowledge = mergePack(decodeKnowledge(base.bundle), decodeKnowledge(pack.bundle), 'risk');
  resolver = createResolver(knowledge);
});

const recordOf = async (yaml: string): Promise<PersonRecord> => ({
  ...(await readPersonFile(yaml, { name: 'person.yaml' }, { now: NOW, knowledge, resolver })),
  sources: [],
});

async function answers(yaml: string): Promise<(id: string) => ExposureAnswer> {
  const all = exposuresFor(knowledge, { record: await recordOf(yaml), values: [], now: NOW });
  return (id) => all.find(({ exposure }) => exposure === id)!;
}
const one = async (yaml: string, id: string): Promise<ExposureAnswer> => (await answers(yaml))(id);
const labs = (text: string, more = ''): string => `sex: male\nborn: 1980-01-01\n${more}labs:\n  ${text}\n`;

describe('exposures', () => {
  it('compile without a problem, and each leads to something to do', async () => {
    expect(problems.filter(({ file }) => /exposures|surroundings/.test(file))).toEqual([]);
    for (const [id, { body }] of factsOf(knowledge, 'exposure-risk')) {
      expect(body.action, id).toBeDefined();
      expect(body.bounds.map(({ from }) => from)).toEqual(
        body.bounds.map(({ from }) => from).toSorted((a, b) => a - b),
      );
    }
  });

  it('of which nobody said anything are not known, never below', async () => {
    const all = exposuresFor(knowledge, { record: await recordOf('sex: male\n'), values: [], now: NOW });
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['not-known']));
    expect(all.find(({ exposure }) => exposure === 'radon')!.missing).toEqual(['indoor-radon']);
  });

  // EPA 402-R-03-003: 4 pCi/L is 7 of 1,000 never-smokers and 62 of 1,000 smokers.
  it.each([['4 pCi/L'], ['148 Bq/m³']])('radon is read as %s', async (written) => {
    const of = await one(labs(`indoor-radon: ${written} on 2026-01-01`, 'lifestyle:\n  smoking: never\n'), 'radon');
    expect(of.level).toMatchObject({ value: 148, unit: 'Bq/m3' });
    expect(of).toMatchObject({ state: 'above-bound', action: 'lower-radon-soon', bound: { from: 148 } });
    expect(of.outcomes[0]!.lifetime).toEqual({ least: 7, most: 7, of: 'never-smokers', outside: null });
  });

  it('lifetime risk is straight between the levels, and nothing beyond them', async () => {
    const of = async (written: string, smoking: string) =>
      (await one(labs(`indoor-radon: ${written} on 2026-01-01`, `lifestyle:\n  smoking: ${smoking}\n`), 'radon'))
        .outcomes[0]!.lifetime!;
    expect((await of('6 pCi/L', 'never')).least).toBeCloseTo(11, 9);
    expect(await of('6 pCi/L', 'former')).toMatchObject({ least: 11, most: 91, of: 'between' });
    const above = { least: null, most: null, of: 'smokers', outside: { is: 'above', nearest: 740 } };
    expect(await of('30 pCi/L', 'current')).toEqual(above);
    expect((await of('1 pCi/L', 'never')).outside).toEqual({ is: 'below', nearest: 48.1 });
  });

  it.each([
    ['60 Bq/m3', 'below', null, []],
    ['<60 Bq/m3', 'below', null, []],
    ['<90 Bq/m3', 'not-known', null, ['level']],
    ['>90 Bq/m3', 'above-bound', 'consider-lowering-radon', []],
  ])('radon of %s is %s', async (written, state, action, missing) => {
    const of = await one(labs(`indoor-radon: "${written} on 2026-01-01"`), 'radon');
    expect(of).toMatchObject({ state, action, missing });
  });

  it.each([
    ['born: 2022-01-01\n', '4 ug/dL', 'above-bound'],
    ['born: 1980-01-01\n', '4 ug/dL', 'below'],
    ['born: 1980-01-01\n', '0.3 umol/L', 'above-bound'],
    ['', '4 ug/dL', 'not-known'],
    ['', '6 ug/dL', 'above-bound'],
    ['', '2 ug/dL', 'below'],
  ])('lead: bounds of children and adults are kept apart (%j, %s)', async (born, value, state) => {
    const of = await one(`sex: male\n${born}labs:\n  blood-lead: ${value} on 2026-10-01\n`, 'lead');
    expect(of.state).toBe(state);
    expect(of.missing).toEqual(state === 'not-known' ? ['birth-date'] : []);
  });

  it('noise, fine particles and arsenic are read in the units that people write', async () => {
    const text =
      'road-noise: 65 dB on 2026-01-01\n  pm2.5: 12 µg/m3 on 2026-01-01\n  water-arsenic: 0.02 mg/L on 2026-01-01';
    const of = await answers(labs(text));
    expect(of('road-noise')).toMatchObject({ state: 'above-bound', confirmed: false });
    const ratios = of('fine-particles').outcomes.map(({ ratio, per }) => [ratio, per]);
    expect(ratios).toEqual([1.12, 1.095, 1.08].map((ratio) => [ratio, 10]));
    expect(of('arsenic').level!.value).toBeCloseTo(20, 9);
  });

  it('what is stated counts by exact token alone', async () => {
    const yaml =
      'sex: female\nlifestyle:\n  exposures: [asbestos, night-shifts, asbestosis-clinic, radon, solvents]\n  work: stone cutting\n';
    const of = await answers(yaml);
    expect(of('asbestos')).toMatchObject({ state: 'stated', action: 'occupational-health' });
    expect(of('asbestos').facts).toHaveLength(1);
    expect(of('asbestos').outcomes.map(({ outcome }) => outcome)).toContain('ovarian-cancer');
    expect(of('silica').state).toBe('stated');
    expect(of('radon')).toMatchObject({ state: 'stated', action: 'measure-radon', level: null });
    expect(of('benzene').state).toBe('not-known');
    const unknown = unknownExposures(knowledge, await recordOf(yaml));
    expect(unknown.map(({ token }) => token)).toEqual(['asbestosis-clinic', 'solvents']);
    const man = await one('sex: male\nlifestyle:\n  exposures: [asbestos]\n', 'asbestos');
    expect(man.outcomes.map(({ outcome }) => outcome)).not.toContain('ovarian-cancer');
  });

  it('habits and medicines are exposures that genes make worse', async () => {
    const of = await answers(
      'sex: female\nlifestyle:\n  smoking: current\n  alcohol: some\nmedicines:\n  - ethinylestradiol 30 ug daily\n',
    );
    expect(of('smoking')).toMatchObject({ state: 'stated' });
    expect(of('smoking').worseWith.map(({ gene }) => gene)).toEqual(['SERPINA1', 'NAT2']);
    expect(of('alcohol').state).toBe('stated');
    expect(of('oestrogen-contraceptive').state).toBe('stated');
    expect(of('oestrogen-contraceptive').worseWith.every(({ confirmed }) => !confirmed)).toBe(true);
    expect((await one('lifestyle:\n  smoking: former\n  alcohol: none\n', 'smoking')).state).toBe('not-known');
  });
});
