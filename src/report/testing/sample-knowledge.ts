import type { LocusId, RecordRef } from '../../core/index.ts';
import type { DrugRecord, GeneRecord, Knowledge } from '../../knowledge/index.ts';

/** A record of the constructed knowledge; every digest is the same. */
export const ref = (id: string): RecordRef => ({ id, version: '2026-08-13', digest: 'ab'.repeat(32) });

/** Four genes and eight drugs without clinical content, for tests of plan and views. */
export function sampleKnowledge(): Knowledge {
  const drug = (id: string): DrugRecord => ({ ref: ref(`drug/${id}`), id, name: id, rxnorm: null, atc: [], pairs: [] });
  const gene = (symbol: string, loci: readonly LocusId[]): GeneRecord => ({
    ref: ref(`gene/${symbol}`),
    symbol,
    name: symbol,
    chrom: 'chr10',
    calling: {
      method: loci.length === 0 ? 'outside-only' : 'named-alleles',
      ploidy: 'autosomal',
      output: 'pair',
      undocumented: 'keep',
      requiredPositions: [],
      unphasedPriority: [],
      outside: { normalise: [] },
    },
    loci: loci.map((id) => ({
      id,
      chrom: 'chr10',
      pos38: Number(id.split(':')[1]),
      ref38: id.endsWith('100') ? 'A' : 'C',
      pos37: 1,
      ref37: 'A',
      alts: ['G'],
      rsid: null,
      hgvs: [],
    })),
    alleles: [],
    functions: new Map(),
    phenotypes: { keyedBy: 'function', lookup: 'phenotype', rules: [], unknown: 'Indeterminate' },
    frequencies: null,
  });
  return {
    release: { id: '2026.11', digest: '12'.repeat(32), date: '2026-08-13', overlays: [] },
    sources: new Map([
      [
        'cpic-recommendations',
        {
          id: 'cpic-recommendations',
          body: 'CPIC',
          title: 'Recommendations',
          url: 'https://example.org/',
          version: '2026-08',
          date: '2026-08-13',
          licence: 'CC0-1.0',
          attribution: 'CPIC',
        },
      ],
    ]),
    genes: new Map(
      ['CYP2C19', 'SLCO1B1', 'CYP2B6']
        .map((symbol) => [symbol, gene(symbol, ['chr10:100', 'chr10:200'])] as const)
        .concat([['HLA-B', gene('HLA-B', [])]]),
    ),
    drugs: new Map(
      [
        'clopidogrel',
        'simvastatin',
        'omeprazole',
        'abacavir',
        'rosuvastatin',
        'citalopram',
        'ticagrelor',
        'prasugrel',
      ].map((id) => [id, drug(id)]),
    ),
    guidance: [],
    facts: new Map(),
  };
}
