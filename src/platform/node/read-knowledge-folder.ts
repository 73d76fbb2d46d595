import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PropriaError } from '../../core/index.ts';
import type { KnowledgeFile } from '../../knowledge/index.ts';

/**
 * All files of a knowledge folder or an overlay, as the compiler takes them, sorted by path. Hidden files are left out;
 * links are not followed.
 * @throws PropriaError KNOWLEDGE_FOLDER where the folder cannot be read.
 */
export function readKnowledgeFolder(folder: string): KnowledgeFile[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: path.slice(join(folder, sep).length).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    throw new PropriaError('KNOWLEDGE_FOLDER', {
      params: { path: folder, reason: error instanceof Error ? error.message : String(error) },
      cause: error,
    });
  }
}
