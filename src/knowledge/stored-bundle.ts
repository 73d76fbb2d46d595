import { PropriaError, digestOf } from '../core/index.ts';
import {
  BUNDLE_SCHEMA,
  type BundleRecord,
  type BundledFact,
  type BundledFrequencies,
  type BundledGene,
  type KnowledgeBundle,
  type RecordOf,
  recordsOf,
} from './bundle.ts';
import { packFacts, unpackFacts } from './packed-facts.ts';

/**
 * A bundle as it is written: a first line that says what it is and names its parts, then each part as one line of JSON. A run parses the
 * parts that it asks for, and most ask for few. Drugs and facts stand without their digests: a digest follows from the record and
 * does not compress, and 9,000 of them were more than half of the file. The release's own digest still covers every record.
 */
export interface StoredBundle extends Omit<KnowledgeBundle, 'records'> {
  /** Where it was read, for what is said of it. */
  readonly file: string;
  /** By name: `source`, `gene`, `frequencies/GENE`, `drug`, `guidance`, `fact/KIND`. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A gene as it is written: of all that is known of it, the frequencies are the larger half, and stand apart. */
export type StoredGene = Omit<BundledGene, 'frequencies'>;

/** What a part holds, where it is not facts or frequencies. */
type PartKind = 'source' | 'drug' | 'guidance';

/**
 * The text of a bundle's file. In ASCII alone: one letter beyond Latin-1 would make the whole text take two bytes a letter wherever it
 * is read.
 */
export function bundleText(bundle: KnowledgeBundle): string {
  const parts = [...partsOf(bundle)].filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const head = { schema: bundle.schema, release: bundle.release, parts: parts.map(([name]) => name) };
  return [head, ...parts.map(([, value]) => value)].map((value) => `${ascii(JSON.stringify(value))}\n`).join('');
}

function partsOf({ records }: KnowledgeBundle): ReadonlyMap<string, unknown> {
  const genes = recordsOf(records, 'gene');
  return new Map<string, unknown>([
    ['source', recordsOf(records, 'source')],
    ['gene', genes.map(withoutFrequencies)],
    ...genes
      .filter(({ frequencies }) => frequencies !== null)
      .map(({ symbol, frequencies }) => [`frequencies/${symbol}`, frequencies] as const),
    ['drug', recordsOf(records, 'drug').map(withoutDigest)],
    ['guidance', recordsOf(records, 'guidance')],
    ...[...factsByKind(records)].map(([kind, facts]) => [`fact/${kind}`, packFacts(facts)] as const),
  ]);
}

/** The facts among records, by their kinds. */
export function factsByKind(records: readonly BundleRecord[]): ReadonlyMap<string, readonly BundledFact[]> {
  const kinds = new Map<string, BundledFact[]>();
  for (const record of records) {
    if (record.kind !== 'fact') continue;
    const facts = kinds.get(record.of);
    if (facts === undefined) kinds.set(record.of, [record]);
    else facts.push(record);
  }
  return kinds;
}

const ascii = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * What {@link bundleText} wrote. Of its parts nothing is looked at but their number.
 * @param file its name, for errors
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, KNOWLEDGE_NOT_A_BUNDLE
 */
export function readBundle(text: string, file = 'bundle'): StoredBundle {
  const [first = '', ...lines] = text.split('\n');
  const head = parse(first, file);
  if (schemaOf(head) !== BUNDLE_SCHEMA)
    throw new PropriaError('CORE_UNKNOWN_SCHEMA', { params: { found: String(schemaOf(head)) } });
  const { schema, release, parts } = head as StoredBundle & { readonly parts: unknown };
  // A line behind the last one, empty: what was cut has none.
  if (!Array.isArray(parts) || lines.length !== parts.length + 1 || lines.at(-1) !== '')
    throw notABundle(file, 'it was cut, or something was added to it');
  return { schema, release, file, parts: new Map(parts.map((name, i) => [String(name), lines[i] as string])) };
}

/**
 * What was read of a file, or compiled in memory; only its schema is looked at.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA
 */
export function checkSchema(bundle: unknown): KnowledgeBundle | StoredBundle {
  const schema = schemaOf(bundle);
  if (schema !== BUNDLE_SCHEMA) throw new PropriaError('CORE_UNKNOWN_SCHEMA', { params: { found: String(schema) } });
  return bundle as KnowledgeBundle | StoredBundle;
}

function schemaOf(bundle: unknown): unknown {
  return typeof bundle === 'object' && bundle !== null && 'schema' in bundle ? bundle.schema : undefined;
}

/**
 * All records, sorted by id, each with its digest: one that was not written is reckoned when it is first asked for.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, KNOWLEDGE_NOT_A_BUNDLE
 */
export function asBundle(bundle: unknown): KnowledgeBundle {
  const found = checkSchema(bundle);
  if (!('parts' in found)) return found;
  const records: BundleRecord[] = [
    ...(['source', 'drug', 'guidance'] as const).flatMap((kind): readonly BundleRecord[] => storedRecords(found, kind)),
    ...storedGenes(found).map((gene) => ({ ...gene, frequencies: storedFrequencies(found, gene.symbol) })),
    ...storedKinds(found).flatMap((kind) => storedFacts(found, kind)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of records) if (!Object.hasOwn(record, 'digest')) addDigest(record);
  return { schema: found.schema, release: found.release, records };
}

export function storedRecords<Kind extends PartKind>(bundle: StoredBundle, kind: Kind): readonly RecordOf<Kind>[] {
  return (part(bundle, kind) ?? []) as readonly RecordOf<Kind>[];
}

export function storedGenes(bundle: StoredBundle): readonly StoredGene[] {
  return (part(bundle, 'gene') ?? []) as readonly StoredGene[];
}

/** Null where nobody counted. */
export function storedFrequencies(bundle: StoredBundle, symbol: string): BundledFrequencies | null {
  return (part(bundle, `frequencies/${symbol}`) ?? null) as BundledFrequencies | null;
}

/** The facts of one kind; none where the kind is not there. */
export function storedFacts(bundle: StoredBundle, kind: string): readonly BundledFact[] {
  const facts = part(bundle, `fact/${kind}`);
  return facts === null ? [] : unpackFacts(facts, kind);
}

/** The kinds of its facts. */
export function storedKinds({ parts }: StoredBundle): readonly string[] {
  return [...parts.keys()].filter((name) => name.startsWith('fact/')).map((name) => name.slice('fact/'.length));
}

function part({ parts, file }: StoredBundle, name: string): unknown {
  const text = parts.get(name);
  return text === undefined ? null : parse(text, file, name);
}

function parse(text: string, file: string, part?: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notABundle(file, cause instanceof Error ? cause.message : String(cause), part, cause);
  }
}

function notABundle(file: string, detail: string, part?: string, cause?: unknown): PropriaError {
  return new PropriaError('KNOWLEDGE_NOT_A_BUNDLE', {
    params: { path: file, detail },
    place: { source: file, ...(part === undefined ? {} : { path: part }) },
    cause,
  });
}

/** What a digest is of: the record without its digest and without the overlay that gave it. */
export function bodyOf(record: BundleRecord | StoredGene): object {
  const entries = Object.keys(record).filter((key) => key !== 'digest' && key !== 'overlay');
  return Object.fromEntries(entries.map((key) => [key, (record as unknown as Record<string, unknown>)[key]]));
}

function addDigest(record: BundleRecord): void {
  let digest: string | null = null;
  Object.defineProperty(record, 'digest', {
    enumerable: true,
    configurable: true,
    get: () => (digest ??= digestOf(bodyOf(record))),
  });
}

function withoutDigest<Kind extends BundleRecord>(record: Kind): Omit<Kind, 'digest'> {
  const { digest: _, ...rest } = record;
  return rest;
}

function withoutFrequencies(gene: BundledGene): StoredGene {
  const { frequencies: _, ...rest } = gene;
  return rest;
}
