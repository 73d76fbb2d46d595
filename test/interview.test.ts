import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge, factsOf } from '../src/knowledge/index.ts';
import { loadKnowledge } from '../src/platform/node/index.ts';
import {
  type Answer,
  type Asker,
  type FileOptions,
  createResolver,
  loadInterview,
  readPersonFile,
} from '../src/record/index.ts';

const NOW = '2026-11-22';
let knowledge: Knowledge;
let interview: Awaited<ReturnType<typeof loadInterview>>;
beforeAll(async () => {
  knowledge = await loadKnowledge();
  interview = await loadInterview();
});

let reading: FileOptions;
const options = (): FileOptions => (reading ??= { now: NOW, knowledge, resolver: createResolver(knowledge) });
const asker = (answers: Readonly<Record<string, Answer>>): Asker => ({
  ask: ({ id }) => Promise.resolve(answers[id] === undefined ? 'skip' : { answer: answers[id] }),
});
async function roundTrip(answers: Readonly<Record<string, Answer>>) {
  const given = await interview.conductInterview(knowledge, asker(answers));
  const text = interview.writePersonFile(knowledge, given, NOW);
  return { given, text, record: await readPersonFile(text, { name: 'person.yaml' }, options()) };
}

describe('the interview', () => {
  it('covers what a record rarely holds, in both languages', () => {
    const keys = interview.questionsOf(knowledge).map(({ body }) => body.key.split('.').slice(0, 2).join('.'));
    for (const key of [
      'lifestyle.smoking',
      'lifestyle.alcohol',
      'lifestyle.diet',
      'lifestyle.grapefruit',
      'herbal',
      'lifestyle.activity',
      'lifestyle.work',
      'lifestyle.exposures',
      'mother',
      'son',
      'paternal-grandfather',
      'pregnancy',
      'breastfeeding',
      'wishes.wants-pregnancy',
      'wishes.matters',
      'means.monthly-budget',
    ])
      expect(keys).toContain(key);
    for (const { id, body } of interview.questionsOf(knowledge)) expect(body.ask.es, id).not.toBe(body.ask.en);
  });

  it('offers only wishes that change something', () => {
    const wishes = factsOf(knowledge, 'wish');
    for (const { body } of interview.questionsOf(knowledge))
      if (body.answer === 'choices')
        for (const { value } of body.options ?? []) expect(wishes.has(value), value).toBe(true);
  });

  it('of nothing answered writes a file that says nothing', async () => {
    const { record } = await roundTrip({});
    expect(record).toMatchObject({
      medicines: [],
      stated: {},
      lifestyle: {},
      family: [],
      wishes: {},
      means: {},
      pregnancy: null,
      sex: null,
      notices: [],
    });
  });

  it('what is answered is read back', async () => {
    const { record } = await roundTrip({
      born: '1951',
      sex: 'female',
      medicines: ['clopidogrel 75 mg once daily', 'metformin 500 mg bid'],
      herbal: 'none',
      allergies: 'none',
      conditions: ['heart failure since 2020'],
      weight: '80 kg',
      height: '171 cm',
      smoking: 'current',
      'smoking-per-day': 20,
      alcohol: 'some',
      'alcohol-grams': 100,
      grapefruit: true,
      diet: ['high vitamin K'],
      caffeine: 2,
      activity: 'low',
      work: 'cook',
      exposures: ['night-shifts'],
      'family-mother': ['stroke at 71, heart failure'],
      'family-sister': ['healthy', 'stroke at 50'],
      pregnancy: 'not-pregnant',
      breastfeeding: false,
      'wants-pregnancy': false,
      matters: ['no-bleeding', 'lower-cost'],
      refuses: ['gelatine'],
      goals: ['walk to the market'],
      country: 'ES',
      currency: 'EUR',
      'monthly-budget': 40,
      insurance: 'public',
    });
    expect(record.notices).toEqual([]);
    expect(record).toMatchObject({
      birthDate: { value: '1951' },
      sex: { value: 'female' },
      pregnancy: { value: 'not-pregnant' },
      lactating: { value: false },
      medicines: [{ ingredients: ['clopidogrel'] }, { ingredients: ['metformin'], dose: { timesPerDay: 2 } }],
      stated: { noAllergies: { value: true } },
      lifestyle: {
        smoking: { value: { state: 'current', perDay: 20 } },
        alcohol: { value: { state: 'some', gramsPerWeek: 100 } },
        grapefruit: { value: true },
        diet: [{ value: 'high-vitamin-k' }],
        caffeinePerDay: { value: 2 },
        activity: { value: 'low' },
        occupation: { value: 'cook' },
      },
      family: [
        { relation: 'mother', conditions: [{ ageAtOnset: 71 }, { ageAtOnset: null }] },
        { relation: 'sister', conditions: [] },
        { relation: 'sister', conditions: [{ ageAtOnset: 50 }] },
      ],
      wishes: { matters: [{ value: 'no-bleeding' }, { value: 'lower-cost' }], wantsPregnancy: { value: false } },
      means: {
        country: { value: 'ES' },
        currency: { value: 'EUR' },
        monthlyBudget: { value: 40 },
        insurance: { value: 'public' },
      },
    });
    expect(record.measurements.map(({ analyte, date }) => [analyte, date])).toEqual([
      ['weight', NOW],
      ['height', NOW],
    ]);
  });

  it('asks details only where they apply', async () => {
    const asked: string[] = [];
    const answers: Readonly<Record<string, Answer>> = { sex: 'male', smoking: 'never', alcohol: 'none' };
    await interview.conductInterview(knowledge, {
      ask: ({ id }) => {
        asked.push(id);
        return Promise.resolve(answers[id] === undefined ? 'skip' : { answer: answers[id] });
      },
    });
    for (const id of ['smoking-per-day', 'smoking-stopped', 'alcohol-grams', 'pregnancy', 'breastfeeding'])
      expect(asked).not.toContain(id);
    expect(asked).toContain('wants-pregnancy');
  });

  it('stopped in the middle keeps what was answered', async () => {
    let count = 0;
    const saved: number[] = [];
    const answers = await interview.conductInterview(
      knowledge,
      { ask: () => Promise.resolve((count += 1) > 2 ? 'stop' : { answer: `1951` }) },
      (soFar) => Promise.resolve(void saved.push(soFar.size)),
    );
    expect([...answers.keys()]).toEqual(['name', 'born']);
    expect(saved).toEqual([1, 2]);
  });

  it('any words that a person types are read back, or refused while the person is there', async () => {
    const free = interview
      .questionsOf(knowledge)
      .filter(({ body }) => body.answer === 'text' || body.answer === 'lines' || body.answer === 'relatives');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...free),
        fc.string({ minLength: 1, maxLength: 40 }),
        async (question, words) => {
          const answer = question.body.answer === 'text' ? words : [words];
          if (
            interview.linesOf(answer).length === 0 ||
            interview.checkAnswer(question, answer, options()).error !== null
          )
            return;
          const text = interview.writePersonFile(knowledge, new Map([[question.id, answer]]), NOW);
          await expect(readPersonFile(text, { name: 'person.yaml' }, options())).resolves.toBeDefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('propria interview', () => {
  const run = async (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'interview', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('takes answers from a file, writes nothing over what is there, and needs a terminal otherwise', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'propria-'));
    const [answers, output] = [join(folder, 'answers.yaml'), join(folder, 'person.yaml')];
    await writeFile(answers, 'sex: female\nborn: 1990-02-03\nmatters: [lower-cost]\nsmoking:\n');
    expect(await run('--answers', answers, '-o', output, '--now', NOW)).toMatchObject({ code: 0 });
    expect(await readFile(output, 'utf8')).toBe(
      `# yaml-language-server: $schema=node_modules/propria/dist/schemas/person.schema.json\ndate: 2026-11-22\nborn: 1990-02-03\nsex: female\nwishes:\n  matters:\n    - lower-cost\n`,
    );
    expect((await run('--answers', answers, '-o', output)).stderr).toContain('RECORD_INTERVIEW_EXISTS');
    await writeFile(answers, 'sexe: female\n');
    expect((await run('--answers', answers, '-o', join(folder, 'b.yaml'))).stderr).toContain(
      'there is no question sexe',
    );
    expect((await run('-o', join(folder, 'c.yaml'))).stderr).toContain('RECORD_INTERVIEW_NO_TERMINAL');
  }, 120_000);
});
