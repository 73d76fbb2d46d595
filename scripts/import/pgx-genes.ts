/**
 * Compiles the source tables of pharmacogenes into our records, knowledge/pgx/genes/GENE/:
 *   npx tsx scripts/import/pgx-genes.ts --source DIR [--out knowledge]
 * DIR holds pgx-alleles, pgx-phenotypes, pgx-frequencies and pgx-truth.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dump } from 'js-yaml';
import { type FrequencyRow, FrequencySources } from './allele-frequencies.ts';
import { type Provenance, writeTable, writeText } from './authored-table.ts';
import { GENE_FACTS, type GeneFacts } from './gene-facts.ts';
import { GROUPS } from './population-groups.ts';
import {
  readJson,
  readTsv,
  type SourceCallingRules,
  type SourceDefinition,
  type SourcePhenotypes,
  versionOf,
} from './source-tables.ts';

const { values } = parseArgs({
  options: { source: { type: 'string' }, out: { type: 'string', default: 'knowledge' } },
});
if (values.source === undefined) throw new Error('give --source DIR');
const folder = values.source;

const definitions = readJson<{ genes: Record<string, SourceDefinition> }>(
  folder,
  'pgx-alleles',
  'allele-definitions.grch38.json.gz',
).genes;
const rulesBySymbol = readJson<Record<string, SourceCallingRules>>(folder, 'pgx-alleles', 'calling-rules.json');
const phenotypes = readJson<{ genes: Record<string, SourcePhenotypes> }>(
  folder,
  'pgx-phenotypes',
  'allele-function-and-phenotype-rules.json',
).genes;
const builds = new Map(
  readTsv(folder, 'pgx-alleles', 'positions.grch37.tsv').map((row) => [`${row['gene']}:${row['pos38']}`, row]),
);
const frequencies = new FrequencySources(folder);

for (const [symbol, facts] of Object.entries(GENE_FACTS)) {
  const home = join(values.out, 'pgx', 'genes', symbol);
  rmSync(home, { recursive: true, force: true });
  const definition = definitions[symbol];
  const phenotype = phenotypes[symbol];
  writeGene(home, symbol, facts, phenotype);
  writeCalling(home, facts, definition, rulesBySymbol[symbol] ?? {});
  if (definition !== undefined) writeDefinition(home, symbol, definition, rulesBySymbol[symbol] ?? {});
  if (phenotype !== undefined) writePhenotypes(home, phenotype, facts);
  writeFrequencies(home, symbol, definition, phenotype);
}

function writeGene(home: string, symbol: string, facts: GeneFacts, phenotype: SourcePhenotypes | undefined): void {
  const scored = phenotype !== undefined && phenotype.rules.length > 0;
  const keyedBy = facts.lookup === 'alleleStatus' ? 'allele-status' : scored ? phenotype.keyedBy : 'none';
  writeText(
    join(home, 'gene.yaml'),
    dump({
      id: `gene/${symbol}`,
      version: versionOf(phenotype?.dataVersion ?? definitions[symbol]?.dataVersion ?? '2026-08-13'),
      licence: 'CC0-1.0',
      source: ['cpic-genes'],
      symbol,
      name: facts.name,
      hgnc: facts.hgnc,
      chrom: facts.chrom,
      // What a pair without a rule is called: methods of the published tables.
      phenotypes: { keyedBy, lookup: facts.lookup, unknown: keyedBy === 'activity' ? 'Indeterminate' : 'n/a' },
    }),
  );
}

function writeCalling(
  home: string,
  facts: GeneFacts,
  definition: SourceDefinition | undefined,
  rules: SourceCallingRules,
): void {
  const unnamed =
    definition === undefined || facts.calling['output'] === 'lowest-function'
      ? undefined
      : frequencies.unnamed(definition.gene);
  writeText(
    join(home, 'calling.yaml'),
    dump(
      {
        version: versionOf(definition?.dataVersion ?? '2025-11-05'),
        licence: 'CC-BY-SA-4.0',
        source: ['clinpgx-allele-definitions', ...(unnamed === undefined ? [] : ['thousand-genomes-30x'])],
        ...facts.calling,
        ...(rules.requiredPositions === undefined ? {} : { requiredPositions: rules.requiredPositions }),
        ...(rules.unphasedPriority === undefined ? {} : { unphasedPriority: rules.unphasedPriority }),
        ...(unnamed === undefined ? {} : { unnamed }),
        ...(rules.ampTier1 === undefined ? {} : { ampTier1: rules.ampTier1 }),
      },
      { flowLevel: 2, lineWidth: 120 },
    ),
  );
}

function writeDefinition(home: string, symbol: string, definition: SourceDefinition, rules: SourceCallingRules): void {
  const provenance: Provenance = {
    source: ['clinpgx-allele-definitions', 'pypgx'],
    version: versionOf(definition.dataVersion),
    licence: 'CC-BY-SA-4.0 AND MIT',
  };
  const offset =
    Number(builds.get(`${symbol}:${definition.positions[0]?.pos}`)?.['pos37']) - (definition.positions[0]?.pos ?? 0);
  const loci = definition.positions.map((position) => {
    const old = builds.get(`${symbol}:${position.pos}`);
    if (old === undefined) throw new Error(`${symbol}:${position.pos} has no GRCh37 position`);
    const unwanted = Object.entries(position.sourceAlleleToVcf ?? {}).find(([, vcf]) => vcf === position.ref)?.[0];
    const hgvs =
      position.hgvs.length === position.alts.length
        ? position.hgvs
        : position.hgvs.filter((name) => !isRepeat(name, unwanted));
    if (hgvs.length !== position.alts.length)
      throw new Error(`${symbol}:${position.pos}: ${hgvs.length} names for ${position.alts.length} alternatives`);
    return [
      position.pos,
      position.ref,
      Number(old['pos37']),
      old['ref37'] ?? '',
      old['basis'] ?? '',
      position.alts.join(','),
      position.rsid ?? '',
      hgvs.join(';'),
      '',
    ];
  });
  for (const extra of rules.extraPositions ?? []) {
    const hgvs = extra.alts.map((alt) => `g.${extra.pos}${extra.ref}>${alt}`).join(';');
    loci.push([
      extra.pos,
      extra.ref,
      extra.pos + offset,
      extra.ref,
      'offset',
      extra.alts.join(','),
      extra.rsid,
      hgvs,
      'extra',
    ]);
  }
  writeTable(
    join(home, 'loci.tsv'),
    provenance,
    ['pos38', 'ref38', 'pos37', 'ref37', 'basis37', 'alts', 'rsid', 'hgvs', 'use'],
    loci.toSorted((a, b) => Number(a[0]) - Number(b[0])),
  );

  const refs = new Map(definition.positions.map((position) => [String(position.pos), position.ref]));
  writeTable(
    join(home, 'alleles.tsv'),
    { ...provenance, source: ['clinpgx-allele-definitions'], licence: 'CC-BY-SA-4.0' },
    ['allele', 'role', 'reportAs', 'bases'],
    definition.alleles.map((allele) => [
      allele.name,
      allele.reference === true ? 'reference' : (rules.removedAlleles ?? []).includes(allele.name) ? 'left' : '',
      definition.reportAs?.[allele.name] ?? '',
      // The reference allele has a base everywhere: only those that differ from the genome's are written.
      Object.entries(allele.at)
        .filter(([pos, base]) => allele.reference !== true || base !== refs.get(pos))
        .map(([pos, base]) => `${pos}:${base}`)
        .join(' '),
    ]),
  );
}

/** `g.233760235TA[7]` names the source's `TA(7)`. */
function isRepeat(hgvs: string, sourceName: string | undefined): boolean {
  return sourceName !== undefined && hgvs.endsWith(sourceName.replace('(', '[').replace(')', ']'));
}

function writePhenotypes(home: string, phenotype: SourcePhenotypes, facts: GeneFacts): void {
  const provenance: Provenance = {
    source: ['cpic-allele-functions'],
    version: versionOf(phenotype.dataVersion),
    licence: 'CC0-1.0',
  };
  writeTable(
    join(home, 'functions.tsv'),
    provenance,
    ['allele', 'function', 'activity'],
    Object.entries(phenotype.alleles).map(([allele, { function: what, activity }]) => [allele, what, activity ?? '']),
  );
  if (phenotype.rules.length === 0) return;
  writeTable(
    join(home, 'phenotypes.tsv'),
    provenance,
    ['first', 'second', 'phenotype', 'score', 'key'],
    phenotype.rules.map((rule) => [
      rule.pair[0] ?? '',
      rule.pair[1] ?? '',
      rule.phenotype,
      rule.activityScore ?? '',
      facts.lookup === 'activityScore' ? (rule.activityScore ?? '') : rule.phenotype,
    ]),
  );
}

function writeFrequencies(
  home: string,
  symbol: string,
  definition: SourceDefinition | undefined,
  phenotype: SourcePhenotypes | undefined,
): void {
  const known = new Set([
    ...(definition?.alleles ?? []).map((allele) => allele.name),
    ...Object.keys(phenotype?.alleles ?? {}),
    ...((GENE_FACTS[symbol]?.calling['statuses'] as string[]) ?? []),
  ]);
  const { rows, leftOut } = frequencies.rows(
    symbol,
    definition,
    known,
    GENE_FACTS[symbol]?.calling['output'] === 'lowest-function',
  );
  if (leftOut.length > 0)
    console.log(`${symbol}: counted but not an allele of today: ${[...new Set(leftOut)].join(', ')}`);
  if (rows.length === 0) {
    console.log(`${symbol}: no frequencies`);
    return;
  }
  const sources = [...new Set(rows.map((row) => row.source))].toSorted();
  writeTable(
    join(home, 'frequencies.tsv'),
    {
      source: sources,
      version: sources.includes('cpic-frequencies-2026')
        ? '2026-07-26'
        : sources.includes('cpic-frequencies-2021')
          ? '2021-08-11'
          : '2025-11-05',
      licence: 'CC0-1.0',
    },
    ['allele', ...GROUPS],
    [...known].map((allele) => [
      allele,
      ...GROUPS.map((group) => cell(rows.find((row) => row.allele === allele && row.group === group))),
    ]),
  );
}

/** `0.127 1387026`: counted among so many people; `<0.00298 503 zero`: an upper bound and what it rests on. */
function cell(row: FrequencyRow | undefined): string {
  if (row === undefined) return '';
  const bound = row.basis !== 'counted';
  return [`${bound ? '<' : ''}${row.frequency}`, row.subjects ?? '', bound ? row.basis : '']
    .filter((part) => part !== '')
    .join(' ');
}
