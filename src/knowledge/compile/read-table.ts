import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';

export interface TableProvenance {
  readonly sources: readonly string[];
  readonly version: string;
  readonly licence: string;
}

export interface Table<Column extends string> {
  readonly provenance: TableProvenance;
  /** Each with its 1-based line. */
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<Column, string>> }[];
}

/**
 * An authored TSV: `# key: value` lines (source, version, licence), a line of columns, the rows. Columns must be those
 * asked for, in any order; a row with another number of cells is a problem and left out. `optional` columns
 * may be missing: their cells are then undefined.
 */
export function readTable<const Column extends string>(
  file: KnowledgeFile,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): { table: Table<Column> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const add = (line: number, what: string) => problems.push({ file: file.path, line, what });
  const keys = new Map<string, string>();
  let head: string[] | null = null;
  const rows: { line: number; cells: Record<Column, string> }[] = [];
  for (const [i, text] of file.text.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    if (text.startsWith('#')) {
      const [, key, value] = /^#\s*([a-z]+):\s*(.*)$/.exec(text) ?? [];
      if (key !== undefined && value !== undefined && head === null) keys.set(key, value.trim());
      continue;
    }
    const cells = text.split('\t');
    if (head === null) {
      head = cells;
      const missing = columns.filter((column) => !cells.includes(column));
      const unknown = cells.filter((column) => ![...columns, ...optional].some((known) => known === column));
      if (missing.length > 0 || unknown.length > 0 || new Set(cells).size < cells.length) {
        add(
          i + 1,
          `columns should be ${columns.join(', ')}${missing.length > 0 ? `; missing ${missing.join(', ')}` : ''}${unknown.length > 0 ? `; unknown ${unknown.join(', ')}` : ''}`,
        );
        return { table: null, problems };
      }
      continue;
    }
    if (cells.length !== head.length) add(i + 1, `${cells.length} cells under ${head.length} columns`);
    else
      rows.push({
        line: i + 1,
        cells: Object.fromEntries(head.map((column, j) => [column, cells[j]])) as Record<Column, string>,
      });
  }
  for (const key of ['source', 'version', 'licence']) {
    if ((keys.get(key) ?? '') === '') add(1, `no "# ${key}: …" line above the columns`);
  }
  if (head === null) add(1, 'no line of columns');
  if (problems.some((problem) => problem.line === 1)) return { table: null, problems };
  const sources = (keys.get('source') ?? '').split(/,\s*/);
  return {
    table: { provenance: { sources, version: keys.get('version') ?? '', licence: keys.get('licence') ?? '' }, rows },
    problems,
  };
}
