import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Notice, PropriaError, type SourceFingerprint, sha256Hex } from '../core/index.ts';
import { openDocument } from '../engine/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { nodeHost, openFile } from '../platform/node/index.ts';
import { type PersonRecord, createResolver, mergeRecords, readFhir, readPersonFile } from '../record/index.ts';
import { shapeOf } from './person/input-shape.ts';

/** Everything that a folder or a list of files holds of one person. */
export interface PersonInputs {
  readonly record: PersonRecord;
  /** Genome files and stage documents of genomes, for the engine to read. */
  readonly genomes: readonly string[];
  readonly outside: readonly string[];
  readonly prices: readonly string[];
  /** Files of a folder that are none of these. */
  readonly passedOver: readonly string[];
}

export interface PersonInputOptions {
  /** ISO date of the run. */
  readonly now: string;
  readonly knowledge: Knowledge;
  /** Whom to read, where a FHIR file is of several people. */
  readonly patient?: string;
}

/** Largest record that is read, packed or unpacked: ten times a lifelong one with all its bills. */
const LIMIT = 256 * 1024 * 1024;

/**
 * Reads what is known of one person from files and folders, each by its shape: FHIR JSON (also NDJSON, also gzipped), person
 * files, genome files, outside calls, price lists. Records are merged; the rest is handed on by path.
 * @throws PropriaError HOST_… for what cannot be opened, FHIR_… and RECORD_… for a record that cannot be used, CLI_USAGE for a named file of no known shape.
 */
export async function readPersonInputs(paths: readonly string[], options: PersonInputOptions): Promise<PersonInputs> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const parts: Partial<PersonRecord>[] = [];
  const found = {
    genomes: [] as string[],
    outside: [] as string[],
    prices: [] as string[],
    passedOver: [] as string[],
  };
  const resolver = createResolver(options.knowledge);
  for (const { path, named } of files) {
    const shape = await shapeOf(path);
    switch (shape) {
      case 'fhir': {
        const { text, source } = await readWhole(path);
        const { knowledge, now, patient } = options;
        const reading = readFhir(text, source, {
          now,
          knowledge,
          resolver,
          ...(patient === undefined ? {} : { patient }),
        });
        parts.push({ ...reading, sources: [source] });
        break;
      }
      case 'person-file': {
        const { text, source } = await readWhole(path);
        const { knowledge, now } = options;
        const reading = await readPersonFile(text, source, { now, knowledge, resolver });
        parts.push({ ...reading, sources: [source] });
        break;
      }
      case 'stage-document': {
        const record = await recordOf(path);
        if (record === null) found.genomes.push(path);
        else parts.push(record);
        break;
      }
      case 'genome':
        found.genomes.push(path);
        break;
      case 'outside-calls':
        found.outside.push(path);
        break;
      case 'price-list':
        found.prices.push(path);
        break;
      case 'beside':
      case 'unknown':
        if (named && shape === 'unknown')
          throw new PropriaError('CLI_USAGE', {
            params: { detail: `${path} is no record, genome, list of calls or price list`, command: 'record' },
          });
        found.passedOver.push(path);
        if (shape === 'unknown') parts.push({ notices: [passedOver(path)] });
    }
  }
  if (parts.every((part) => part.sources === undefined) && found.genomes.length + found.outside.length === 0)
    throw new PropriaError('RECORD_NOTHING_FOUND', { params: { path: paths.join(', ') } });
  return { record: mergeRecords(parts, options.now, options.knowledge), ...found };
}

function passedOver(path: string): Notice {
  const file = basename(path);
  return {
    code: 'RECORD_FILE_PASSED_OVER',
    severity: 'caution',
    params: { file },
    place: { kind: 'text', source: file },
  };
}

/** The file itself, or those directly in the folder, in order of their names; hidden ones are left. */
async function filesAt(path: string): Promise<readonly { readonly path: string; readonly named: boolean }[]> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  if (!isFolder) return [{ path, named: true }];
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new PropriaError('HOST_FILE_NO_ACCESS', { params: { path }, cause });
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({ path: join(path, entry.name), named: false }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function readWhole(path: string): Promise<{ readonly text: string; readonly source: SourceFingerprint }> {
  const file = await openFile(path);
  try {
    if (file.size > LIMIT) throw tooLarge(path, file.size);
    const packed = await file.read(0, file.size);
    const digest = sha256Hex(packed);
    const source = { name: basename(path), bytes: file.size, headerSha256: digest, readSha256: digest, whole: true };
    return { text: new TextDecoder().decode(unpacked(packed, path)), source };
  } finally {
    await file.close();
  }
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return nodeHost.inflater.gunzip?.(bytes, LIMIT) ?? bytes;
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(path, LIMIT);
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PropriaError('GZIP_DAMAGED', { params: { detail }, place: { source: path }, cause });
  }
}

function tooLarge(path: string, size: number): PropriaError {
  return new PropriaError('CLI_FILE_TOO_LARGE', { params: { path, size, limit: LIMIT } });
}

/** The record of a record document; null for the other stages, which the engine reads. */
async function recordOf(path: string): Promise<Partial<PersonRecord> | null> {
  const { text, source } = await readWhole(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', {
      place: { source: path },
      params: { detail: 'it is not JSON' },
      cause,
    });
  }
  const document = await openDocument(value, path);
  if (document.schema !== 'propria/record/1') return null;
  const { schema: _schema, engine: _engine, knowledge: _knowledge, ...record } = document;
  return { ...record, sources: [...record.sources, source] };
}
