import { ENGINE_VERSION, type LocusId, type LocusReading } from '../core/index.ts';
import type { GenomeReading } from '../genome/index.ts';
import { type KnowledgeMark, type ReadingDocument, SCHEMAS } from './documents.ts';

export function toReadingDocument(reading: GenomeReading, knowledge: KnowledgeMark): ReadingDocument {
  const readings = [...reading.readings.values()].toSorted((a, b) =>
    a.locus < b.locus ? -1 : a.locus > b.locus ? 1 : 0,
  );
  return { ...reading, schema: SCHEMAS.reading, engine: ENGINE_VERSION, knowledge, readings };
}

export function fromReadingDocument(document: ReadingDocument): GenomeReading {
  const { schema: _schema, engine: _engine, knowledge: _knowledge, readings, ...rest } = document;
  return { ...rest, readings: new Map<LocusId, LocusReading>(readings.map((reading) => [reading.locus, reading])) };
}
