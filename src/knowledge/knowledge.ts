import type { RecordRef } from '../core/index.ts';
import type { DrugRecord, SourceRecord } from './drug-record.ts';
import type { FactStore } from './fact.ts';
import type { GeneRecord } from './gene-record.ts';
import type { GuidanceRecord } from './guidance-record.ts';

/** The knowledge of one release, perhaps with a site's overlay, ready for use. */
export interface Knowledge {
  readonly release: KnowledgeRelease;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** By symbol. */
  readonly genes: ReadonlyMap<string, GeneRecord>;
  /** By drug id. */
  readonly drugs: ReadonlyMap<string, DrugRecord>;
  readonly guidance: readonly GuidanceRecord[];
  /** All other records, by kind and id; read them through `factsOf`, which knows their types. */
  readonly facts: FactStore;
}

export interface KnowledgeRelease {
  /** `2026.11` */
  readonly id: string;
  /** SHA-256 over the digests of all records, sorted by id. */
  readonly digest: string;
  /** Newest date of data inside, ISO. */
  readonly date: string;
  readonly overlays: readonly {
    readonly name: string;
    readonly digest: string;
    readonly records: readonly RecordRef[];
  }[];
  /** Packs that were merged in beside the base, whose digest the one above is. */
  readonly packs?: readonly { readonly name: string; readonly digest: string; readonly date: string }[];
}
