import type { Build, ByteSource, Host, Notice } from '../../core/index.ts';
import { detectFormat } from '../../genome/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { carriedCopies } from '../carried-copies.ts';
import type { ClinvarImport } from '../clinvar/clinvar-import.ts';
import { type KnownVariants, seedVariants, type VariantAssertion, variantKey } from '../known-variants.ts';
import { type KnownPlaces, placesOf } from '../places/known-places.ts';
import type { PlacesRead, ReadOptions } from '../places/places-read.ts';
import { readArrayPlaces } from '../places/read-array-places.ts';
import { readVcfPlaces } from '../places/read-vcf-places.ts';
import { phenotypeProfiles } from './phenotype-profiles.ts';
import type { GeneSeen } from './rank-diseases.ts';

export interface GenesOfGenome {
  readonly build: Build;
  readonly from: 'sequencing' | 'array';
  /** Genes of which something was found, or of which at least one known place was read. */
  readonly genes: readonly GeneSeen[];
  readonly carried: readonly { readonly gene: string; readonly key: string; readonly copies: number }[];
  readonly notices: readonly Notice[];
}

/**
 * What a genome carries of the known pathogenic variants of these genes, and of no other: variants that made ill in the published
 * cases (GRCh38), and those of the list of the pack, or of a current ClinVar of the same build, with at least one review star.
 * Errors as the reading of genomes.
 */
export async function genesOfGenome(
  knowledge: Pick<Knowledge, 'facts'>,
  source: ByteSource,
  genes: ReadonlySet<string>,
  options: ReadOptions & { readonly sex?: 'female' | 'male' | null; readonly imported?: ClinvarImport },
  host: Host,
): Promise<GenesOfGenome> {
  const { imported } = options;
  const listed = (build: Build): KnownVariants =>
    new Map([...starred(seedVariants(knowledge, build), genes), ...ofCases(knowledge, build, genes)]);
  const placesIn = (build: Build): KnownPlaces =>
    placesOf(listed(build), imported?.build === build ? imported : null, genes, [], build);
  const { kind } = await detectFormat(source, host);
  const read: PlacesRead = await (kind === 'array' ? readArrayPlaces : readVcfPlaces)(source, placesIn, options, host);
  const known = listed(read.build);
  const keyed = read.seen.map((seen) => ({ seen, key: variantKey(seen.chrom, seen.pos1, seen.ref, seen.alt) }));
  const keys = new Set(keyed.map(({ key }) => key));
  // Where a current ClinVar names an allele, it speaks for it.
  const now: KnownVariants =
    imported?.build === read.build ? imported.variants(keys, seedVariants(knowledge, read.build)) : new Map();
  const pathogenic = starred(now, genes);
  const carried = keyed.flatMap(({ seen, key }) => {
    const held = carriedCopies(seen, options.sex ?? null);
    if (held === null || held === 'unread' || held.unlikely) return [];
    const said = now.has(key) ? pathogenic.get(key) : known.get(key);
    const of = new Set((said ?? []).map(({ gene }) => gene));
    return [...of].map((gene) => ({ gene, key, copies: held.zygosity === 'heterozygous' ? 1 : 2 }));
  });
  const reached = new Set(carried.map(({ gene }) => gene));
  for (const [chrom, { list }] of read.known.byChrom)
    for (const [i, { gene }] of list.entries())
      if (gene !== null && !reached.has(gene) && read.isRead(chrom, i)) reached.add(gene);
  return {
    build: read.build,
    from: read.from,
    genes: [...reached].toSorted().map((gene) => ({
      gene,
      copies: carried.filter((one) => one.gene === gene).reduce((sum, { copies }) => sum + copies, 0),
    })),
    carried,
    notices: [...read.notices, ...otherBuild(options.imported, read.build)],
  };
}

/** The cases give their variants on GRCh38 alone. */
function ofCases(knowledge: Pick<Knowledge, 'facts'>, build: Build, genes: ReadonlySet<string>): KnownVariants {
  const found = new Map<string, readonly VariantAssertion[]>();
  if (build !== 'GRCh38') return found;
  for (const { variants } of phenotypeProfiles(knowledge).profiles)
    for (const { key38: written, gene } of variants) {
      if (!genes.has(gene)) continue;
      const [chrom = '', pos, ref = '', alt = ''] = written.split(':');
      const key = variantKey(chrom, Number(pos), ref, alt);
      found.set(key, [
        { gene, class: 'either', stars: null, variation: null, protein: null, release: null, key38: key },
      ]);
    }
  return found;
}

function starred(list: KnownVariants, genes: ReadonlySet<string>): KnownVariants {
  const found = new Map<string, readonly VariantAssertion[]>();
  for (const [key, all] of list) {
    const own = all.filter((one) => genes.has(one.gene) && (one.stars ?? 0) > 0 && /pathogenic|either/.test(one.class));
    if (own.length > 0) found.set(key, own);
  }
  return found;
}

function otherBuild(imported: ClinvarImport | undefined, build: Build): readonly Notice[] {
  if (imported === undefined || imported.build === build) return [];
  const params = { clinvar: imported.build, genome: build };
  return [{ code: 'CLINVAR_OTHER_BUILD', severity: 'caution', params }];
}
