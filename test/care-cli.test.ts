import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/index.ts';
import { planOfCase } from './support/case-person.ts';
import { runCli } from './support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-care-'));
const at = (name: string): string => join(folder, name);

describe('plan, check and diff on the command line', () => {
  it('makes the plan of a person file, reads it again, and compares it with another', { timeout: 120_000 }, () => {
    writeFileSync(at('person.yaml'), 'born: 1960-05-01\nsex: male\nmedicines:\n  - simvastatin 40 mg once daily\n');
    const made = runCli(['plan', at('person.yaml'), '--now', '2026-11-22', '--format', 'json', '-o', at('plan.json')]);
    expect(made).toMatchObject({ code: 0 });
    const plan = JSON.parse(readFileSync(at('plan.json'), 'utf8')) as { schema: string; items: { id: string }[] };
    expect(plan.schema).toBe('propria/care/1');
    expect(plan.items.map((item) => item.id)).toContain('medicine/simvastatin');
    const checked = runCli([
      'check',
      'clarithromycin',
      '--plan',
      at('plan.json'),
      '--now',
      '2026-11-22',
      '--format',
      'json',
    ]);
    expect(JSON.parse(checked.out)).toMatchObject({
      drug: 'clarithromycin',
      taken: false,
      item: { id: 'medicine/clarithromycin' },
    });
    const unknown = runCli(['check', 'unobtainium', '--plan', at('plan.json'), '--now', '2026-11-22']);
    expect(unknown).toMatchObject({ code: 3 });
    expect(unknown.err).toContain('PLAN_UNKNOWN_MEDICINE');
    const same = runCli(['diff', at('plan.json'), at('plan.json'), '--format', 'json']);
    expect(JSON.parse(same.out)).toMatchObject({ items: [], facts: [] });
  });

  it('refuses to compare two people', { timeout: 60_000 }, () => {
    writeFileSync(at('a.json'), canonicalJson(planOfCase({ born: '1950-01-01', medicines: [] })));
    writeFileSync(at('b.json'), canonicalJson(planOfCase({ born: '1960-01-01', medicines: [] })));
    const run = runCli(['diff', at('a.json'), at('b.json')]);
    expect(run).toMatchObject({ code: 3 });
    expect(run.err).toContain('PLAN_OTHER_PERSON');
  });
});
