import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnowledgeFile } from '../src/knowledge/compile/knowledge-file.ts';

/** All files of a knowledge folder, as the compiler takes them, sorted by path. */
export function readKnowledgeFolder(folder: string): KnowledgeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
