import { describe, expect, it } from 'vitest';
import { type LocusReading, PropriaError } from '../core/index.ts';
import type { GenomeReading } from '../genome/index.ts';
import { SCHEMAS, stageOf } from './documents.ts';
import { mergeReadings } from './merge-readings.ts';
import { openDocument } from './open-document.ts';
import { fromReadingDocument, toReadingDocument } from './reading-document.ts';

const reading = (locus: number, alleles: readonly string[], state: LocusReading['state'] = 'read'): LocusReading => ({
  locus: `chr1:${locus}`,
  state,
  alleles,
  phase: { kind: 'unphased' },
  locator: null,
});

const file = (name: string, readings: readonly LocusReading[], sample: string | null = 'A'): GenomeReading => ({
  source: { name, bytes: 1, headerSha256: '0'.repeat(64), readSha256: name.padEnd(64, '0'), whole: true },
  format: { kind: 'array', vendor: '23andme', compression: 'none' },
  build: { build: 'GRCh38', evidence: [] },
  sample,
  samples: [],
  readings: new Map(readings.map((one) => [one.locus, one])),
  sex: { stated: null, seen: null, heterozygousX: 0, readX: 0 },
  notices: [],
});

const codeOf = async (run: () => unknown): Promise<string> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('mergeReadings', () => {
  it('takes what any file read; a real reading outweighs an assumed one', () => {
    const merged = mergeReadings([
      file('a', [reading(1, ['A', 'A'], 'assumed-reference'), reading(2, [], 'absent')]),
      file('b', [reading(1, ['A', 'G']), reading(2, ['C', 'C'])]),
    ]);
    expect(merged.readings.get('chr1:1')?.alleles).toEqual(['A', 'G']);
    expect(merged.readings.get('chr1:2')?.state).toBe('read');
    expect(merged.notices).toEqual([]);
  });

  it('where two files contradict each other the position counts as not read', () => {
    const same = Array.from({ length: 20 }, (_, i) => reading(i + 10, ['A', 'G']));
    const merged = mergeReadings([
      file('a', [reading(1, ['A', 'A']), ...same]),
      file('b', [reading(1, ['G', 'G']), ...same]),
    ]);
    expect(merged.readings.get('chr1:1')).toMatchObject({ state: 'discarded', alleles: [] });
    expect(merged.notices.map((notice) => notice.code)).toEqual(['GENOME_INPUTS_DIFFER']);
  });

  it('a position that a file looked at and could not read is not assumed from another', () => {
    for (const state of ['filtered', 'low-quality', 'no-call', 'discarded'] as const) {
      const failed = file('a', [{ ...reading(1, [], state), shown: ['G'] }]);
      const assumed = file('b', [reading(1, ['A', 'A'], 'assumed-reference')]);
      for (const files of [
        [failed, assumed],
        [assumed, failed],
      ])
        expect(mergeReadings(files).readings.get('chr1:1')).toMatchObject({ state, alleles: [], shown: ['G'] });
    }
  });

  it('keeps what a file shows beside what another reads or contradicts', () => {
    const seen = mergeReadings([
      file('a', [{ ...reading(1, [], 'filtered'), shown: ['G'] }]),
      file('b', [reading(1, ['A', 'A'])]),
    ]);
    expect(seen.readings.get('chr1:1')).toMatchObject({ state: 'read', alleles: ['A', 'A'], shown: ['G'] });
    const differing = mergeReadings([file('a', [reading(1, ['A', 'A'])]), file('b', [reading(1, ['G', 'G'])])]);
    expect(differing.readings.get('chr1:1')).toMatchObject({ state: 'discarded', shown: ['A', 'G'] });
  });

  it('one copy of a haploid X and two equal ones agree', () => {
    expect(mergeReadings([file('a', [reading(1, ['A'])]), file('b', [reading(1, ['A', 'A'])])]).notices).toEqual([]);
  });

  it('refuses two people', async () => {
    const one = Array.from({ length: 30 }, (_, i) => reading(i, ['A', 'A']));
    const other = one.map((item, i) => (i < 3 ? { ...item, alleles: ['A', 'G'] } : item));
    expect(await codeOf(() => mergeReadings([file('a', one), file('b', other)]))).toBe('GENOME_NOT_ONE_PERSON');
    // Three errors among twenty heterozygous positions that agree are one person's.
    const hets = Array.from({ length: 20 }, (_, i) => reading(i + 100, ['A', 'G']));
    expect(await codeOf(() => mergeReadings([file('a', [...one, ...hets]), file('b', [...other, ...hets])]))).toBe(
      'none',
    );
  });

  it('names of two samples that agree are told, not refused', () => {
    expect(
      mergeReadings([file('a', [reading(1, ['A', 'A'])], 'A'), file('b', [reading(1, ['A', 'A'])], 'B')]).notices.map(
        (notice) => notice.code,
      ),
    ).toEqual(['GENOME_SAMPLES_DIFFER']);
  });

  it('takes strands of one file as free against those of another', () => {
    const phased = (locus: number): LocusReading => ({ ...reading(locus, ['A', 'G']), phase: { kind: 'phased' } });
    const set = (locus: number): LocusReading => ({
      ...reading(locus, ['A', 'G']),
      phase: { kind: 'phase-set', id: '7' },
    });
    const { readings } = mergeReadings([
      file('a', [phased(1), set(2)]),
      file('b', [phased(3), set(4)]),
      file('c', [phased(5)]),
    ]);
    const phases = [1, 2, 3, 4, 5].map((locus) => JSON.stringify(readings.get(`chr1:${locus}`)?.phase));
    expect(new Set(phases).size).toBe(5);
  });

  it('uses a file given twice once, and says so', () => {
    const one = file('a', [reading(1, ['A', 'G'])]);
    const merged = mergeReadings([one, one]);
    expect(merged.readings).toEqual(one.readings);
    expect(merged.notices.map((notice) => notice.code)).toEqual(['GENOME_INPUT_TWICE']);
  });

  it('leaves a position unread that two files contradict, whatever a third says', () => {
    const [first, second] = [reading(1, ['A', 'A']), reading(1, ['A', 'G'])];
    const merged = mergeReadings([file('a', [first]), file('b', [second]), file('c', [first])]);
    expect(merged.readings.get('chr1:1')?.state).toBe('discarded');
  });
});

describe('stage documents', () => {
  const document = toReadingDocument(file('a', [reading(2, ['A', 'A']), reading(1, ['A', 'G'])]), {
    id: 'x',
    digest: '1'.repeat(64),
  });

  it('a reading survives the way to JSON and back', () => {
    const parsed = JSON.parse(JSON.stringify(document)) as typeof document;
    expect(fromReadingDocument(parsed).readings.get('chr1:1')?.alleles).toEqual(['A', 'G']);
    expect(document.readings.map((one) => one.locus)).toEqual(['chr1:1', 'chr1:2']);
  });

  it('is checked whole, and says where it is broken', async () => {
    await expect(openDocument(document, 'a.json')).resolves.toBe(document);
    const broken = { ...document, readings: [{ ...document.readings[0], state: 'guessed' }] };
    await expect(openDocument(broken, 'a.json')).rejects.toMatchObject({
      code: 'CORE_NOT_A_DOCUMENT',
      place: { source: 'a.json', path: '$.readings.0.state' },
    });
  });

  it.each([
    [{ schema: 'propria/plan/2' }, 'CORE_UNKNOWN_SCHEMA'],
    [{}, 'CORE_NOT_A_DOCUMENT'],
    [null, 'CORE_NOT_A_DOCUMENT'],
    [[], 'CORE_NOT_A_DOCUMENT'],
  ])('refuses %j', async (value, code) => {
    expect(await codeOf(() => stageOf(value, 'x.json'))).toBe(code);
  });

  it('knows its own three', () => {
    for (const [stage, schema] of Object.entries(SCHEMAS)) expect(stageOf({ schema }, 'x.json')).toBe(stage);
  });
});
