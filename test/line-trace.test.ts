import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { carePlanOf } from '../src/cli/run-care.ts';
import { createEngine } from '../src/engine/index.ts';
import { LANGUAGES, wordsIn } from '../src/explain/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { type CareReporter, careReporter, lineTrace } from '../src/report/index.ts';
import { CHECKS } from '../src/medicines/index.ts';
import { factsOf } from '../src/knowledge/index.ts';
import { actNowOf, leadFirst, leads } from '../web/src/screens/summary/order-by-view.ts';
import { SPECIALTIES } from '../web/src/screens/summary/specialties.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const PEOPLE = ['after-stent', 'planning-pregnancy', 'kidney-transplant', 'no-genome', 'colon-cancer'] as const;
const reporters = new Map<string, CareReporter>();
const of = (person: (typeof PEOPLE)[number]): CareReporter => reporters.get(person)!;
const traceOf = (person: (typeof PEOPLE)[number], id: string) =>
  lineTrace(
    of(person),
    of(person).plan.items.find((item) => item.id === id)!,
  );

beforeAll(async () => {
  for (const person of PEOPLE) {
    const folder = fileURLToPath(new URL(`../examples/${person}`, import.meta.url));
    const plan = await carePlanOf(engine, knowledge, [folder], { now: '2026-11-22' }, () => undefined);
    reporters.set(person, careReporter(plan));
  }
}, 120_000);

describe('the trace of a line', () => {
  it('goes from every voice down to the lines of the file, verbatim', () => {
    const trace = traceOf('after-stent', 'medicine/clopidogrel');
    expect(trace.advice.map(({ said }) => said.who)).toEqual(expect.arrayContaining(['CPIC (Strong)', 'DPWG', 'FDA']));
    expect(trace.records.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['guidance/cpic/clopidogrel', 'gene/CYP2C19']),
    );
    const [gene] = trace.genes;
    expect(gene).toMatchObject({ gene: 'CYP2C19', diplotypes: '*1/*2', read: '35 of 35', open: false });
    // The line of rs4244285, the change that *2 stands on.
    expect(gene!.lines.some(({ text }) => text.startsWith('chr10 94781859 ') && /0\/1/.test(text))).toBe(true);
    expect(gene!.lines.every(({ place }) => /^NA18544\.g\.vcf\.gz, line \d+, BGZF \d+$/.test(place))).toBe(true);
  });

  it('says what moves an enzyme now, and when it is back', () => {
    const { present, changes } = traceOf('after-stent', 'medicine/clopidogrel');
    expect(present).toHaveLength(1);
    expect(present[0]).toMatchObject({ enzyme: 'CYP2C19', estimated: true, back: null });
    expect(present[0]!.culprits).toContain('omeprazole');
    expect(changes.join('\n')).toMatch(/omeprazole ends: CYP2C19/);
    const wearing = traceOf('kidney-transplant', 'medicine/tacrolimus');
    expect(wearing.changes.join('\n')).toMatch(/fluconazole/);
  });

  it('names a value that the line rests on once, the newest of its analyte', () => {
    const { changes } = traceOf('kidney-transplant', 'medicine/tacrolimus');
    const levels = changes.filter((line) => line.includes('tacrolimus level'));
    expect(levels).toHaveLength(1);
    expect(levels[0]).toContain('4.2');
  });

  it.each(PEOPLE)('%s: every line has a voice or says what is missing, and a record that can be opened', (person) => {
    for (const language of LANGUAGES) {
      const reporter = careReporter(of(person).plan, wordsIn(language));
      for (const item of reporter.plan.items) {
        const trace = lineTrace(reporter, item);
        expect(trace.records.length, item.id).toBeGreaterThan(0);
        for (const voice of trace.advice) expect(voice.rests, item.id).not.toBe('');
        if (item.word === 'not-enough-data') expect(trace.changes, `${item.id} (${language})`).not.toEqual([]);
        for (const line of trace.changes) expect(line, item.id).not.toMatch(/undefined|\{|^$/);
      }
    }
  });
});

describe('front pages by specialty', () => {
  it.each(SPECIALTIES)('$id names only what the knowledge has', (view) => {
    const atc = [...knowledge.drugs.values()].flatMap((drug) => drug.atc);
    for (const start of view.atc)
      expect(
        atc.some((code) => code.startsWith(start)),
        start,
      ).toBe(true);
    const conditions = factsOf(knowledge, 'condition');
    for (const id of view.conditions) expect(conditions.has(id), id).toBe(true);
    const [analytes, equations, enzymes] = [
      factsOf(knowledge, 'analyte'),
      factsOf(knowledge, 'equation'),
      factsOf(knowledge, 'enzyme'),
    ];
    for (const id of view.analytes) expect(analytes.has(id) || equations.has(id), id).toBe(true);
    for (const id of view.enzymes) expect(enzymes.has(id), id).toBe(true);
    for (const check of view.checks) expect(CHECKS).toContain(check);
  });

  it.each(PEOPLE)('%s: no view drops a line, none has more than five under Act now', (person) => {
    const { plan } = of(person);
    const codes = Object.fromEntries([...knowledge.drugs.values()].map((drug) => [drug.id, drug.atc]));
    for (const view of SPECIALTIES) {
      const { shown, below } = actNowOf(plan, view, codes);
      expect(shown.length, view.id).toBeLessThanOrEqual(5);
      const all = new Set([...shown, ...below].map(({ id }) => id));
      for (const id of plan.actNow) expect(all.has(id), `${view.id} ${id}`).toBe(true);
      const loud = plan.actNow.filter((id) => plan.items.find((item) => item.id === id)!.tier === 'interrupt');
      expect(shown.slice(0, loud.length).map(({ id }) => id)).toEqual(loud);
      const { first, rest } = leadFirst(plan.items, (item) => item, plan, view, codes);
      expect([...first, ...rest].toSorted(byId)).toEqual(plan.items.toSorted(byId));
    }
  });

  it('leads a transplant with its medicine, and a heart with its anticoagulant', () => {
    const codes = Object.fromEntries([...knowledge.drugs.values()].map((drug) => [drug.id, drug.atc]));
    const view = (id: string) => SPECIALTIES.find((one) => one.id === id)!;
    const { plan } = of('after-stent');
    const item = (id: string) => plan.items.find((one) => one.id === id)!;
    expect(leads(view('cardiology'), item('medicine/warfarin'), plan, codes)).toBe(true);
    expect(leads(view('cardiology'), item('medicine/omeprazole'), plan, codes)).toBe(false);
    expect(leads(view('psychiatry'), item('medicine/amitriptyline'), plan, codes)).toBe(true);
  });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
