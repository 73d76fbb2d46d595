import { type RecordRef, digestOf } from '../core/index.ts';
import {
  type BundledDrug,
  type BundledFact,
  type BundledFrequencies,
  type BundledFrequency,
  type BundledGuidance,
  type BundledSource,
  type KnowledgeBundle,
  type BundleRecord,
  recordsOf,
} from './bundle.ts';
import type { DrugRecord, SourceRecord } from './drug-record.ts';
import type { AlleleDefinition, AlleleFrequencies, FrequencyEstimate, GeneLocus, GeneRecord } from './gene-record.ts';
import type { Fact, FactStore } from './fact.ts';
import type { Group } from './groups.ts';
import type { GuidanceRecord } from './guidance-record.ts';
import type { Knowledge } from './knowledge.ts';
import {
  type StoredBundle,
  type StoredGene,
  bodyOf,
  checkSchema,
  factsByKind,
  storedFacts,
  storedFrequencies,
  storedGenes,
  storedKinds,
  storedRecords,
} from './stored-bundle.ts';

/**
 * A bundle as knowledge ready for use. The bundle is taken as the compiler made it: only its schema is looked at
 * (CORE_UNKNOWN_SCHEMA); `verifyKnowledge` recomputes the digests.
 */
export function decodeKnowledge(bundle: unknown): Knowledge {
  const found = checkSchema(bundle);
  return 'parts' in found ? decodeStored(found) : decodeRecords(found);
}

/** Sources and genes at once; all else when it is first asked for. */
function decodeStored(bundle: StoredBundle): Knowledge {
  const kinds = new Set(storedKinds(bundle));
  const drugs = once(() => decodeDrugs(storedRecords(bundle, 'drug')));
  const guidance = once(() => storedRecords(bundle, 'guidance').map(decodeGuidance));
  return {
    release: releaseOf(bundle, []),
    sources: decodeSources(storedRecords(bundle, 'source')),
    genes: new Map(
      storedGenes(bundle).map((gene) => {
        const counted = bundle.parts.has(`frequencies/${gene.symbol}`);
        return [
          gene.symbol,
          decodeGene(gene, counted ? once(() => storedFrequencies(bundle, gene.symbol) as BundledFrequencies) : null),
        ];
      }),
    ),
    get drugs() {
      return drugs();
    },
    get guidance() {
      return guidance();
    },
    facts: factStore(kinds, (kind) => storedFacts(bundle, kind)),
  };
}

/** As the compiler made it, an overlay laid over it perhaps. */
function decodeRecords(bundle: KnowledgeBundle): Knowledge {
  const facts = factsByKind(bundle.records);
  return {
    release: releaseOf(bundle, bundle.records),
    sources: decodeSources(recordsOf(bundle.records, 'source')),
    genes: new Map(
      recordsOf(bundle.records, 'gene').map(({ frequencies, ...gene }) => [
        gene.symbol,
        decodeGene(gene, frequencies === null ? null : () => frequencies),
      ]),
    ),
    drugs: decodeDrugs(recordsOf(bundle.records, 'drug')),
    guidance: recordsOf(bundle.records, 'guidance').map(decodeGuidance),
    facts: factStore(new Set(facts.keys()), (kind) => facts.get(kind) ?? []),
  };
}

function releaseOf(
  { release }: Pick<KnowledgeBundle, 'release'>,
  records: readonly BundleRecord[],
): Knowledge['release'] {
  return {
    id: release.id,
    get digest() {
      return release.digest;
    },
    date: release.date,
    overlays: release.overlays.map(({ name, digest }) => ({
      name,
      digest,
      records: records.filter((record) => record.overlay === name).map(refOf),
    })),
  };
}

function decodeSources(records: readonly BundledSource[]): ReadonlyMap<string, SourceRecord> {
  return new Map(
    records.map(({ id, version, licence, source }) => {
      const own = id.slice('source/'.length);
      return [own, { id: own, version, licence, ...source }];
    }),
  );
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function decodeDrugs(records: readonly BundledDrug[]): ReadonlyMap<string, DrugRecord> {
  return new Map(
    records.map((record) => {
      const id = record.id.slice('drug/'.length);
      const { name, rxnorm, atc, drugbank, as: kind, pairs } = record;
      const more = { ...(drugbank === null ? {} : { drugbank }), ...(kind === undefined ? {} : { kind }) };
      return [id, { ref: refOf(record), id, name, rxnorm, atc, ...more, pairs }];
    }),
  );
}

/** Facts by kind, read when their kind is first asked for. */
function factStore(kinds: ReadonlySet<string>, read: (kind: string) => readonly BundledFact[]): FactStore {
  const ready = new Map<string, ReadonlyMap<string, Fact<object>>>();
  return {
    keys: () => new Set(kinds),
    get(kind) {
      let facts = ready.get(kind);
      if (facts === undefined) {
        facts = new Map(read(kind).map((record) => [record.id.slice(kind.length + 1), decodeFact(record, kind)]));
        ready.set(kind, facts);
      }
      return facts;
    },
  };
}

function decodeFact(record: BundledFact, kind: string): Fact<object> {
  return new DecodedFact(record, record.id.slice(kind.length + 1));
}

/**
 * Its reference is made when it is asked for: of many thousand records a plan names a few. The getter stands on the prototype, for
 * one on each of 24,000 records takes 100 ms of the 150 that reading the oncology pack may take. A clone has no `ref`.
 */
class DecodedFact implements Fact<object> {
  readonly id: string;
  readonly sources: readonly string[];
  readonly body: object;
  readonly #record: BundledFact;
  #ref: RecordRef | null = null;

  constructor(record: BundledFact, id: string) {
    this.id = id;
    this.sources = record.sources;
    this.body = record.body;
    this.#record = record;
  }

  get ref(): RecordRef {
    return (this.#ref ??= refOf(this.#record));
  }
}

function refOf(record: BundleRecord | StoredGene): RecordRef {
  let digest: string | undefined = Object.hasOwn(record, 'digest') ? record.digest : undefined;
  return {
    id: record.id,
    version: record.version,
    // Reckoned where it was not written, so only when it is asked for.
    get digest() {
      return (digest ??= digestOf(bodyOf(record)));
    },
    ...(record.overlay === undefined ? {} : { overlay: true as const }),
  };
}

function decodeGuidance(record: BundledGuidance): GuidanceRecord {
  return { ref: refOf(record), ...record.guidance };
}

function decodeGene(record: StoredGene, frequencies: (() => BundledFrequencies) | null): GeneRecord {
  const loci = record.loci.map(([pos38, ref38, pos37, ref37, alts, rsid, hgvs, extra]): GeneLocus => {
    const locus = {
      id: `${record.chrom}:${pos38}` as const,
      chrom: record.chrom,
      pos38,
      ref38,
      pos37,
      ref37,
      alts,
      rsid,
      hgvs,
    };
    return extra === 1 ? { ...locus, extra: true } : locus;
  });
  return {
    ref: refOf(record),
    symbol: record.symbol,
    name: record.name,
    hgnc: record.hgnc,
    chrom: record.chrom,
    calling: record.calling,
    loci,
    alleles: record.alleles.map(([name, role, reportAs, bases]): AlleleDefinition => {
      const at = role === 'reference' ? [...referenceBases(loci), ...bases] : bases;
      return {
        name,
        ...(role === 'reference' ? { reference: true as const } : {}),
        bases: new Map(at),
        ...(reportAs === null ? {} : { reportAs }),
        ...(role === 'left' ? { left: true as const } : {}),
      };
    }),
    functions: new Map(
      record.functions.map(([allele, what, activity]) => [
        allele,
        activity === null ? { function: what } : { function: what, activity },
      ]),
    ),
    phenotypes: {
      ...record.phenotypes,
      rules: record.rules.map(([first, second, phenotype, score, lookupKey]) => ({
        pair: second === null ? [first] : [first, second],
        phenotype,
        ...(score === null ? {} : { score }),
        lookupKey,
      })),
    },
    frequencies: frequencies === null ? null : decodeFrequencies(frequencies),
  };
}

/** The reference allele's base is the genome's wherever its row says nothing else. */
function referenceBases(loci: readonly GeneLocus[]): (readonly [number, string])[] {
  return loci.flatMap((locus, i) => (locus.extra === true ? [] : [[i, locus.ref38] as const]));
}

/** Made when first asked for: some 12,000 small objects, of which one run on one gene needs a few hundred. */
function decodeFrequencies(read: () => BundledFrequencies): AlleleFrequencies {
  const alleles = once(() => {
    const { groups, rows } = read();
    return new Map(rows.map(([allele, cells]) => [allele, byGroup(groups, cells)]));
  });
  return {
    get source() {
      return read().source;
    },
    get alleles() {
      return alleles();
    },
  };
}

function byGroup(
  groups: readonly Group[],
  cells: readonly (BundledFrequency | null)[],
): Partial<Record<Group, FrequencyEstimate>> {
  const estimates: Partial<Record<Group, FrequencyEstimate>> = {};
  for (const [i, cell] of cells.entries()) {
    const group = groups[i];
    if (cell === null || group === undefined) continue;
    const [frequency, subjects, basis] = cell;
    estimates[group] = {
      frequency,
      ...(subjects === 0 ? {} : { subjects }),
      ...(basis === undefined ? {} : { upperBound: true as const, basis }),
    };
  }
  return estimates;
}
