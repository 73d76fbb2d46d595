import { PropriaError } from '../core/index.ts';
import type { BundleRecord, KnowledgeBundle } from './bundle.ts';

/** @throws PropriaError KNOWLEDGE_NO_RECORD; a gene's symbol and a drug's name need no kind before them. */
export function findRecord(bundle: KnowledgeBundle, id: string): BundleRecord {
  const exact = bundle.records.find((record) => record.id === id);
  if (exact !== undefined) return exact;
  const ending = bundle.records.filter((record) => record.id.toLowerCase().endsWith(`/${id.toLowerCase()}`));
  const plain = ending.filter((record) => record.kind === 'gene' || record.kind === 'drug');
  const [only] = plain.length === 1 ? plain : ending.length === 1 ? ending : [];
  if (only !== undefined) return only;
  const near = ending.map((record) => record.id).slice(0, 5);
  throw new PropriaError('KNOWLEDGE_NO_RECORD', {
    params: { id, near: near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?` },
  });
}
