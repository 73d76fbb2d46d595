import type { BundledFrequency, BundledGene, BundledPhenotypeRule } from '../bundle.ts';
import type { FrequencyBasis } from '../gene-record.ts';
import { GROUPS, type Group } from '../groups.ts';
import { callingFileSchema, type CallingFile, geneFileSchema, type GeneFile } from '../schema/gene.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { readTable, type TableProvenance } from './read-table.ts';
import { readYaml } from './read-yaml.ts';

/** The files of one gene, each read. What a part leaves out comes from the record that an overlay is laid over. */
export interface GeneParts {
  gene?: Omit<GeneFile, 'version' | 'licence' | 'source'>;
  calling?: Omit<CallingFile, 'version' | 'licence' | 'source'>;
  loci?: readonly LocusRow[];
  alleles?: readonly AlleleRow[];
  functions?: readonly {
    readonly allele: string;
    readonly function: string;
    readonly activity: string | null;
    readonly line: number;
  }[];
  rules?: readonly BundledPhenotypeRule[];
  frequencies?: {
    readonly source: string;
    readonly groups: readonly Group[];
    readonly rows: readonly (readonly [string, readonly (BundledFrequency | null)[]])[];
  };
  readonly provenance: TableProvenance[];
}

export interface LocusRow {
  readonly line: number;
  readonly pos38: number;
  readonly ref38: string;
  readonly pos37: number;
  readonly ref37: string;
  readonly basis37: string;
  readonly alts: readonly string[];
  readonly rsid: string | null;
  readonly hgvs: readonly string[];
  readonly extra: boolean;
}

export interface AlleleRow {
  readonly line: number;
  readonly name: string;
  readonly role: '' | 'reference' | 'left';
  readonly reportAs: string | null;
  /** GRCh38 position and base. */
  readonly bases: readonly (readonly [number, string])[];
}

const BASES: readonly FrequencyBasis[] = ['zero', 'absent', 'stand-in', 'unseen'];

/** Reads the files of one gene folder. */
export function readGeneParts(files: readonly KnowledgeFile[]): { parts: GeneParts; problems: Problem[] } {
  const parts: GeneParts = { provenance: [] };
  const problems: Problem[] = [];
  for (const file of files) {
    const name = file.path.split('/').at(-1) ?? '';
    const reader = READERS[name];
    if (reader === undefined)
      problems.push({ file: file.path, what: `unknown file; a gene has ${Object.keys(READERS).join(', ')}` });
    else problems.push(...reader(file, parts));
  }
  return { parts, problems };
}

type Reader = (file: KnowledgeFile, parts: GeneParts) => readonly Problem[];

const READERS: Readonly<Record<string, Reader>> = {
  'gene.yaml': (file, parts) => {
    const { value, problems } = readYaml(file, geneFileSchema);
    if (value === null) return problems;
    const { version, licence, source, ...gene } = value;
    parts.gene = gene;
    parts.provenance.push({ sources: source, version, licence });
    return problems;
  },
  'calling.yaml': (file, parts) => {
    const { value, problems } = readYaml(file, callingFileSchema);
    if (value === null) return problems;
    const { version, licence, source, ...calling } = value;
    parts.calling = calling;
    parts.provenance.push({ sources: source, version, licence });
    return problems;
  },
  'loci.tsv': (file, parts) => {
    const { table, problems } = readTable(file, [
      'pos38',
      'ref38',
      'pos37',
      'ref37',
      'basis37',
      'alts',
      'rsid',
      'hgvs',
      'use',
    ]);
    if (table === null) return problems;
    parts.provenance.push(table.provenance);
    parts.loci = table.rows.map(({ line, cells }) => ({
      line,
      pos38: Number(cells.pos38),
      ref38: cells.ref38,
      pos37: Number(cells.pos37),
      ref37: cells.ref37,
      basis37: cells.basis37,
      alts: cells.alts.split(','),
      rsid: cells.rsid === '' ? null : cells.rsid,
      hgvs: cells.hgvs.split(';'),
      extra: cells.use === 'extra',
    }));
    return problems;
  },
  'alleles.tsv': (file, parts) => {
    const { table, problems } = readTable(file, ['allele', 'role', 'reportAs', 'bases']);
    if (table === null) return problems;
    parts.provenance.push(table.provenance);
    parts.alleles = table.rows.flatMap(({ line, cells }) => {
      if (cells.role !== '' && cells.role !== 'reference' && cells.role !== 'left') {
        problems.push({ file: file.path, line, what: `role is ${cells.role}; it may be empty, reference or left` });
        return [];
      }
      const bases =
        cells.bases === ''
          ? []
          : cells.bases
              .split(' ')
              .map((pair): [number, string] => [Number(pair.split(':')[0]), pair.split(':')[1] ?? '']);
      return [
        { line, name: cells.allele, role: cells.role, reportAs: cells.reportAs === '' ? null : cells.reportAs, bases },
      ];
    });
    return problems;
  },
  'functions.tsv': (file, parts) => {
    const { table, problems } = readTable(file, ['allele', 'function', 'activity']);
    if (table === null) return problems;
    parts.provenance.push(table.provenance);
    parts.functions = table.rows.map(({ line, cells }) => ({
      line,
      allele: cells.allele,
      function: cells.function,
      activity: cells.activity === '' ? null : cells.activity,
    }));
    return problems;
  },
  'phenotypes.tsv': (file, parts) => {
    const { table, problems } = readTable(file, ['first', 'second', 'phenotype', 'score', 'key']);
    if (table === null) return problems;
    parts.provenance.push(table.provenance);
    parts.rules = table.rows.map(({ cells }) => [
      cells.first,
      cells.second === '' ? null : cells.second,
      cells.phenotype,
      cells.score === '' ? null : cells.score,
      cells.key,
    ]);
    return problems;
  },
  'frequencies.tsv': (file, parts) => {
    const { table, problems } = readTable(file, ['allele', ...GROUPS]);
    if (table === null) return problems;
    parts.provenance.push(table.provenance);
    parts.frequencies = {
      source: table.provenance.sources.join(', '),
      groups: GROUPS,
      rows: table.rows.map(({ line, cells }) => [
        cells.allele,
        GROUPS.map((group) => {
          const cell = frequencyCell(cells[group]);
          if (cell === undefined)
            problems.push({
              file: file.path,
              line,
              what: `${group}: "${cells[group]}" is not a frequency; write 0.127 1387026, or <0.003 503 zero`,
            });
          return cell ?? null;
        }),
      ]),
    };
    return problems;
  },
};

/** `0.127 1387026` (counted), `<0.00298 503 zero` (a bound); undefined where it is neither, null where empty. */
function frequencyCell(text: string): BundledFrequency | null | undefined {
  if (text === '') return null;
  const [, bound, frequency, subjects, basis] =
    /^(<?)(\d(?:\.\d+)?(?:e-\d+)?)(?: (\d+))?(?: ([a-z-]+))?$/.exec(text) ?? [];
  if (frequency === undefined || (bound === '<') !== (basis !== undefined)) return undefined;
  const known = BASES.find((name) => name === basis);
  if (basis !== undefined && known === undefined) return undefined;
  const numbers = [Number(frequency), Number(subjects ?? 0)] as const;
  return known === undefined ? numbers : [...numbers, known];
}

/** A compiled gene taken apart again, for an overlay that gives only some of its files. */
export function partsOfGene(record: BundledGene): GeneParts {
  return {
    gene: {
      id: record.id,
      symbol: record.symbol,
      name: record.name,
      hgnc: record.hgnc,
      chrom: record.chrom,
      phenotypes: record.phenotypes,
    },
    calling: record.calling,
    loci: record.loci.map(([pos38, ref38, pos37, ref37, alts, rsid, hgvs, extra]) => ({
      line: 0,
      pos38,
      ref38,
      pos37,
      ref37,
      basis37: 'listed',
      alts,
      rsid,
      hgvs,
      extra: extra === 1,
    })),
    alleles: record.alleles.map(([name, role, reportAs, bases]) => ({
      line: 0,
      name,
      role,
      reportAs,
      bases: bases.map(([index, base]) => [record.loci[index]?.[0] ?? 0, base] as const),
    })),
    functions: record.functions.map(([allele, what, activity]) => ({ line: 0, allele, function: what, activity })),
    rules: record.rules,
    ...(record.frequencies === null ? {} : { frequencies: record.frequencies }),
    provenance: [{ sources: record.sources, version: record.version, licence: record.licence }],
  };
}
