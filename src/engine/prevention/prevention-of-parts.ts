import type { ByteSource, Host } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { EMPTY_RECORD, type PersonRecord } from '../../record/index.ts';
import type { Engine } from '../create-engine.ts';
import type { PreventionDocument } from '../documents.ts';
import { recordFromParts } from '../inputs/care-from-parts.ts';
import type { InputPart } from '../inputs/input-file.ts';
import { type GenomeLooking, genomeParts } from './genome-parts.ts';
import type { PreventionRequest } from './prevention-request.ts';

/** Everything that files say of one person. */
export interface PreventionSources {
  /** Of `readInput`; the record of a finished plan among them counts. */
  readonly person?: readonly InputPart[];
  /** In place of the record of the parts. */
  readonly record?: PersonRecord;
  /** Opened only where the person asked for something in it. */
  readonly genome?: ByteSource;
}

/** What the caller says beside the files. */
export type PreventionSaying = Omit<PreventionRequest, 'record' | 'genome' | 'scores'>;

/**
 * What is coming, from files: one call for a page's worker and for other callers.
 * @param knowledge that the engine was made with: base and risk pack
 * @throws PropriaError those of `recordFromParts`, `genomeParts` and `Engine.prevention`
 */
export async function preventionOfParts(
  engine: Pick<Engine, 'prevention'>,
  knowledge: Knowledge,
  host: Host,
  sources: PreventionSources,
  said: PreventionSaying,
  looking: Omit<GenomeLooking, 'asked'> = {},
): Promise<PreventionDocument> {
  const record = sources.record ?? recordOf(knowledge, sources.person ?? [], said.now);
  const { asked } = said;
  const read =
    sources.genome === undefined
      ? {}
      : await genomeParts(
          knowledge,
          sources.genome,
          { record, now: said.now },
          { ...looking, ...(asked === undefined ? {} : { asked }) },
          host,
        );
  return engine.prevention({ ...said, ...read, record });
}

function recordOf(knowledge: Knowledge, parts: readonly InputPart[], now: string): PersonRecord {
  const finished = parts.find((part) => part.kind === 'plan');
  if (finished !== undefined) return finished.plan.person;
  return parts.length === 0 ? EMPTY_RECORD : recordFromParts(knowledge, parts, { now: now.slice(0, 10), besides: 1 });
}
