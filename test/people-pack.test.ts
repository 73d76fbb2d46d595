import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPatientText } from '../src/explain/index.ts';
import { type Said, checkDecisionAid, factsOf, lawOf, manifestOf, verifyPack } from '../src/knowledge/index.ts';
import { CHECKS } from '../src/medicines/index.ts';
import { loadPackBundle } from '../src/platform/node/index.ts';
import { loadTestKnowledge, testBundle } from './support/knowledge.ts';
import { compileTestPeople, loadTestPeople } from './support/people-pack.ts';
import { patientBlocks, problemsOfPack } from './support/people-texts.ts';

const people = loadTestPeople();

/** Every text of the pack, wherever it stands. */
function saidIn(value: unknown, at = ''): readonly (readonly [string, Said])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value) return [[at, value as Said]];
  return Object.entries(value).flatMap(([key, item]) => saidIn(item, `${at}/${key}`));
}
const TEXTS = compileTestPeople().bundle.records.flatMap((record) =>
  record.kind === 'fact' ? saidIn(record.body, record.id) : [],
);

describe('the people pack', () => {
  it('compiles without a problem, and every reference holds', () => {
    expect(compileTestPeople().problems).toEqual([]);
  });

  it('holds what the screens stand on', () => {
    const size = (kind: Parameters<typeof factsOf>[1]): number => factsOf(people, kind).size;
    expect(size('lesson')).toBeGreaterThanOrEqual(8);
    expect(size('decision-aid')).toBeGreaterThanOrEqual(6);
    expect(size('support')).toBeGreaterThan(10);
    expect(size('law')).toBeGreaterThan(10);
    expect([...factsOf(people, 'test-page').values()].map(({ body }) => body.test).toSorted()).toEqual([
      'carrier',
      'monogenic-risk',
      'pharmacogenetic',
      'tumour',
    ]);
  });

  it('says each text in Spanish too, and no text is the English one', () => {
    expect(TEXTS.length).toBeGreaterThan(800);
    const same = TEXTS.filter(
      // Names of alleles and medicines, figures, and a word such as "normal" are the same in both.
      ([, { en, es }]) => en === es && (en.match(/\b[a-z]{4,}\b/g) ?? []).length > 1,
    );
    expect(same.map(([at]) => at)).toEqual([]);
  });

  it('has the same parameters in each language', () => {
    const parameters = (text: string | undefined): readonly string[] => (text?.match(/\{\w+\}/g) ?? []).toSorted();
    for (const [at, { en, es, ar }] of TEXTS) {
      expect(parameters(es), at).toEqual(parameters(en));
      if (ar !== undefined) expect(ar, at).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('promises nothing: no text says that something is safe', () => {
    const found = TEXTS.filter(([, { en, es }]) => /\bsafe(?:ly|ty)?\b/i.test(en) || /\bsegur[oa] para\b/i.test(es));
    expect(found.map(([at]) => at)).toEqual([]);
  });
});

describe('texts for patients', () => {
  it('keep every rule and the reading grade, in both languages', () => {
    expect(problemsOfPack(people, loadTestKnowledge())).toEqual([]);
  });

  it('would be found if they did not', () => {
    const hard =
      'Individual susceptibility necessitates considerable deliberation. Administration requires continual observation. Supplementary examinations facilitate determination.';
    const texts = patientBlocks(people)[0]!.texts.map((text) => text.en);
    expect(checkPatientText([...texts, hard, hard].join(' '), 'en')).not.toEqual([]);
    expect(patientBlocks(people).length).toBeGreaterThan(60);
  });
});

describe('decision aids', () => {
  const aids = [...factsOf(people, 'decision-aid').values()];

  it.each(aids.map(({ id, body }) => [id, body] as const))('%s meets every item of the checklist', (_id, aid) => {
    expect(checkDecisionAid(aid)).toEqual([]);
  });

  it('one at least is about a test', () => {
    expect(aids.some(({ body }) => body.for === 'test')).toBe(true);
  });

  it('values questions weigh options that are there, and no option wins whatever the answer', () => {
    for (const { id, body } of aids) {
      const options = new Set(body.options.map((option) => option.id));
      for (const question of body.values)
        for (const option of Object.keys(question.towards)) expect(options.has(option), `${id} ${option}`).toBe(true);
      for (const option of options) {
        const weights = body.values.map((question) => question.towards[option] ?? 0);
        expect(
          weights.some((weight) => weight > 0),
          `nothing speaks for ${id} ${option}`,
        ).toBe(true);
      }
    }
  });

  it('a figure that no source shows is not there', () => {
    for (const { id, body } of aids)
      for (const option of body.options)
        for (const outcome of option.outcomes)
          if (outcome.of100 === null) expect(outcome.why?.en, `${id} ${option.id}`).toBeTruthy();
          else expect(outcome.source, `${id} ${option.id}`).not.toBeNull();
  });
});

describe('lessons', () => {
  const lessons = [...factsOf(people, 'lesson').values()];

  it('belong beside checks that exist, and stand in one order', () => {
    for (const { id, body } of lessons)
      for (const check of body.topics.checks) expect(CHECKS as readonly string[], id).toContain(check);
    expect(new Set(lessons.map(({ body }) => body.order)).size).toBe(lessons.length);
  });

  it('questions have different options, and the right one is not in one place', () => {
    const rights = new Set<number>();
    for (const { id, body } of lessons)
      for (const { id: question, options, right } of body.questions) {
        expect(new Set(options.map((option) => option.en)).size, `${id} ${question}`).toBe(options.length);
        expect(new Set(options.map((option) => option.es)).size, `${id} ${question}`).toBe(options.length);
        rights.add(right);
      }
    expect(rights.size).toBeGreaterThan(2);
  });

  it('take about three minutes to read', () => {
    for (const { id, body } of lessons)
      for (const language of ['en', 'es'] as const) {
        const words = saidIn(body).reduce((sum, [, text]) => sum + text[language].split(' ').length, 0);
        expect(words, `${id} ${language}`).toBeGreaterThan(150);
        expect(words, `${id} ${language}`).toBeLessThan(700);
      }
  });
});

describe('the law', () => {
  it('of a country that is not known here is not "no law"', () => {
    expect(lawOf(people, 'zz')).toEqual({ state: 'not-known-here', country: 'ZZ' });
  });

  it('of the United States names the gaps', () => {
    const found = lawOf(people, 'us');
    const open = found.state === 'known' ? found.laws.flatMap(({ body }) => body.facts) : [];
    expect(open.filter(({ protection }) => protection === 'not-covered').map(({ area }) => area)).toEqual([
      'life-insurance',
      'disability-insurance',
      'long-term-care-insurance',
    ]);
  });

  it('of a country stands before that of many', () => {
    const found = lawOf(people, 'DE');
    expect(found.state === 'known' ? found.laws.map(({ id }) => id) : []).toEqual([
      'de-gendg',
      'eu-charter',
      'eu-gdpr',
    ]);
  });
});

describe('the pack under its manifest', () => {
  const { bundle } = compileTestPeople();
  const manifest = manifestOf({ base: testBundle(), people: bundle });

  it('fits', () => {
    expect(verifyPack(manifest, 'people', bundle)).toBe(bundle.records.length);
  });

  it('does not fit when the manifest, the pack or a record is another', () => {
    const [record] = bundle.records;
    const other = { ...bundle, release: { ...bundle.release, digest: 'x' } };
    const changed = { ...bundle, records: [{ ...record!, version: 'x' }, ...bundle.records.slice(1)] };
    expect(() => verifyPack({ ...manifest, release: 'x' }, 'people', bundle)).toThrow(/KNOWLEDGE_TAMPERED|digest/);
    expect(() => verifyPack(manifest, 'people', other)).toThrow(/KNOWLEDGE_TAMPERED|digest/);
    expect(() => verifyPack(manifest, 'people', changed)).toThrow(/KNOWLEDGE_TAMPERED|digest/);
    expect(() => verifyPack(manifest, 'no-pack', bundle)).toThrow(/KNOWLEDGE_TAMPERED|digest/);
  });
});

describe("a site's overlay", () => {
  const folder = mkdtempSync(join(tmpdir(), 'propria-people-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (text: string): void => {
    mkdirSync(join(folder, 'people', 'support'), { recursive: true });
    writeFileSync(join(folder, 'people', 'support', 'ours.yaml'), text);
  };
  const head = "source: propria\nversion: '1'\nlicence: CC0-1.0\nrecords:\n";

  it('adds its own entries to the pack', async () => {
    write(
      `${head}  - { id: our-clinic, kind: genetic-counsellor, countries: [ES], name: Our clinic, how: [{ by: phone, value: '+34 600 000 000' }], languages: [es], from: our own list, checked: '2026-11-01', confirmed: true }\n`,
    );
    const bundle = await loadPackBundle('people', { overlay: folder });
    const record = bundle.records.find(({ id }) => id === 'support/our-clinic');
    expect(record?.overlay).toBeDefined();
    expect(bundle.records.length).toBe(
      compileTestPeople().bundle.records.length + (bundle.records.some(({ id }) => id === 'source/propria') ? 1 : 2),
    );
  }, 60_000);

  it('is refused whole where an entry is wrong', async () => {
    write(`${head}  - { id: our-clinic, kind: genetic-counsellor, name: Our clinic }\n`);
    await expect(loadPackBundle('people', { overlay: folder })).rejects.toMatchObject({ code: 'KNOWLEDGE_OVERLAY' });
  }, 60_000);
});
