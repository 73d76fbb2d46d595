import { type Host, baseName } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { TumourFile, TumourOptions, TumourReading } from '../../tumour/index.ts';
import type { Engine } from '../create-engine.ts';
import type { TumourDocument } from '../documents.ts';
import { recordFromParts } from '../inputs/care-from-parts.ts';
import type { InputPart } from '../inputs/input-file.ts';
import type { TumourRequest } from './tumour-request.ts';

/** Everything that files say: of the tumour, and of its person. */
export interface TumourParts {
  /** Read already, or the files themselves. */
  readonly tumour: TumourReading | readonly TumourFile[];
  /** How the tumour's files are read. */
  readonly reading?: TumourOptions;
  /** Of `readInput`: record, inherited genome, calls made elsewhere, or a finished plan alone. */
  readonly person?: readonly InputPart[];
}

/** What the caller says beside the files. */
export type TumourSaying = Omit<TumourRequest, 'reading' | 'record' | 'readings' | 'outside' | 'plan'>;

/**
 * The tumour board's page from files: one call for a page's worker and for other callers.
 * @param knowledge that the engine was made with
 * @throws PropriaError those of `readTumour`, of `recordFromParts` and of `Engine.tumour`
 */
export async function tumourOfParts(
  engine: Pick<Engine, 'tumour'>,
  knowledge: Knowledge,
  host: Host,
  parts: TumourParts,
  said: TumourSaying,
): Promise<TumourDocument> {
  const { tumour, person = [] } = parts;
  const reading = 'variants' in tumour ? tumour : await readFiles(tumour, parts.reading ?? {}, host);
  return engine.tumour({ ...said, reading, ...personOf(person, knowledge, said.now) });
}

async function readFiles(files: readonly TumourFile[], options: TumourOptions, host: Host): Promise<TumourReading> {
  const { readTumour } = await import('../../tumour/index.ts');
  return readTumour(files, options, host);
}

/** The person as a tumour's plan takes it, from what files say. Nothing is known where no file is of the person. */
export function personOf(
  parts: readonly InputPart[],
  knowledge: Knowledge,
  now: string,
): Pick<TumourRequest, 'record' | 'readings' | 'outside' | 'plan'> {
  const finished = parts.find((part) => part.kind === 'plan');
  if (finished !== undefined) return { plan: finished.plan };
  if (!parts.some(({ kind }) => kind === 'record' || kind === 'reading' || kind === 'outside')) return {};
  return {
    record: recordFromParts(knowledge, parts, { now: now.slice(0, 10) }),
    readings: parts.flatMap((part) => (part.kind === 'reading' ? [part.reading] : [])),
    outside: parts.flatMap((part) => (part.kind === 'outside' ? [{ name: baseName(part.file), text: part.text }] : [])),
  };
}
