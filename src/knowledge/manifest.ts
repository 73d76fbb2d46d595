import { PropriaError, digestOf } from '../core/index.ts';
import type { KnowledgeBundle } from './bundle.ts';
import { verifyKnowledge } from './verify-knowledge.ts';

export const MANIFEST_SCHEMA = 'propria/knowledge-manifest/1';

/** All packs of a release under one digest. */
export interface KnowledgeManifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly release: string;
  /** By name, `base` among them. */
  readonly packs: Readonly<Record<string, ManifestPack>>;
  /** SHA-256 of the canonical JSON of all else. */
  readonly digest: string;
}

export interface ManifestPack {
  /** Beside the manifest. */
  readonly file: string;
  /** The pack's own release digest. */
  readonly digest: string;
  readonly date: string;
  readonly records: number;
}

export function manifestOf(packs: Readonly<Record<string, KnowledgeBundle>>): KnowledgeManifest {
  const [first] = Object.values(packs);
  const manifest = {
    schema: MANIFEST_SCHEMA,
    release: first?.release.id ?? '',
    packs: Object.fromEntries(
      Object.entries(packs)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { release, records }]) => [
          name,
          { file: `${name}.jsonl`, digest: release.digest, date: release.date, records: records.length },
        ]),
    ),
  } as const;
  return { ...manifest, digest: digestOf(manifest) };
}

/**
 * What was read of a file; only its schema is looked at.
 * @throws PropriaError CORE_UNKNOWN_SCHEMA
 */
export function checkManifest(document: unknown): KnowledgeManifest {
  const schema =
    typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined;
  if (schema !== MANIFEST_SCHEMA) throw new PropriaError('CORE_UNKNOWN_SCHEMA', { params: { found: String(schema) } });
  return document as KnowledgeManifest;
}

/**
 * Holds a pack against the manifest and computes all its digests again.
 * @returns how many records were checked.
 * @throws PropriaError KNOWLEDGE_TAMPERED
 */
export function verifyPack(manifest: KnowledgeManifest, name: string, pack: KnowledgeBundle): number {
  const tampered = (record: string): PropriaError =>
    new PropriaError('KNOWLEDGE_TAMPERED', { params: { record }, place: { path: record } });
  const { digest, ...rest } = manifest;
  if (digestOf(rest) !== digest) throw tampered('manifest');
  if (manifest.packs[name]?.digest !== pack.release.digest) throw tampered(`pack ${name}`);
  return verifyKnowledge(pack);
}
