import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ByteSource, PropriaError } from '../core/index.ts';
import type { OutsideText } from '../engine/index.ts';
import { openFile } from '../platform/node/index.ts';

/** A genome file with the index beside it, if there is one: `x.vcf.gz.tbi` or `.csi`. */
export async function openGenome(path: string): Promise<{ readonly source: ByteSource; readonly index?: ByteSource }> {
  const source = await openFile(path);
  for (const suffix of ['.tbi', '.csi']) {
    const index = await openIfThere(`${path}${suffix}`);
    if (index !== null) return { source, index };
  }
  return { source };
}

async function openIfThere(path: string): Promise<ByteSource | null> {
  try {
    return await openFile(path);
  } catch (error) {
    // An index is a help, never a need: what cannot be opened is as good as absent.
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

/** Largest text that is read whole: outside calls, regions, lists. */
const TEXT_LIMIT = 64 * 1024 * 1024;

/** A small text file, UTF-8. Through the same port as genomes, so that folders, pipes and loops are refused alike. */
export async function readText(path: string): Promise<string> {
  const source = await openFile(path);
  try {
    if (source.size > TEXT_LIMIT)
      throw new PropriaError('CLI_FILE_TOO_LARGE', { params: { path, size: source.size, limit: TEXT_LIMIT } });
    return new TextDecoder().decode(await source.read(0, source.size));
  } finally {
    await source.close();
  }
}

export async function readOutsideTexts(paths: readonly string[]): Promise<readonly OutsideText[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), text: await readText(path) })));
}

/** `a, b; c` or `@file` with one a line (`#` comments). */
export async function readMedicineList(value: string | undefined): Promise<readonly string[]> {
  if (value === undefined) return [];
  const text = value.startsWith('@') ? await readText(value.slice(1)) : value;
  return text
    .split(value.startsWith('@') ? /\r?\n/ : /[,;]/)
    .flatMap((line) => line.replace(/#.*$/, '').split(';'))
    .map((name) => name.trim())
    .filter((line) => line !== '');
}

/** A stage document, when the file is JSON; null for a genome file. */
export async function readStageJson(path: string): Promise<unknown> {
  if (!path.endsWith('.json')) return null;
  await openFile(path).then((source) => source.close());
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new PropriaError('CORE_NOT_A_DOCUMENT', {
      place: { source: path },
      params: { detail: 'it is not JSON' },
      cause,
    });
  }
}
