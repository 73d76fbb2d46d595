import { PropriaError } from '../../src/core/index.ts';
import { type GenomeReading, type ReadingOptions, type ReadingTarget, readGenome } from '../../src/genome/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { byteSource } from '../support/byte-source.ts';
import { LOCI } from './loci.ts';
import { type TestFile, vcfText } from './vcf-text.ts';

export function read(
  file: TestFile | string | Uint8Array,
  options: ReadingOptions = {},
  targets: readonly ReadingTarget[] = LOCI,
): Promise<GenomeReading> {
  const content = typeof file === 'string' || file instanceof Uint8Array ? file : vcfText(file);
  return readGenome(byteSource('test.vcf', content), targets, options, nodeHost);
}

/** `G/A`, `G|A`, `G|A@ps` when read, else the state; assumed and block readings carry a mark. */
export async function said(
  target: ReadingTarget,
  file: TestFile | string | Uint8Array,
  options: ReadingOptions = {},
): Promise<string> {
  const { readings } = await read(file, options);
  const { state, alleles, phase } = readings.get(target.id)!;
  if (alleles.length === 0) return state;
  const text = alleles.map((allele) => allele ?? '.').join(phase.kind === 'unphased' ? '/' : '|');
  const mark = state === 'reference-block' ? ' (block)' : state === 'assumed-reference' ? ' (assumed)' : '';
  return `${text}${phase.kind === 'phase-set' ? `@${phase.id}` : ''}${mark}`;
}

/** The code of the error, or `read`. */
export async function errorOf(file: TestFile | string | Uint8Array, options: ReadingOptions = {}): Promise<string> {
  try {
    await read(file, options);
    return 'read';
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
}

export async function noticesOf(
  file: TestFile | string | Uint8Array,
  options: ReadingOptions = {},
): Promise<readonly string[]> {
  return (await read(file, options)).notices.map(({ code }) => code);
}
