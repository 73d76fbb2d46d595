import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../src/engine/index.ts';
import { loadWords, sayPreventionPlainly } from '../src/explain/index.ts';
import { type Knowledge, factsOf } from '../src/knowledge/index.ts';
import type { PreventionItem } from '../src/plan/index.ts';
import { EMPTY_RECORD } from '../src/record/index.ts';
import type { GenomeRisk, SecondaryFinding } from '../src/variants/index.ts';
import { type Prevention, preventionAt } from './support/prevention.ts';

/* What would hurt somebody if it were said: each of these was said once, or must never be. */

const NOW = '2026-11-22';

let knowledge: Knowledge;
let engine: Engine;
let planOf: Prevention['planOf'];

beforeAll(() => {
  ({ knowledge, engine, planOf } = preventionAt(NOW));
});

async function lineOf(person: object, id: string): Promise<PreventionItem | undefined> {
  return (await planOf(person)).items.find((item) => item.id === id);
}

const woman = { born: '1976-05-05', sex: 'female' };
const man = { born: '1961-05-05', sex: 'male' };
const had = (name: string, date = '2020-01-01') => ({ procedures: [{ name, date }] });

describe('what is still there is still looked at', () => {
  test('a hysterectomy that does not say which leaves the cervix open, and names it', async () => {
    const line = await lineOf({ ...woman, ...had('hysterectomy') }, 'screen/cervical-cancer');
    expect(line).toMatchObject({ state: 'open', notNeeded: null });
    expect(line!.missing).toContain('cervix');
  });

  test.each(['subtotal hysterectomy', 'supracervical hysterectomy', 'partial hysterectomy'])('%s', async (name) => {
    const line = await lineOf({ ...woman, ...had(name) }, 'screen/cervical-cancer');
    expect(line).toMatchObject({ state: 'last-not-known' });
  });

  test.each(['total hysterectomy', 'radical hysterectomy'])('%s ends it', async (name) => {
    const line = await lineOf({ ...woman, ...had(name) }, 'screen/cervical-cancer');
    expect(line).toMatchObject({ state: 'not-needed', notNeeded: 'removed' });
  });

  test('one breast, one ovary: mammography goes on', async () => {
    const line = await lineOf(
      { ...woman, procedures: ['mastectomy', 'unilateral mastectomy', 'oophorectomy'] },
      'screen/breast-cancer',
    );
    expect(line).toMatchObject({ state: 'last-not-known' });
  });

  test.each(['TURP', 'prostatectomy', 'simple prostatectomy'])('%s leaves the prostate', async (name) => {
    const line = await lineOf({ ...man, ...had(name) }, 'screen/prostate-cancer');
    expect(line?.notNeeded).not.toBe('removed');
    const plan = await planOf({ ...man, ...had(name) });
    expect(plan.risks.find(({ disease }) => disease === 'prostate-cancer')?.state).toBe('assessed');
  });

  test('a bowel of which the rectum is left is followed, not closed', async () => {
    const line = await lineOf({ ...man, ...had('total colectomy') }, 'screen/colorectal-cancer');
    expect(line).toMatchObject({ state: 'ask-follow-up', notNeeded: null });
  });
});

describe('who has had the illness', () => {
  test.each([
    { conditions: ['myocardial infarction'] },
    { conditions: ['stroke'] },
    { conditions: ['TIA'] },
    { procedures: [{ name: 'coronary stent', date: '2020-01-01' }] },
  ])('aspirin and statins are never called needless: %o', async (had) => {
    const plan = await planOf({ ...man, ...had, medicines: 'none' });
    for (const id of ['medicine/aspirin', 'medicine/statin']) {
      const line = plan.items.find((item) => item.id === id);
      expect([undefined, 'weigh', 'open'], id).toContain(line?.state);
    }
  });

  test('what is taken is not called needless because beginning it is advised against', async () => {
    const line = await lineOf({ ...man, medicines: [{ name: 'aspirin', dose: '81 mg daily' }] }, 'medicine/aspirin');
    expect(line?.state).toBe('weigh');
  });

  test('after a stroke nobody is told that the arteries of the neck need no look', async () => {
    const line = await lineOf({ ...man, conditions: ['stroke'] }, 'screen/carotid-stenosis');
    expect(line?.notNeeded).not.toBe('advised-against');
  });

  test.each(['colon polyp', 'colon adenoma', 'bowel polyps'])('%s: ten years are not promised', async (name) => {
    const line = await lineOf(
      { ...man, conditions: [name], ...had('colonoscopy', '2021-01-01') },
      'screen/colorectal-cancer',
    );
    expect(line).toMatchObject({ state: 'ask-follow-up', notNeeded: null, dates: { next: null, until: null } });
    expect(line!.options.map(({ everyMonths }) => everyMonths)).toEqual(line!.options.map(() => null));
  });

  test.each(['CIN 3', 'cervical dysplasia'])('%s: five years are not promised', async (name) => {
    const line = await lineOf(
      { ...woman, conditions: [name], ...had('HPV test', '2023-01-01') },
      'screen/cervical-cancer',
    );
    expect(line).toMatchObject({ state: 'ask-follow-up', notNeeded: null, dates: { next: null, until: null } });
    expect(line!.options.map(({ everyMonths }) => everyMonths)).toEqual(line!.options.map(() => null));
  });

  test.each([
    ['128 mmHg on 2026-09-14', 'followed-up'],
    ['128 mmHg on 2025-09-14', 'ask-follow-up'],
    ['172 mmHg on 2026-09-14', 'ask-follow-up'],
  ])('high blood pressure that is known, last %s: %s', async (systolic, state) => {
    const line = await lineOf(
      { ...man, conditions: ['hypertension'], vitals: { 'systolic blood pressure': systolic } },
      'screen/blood-pressure',
    );
    expect(line).toMatchObject({ state, notNeeded: null });
  });

  test('past breast cancer has no average risk', async () => {
    const plan = await planOf({ ...woman, conditions: [{ name: 'breast cancer', status: 'past', since: '2015' }] });
    const risk = plan.risks.find(({ disease }) => disease === 'breast-cancer');
    expect(risk).toMatchObject({ state: 'does-not-apply', value: null, average: null });
  });
});

describe('a family that speaks', () => {
  const family = [{ relation: 'mother', conditions: [{ name: 'colorectal cancer', age: 48 }] }];

  test('one colonoscopy ever is not enough', async () => {
    const line = await lineOf({ ...man, family, ...had('colonoscopy', '2010-01-01') }, 'screen/colorectal-cancer');
    expect(['due', 'overdue']).toContain(line?.state);
  });

  test('nor do ten years hold', async () => {
    const line = await lineOf({ ...man, family, ...had('colonoscopy', '2019-01-01') }, 'screen/colorectal-cancer');
    expect(line?.state).not.toBe('up-to-date');
  });

  test('criteria that nobody could settle never close the way to genetics', async () => {
    const line = await lineOf({ ...man, family }, 'refer/genetics');
    expect(line?.state).toBe('open');
  });
});

test('beside a risk stands the gene that the family asks to be tested for', async () => {
  const plan = await planOf({
    born: '1981-05-05',
    sex: 'female',
    family: [
      { relation: 'mother', conditions: [{ name: 'ovarian cancer', age: 48 }] },
      { relation: 'sister', conditions: [{ name: 'breast cancer', age: 38 }] },
    ],
  });
  for (const id of ['breast-cancer', 'ovarian-cancer']) {
    const risk = plan.risks.find(({ disease }) => disease === id);
    expect(risk?.value).not.toBeNull();
    const left = risk?.parts.filter(({ leftOut }) => leftOut === 'gene-not-tested').map((part) => part.id);
    expect(left, id).toEqual(expect.arrayContaining(['hboc-brca1', 'hboc-brca2']));
  }
  const said = sayPreventionPlainly(await loadWords('en'), plan);
  for (const id of ['breast-cancer', 'ovarian-cancer'])
    expect(said.risks.rows.find((row) => row.id === id)?.notes.join(' '), id).toMatch(/much higher/);
  expect(said.risks.notes.join(' ')).not.toMatch(/ovar|breast/i);
  const quiet = await planOf({ born: '1981-05-05', sex: 'female' });
  expect(quiet.risks.flatMap(({ parts }) => parts).some(({ leftOut }) => leftOut === 'gene-not-tested')).toBe(false);
});

describe('pregnancy', () => {
  const high = {
    group: 'European',
    conditions: ['diabetes type 2'],
    medicines: 'none',
    lifestyle: { smoking: '20 a day' },
    labs: {
      cholesterol: '300 mg/dL on 2026-09-14',
      HDL: '30 mg/dL on 2026-09-14',
      LDL: '210 mg/dL on 2026-09-14',
      creatinine: '0.9 mg/dL on 2026-09-14',
    },
    vitals: {
      'systolic blood pressure': '138 mmHg on 2026-09-14',
      'diastolic blood pressure': '85 mmHg on 2026-09-14',
      weight: '80 kg on 2026-09-14',
      height: '165 cm on 2026-09-14',
    },
  };

  test.each(['pregnant', 'planning', 'possible'])(
    '%s: no statin, no tamoxifen, no aspirin of hearts',
    async (pregnancy) => {
      const plan = await planOf({ ...high, born: '1982-05-05', sex: 'female', pregnancy });
      const ids = plan.items.filter(({ state }) => state !== 'not-needed').map(({ id }) => id);
      expect(ids).not.toContain('medicine/statin');
      expect(ids).not.toContain('medicine/aspirin');
      expect(ids).not.toContain('medicine/breast-cancer-medicine');
      expect(ids).not.toContain('medicine/blood-pressure-medicine');
      for (const { change, state } of plan.whatIf)
        if (['lower-ldl', 'tamoxifen', 'anastrozole', 'semaglutide', 'intensive-blood-pressure'].includes(change))
          expect(state, change).not.toBe('assessed');
    },
  );

  test('the same woman, not pregnant, is asked about a statin', async () => {
    const plan = await planOf({ ...high, born: '1982-05-05', sex: 'female', pregnancy: 'not-pregnant' });
    expect(plan.items.map(({ id }) => id)).toContain('medicine/statin');
  });
});

describe('dates that cannot be', () => {
  test('before birth and in the future count as nothing', async () => {
    const line = await lineOf(
      {
        ...man,
        procedures: [
          { name: 'colonoscopy', date: '2027-01-01' },
          { name: 'FIT', date: '1950-01-01' },
        ],
      },
      'screen/colorectal-cancer',
    );
    expect(line).toMatchObject({ state: 'last-not-known', dates: { last: null } });
  });

  test('a colonoscopy stands for the stool test of its line', async () => {
    const line = await lineOf(
      {
        ...man,
        procedures: [
          { name: 'colonoscopy', date: '2020-01-01' },
          { name: 'FIT', date: '2020-06-01' },
        ],
      },
      'screen/colorectal-cancer',
    );
    expect(line).toMatchObject({ state: 'up-to-date', dates: { next: '2030-01-01' } });
  });
});

describe('a result that is not as it should be', () => {
  const on = '2026-09-14';

  test.each([
    ['screen/blood-pressure', { vitals: { 'systolic blood pressure': `172 mmHg on ${on}` } }],
    [
      'screen/blood-pressure',
      { vitals: { 'systolic blood pressure': `128 mmHg on ${on}`, 'diastolic blood pressure': `99 mmHg on ${on}` } },
    ],
    ['screen/diabetes', { labs: { HbA1c: `7.9 % on ${on}` } }],
    ['screen/diabetes', { labs: { HbA1c: `63 mmol/mol on ${on}` } }],
    ['screen/diabetes', { labs: { glucose: `9.4 mmol/L on ${on}` } }],
  ])('%s is not up to date with it: %o', async (id, values) => {
    const { vitals = {}, ...other } = values as { vitals?: object };
    const size = { weight: `95 kg on ${on}`, height: `175 cm on ${on}` };
    const line = await lineOf({ ...man, ...other, vitals: { ...vitals, ...size } }, id);
    expect(line?.state).toBe('due');
  });
});

describe('what the person reads', () => {
  const on = '2026-09-14';
  const vitals = { weight: `95 kg on ${on}`, height: `175 cm on ${on}` };

  test.each([
    { conditions: ['hypertension'] },
    { conditions: ['diabetes type 2'] },
    { conditions: ['colorectal cancer'] },
  ])('of an illness never that a look at it is not needed: %o', async (had) => {
    const said = sayPreventionPlainly(await loadWords('en'), await planOf({ ...man, ...had, vitals }));
    expect(said.notNeeded.lines.join(' ')).not.toMatch(/pressure|sugar|diabetes|bowel|stool/i);
    expect(JSON.stringify([said.things, said.more, said.later])).toMatch(/Ask when it is next/);
  });

  test('who had diabetes in a pregnancy is looked at in the next', async () => {
    const line = await lineOf(
      {
        born: '1992-05-05',
        sex: 'female',
        pregnancy: 'pregnant',
        conditions: [{ name: 'gestational diabetes', status: 'past' }],
      },
      'test/gestational-diabetes',
    );
    expect(line?.state).toBe('open');
  });
});

describe('what speaks where an equation is silent', () => {
  const on = '2026-09-14';

  test('kidneys that are nearly gone lead to a nephrologist, whatever the region of the equation', async () => {
    const line = await lineOf(
      { ...man, conditions: ['chronic kidney disease'], labs: { creatinine: `3.9 mg/dL on ${on}` } },
      'refer/nephrology',
    );
    expect(line?.state).toBe('due');
  });

  test('on dialysis the referral is not asked for again', async () => {
    const line = await lineOf(
      { ...man, conditions: ['dialysis'], labs: { creatinine: `6.9 mg/dL on ${on}` } },
      'refer/nephrology',
    );
    expect([undefined, 'followed-up']).toContain(line?.state);
  });

  test.each([{ conditions: ['peptic ulcer'] }, { medicines: [{ name: 'apixaban', dose: '5 mg twice daily' }] }])(
    'aspirin is not weighed where bleeding is near: %o',
    async (had) => {
      const plan = await planOf({
        conditions: [],
        born: '1974-05-05',
        sex: 'male',
        lifestyle: { smoking: '20 a day' },
        ...had,
      });
      expect(plan.items.map(({ id }) => id)).not.toContain('medicine/aspirin');
    },
  );
});

describe('what is not asked for any more', () => {
  const seen = {
    chrom: 'chr13',
    pos1: 32_340_300,
    ref: 'GT',
    alt: 'G',
    genotype: '0/1',
    at: { source: 'genome.vcf', line: 77_031 },
  };
  const genome = (asked: GenomeRisk['asked']): GenomeRisk => {
    const carried = {
      seen,
      assertion: { gene: 'BRCA2', class: 'pathogenic', stars: 3 },
      carried: { zygosity: 'heterozygous', strand: null, phaseSet: null },
    } as unknown as SecondaryFinding['variants'][number];
    const findings = [...factsOf(knowledge, 'secondary-finding').values()].map(
      ({ id, ref, body }): SecondaryFinding => ({
        entry: id,
        record: ref,
        gene: body.gene,
        condition: body.condition,
        category: body.category,
        state: !asked.includes(body.category)
          ? 'not-asked'
          : body.gene === 'BRCA2'
            ? 'returned'
            : body.gene === 'MUTYH'
              ? 'carrier'
              : 'not-assessed',
        variants: asked.includes(body.category) && /^(?:BRCA2|MUTYH)$/.test(body.gene) ? [carried] : [],
        confirmFirst: [],
        settle: null,
        citation: body.citation,
        confirmed: body.confirmed,
      }),
    );
    return {
      file: 'genome.vcf',
      build: 'GRCh38',
      from: 'sequencing',
      content: 'gvcf',
      sample: 'S',
      asked,
      known: { source: 'seed', date: '2021-08', old: true },
      findings,
      carriers: [...factsOf(knowledge, 'secondary-finding').values()].flatMap(({ ref, body }) =>
        body.gene !== 'MUTYH'
          ? []
          : [
              {
                gene: body.gene,
                condition: body.condition,
                record: ref,
                state: 'carrier',
                inheritance: 'AR',
                variants: [carried],
                confirmFirst: [],
                settle: null,
              } as const,
            ],
      ),
      singles: [],
      notices: [],
    };
  };
  const record = { ...EMPTY_RECORD, family: [] };
  const told = async (asked: GenomeRisk['asked'], from: GenomeRisk['asked']): Promise<string> =>
    JSON.stringify(await engine.prevention({ now: NOW, record, asked, genome: genome(from) }));

  test('is not in a plan that is made again from an earlier reading', async () => {
    const all = ['cancer', 'cardiovascular', 'carrier'] as const;
    expect(await told(all, all)).toContain('32340300');
    const less = await told(['cardiovascular'], all);
    for (const trace of ['32340300', '77031']) expect(less).not.toContain(trace);
    const plan = await engine.prevention({ now: NOW, record, asked: ['cardiovascular'], genome: genome(all) });
    expect(plan.genome?.asked).toEqual(['cardiovascular']);
    expect(new Set(plan.genome?.carriers.map(({ state }) => state))).toEqual(new Set(['not-asked']));
    expect(
      new Set(plan.genome?.findings.filter(({ category }) => category === 'cancer').map(({ state }) => state)),
    ).toEqual(new Set(['not-asked']));
    expect(plan.cascade).toEqual([]);
    expect(JSON.stringify([plan.items, plan.questions, plan.risks, plan.missing])).not.toMatch(/BRCA2|finding\/|MUTYH/);
  });

  test('one copy of what two make ill of goes with carrier status', async () => {
    const all = ['cancer', 'carrier'] as const;
    const plan = await engine.prevention({ now: NOW, record, asked: ['cancer'], genome: genome(all) });
    const [mutyh] = plan.genome!.findings.filter(({ gene }) => gene === 'MUTYH');
    expect(mutyh).toMatchObject({ state: 'not-assessed', variants: [] });
    expect(plan.genome!.findings.find(({ gene }) => gene === 'BRCA2')?.state).toBe('returned');
  });

  test('nothing asked, nothing of the genome', async () => {
    const plan = await engine.prevention({ now: NOW, record, asked: [], genome: genome(['cancer', 'carrier']) });
    expect(plan.genome).toBeNull();
    expect(JSON.stringify(plan)).not.toContain('32340300');
  });
});

describe('what is stated besides the record', () => {
  const stated = (facts: Readonly<Record<string, string | number | boolean>>) =>
    engine.prevention({ now: NOW, record: EMPTY_RECORD, facts });

  test.each([
    ['a name that no rule knows', { smoking: true }, 'PREVENTION_FACT_UNKNOWN'],
    ['the age, which all else takes from the record', { age: 30 }, 'PREVENTION_FACT_UNKNOWN'],
    ['the sex', { sex: 'male' }, 'PREVENTION_FACT_UNKNOWN'],
    ['a word for a number', { pack_years: 'thirty' }, 'PREVENTION_FACT_INVALID'],
    ['a number below 0', { pack_years: -1 }, 'PREVENTION_FACT_INVALID'],
    ['no number', { pack_years: Number.NaN }, 'PREVENTION_FACT_INVALID'],
    ['a number for yes or no', { increased_hiv_risk: 1 }, 'PREVENTION_FACT_INVALID'],
  ])('%s is refused, not passed over', async (_, facts, code) => {
    await expect(stated(facts as Readonly<Record<string, string | number | boolean>>)).rejects.toMatchObject({ code });
  });

  test('a value of its kind is taken', async () => {
    await expect(stated({ pack_years: 30, increased_hiv_risk: false })).resolves.toMatchObject({ made: NOW });
  });
});
