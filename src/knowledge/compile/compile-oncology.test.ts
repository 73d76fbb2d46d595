import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONCOLOGY_KINDS } from '../schema/oncology/index.ts';
import { asBundle, bundleText, readBundle } from '../stored-bundle.ts';
import { filesOf, smallKnowledge } from '../testing/small-knowledge.ts';
import { verifyKnowledge } from '../verify-knowledge.ts';
import { compileKnowledge } from './compile-knowledge.ts';
import { compilePack } from './compile-pack.ts';

const base = compileKnowledge(filesOf(smallKnowledge())).bundle;
const HEAD = '# source: s\n# version: 1\n# licence: CC0-1.0\n';
const tables = ONCOLOGY_KINDS.filter(({ table }) => table !== undefined);

/** Cells as tables have them, and as they should not. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'yes',
    'no',
    '7',
    '-1',
    'NaN',
    '1e400',
    'A',
    'mutation',
    'marker',
    'exact',
    'R204',
    'a|b',
    'K:3|R:x',
    '7 -1|1 2|1 2|3 A',
    '7:1-2 A>T',
    'x>y>z',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\t\n\r]/g, ' ')),
);

describe('tables of the oncology pack', () => {
  it.each(tables.map((kind) => [kind.kind, kind] as const))(
    '%s: any cells give a record that fits or a problem',
    (_, kind) => {
      const columns = kind.table?.columns ?? [];
      fc.assert(
        fc.property(
          fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 4 }),
          (rows) => {
            const text = `${HEAD}${columns.join('\t')}\n${rows.map((row) => `x${row.join('\t')}`).join('\n')}\n`;
            const { bundle, problems } = compilePack(
              'oncology',
              [{ path: `oncology/${kind.folder}/t.tsv`, text }],
              base,
            );
            const records = bundle.records.filter((record) => record.kind === 'fact');
            for (const record of records) expect(kind.schema.safeParse(record.body).success).toBe(true);
            expect(records.length + problems.length).toBeGreaterThanOrEqual(rows.length === 0 ? 0 : 1);
            // What was written is what is read again.
            expect(verifyKnowledge(asBundle(readBundle(bundleText(bundle))))).toBe(bundle.records.length);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('are refused without their head, with a column too many, and a kind without a table as a table', () => {
    const problemsOf = (path: string, text: string): readonly string[] =>
      compilePack('oncology', [{ path, text }], base).problems.map(({ what }) => what);
    const arms = 'build\tchr\tlength\tcentromereStart\tcentromereEnd';
    expect(problemsOf('oncology/arms/a.tsv', `${arms}\nGRCh38\t1\t9\t1\t2\n`).join()).toMatch(/source/);
    expect(problemsOf('oncology/arms/a.tsv', `${HEAD}${arms}\tmore\nGRCh38\t1\t9\t1\t2\t3\n`).join()).toMatch(/more/);
    expect(problemsOf('oncology/regions/a.tsv', `${HEAD}id\nx\n`).join()).toMatch(/YAML/);
    expect(problemsOf('oncology/elsewhere/a.tsv', `${HEAD}id\nx\n`).join()).toMatch(/no place/);
    expect(problemsOf('oncology/arms/a.tsv', `${HEAD}${arms}\nGRCh38\t1\tlong\t1\t2\n`).join()).toMatch(/length/);
  });
});
