import { type RecordRef, digestOf } from '../core/index.ts';
import type {
  BundledDrug,
  BundledFact,
  BundledFrequencies,
  BundledFrequency,
  BundledGene,
  BundledGuidance,
  BundleRecord,
} from './bundle.ts';
import type { DrugRecord, SourceRecord } from './drug-record.ts';
import type { AlleleDefinition, AlleleFrequencies, FrequencyEstimate, GeneLocus, GeneRecord } from './gene-record.ts';
import type { Fact, FactStore } from './fact.ts';
import type { Group } from './groups.ts';
import type { GuidanceRecord } from './guidance-record.ts';
import type { Knowledge } from './knowledge.ts';
import { type StoredBundle, bodyOf, checkSchema, unpack, unpackLater } from './stored-bundle.ts';

/**
 * A bundle as knowledge ready for use. The bundle is taken as the compiler made it: only its schema is looked at
 * (CORE_UNKNOWN_SCHEMA); `verifyKnowledge` recomputes the digests.
 */
export function decodeKnowledge(bundle: unknown): Knowledge {
  const found = checkSchema(bundle);
  const { release, records } = found;
  const sources = new Map<string, SourceRecord>();
  const genes = new Map<string, GeneRecord>();
  const bundledDrugs: BundledDrug[] = [];
  const bundledGuidance: BundledGuidance[] = [];
  const facts = new Map<string, BundledFact[]>();
  for (const record of records) {
    if (record.kind === 'fact') {
      const ofKind = facts.get(record.of);
      if (ofKind === undefined) facts.set(record.of, [record]);
      else ofKind.push(record);
      continue;
    }
    const ref = refOf(record);
    switch (record.kind) {
      case 'source': {
        const id = record.id.slice('source/'.length);
        sources.set(id, { id, version: record.version, licence: record.licence, ...record.source });
        break;
      }
      case 'gene':
        genes.set(record.symbol, decodeGene(record, ref));
        break;
      case 'drug':
        bundledDrugs.push(record);
        break;
      case 'guidance':
        bundledGuidance.push(record);
        break;
    }
  }
  const overlays = release.overlays.map(({ name, digest }) => ({
    name,
    digest,
    records: records.filter((record) => record.overlay === name).map(refOf),
  }));
  const later = 'packed' in found ? found.later : null;
  const drugs = once(() => decodeDrugs(later === null ? bundledDrugs : unpackLater(later, 'drug')));
  const guidance = once(() =>
    (later === null ? bundledGuidance : unpackLater(later, 'guidance')).map((record) =>
      decodeGuidance(record, refOf(record)),
    ),
  );
  return {
    release: {
      id: release.id,
      get digest() {
        return release.digest;
      },
      date: release.date,
      overlays,
    },
    sources,
    genes,
    get drugs() {
      return drugs();
    },
    get guidance() {
      return guidance();
    },
    facts: factStore(facts, 'packed' in found ? found.packed : {}),
  };
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

/** Facts by kind. Those that were written as a text are read when their kind is first asked for. */
function factStore(decoded: ReadonlyMap<string, readonly BundledFact[]>, packed: StoredBundle['packed']): FactStore {
  const ready = new Map<string, ReadonlyMap<string, Fact<object>>>();
  return {
    keys: () => new Set([...decoded.keys(), ...Object.keys(packed)]),
    get(kind) {
      let facts = ready.get(kind);
      if (facts === undefined) {
        const records = decoded.get(kind) ?? unpack(packed, kind);
        facts = new Map(records.map((record) => [record.id.slice(kind.length + 1), decodeFact(record, kind)]));
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

function refOf(record: BundleRecord): RecordRef {
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

function decodeGuidance(record: BundledGuidance, ref: RecordRef): GuidanceRecord {
  return { ref, ...record.guidance };
}

function decodeGene(record: BundledGene, ref: RecordRef): GeneRecord {
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
    ref,
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
    frequencies: record.frequencies === null ? null : decodeFrequencies(record.frequencies),
  };
}

/** The reference allele's base is the genome's wherever its row says nothing else. */
function referenceBases(loci: readonly GeneLocus[]): (readonly [number, string])[] {
  return loci.flatMap((locus, i) => (locus.extra === true ? [] : [[i, locus.ref38] as const]));
}

/** Made when first asked for: some 12,000 small objects, of which one run on one gene needs a few hundred. */
function decodeFrequencies({ source, groups, rows }: BundledFrequencies): AlleleFrequencies {
  let alleles: ReadonlyMap<string, Readonly<Partial<Record<Group, FrequencyEstimate>>>> | null = null;
  return {
    source,
    get alleles() {
      alleles ??= new Map(rows.map(([allele, cells]) => [allele, byGroup(groups, cells)]));
      return alleles;
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
