import { PropriaError, digestOf } from '../core/index.ts';
import { BUNDLE_SCHEMA, type BundleRecord, type BundledFact, type KnowledgeBundle } from './bundle.ts';
import { packFacts, unpackFacts } from './packed-facts.ts';

/**
 * A bundle as it is written. The many small records stand without their digests: a digest follows from the record and does
 * not compress, and 9,000 of them were more than half of the file. The release's own digest still covers every record.
 * Records that are a schema and no code stand kind by kind as JSON texts, which a run that asks for none of them never reads.
 */
export interface StoredBundle extends Omit<KnowledgeBundle, 'records'> {
  /** Sources and genes. */
  readonly records: readonly BundleRecord[];
  /** Facts by kind. */
  readonly packed: Readonly<Record<string, string>>;
  /** Drugs and guidance: a run that only names genotypes asks for neither. */
  readonly later: { readonly drug: string; readonly guidance: string };
}

export function storedBundle(bundle: KnowledgeBundle): StoredBundle {
  const packed = new Map<string, BundledFact[]>();
  const records: BundleRecord[] = [];
  const drugs: BundleRecord[] = [];
  const guidance: BundleRecord[] = [];
  for (const record of bundle.records) {
    if (record.kind === 'fact') {
      const facts = packed.get(record.of) ?? [];
      facts.push(record);
      packed.set(record.of, facts);
    } else if (record.kind === 'drug') drugs.push(withoutDigest(record));
    else if (record.kind === 'guidance') guidance.push(record);
    else records.push(record);
  }
  return {
    schema: bundle.schema,
    release: bundle.release,
    records,
    packed: Object.fromEntries([...packed].map(([kind, facts]) => [kind, JSON.stringify(packFacts(facts))])),
    later: { drug: JSON.stringify(drugs), guidance: JSON.stringify(guidance) },
  };
}

/**
 * What was read of a file, or compiled in memory; only its schema and its parts are looked at.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, KNOWLEDGE_NOT_A_BUNDLE
 */
export function checkSchema(bundle: unknown): KnowledgeBundle | StoredBundle {
  const schema = typeof bundle === 'object' && bundle !== null && 'schema' in bundle ? bundle.schema : undefined;
  if (schema !== BUNDLE_SCHEMA) throw new PropriaError('CORE_UNKNOWN_SCHEMA', { params: { found: String(schema) } });
  const found = bundle as KnowledgeBundle | StoredBundle;
  if ('packed' in found && found.later === undefined)
    throw new PropriaError('KNOWLEDGE_NOT_A_BUNDLE', {
      params: { path: 'later', detail: 'drugs and guidance are missing' },
      place: { path: 'later' },
    });
  return found;
}

/**
 * All records, sorted by id, each with its digest: one that was not written is reckoned when it is first asked for.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA, KNOWLEDGE_NOT_A_BUNDLE
 */
export function asBundle(bundle: unknown): KnowledgeBundle {
  const found = checkSchema(bundle);
  if (!('packed' in found)) return found;
  const facts = Object.keys(found.packed).flatMap((kind) => unpack(found.packed, kind));
  const later = [...unpackLater(found.later, 'drug'), ...unpackLater(found.later, 'guidance')];
  const records = [...found.records, ...later, ...facts].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const record of records) if (!Object.hasOwn(record, 'digest')) addDigest(record);
  return { schema: found.schema, release: found.release, records };
}

/** The records of one kind; none where the kind is not there. */
export function unpack(packed: StoredBundle['packed'], kind: string): readonly BundledFact[] {
  const text = packed[kind];
  return text === undefined ? [] : unpackFacts(parsePart(text, `packed.${kind}`), kind);
}

/** Drugs or guidance. */
export function unpackLater<Kind extends keyof StoredBundle['later']>(
  later: StoredBundle['later'],
  kind: Kind,
): readonly Extract<BundleRecord, { readonly kind: Kind }>[] {
  return parsePart(later[kind], `later.${kind}`) as readonly Extract<BundleRecord, { readonly kind: Kind }>[];
}

function parsePart(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PropriaError('KNOWLEDGE_NOT_A_BUNDLE', {
      params: { path, detail: cause instanceof Error ? cause.message : String(cause) },
      place: { path },
      cause,
    });
  }
}

/** What a digest is of: the record without its digest and without the overlay that gave it. */
export function bodyOf(record: BundleRecord): object {
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

function withoutDigest<Kind extends BundleRecord>(record: Kind): Kind {
  const { digest: _, ...rest } = record;
  return rest as Kind;
}
