import { digestOf, PropriaError, sha256Hex } from '../core/index.ts';
import type { BundleRecord, KnowledgeBundle } from './bundle.ts';
import { bodyOf } from './stored-bundle.ts';

/** SHA-256 over `id digest` lines, sorted by id. */
export function releaseDigest(records: readonly BundleRecord[]): string {
  const lines = records.map((record) => `${record.id} ${record.digest}\n`).toSorted();
  return sha256Hex(lines.join(''));
}

/**
 * Computes every digest again; throws KNOWLEDGE_TAMPERED at the first record, or at the release, that differs.
 * Returns how many records were checked.
 */
export function verifyKnowledge(bundle: KnowledgeBundle): number {
  for (const record of bundle.records) {
    if (digestOf(bodyOf(record)) !== record.digest)
      throw new PropriaError('KNOWLEDGE_TAMPERED', { params: { record: record.id }, place: { path: record.id } });
  }
  if (releaseDigest(bundle.records) !== bundle.release.digest) {
    throw new PropriaError('KNOWLEDGE_TAMPERED', {
      params: { record: `release ${bundle.release.id}` },
      place: { path: 'release' },
    });
  }
  return bundle.records.length;
}
