import { type ByteSource, type Host, type Notice, PropriaError, baseName } from '../../core/index.ts';
import type { ReadingOptions } from '../../genome/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type Resolver, createResolver, readFhir, readPedigreeFile, readPersonFile } from '../../record/index.ts';
import type { Engine } from '../create-engine.ts';
import { openDocument } from '../open-document.ts';
import type { InputFile, InputPart } from './input-file.ts';
import { type InputShape, shapeOf } from './input-shape.ts';
import { LIST_LIMIT, RECORD_LIMIT, readWhole } from './read-whole.ts';

export interface ReadInputOptions {
  /** ISO date of the run. */
  readonly now: string;
  readonly knowledge: Knowledge;
  readonly host: Host;
  readonly engine: Pick<Engine, 'read'>;
  /** Of the knowledge; made once where several files are read. */
  readonly resolver?: Resolver;
  /** Whom to read, where a FHIR file is of several people. */
  readonly patient?: string;
  /** How genome files are read. */
  readonly reading?: ReadingOptions;
  /** Where the caller has looked already. */
  readonly shape?: InputShape;
}

/**
 * Reads one file of a person by its shape: FHIR JSON (also NDJSON, also gzipped), person file, genome, stage document, outside
 * calls, price list.
 * @throws PropriaError INPUT_UNKNOWN for a named file of no known shape, INPUT_TOO_LARGE, GZIP_DAMAGED, FHIR_…, RECORD_…, PEDIGREE_…, CORE_…,
 * and those of `readGenome`
 */
export async function readInput(file: InputFile, options: ReadInputOptions): Promise<InputPart> {
  const { source, named, index } = file;
  const { name } = source;
  const { now, knowledge, host, patient } = options;
  const resolver = options.resolver ?? createResolver(knowledge);
  switch (options.shape ?? (await shapeOf(source, host))) {
    case 'fhir': {
      const { text, source: fingerprint } = await readWhole(source, RECORD_LIMIT, 'record', host);
      const reading = readFhir(text, fingerprint, {
        now,
        knowledge,
        resolver,
        ...(patient === undefined ? {} : { patient }),
      });
      return { kind: 'record', file: name, record: { ...reading, sources: [fingerprint] } };
    }
    case 'person-file': {
      const { text, source: fingerprint } = await readWhole(source, RECORD_LIMIT, 'person file', host);
      const reading = await readPersonFile(text, fingerprint, { now, knowledge, resolver });
      return { kind: 'record', file: name, record: { ...reading, sources: [fingerprint] } };
    }
    case 'pedigree': {
      const { text, source: fingerprint } = await readWhole(source, LIST_LIMIT, 'pedigree', host);
      const reading = readPedigreeFile(text, fingerprint, { resolver });
      return { kind: 'record', file: name, record: { ...reading, sources: [fingerprint] } };
    }
    case 'stage-document':
      return readDocument(source, host);
    case 'genome':
      return { kind: 'reading', file: name, reading: await options.engine.read(source, options.reading ?? {}, index) };
    case 'outside-calls':
      return { kind: 'outside', file: name, text: (await readWhole(source, LIST_LIMIT, 'list of calls', host)).text };
    case 'price-list':
      return { kind: 'prices', file: name, text: (await readWhole(source, LIST_LIMIT, 'price list', host)).text };
    case 'beside':
      return { kind: 'passed-over', file: name, notice: null };
    case 'unknown':
      if (named) throw new PropriaError('INPUT_UNKNOWN', { place: { source: name } });
      return { kind: 'passed-over', file: name, notice: passedOver(name) };
  }
}

function passedOver(name: string): Notice {
  const file = baseName(name);
  return {
    code: 'RECORD_FILE_PASSED_OVER',
    severity: 'caution',
    params: { file },
    place: { kind: 'text', source: file },
  };
}

async function readDocument(file: ByteSource, host: Host): Promise<InputPart> {
  const { name } = file;
  const { text, source } = await readWhole(file, RECORD_LIMIT, 'stage document', host);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', {
      place: { source: name },
      params: { detail: 'it is not JSON' },
      cause,
    });
  }
  const document = await openDocument(value, name);
  switch (document.schema) {
    case 'propria/record/1': {
      const { schema: _schema, engine: _engine, knowledge: _knowledge, ...record } = document;
      return { kind: 'record', file: name, record: { ...record, sources: [...record.sources, source] } };
    }
    case 'propria/reading/1':
      return { kind: 'reading', file: name, reading: document };
    case 'propria/care/1':
      return { kind: 'plan', file: name, plan: document };
    case 'propria/findings/1':
    case 'propria/plan/1':
    case 'propria/tumour/1':
    case 'propria/prevention/1':
      throw new PropriaError('INPUT_NOT_BESIDE', { place: { source: name }, params: { schema: document.schema } });
  }
}
