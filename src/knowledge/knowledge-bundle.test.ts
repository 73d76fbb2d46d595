import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../core/index.ts';
import type { KnowledgeBundle } from './bundle.ts';
import { compileOverlay } from './compile-bundle.ts';
import { compileKnowledge } from './compile/compile-knowledge.ts';
import { decodeKnowledge } from './decode-knowledge.ts';
import { asBundle } from './stored-bundle.ts';
import { diffKnowledge } from './diff-knowledge.ts';
import { findRecord } from './find-record.ts';
import { filesOf, smallKnowledge } from './testing/small-knowledge.ts';
import { verifyKnowledge } from './verify-knowledge.ts';

const base = compileKnowledge(filesOf(smallKnowledge())).bundle;

function changed(path: string, from: string, to: string): KnowledgeBundle {
  const texts = smallKnowledge();
  texts.set(path, (texts.get(path) ?? '').replace(from, to));
  const { bundle, problems } = compileKnowledge(filesOf(texts));
  expect(problems).toEqual([]);
  return bundle;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('verifying a bundle', () => {
  it('finds any changed value, wherever it is', () => {
    // Paths of all plain values of the records and the release.
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...path, i]));
      else if (typeof value === 'object' && value !== null)
        Object.entries(value).forEach(([key, item]) => walk(item, [...path, key]));
      else paths.push(path);
    };
    walk(base.records, ['records']);
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const copy = structuredClone(base) as unknown as Record<string | number, never>;
        let at = copy;
        for (const step of path.slice(0, -1)) at = at[step] as unknown as typeof at;
        const last = path.at(-1) ?? '';
        (at as Record<string | number, unknown>)[last] =
          typeof at[last] === 'number' ? (at[last] as number) + 1 : `${String(at[last])}x`;
        expect(codeOf(() => verifyKnowledge(asBundle(copy)))).toBe('KNOWLEDGE_TAMPERED');
      }),
    );
  });

  it('finds a record added, left out or exchanged', () => {
    expect(codeOf(() => verifyKnowledge({ ...base, records: base.records.slice(1) }))).toBe('KNOWLEDGE_TAMPERED');
    const other = changed('drugs/drugs.tsv', 'drug two', 'drug 2');
    const swapped = base.records.map((record) =>
      record.id === 'drug/drug-two' ? findRecord(other, 'drug/drug-two') : record,
    );
    expect(codeOf(() => verifyKnowledge({ ...base, records: swapped }))).toBe('KNOWLEDGE_TAMPERED');
    expect(verifyKnowledge(base)).toBe(base.records.length);
  });

  it('refuses another schema', () => {
    for (const document of [null, 7, {}, [], { ...base, schema: 'propria/knowledge-bundle/999' }])
      expect(codeOf(() => decodeKnowledge(document))).toBe('CORE_UNKNOWN_SCHEMA');
  });
});

describe('the difference of two bundles', () => {
  it('is empty for equal ones', () => {
    expect(diffKnowledge(base, structuredClone(base))).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('names rows and rules by what they are', () => {
    const functions = changed('pgx/genes/GENE1/functions.tsv', '*3\tNo function', '*3\tNormal function');
    expect(diffKnowledge(base, functions).changed).toEqual([
      {
        id: 'gene/GENE1',
        versions: ['1', '1'],
        fields: [{ path: 'functions.*3.1', before: 'No function', after: 'Normal function' }],
      },
    ]);
    const rule = changed('guidance/cpic/drug-one.yaml', 'modality: should', 'modality: must');
    expect(diffKnowledge(base, rule).changed[0]?.fields).toEqual([
      { path: 'guidance.rules.poor.options.0.modality', before: 'should', after: 'must' },
    ]);
    const allele = changed('pgx/genes/GENE1/alleles.tsv', '*2\t\t\t1000:G', '*2\t\t\t1010:T');
    expect(diffKnowledge(base, allele).changed[0]?.fields.map((field) => field.path)).toEqual([
      'alleles.*2.3.0.0',
      'alleles.*2.3.0.1',
    ]);
  });

  it('names added and removed records, and turns round', () => {
    const texts = smallKnowledge();
    texts.set('drugs/drugs.tsv', `${texts.get('drugs/drugs.tsv')}drug-three\tdrug three\t\t\t\ts\n`);
    const more = compileKnowledge(filesOf(texts)).bundle;
    expect(diffKnowledge(base, more).added).toEqual(['drug/drug-three']);
    expect(diffKnowledge(more, base).removed).toEqual(['drug/drug-three']);
  });
});

describe('an overlay', () => {
  const guidance = (smallKnowledge().get('guidance/cpic/drug-one.yaml') ?? '')
    .replace('modality: should', 'modality: must')
    .replace('version: "1"', 'version: "1-site"');

  it('takes the place of the record of its id, marked as overlay and in the release', async () => {
    const bundle = await compileOverlay(base, 'site', [{ path: 'guidance/cpic/drug-one.yaml', text: guidance }]);
    verifyKnowledge(bundle);
    const knowledge = decodeKnowledge(bundle);
    expect(
      knowledge.guidance.map(({ ref, rules }) => [ref.id, ref.version, ref.overlay, rules[0]?.options[0]?.modality]),
    ).toEqual([['guidance/cpic/drug-one', '1-site', true, 'must']]);
    expect(knowledge.genes.get('GENE1')?.ref.overlay).toBeUndefined();
    expect(knowledge.release.overlays).toMatchObject([
      { name: 'site', records: [{ id: 'guidance/cpic/drug-one', overlay: true }] },
    ]);
    expect(knowledge.release.digest).not.toBe(base.release.digest);
  });

  it("gives a gene's one file and keeps the base's others", async () => {
    const text = (smallKnowledge().get('pgx/genes/GENE1/frequencies.tsv') ?? '').replace('0.1 100', '0.05 100');
    const bundle = await compileOverlay(base, 'site', [{ path: 'pgx/genes/GENE1/frequencies.tsv', text }]);
    const gene = decodeKnowledge(bundle).genes.get('GENE1');
    expect(gene?.ref.overlay).toBe(true);
    expect(gene?.frequencies?.alleles.get('*2')?.['African American/Afro-Caribbean']?.frequency).toBe(0.05);
    expect(
      diffKnowledge(base, bundle).changed.map(({ id, fields }) => [id, fields.map((field) => field.path)]),
    ).toEqual([['gene/GENE1', ['frequencies.rows.*2.1.0.0']]]);
  });

  it('takes drugs one by one', async () => {
    const head = '# source: s\n# version: 2\n# licence: CC0-1.0\nid\tname\trxnorm\tatc\tdrugbank\tsource\n';
    const bundle = await compileOverlay(base, 'site', [
      { path: 'drugs/drugs.tsv', text: `${head}drug-two\tdrug two\t22\t\t\ts\n` },
    ]);
    const { drugs } = decodeKnowledge(bundle);
    expect([...drugs.values()].map(({ id, rxnorm, ref }) => [id, rxnorm, ref.overlay ?? false])).toEqual([
      ['drug-one', '11', false],
      ['drug-two', '22', true],
    ]);
    expect(drugs.get('drug-one')?.pairs).toHaveLength(1);
  });

  it('is refused whole where one of its files has a problem', async () => {
    await expect(
      compileOverlay(base, 'site', [
        { path: 'guidance/cpic/drug-one.yaml', text: guidance.replace('drug-two', 'unknown') },
      ]),
    ).rejects.toMatchObject({
      code: 'KNOWLEDGE_OVERLAY',
      params: { name: 'site', count: 1 },
      place: { source: 'guidance/cpic/drug-one.yaml' },
    });
    await expect(compileOverlay(base, 'site', [{ path: 'notes.txt', text: '' }])).rejects.toMatchObject({
      code: 'KNOWLEDGE_OVERLAY',
    });
  });
});

describe('finding a record', () => {
  it('takes the id, or the name of a gene or drug alone', () => {
    expect(['gene/GENE1', 'gene1', 'GENE1', 'drug-one', 'cpic/drug-one'].map((id) => findRecord(base, id).id)).toEqual([
      'gene/GENE1',
      'gene/GENE1',
      'gene/GENE1',
      'drug/drug-one',
      'guidance/cpic/drug-one',
    ]);
    expect(codeOf(() => findRecord(base, 'nothing'))).toBe('KNOWLEDGE_NO_RECORD');
  });
});
