import { type BundleRecord, findRecord } from '../../../../src/knowledge/index.ts';
import type { Method } from '../method.ts';

/** A knowledge record in full by its id. @throws PropriaError KNOWLEDGE_NO_RECORD */
export const record: Method<{ readonly id: string }, BundleRecord> = ({ bundle }, { id }) => findRecord(bundle(), id);
