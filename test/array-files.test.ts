import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { LocusId, LocusReading } from '../src/core/index.ts';
import { readGenome } from '../src/genome/index.ts';
import type { GeneLocus, GeneRecord } from '../src/knowledge/index.ts';
import { type GeneCall, callGene } from '../src/pgx/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { VENDORS, type Vendor, arrayText, isTestable } from './support/array-text.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { drawDiplotypes, genotypesOf } from './support/person-genotypes.ts';
import { type Genotypes, lociOf } from './support/person-vcf.ts';
import { createRandom } from './support/random.ts';
import { zip } from './support/zip-bytes.ts';

const genes = [...loadTestKnowledge().genes.values()].filter((gene) => gene.loci.length > 0);
const loci = lociOf(genes);

/** What an array tests differs from vendor to vendor and version to version: about half of what it could, drawn. */
const testedBy = (seed: number): readonly GeneLocus[] => {
  const random = createRandom(seed);
  return loci.filter((locus) => isTestable(locus) && random.next() < 0.5);
};

const pack: Readonly<Record<string, (text: string) => Uint8Array>> = {
  plain: (text) => Buffer.from(text, 'latin1'),
  gzip: (text) => gzipSync(text),
  zip: (text) =>
    zip([
      { name: '__MACOSX/._genome.txt', bytes: Buffer.from('x') },
      { name: 'genome.txt', bytes: Buffer.from(text, 'latin1') },
    ]),
};

/** What calling gets when nothing but the tested positions is known: written out here, without any reader. */
function onlyTested(tested: readonly GeneLocus[], genotypes: Genotypes): ReadonlyMap<LocusId, LocusReading> {
  const ids = new Set(tested.map(({ id }) => id));
  return new Map(
    loci.map((locus): [LocusId, LocusReading] => {
      const base = { locus: locus.id, phase: { kind: 'unphased' }, locator: null } as const;
      if (!ids.has(locus.id)) return [locus.id, { ...base, state: 'not-on-array', alleles: [] }];
      return [
        locus.id,
        { ...base, state: 'read', alleles: (genotypes.get(locus.id) ?? `${locus.ref38}/${locus.ref38}`).split('/') },
      ];
    }),
  );
}

/** All of a call but where its facts stand in a file. */
function withoutPlaces(call: GeneCall): unknown {
  return {
    ...call,
    positions: call.positions.map(({ locus, state, genotype }) => [
      locus,
      state,
      genotype.split('/').toSorted().join('/'),
    ]),
    notices: call.notices.map(({ code, params }) => [code, params]),
  };
}

const callsOf = (readings: ReadonlyMap<LocusId, LocusReading>): readonly unknown[] =>
  genes.map((gene) => withoutPlaces(callGene(gene, readings, {})));

describe.each(VENDORS)('%s', (vendor) => {
  test.each(Object.keys(pack))('%s: the calls that the tested positions allow, and nothing more', async (packing) => {
    for (const seed of [1, 2, 3]) {
      const tested = testedBy(seed + VENDORS.indexOf(vendor) * 10);
      const genotypes = genotypesOf(genes, drawDiplotypes(genes, createRandom(100 + seed), 0.6));
      const source = byteSource(`${vendor}.${packing}`, pack[packing]!(arrayText(vendor, tested, genotypes)));
      const reading = await readGenome(source, loci, {}, nodeHost);
      expect(reading.format).toMatchObject({ kind: 'array', vendor });
      expect(reading.build.build).toBe('GRCh37');
      expect(reading.notices).toEqual([]);
      expect(callsOf(reading.readings)).toEqual(callsOf(onlyTested(tested, genotypes)));
    }
  });

  test('what is not tested is never reference, whatever the user wishes', async () => {
    const tested = testedBy(5);
    const ids = new Set(tested.map(({ id }) => id));
    const bytes = arrayText(vendor, tested, new Map());
    const everywhere = loci.map(({ chrom }) => ({ chrom, start0: 0, end0: 300_000_000 }));
    for (const options of [{}, { assumeReference: true }, { callable: everywhere }]) {
      const { readings } = await readGenome(byteSource('a.txt', bytes), loci, options, nodeHost);
      for (const { locus, state } of readings.values())
        expect([locus, state]).toEqual([locus, ids.has(locus) ? 'read' : 'not-on-array']);
    }
  });

  test('nothing of interest tested: nothing is called', async () => {
    const { readings } = await readGenome(
      byteSource('a.txt', arrayText(vendor, [], new Map())),
      loci,
      { build: 'GRCh37' },
      nodeHost,
    );
    for (const gene of genes)
      expect([gene.symbol, callGene(gene, readings, {}).status]).toEqual([gene.symbol, 'not-assessed']);
  });
});

describe('one X', () => {
  const gene = genes.find(({ calling }) => calling.ploidy === 'x-linked') as GeneRecord;
  const male = (vendor: Vendor): string => {
    const tested = gene.loci.filter(isTestable);
    const one = new Map(
      tested.map((locus, i): [LocusId, string] => [locus.id, i === 0 ? locus.alts[0]! : locus.ref38]),
    );
    return arrayText(vendor, tested, one);
  };

  test('a vendor that writes one letter gives one copy; those that write it twice give two that are alike', async () => {
    for (const vendor of VENDORS) {
      const { readings } = await readGenome(byteSource('a.txt', male(vendor)), gene.loci, {}, nodeHost);
      const read = [...readings.values()].filter(({ state }) => state === 'read');
      expect(read.length).toBeGreaterThan(50);
      for (const { alleles } of read) {
        expect(alleles.length).toBe(vendor === '23andme' ? 1 : 2);
        expect(new Set(alleles).size).toBe(1);
      }
    }
  });
});
