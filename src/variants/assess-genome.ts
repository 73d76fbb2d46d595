import { type Build, type ByteSource, type Host, type Notice, baseName, type GenomeConsent } from '../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../knowledge/index.ts';
import { detectFormat } from '../genome/index.ts';
import { askedRows, isMinor } from './asked-rows.ts';
import { carrierStatuses } from './carrier-status.ts';
import { type ClinvarImport, isOldOn } from './clinvar/clinvar-import.ts';
import type { GenomeRisk } from './genome-risk.ts';
import type { SeenVariant } from './carried-copies.ts';
import { type KnownVariants, seedVariants, variantKey } from './known-variants.ts';
import { type KnownPlaces, chromOf, placesOf, placesOver } from './places/known-places.ts';
import type { PlacesRead, ReadOptions } from './places/places-read.ts';
import { readArrayPlaces } from './places/read-array-places.ts';
import { readVcfPlaces } from './places/read-vcf-places.ts';
import { type FindingsAsked, type PlaceCount, type SecondaryFinding, secondaryFindings } from './secondary-findings.ts';
import { placeOfSingle, singleVariants } from './single-variants.ts';

/** What is asked of one genome. */
export interface GenomeRiskAsked extends ReadOptions {
  /** With its risk pack. */
  readonly knowledge: Pick<Knowledge, 'facts'>;
  /** What the person asked to know and did not ask not to know; nothing else is looked at. */
  readonly consents: readonly GenomeConsent[];
  readonly sex: 'female' | 'male' | null;
  /** In years; null: not known, which is no reason to keep back. */
  readonly age: number | null;
  /** ISO date: against which a list counts as old. */
  readonly now: string;
  /** A current ClinVar: where it names an allele it stands in place of the seed. */
  readonly imported?: ClinvarImport;
}

/**
 * Inherited findings of one genome, as far as the person asked: secondary findings, carrier status, single variants. Reads
 * only places where something is known; memory goes by them, not by the file.
 * @throws PropriaError `BUILD_…`, `VCF_…`, `BGZF_…`, `GZIP_…`, `ARRAY_…`, `GENOME_…`
 */
export async function genomeRisk(source: ByteSource, asked: GenomeRiskAsked, host: Host): Promise<GenomeRisk> {
  const { knowledge, consents, sex, age, imported } = asked;
  const rows = askedRows(knowledge, consents, age);
  const placesIn = (build: Build): KnownPlaces =>
    placesOf(
      seedVariants(knowledge, build),
      imported?.build === build ? imported : null,
      rows.genes,
      rows.singles.map((one) => placeOfSingle(one, build)),
      build,
    );
  const { kind } = await detectFormat(source, host);
  const found = await (kind === 'array' ? readArrayPlaces : readVcfPlaces)(source, placesIn, asked, host);
  const misfit = misfits(found);
  const read = misfit === null ? found : nothingRead(found);
  const used = imported?.build === read.build;
  const places = countPlaces(read);
  // What is open of a known allele stands beside the variants, as a genotype that nobody read.
  const variants = [
    ...read.seen,
    ...read.open.map(({ chrom, first1, ref, alt }) => ({ chrom, pos1: first1, ref, alt, genotype: './.' })),
  ];
  const findings: FindingsAsked = {
    build: read.build,
    sex,
    age,
    from: read.from,
    variants,
    genesRead: genesWhollyRead(knowledge, places),
    categories: rows.categories,
    places,
    ...(used ? { imported: importedOf(imported, variants, seedVariants(knowledge, read.build)) } : {}),
  };
  const date = used ? imported.date : seedDate(knowledge);
  return {
    file: baseName(source.name),
    build: read.build,
    from: read.from,
    content: read.content,
    sample: read.sample,
    asked: consents,
    known: { source: used ? 'import' : 'seed', date, old: date === null || isOldOn(date, asked.now) },
    findings: secondaryFindings(knowledge, findings).map((one) =>
      consents.includes('carrier') && !isMinor(age) ? one : withoutCarrier(knowledge, one, findings),
    ),
    carriers: carrierStatuses(
      knowledge,
      rows.carriers,
      findings,
      consents.includes('carrier') ? 'kept-for-adulthood' : 'not-asked',
    ),
    singles: singleVariants(knowledge, rows.singles, consents, read, sex),
    notices: [
      ...read.notices,
      ...(misfit === null ? [] : [misfit]),
      ...listNotices(asked, read.build, seedDate(knowledge)),
    ],
  };
}

/** What an import says of the variants seen, each known by its shortest form. */
function importedOf(imported: ClinvarImport, seen: readonly SeenVariant[], seed: KnownVariants): KnownVariants {
  return imported.variants(new Set(seen.map(({ chrom, pos1, ref, alt }) => variantKey(chrom, pos1, ref, alt))), seed);
}

/** Short reads of a gene with a twin say nothing by showing the reference. */
function genesWhollyRead(
  knowledge: Pick<Knowledge, 'facts'>,
  places: ReadonlyMap<string, PlaceCount>,
): ReadonlySet<string> {
  const hard = new Set(
    [...factsOf(knowledge, 'secondary-finding').values()].flatMap(({ body }) =>
      body.hardRegion === true ? [body.gene] : [],
    ),
  );
  return new Set(
    [...places].filter(([gene, { known, read }]) => known === read && !hard.has(gene)).map(([gene]) => gene),
  );
}

/** Chance agrees at one base in four; a genome of another build, or none, differs at most. */
const LEAST_MISFITS = 5;

function misfits({ known, seen, build }: PlacesRead): Notice | null {
  let differ = 0;
  let agree = 0;
  const done = new Set<string>();
  for (const { chrom, pos1, ref } of seen) {
    const places = known.byChrom.get(chromOf(chrom));
    const key = `${chrom}:${pos1}:${ref}`;
    if (places === undefined || done.has(key)) continue;
    done.add(key);
    const [at] = [...placesOver(places, pos1, pos1)].map((i) => places.list[i]!).filter((one) => one.first1 === pos1);
    if (at === undefined) continue;
    if (at.ref[0] === ref[0]) agree += 1;
    else differ += 1;
  }
  return differ >= LEAST_MISFITS && differ > agree
    ? {
        code: 'VARIANTS_PLACES_OF_OTHER_BUILD',
        severity: 'serious',
        params: { differ, count: differ + agree, build },
      }
    : null;
}

function nothingRead(read: PlacesRead): PlacesRead {
  return { ...read, seen: [], open: [], isRead: () => false };
}

/** Of each gene: places known as pathogenic, and how many of them were read. */
function countPlaces({ known, isRead }: PlacesRead): ReadonlyMap<string, PlaceCount> {
  const counts = new Map<string, { known: number; read: number }>();
  for (const [chrom, { list }] of known.byChrom)
    for (const [index, { gene }] of list.entries()) {
      if (gene === null) continue;
      const count = counts.get(gene) ?? { known: 0, read: 0 };
      counts.set(gene, count);
      count.known += 1;
      if (isRead(chrom, index)) count.read += 1;
    }
  return counts;
}

/**
 * Who did not ask for carrier status is not told of one copy: a row that returns two copies says that nothing is returned,
 * whether one is carried or none.
 */
function withoutCarrier(
  knowledge: Pick<Knowledge, 'facts'>,
  finding: SecondaryFinding,
  { genesRead, from }: FindingsAsked,
): SecondaryFinding {
  const rule = factsOf(knowledge, 'secondary-finding').get(finding.entry)?.body.rule;
  const two = rule === 'two-copies' || rule === 'hemizygous-or-two-copies' || rule === 'named-variant-homozygous';
  const single =
    finding.variants.length <= 1 && finding.variants.every((one) => one.carried.zygosity === 'heterozygous');
  const hidden =
    finding.state === 'carrier' ||
    finding.state === 'none-known' ||
    (single && ['unconfirmed', 'conflicting', 'uncertain', 'not-of-list'].includes(finding.state));
  if (!two || !hidden) return finding;
  const all = genesRead?.has(finding.gene) === true && from === 'sequencing';
  return {
    ...finding,
    state: all ? 'none-returned' : 'not-assessed',
    variants: [],
    confirmFirst: [],
    settle: all ? null : 'read-gene',
  };
}

function listNotices({ imported, now }: GenomeRiskAsked, build: Build, seed: string | null): readonly Notice[] {
  if (imported === undefined)
    return [{ code: 'VARIANTS_SEED_ONLY', severity: 'caution', params: { date: seed ?? '' } }];
  if (imported.build !== build)
    return [{ code: 'CLINVAR_OTHER_BUILD', severity: 'serious', params: { clinvar: imported.build, genome: build } }];
  if (imported.date === null) return [{ code: 'CLINVAR_NO_DATE', severity: 'caution' }];
  return isOldOn(imported.date, now)
    ? [{ code: 'CLINVAR_OLD', severity: 'caution', params: { date: imported.date } }]
    : [];
}

/** Newest release in the seed. */
const seedDate = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): string | null => {
  let newest: string | null = null;
  for (const assertions of seedVariants(knowledge, 'GRCh38').values())
    for (const { release } of assertions)
      if (release !== null && (newest === null || release > newest)) newest = release;
  return newest;
});
