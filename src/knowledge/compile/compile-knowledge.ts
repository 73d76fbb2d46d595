import { digestOf } from '../../core/index.ts';
import {
  BUNDLE_SCHEMA,
  type BundledDrug,
  type BundledGene,
  type BundledGuidance,
  type BundleRecord,
  type KnowledgeBundle,
} from '../bundle.ts';
import { packOf } from '../packs.ts';
import { guidanceFileSchema } from '../schema/guidance.ts';
import { releaseFileSchema } from '../schema/source.ts';
import { releaseDigest } from '../verify-knowledge.ts';
import { FACT_KINDS, type FactKind } from '../schema/kinds/index.ts';
import { buildFacts } from './build-facts.ts';
import { buildDrugs } from './build-drugs.ts';
import { buildGene } from './build-gene.ts';
import { checkGene } from './check-gene.ts';
import { checkGuidance } from './check-guidance.ts';
import { checkReferences } from './check-references.ts';
import { type GeneParts, partsOfGene, readGeneParts } from './gene-parts.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { buildSources } from './build-sources.ts';
import { readYaml } from './read-yaml.ts';

export interface Compiled {
  /** All records that are whole; those with a problem of their own are left out. */
  readonly bundle: KnowledgeBundle;
  readonly problems: readonly Problem[];
}

/** What an overlay is laid over, and what it is called. */
export interface OverlayOn {
  readonly base: KnowledgeBundle;
  readonly name: string;
}

/**
 * Compiles authored files into a bundle. With `on`, the files are an overlay: their records take the place of the
 * base's records of the same id, and files that a gene's folder leaves out are the base's. Files of packs are not looked at.
 */
export function compileKnowledge(files: Iterable<KnowledgeFile>, on?: OverlayOn): Compiled {
  const problems: Problem[] = [];
  const records = new Map<string, BundleRecord>();
  const fileOf = new Map<string, string>();
  const base = new Map((on?.base.records ?? []).map((record) => [record.id, record]));
  const put = (record: BundleRecord, file: string) => {
    const before = fileOf.get(record.id);
    if (before !== undefined) problems.push({ file, what: `${record.id} stands in ${before} too` });
    else records.set(record.id, on === undefined ? record : { ...record, overlay: on.name });
    fileOf.set(record.id, before ?? file);
  };

  const sorted = sortFiles(files, problems);
  let releaseId = on?.base.release.id ?? '';
  for (const file of sorted.release) {
    const { value, problems: found } = readYaml(file, releaseFileSchema);
    problems.push(...found);
    releaseId = value?.id ?? releaseId;
  }
  if (releaseId === '') problems.push({ file: 'release.yaml', what: 'there is no release id' });
  for (const file of sorted.sources) {
    const built = buildSources(file);
    problems.push(...built.problems);
    for (const record of built.records) put(record, file.path);
  }
  for (const [folder, geneFiles] of sorted.genes) {
    const read = readGeneParts(geneFiles);
    const before = base.get(`gene/${folder.split('/').at(-1)}`);
    const parts: GeneParts =
      before?.kind === 'gene'
        ? {
            ...partsOfGene(before),
            ...read.parts,
            provenance: [...partsOfGene(before).provenance, ...read.parts.provenance],
          }
        : read.parts;
    const found = [...read.problems, ...(read.problems.length > 0 ? [] : checkGene(folder, parts))];
    problems.push(...found);
    if (found.length === 0 && parts.gene !== undefined && parts.calling !== undefined)
      put(buildGene({ ...parts, gene: parts.gene, calling: parts.calling }), folder);
  }
  const drugs = buildDrugs(
    sorted.drugs,
    sorted.pairs,
    [...base.values()].filter((record): record is BundledDrug => record.kind === 'drug'),
  );
  problems.push(...drugs.problems);
  for (const record of drugs.records) put(record, sorted.drugs?.path ?? '');
  for (const file of sorted.guidance) {
    const { value, problems: found } = readYaml(file, guidanceFileSchema);
    const sense = value === null ? [] : checkGuidance(file.path, value);
    problems.push(...found, ...sense);
    if (value === null || sense.length > 0) continue;
    const { id, version, licence, ...guidance } = value;
    const body: Omit<BundledGuidance, 'digest'> = {
      id,
      kind: 'guidance',
      version,
      licence,
      sources: [guidance.source],
      guidance,
    };
    put({ ...body, digest: digestOf(body) }, file.path);
  }

  for (const [kind, files] of sorted.facts) {
    const found = files.map((file) => buildFacts(file, kind));
    problems.push(...found.flatMap((built) => built.problems));
    for (const [i, { records: built }] of found.entries())
      for (const record of built) put(record, files[i]?.path ?? '');
  }

  const all = withStatuses([...new Map([...base, ...records]).values()], on).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  problems.push(...checkReferences(all, (id) => fileOf.get(id) ?? id));
  return { bundle: bundleOf(all, releaseId, on), problems };
}

function bundleOf(records: readonly BundleRecord[], id: string, on: OverlayOn | undefined): KnowledgeBundle {
  const dates = records.flatMap((record) => (record.kind === 'source' ? [record.source.date] : []));
  const overlay =
    on === undefined
      ? []
      : [{ name: on.name, digest: releaseDigest(records.filter((record) => record.overlay === on.name)) }];
  return {
    schema: BUNDLE_SCHEMA,
    release: {
      id,
      date: dates.toSorted().at(-1) ?? '',
      digest: releaseDigest(records),
      overlays: [...(on?.base.release.overlays ?? []), ...overlay],
    },
    records,
  };
}

/** Allele statuses of HLA genes: those listed and all that guidance asks for (`*15:11 positive`). */
function withStatuses(records: readonly BundleRecord[], on: OverlayOn | undefined): BundleRecord[] {
  const asked = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.kind !== 'guidance') continue;
    for (const conditions of record.guidance.rules.flatMap((rule) => rule.when)) {
      for (const [gene, keys] of Object.entries(conditions)) {
        const names = 'allOf' in keys ? keys.allOf : Array.isArray(keys) ? (keys as readonly string[]) : [];
        for (const name of names) {
          const status = / (?:positive|negative)$/.test(name) ? name.replace(/ (?:positive|negative)$/, '') : null;
          if (status !== null) asked.set(gene, (asked.get(gene) ?? new Set()).add(status));
        }
      }
    }
  }
  return records.map((record) => {
    if (record.kind !== 'gene' || record.phenotypes.keyedBy !== 'allele-status') return record;
    const listed = record.calling.statuses ?? [];
    const statuses = [...new Set([...listed, ...(asked.get(record.symbol) ?? [])])].toSorted();
    if (statuses.join() === listed.join()) return record;
    const { digest: _, overlay, ...rest } = record;
    const body: Omit<BundledGene, 'digest'> = { ...rest, calling: { ...record.calling, statuses } };
    // A status that only an overlay asks for makes the gene the overlay's.
    const by = on?.name ?? overlay;
    return { ...body, digest: digestOf(body), ...(by === undefined ? {} : { overlay: by }) };
  });
}

/** The kind whose folder a YAML or TSV file stands in. */
function factKindOf(path: string): FactKind | undefined {
  if (!/\.(yaml|tsv)$/.test(path)) return undefined;
  return FACT_KINDS.find(({ folder }) => path.startsWith(`${folder}/`));
}

interface SortedFiles {
  readonly release: KnowledgeFile[];
  readonly sources: KnowledgeFile[];
  readonly genes: Map<string, KnowledgeFile[]>;
  readonly guidance: KnowledgeFile[];
  readonly facts: Map<FactKind, KnowledgeFile[]>;
  drugs?: KnowledgeFile;
  pairs?: KnowledgeFile;
}

/** Files by what they hold; one that fits no place is a problem, so that a typing error in a name is not a silent gap. */
function sortFiles(files: Iterable<KnowledgeFile>, problems: Problem[]): SortedFiles {
  const sorted: SortedFiles = { release: [], sources: [], genes: new Map(), guidance: [], facts: new Map() };
  const base = [...files].filter(({ path }) => packOf(path) === null);
  for (const file of base.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const gene = /^pgx\/genes\/[^/]+(?=\/[^/]+$)/.exec(file.path)?.[0];
    if (file.path === 'release.yaml') sorted.release.push(file);
    else if (file.path === 'sources.yaml') sorted.sources.push(file);
    else if (gene !== undefined) sorted.genes.set(gene, [...(sorted.genes.get(gene) ?? []), file]);
    else if (file.path === 'drugs/drugs.tsv') sorted.drugs = file;
    else if (file.path === 'drugs/pairs.tsv') sorted.pairs = file;
    else if (/^guidance\/[^/]+\/[^/]+\.yaml$/.test(file.path)) sorted.guidance.push(file);
    else if (factKindOf(file.path) !== undefined) {
      const kind = factKindOf(file.path)!;
      sorted.facts.set(kind, [...(sorted.facts.get(kind) ?? []), file]);
    } else if (!/(^|\/)(README|NOTICE|LICENSE)[^/]*$|\.md$/.test(file.path))
      problems.push({ file: file.path, what: 'no place in the knowledge folder takes this file' });
  }
  return sorted;
}
