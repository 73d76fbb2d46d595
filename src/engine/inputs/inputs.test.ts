import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import type { ByteSource } from '../../core/index.ts';
import { nodeHost } from '../../platform/node/index.ts';
import { createEngine } from '../create-engine.ts';
import {
  type InputFile,
  type InputPart,
  careFromParts,
  inFolderOrder,
  pairIndexes,
  readInput,
  shapeOf,
} from './index.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const NOW = '2026-11-22';
const PERSON = 'born: 1960-05-01\nsex: male\nmedicines:\n  - simvastatin 40 mg once daily\n';
const PRICES = 'drug,strength,price\nsimvastatin,20 mg,0.05\n';

function sourceOf(name: string, content: string | Uint8Array = ''): ByteSource {
  const bytes = new Uint8Array(Buffer.from(content as string));
  return {
    name,
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
    close: () => Promise.resolve(),
  };
}
const read = (name: string, content: string | Uint8Array, named = true): Promise<InputPart> =>
  readInput({ source: sourceOf(name, content), named }, { now: NOW, knowledge, host: nodeHost, engine });

describe('the shape of a file', () => {
  it.each([
    ['record.json', '{"resourceType":"Bundle"}', 'fhir'],
    ['late.json', `{"a":"${'x'.repeat(100_000)}","schema":"propria/record/1"}`, 'stage-document'],
    ['person.yml', PERSON, 'person-file'],
    ['genome.txt', '##fileformat=VCFv4.2\n', 'genome'],
    ['raw.txt', '# rsid\tchromosome\tposition\tgenotype\n', 'genome'],
    ['raw.zip', 'PK\u0003\u0004', 'genome'],
    ['calls.tsv', 'CYP2D6\t*1/*4\n', 'outside-calls'],
    ['list.csv', PRICES, 'price-list'],
    ['family.txt', '##CanRisk 2.0\n##FamID Name\n', 'pedigree'],
    ['family.tsv', 'BOADICEA import pedigree file format 4.0\nFamID\tName\n', 'pedigree'],
    ['trio.ped', 'F1 child dad mum 2 2\n', 'pedigree'],
    ['a.vcf.gz.tbi', '', 'beside'],
    ['letter.txt', 'Dear Anna,\n', 'unknown'],
  ])('%s', async (name, content, shape) => {
    expect(await shapeOf(sourceOf(name, content), nodeHost)).toBe(shape);
    if (shape === 'beside' || name.endsWith('.zip')) return;
    expect(await shapeOf(sourceOf(`${name}.gz`, gzipSync(content)), nodeHost)).toBe(shape);
  });
});

describe('files of one person', () => {
  it('reads a family as part of the record', async () => {
    const part = await read('trio.ped', 'F1 child dad mum 2 2\nF1 dad 0 0 1 1\nF1 mum 0 0 2 1\n');
    expect(part).toMatchObject({
      kind: 'record',
      record: { family: [{ relation: 'father' }, { relation: 'mother' }] },
    });
  });

  const files = (...names: readonly string[]): readonly InputFile[] =>
    names.map((name) => ({ source: sourceOf(name), named: true }));

  it('an index goes with the genome that it is named after, the tabix one first', () => {
    const paired = pairIndexes(files('a.vcf.gz.csi', 'a.vcf.gz', 'a.vcf.gz.tbi', 'b.vcf.gz.tbi', 'c.vcf.gz'));
    expect(paired.map(({ source, index }) => [source.name, index?.name])).toEqual([
      ['a.vcf.gz', 'a.vcf.gz.tbi'],
      ['b.vcf.gz.tbi', undefined],
      ['c.vcf.gz', undefined],
    ]);
  });

  it('are in the order of the code units of their names, whatever the language', () => {
    const named = ['b', 'a', 'ä', 'B', '10', '9'].map((name) => ({ name }));
    expect(inFolderOrder(named).map(({ name }) => name)).toEqual(['10', '9', 'B', 'a', 'b', 'ä']);
  });
});

describe('reading one file', () => {
  it('refuses a named file of no known shape and passes over one of a folder with a notice', async () => {
    await expect(read('home/letter.txt', 'Dear Anna,\n')).rejects.toMatchObject({
      code: 'INPUT_UNKNOWN',
      place: { source: 'home/letter.txt' },
    });
    expect(await read('home/letter.txt', 'Dear Anna,\n', false)).toMatchObject({
      kind: 'passed-over',
      notice: { code: 'RECORD_FILE_PASSED_OVER', place: { source: 'letter.txt' } },
    });
  });

  it('refuses a record beyond its size before a byte of it is read', async () => {
    const source = { ...sourceOf('person.yaml'), size: 2 ** 40 };
    const huge = readInput(
      { source, named: true },
      { now: NOW, knowledge, host: nodeHost, engine, shape: 'person-file' },
    );
    await expect(huge).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE', params: { kind: 'person file' } });
  });

  it('names a source without its folder, so that a file says the same wherever it lies', async () => {
    const [here, there] = await Promise.all([read('person.yaml', PERSON), read('/home/anna/person.yaml', PERSON)]);
    expect({ ...there, file: '' }).toEqual({ ...here, file: '' });
  });
});

describe('the plan of parts', () => {
  it('is the finished plan where that stands alone, which no other input may stand beside', async () => {
    const parts = [await read('person.yaml', PERSON)];
    const plan = careFromParts(engine, knowledge, parts, { now: NOW });
    const finished: InputPart = { kind: 'plan', file: 'plan.json', plan };
    expect(careFromParts(engine, knowledge, [finished], { now: '2030-01-01' })).toBe(plan);
    expect(() => careFromParts(engine, knowledge, [...parts, finished], { now: NOW })).toThrow(
      expect.objectContaining({ code: 'INPUT_NOT_BESIDE' }),
    );
  });

  it('mixes no price lists, and is not made of nothing', async () => {
    const parts = await Promise.all([read('person.yaml', PERSON), read('a.csv', PRICES), read('b.csv', PRICES)]);
    expect(() => careFromParts(engine, knowledge, parts, { now: NOW })).toThrow(
      expect.objectContaining({ code: 'INPUT_PRICE_LISTS', params: { first: 'a.csv', second: 'b.csv' } }),
    );
    expect(() => careFromParts(engine, knowledge, parts.slice(1, 2), { now: NOW, from: 'here' })).toThrow(
      expect.objectContaining({ code: 'RECORD_NOTHING_FOUND', params: { path: 'here' } }),
    );
  });
});
