import { z } from 'zod';
import { digestOf } from '../../core/index.ts';
import type { BundledFact } from '../bundle.ts';
import { licenceSchema, versionSchema } from '../schema/guidance.ts';
import type { FactKind } from '../schema/kinds/index.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { readYaml } from './read-yaml.ts';

const ID = /^[~A-Za-z0-9*][A-Za-z0-9*:+.~_/-]*$/;

const fileSchema = z.strictObject({
  source: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  version: versionSchema,
  licence: licenceSchema,
  records: z.array(
    z.looseObject({
      id: z.string().regex(ID, 'a record id'),
      source: z.optional(z.union([z.string(), z.array(z.string())])),
    }),
  ),
});

interface Row {
  readonly at: { readonly line: number } | { readonly at: string };
  readonly id: string;
  readonly body: unknown;
  readonly sources: readonly string[];
}

/** The records of one file of a kind that is a schema and no code. A record with a problem is left out. */
export function buildFacts(
  file: KnowledgeFile,
  kind: FactKind,
): { readonly records: readonly BundledFact[]; readonly problems: readonly Problem[] } {
  const { head, rows, problems } = file.path.endsWith('.tsv') ? readRows(file, kind) : readRecords(file);
  const records: BundledFact[] = [];
  for (const { at, id, body, sources } of rows) {
    if (!ID.test(id)) {
      problems.push({ file: file.path, ...at, what: `"${id}" is no record id` });
      continue;
    }
    const parsed = kind.schema.safeParse(body);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push({
          file: file.path,
          ...at,
          what: `${id}: ${[...issue.path.map(String), issue.message].join(': ')}`,
        });
      continue;
    }
    const record: Omit<BundledFact, 'digest'> = {
      id: `${kind.kind}/${id}`,
      kind: 'fact',
      of: kind.kind,
      version: head.version,
      licence: head.licence,
      sources,
      body: parsed.data as object,
    };
    records.push({ ...record, digest: digestOf(record) });
  }
  return { records, problems };
}

interface Read {
  readonly head: { readonly version: string; readonly licence: string };
  readonly rows: readonly Row[];
  readonly problems: Problem[];
}

function readRecords(file: KnowledgeFile): Read {
  const { value, problems } = readYaml(file, fileSchema);
  if (value === null) return { head: { version: '', licence: '' }, rows: [], problems: [...problems] };
  const rows = value.records.map(({ id, source, ...body }, i): Row => ({
    at: { at: `records.${i}` },
    id,
    body,
    sources: [source ?? value.source].flat(),
  }));
  return { head: value, rows, problems: [...problems] };
}

function readRows(file: KnowledgeFile, kind: FactKind): Read {
  if (kind.table === undefined)
    return {
      head: { version: '', licence: '' },
      rows: [],
      problems: [{ file: file.path, what: `${kind.kind} records are YAML` }],
    };
  const { fromRow, columns } = kind.table;
  const { table, problems } = readTable(file, columns);
  const head = table?.provenance ?? { version: '', licence: '', sources: [] };
  const rows = (table?.rows ?? []).map(({ line, cells }): Row => ({
    at: { line },
    ...fromRow(cells),
    sources: head.sources,
  }));
  return { head, rows, problems };
}
