import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What every authored file says of itself. */
export interface Provenance {
  readonly source: readonly string[];
  readonly version: string;
  readonly licence: 'CC0-1.0' | 'CC-BY-SA-4.0' | 'CC-BY-SA-4.0 AND MIT' | 'public-domain';
}

/** Writes a TSV of the knowledge folder: `# key: value` lines, the column line, the rows. */
export function writeTable(
  path: string,
  provenance: Provenance,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [
    `# source: ${provenance.source.join(', ')}`,
    `# version: ${provenance.version}`,
    `# licence: ${provenance.licence}`,
    columns.join('\t'),
    ...rows.map((row) => row.join('\t')),
  ];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
