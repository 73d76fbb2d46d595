import { stat } from 'node:fs/promises';
import { type ReferenceTranscripts, readReference } from '../../annotate/index.ts';
import { type ByteSource, PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import type { TumourReading } from '../../tumour/index.ts';
import { type Values, textOption } from '../command.ts';

/**
 * The transcripts of `--fasta` and `--gff` that the tumour's changes lie in; null where neither is given. The indexes are looked for beside
 * the FASTA (`.fai`, `.gzi`).
 * @throws PropriaError CLI_USAGE where one of the two is missing or no file tells the build, and those of `readReference`
 */
export async function readOwnReference(
  reading: TumourReading,
  knowledge: Knowledge,
  options: Values,
): Promise<ReferenceTranscripts | null> {
  const [fasta, gff] = [textOption(options, 'fasta'), textOption(options, 'gff')];
  if (fasta === undefined && gff === undefined) return null;
  const usage = (detail: string) => new PropriaError('CLI_USAGE', { params: { detail, command: 'tumour' } });
  if (fasta === undefined || gff === undefined) throw usage('--fasta and --gff are given together');
  if (reading.build === null) throw usage('no file tells the genome build: --build is needed with --fasta');
  const opened: ByteSource[] = [];
  const open = async (path: string): Promise<ByteSource> => {
    const source = await openFile(path);
    opened.push(source);
    return source;
  };
  try {
    const packed = (await stat(`${fasta}.gzi`).catch(() => null)) !== null;
    const files = {
      fasta: await open(fasta),
      fai: await open(`${fasta}.fai`),
      ...(packed ? { gzi: await open(`${fasta}.gzi`) } : {}),
      genes: await open(gff),
    };
    const changes = reading.variants.flatMap(({ change }) => change ?? []);
    return await readReference(files, changes, reading.build, knowledge, nodeHost);
  } finally {
    await Promise.all(opened.map((source) => source.close()));
  }
}
