import { BUNDLE_SCHEMA, type BundleRecord, type KnowledgeBundle } from '../bundle.ts';
import { type PackName, packOf } from '../packs.ts';
import { ONCOLOGY_KINDS } from '../schema/oncology/index.ts';
import { PEOPLE_KINDS } from '../schema/people/index.ts';
import { RISK_KINDS } from '../schema/risk/index.ts';
import type { FactKind } from '../schema/kinds/kind.ts';
import { releaseDigest } from '../verify-knowledge.ts';
import { buildFacts } from './build-facts.ts';
import type { Compiled, OverlayOn } from './compile-knowledge.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { buildSources } from './build-sources.ts';

const KINDS: Readonly<Record<PackName, readonly FactKind[]>> = {
  people: PEOPLE_KINDS,
  oncology: ONCOLOGY_KINDS,
  risk: RISK_KINDS,
};

/**
 * Compiles the files of one pack, those below `NAME/`. `base` is the base's bundle of the same files: it has the release, the drugs and
 * genes that a record may name, and sources that records of the pack cite, which go along. With `on`, the files are an overlay.
 */
export function compilePack(
  pack: PackName,
  files: Iterable<KnowledgeFile>,
  base: KnowledgeBundle,
  on?: OverlayOn,
): Compiled {
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  const own = new Map<string, BundleRecord>();
  const put = (record: BundleRecord, file: string): void => {
    const before = fileOf.get(record.id);
    if (before !== undefined) problems.push({ file, what: `${record.id} stands in ${before} too` });
    else own.set(record.id, on === undefined ? record : { ...record, overlay: on.name });
    fileOf.set(record.id, before ?? file);
  };
  const sorted = [...files].filter(({ path }) => packOf(path) === pack).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) {
    const within = file.path.slice(pack.length + 1);
    const kind = KINDS[pack].find(({ folder }) => within.startsWith(`${folder}/`) && /\.(yaml|tsv)$/.test(within));
    if (kind !== undefined) {
      const built = buildFacts(file, kind);
      problems.push(...built.problems);
      for (const record of built.records) put(record, file.path);
    } else if (within === 'sources.yaml') {
      const built = buildSources(file);
      problems.push(...built.problems);
      for (const record of built.records) put(record, file.path);
    } else if (!within.endsWith('.md'))
      problems.push({ file: file.path, what: `no place in ${pack}/ takes this file` });
  }
  const records = new Map([...(on?.base.records ?? []).map((record) => [record.id, record] as const), ...own]);
  // What lies below an overlay was checked when it was compiled, and nothing of it is taken away.
  const checked = on === undefined ? records : own;
  for (const id of citedIn([...checked.values()], pack)) {
    const source = base.records.find((record) => record.id === id && record.kind === 'source');
    if (!records.has(id) && source !== undefined) records.set(id, source);
  }
  const all = [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  problems.push(...checkPackReferences([...checked.values()], all, pack, base, (id) => fileOf.get(id) ?? id));
  return { bundle: bundleOf(all, base, on), problems };
}

function bundleOf(records: readonly BundleRecord[], base: KnowledgeBundle, on: OverlayOn | undefined): KnowledgeBundle {
  const dates = records.flatMap((record) => (record.kind === 'source' ? [record.source.date] : []));
  const overlay =
    on === undefined
      ? []
      : [{ name: on.name, digest: releaseDigest(records.filter((record) => record.overlay === on.name)) }];
  let digest: string | null = null;
  return {
    schema: BUNDLE_SCHEMA,
    release: {
      id: base.release.id,
      date: dates.toSorted().at(-1) ?? '',
      // Over the digests of all records, a second's work for the largest packs: reckoned when it is asked for.
      get digest() {
        return (digest ??= releaseDigest(records));
      },
      overlays: [...(on?.base.release.overlays ?? []), ...overlay],
    },
    records,
  };
}

function referencesOf(record: BundleRecord, pack: PackName): readonly string[] {
  const heads = record.sources.map((source) => `source/${source}`);
  if (record.kind !== 'fact') return heads;
  const kind = KINDS[pack].find((one) => one.kind === record.of);
  return [...heads, ...(kind?.references?.(record.body as never) ?? [])];
}

function citedIn(records: readonly BundleRecord[], pack: PackName): ReadonlySet<string> {
  return new Set(records.flatMap((record) => referencesOf(record, pack)).filter((id) => id.startsWith('source/')));
}

function checkPackReferences(
  records: readonly BundleRecord[],
  all: readonly BundleRecord[],
  pack: PackName,
  base: KnowledgeBundle,
  fileOf: (id: string) => string,
): Problem[] {
  const ids = new Set([...base.records, ...all].map((record) => record.id));
  return records.flatMap((record) =>
    [...new Set(referencesOf(record, pack))]
      .filter((id) => !ids.has(id))
      .map((id) => ({ file: fileOf(record.id), what: `${record.id}: there is no ${id}` })),
  );
}
