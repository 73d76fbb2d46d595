/**
 * Counts features of published cases by disease, for knowledge/risk/phenotypes:
 *   npx tsx scripts/import/phenotype-profiles.ts CASES.ndjson.gz [OUT]
 * CASES holds a line a case, `{ path, doc }`, doc being a phenopacket of version 2 with one diagnosis.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readPhenopacket } from '../../src/variants/index.ts';

interface Call {
  readonly interpretationStatus: string;
  readonly variantInterpretation?: {
    readonly variationDescriptor: {
      readonly geneContext?: { readonly symbol: string };
      readonly vcfRecord?: {
        readonly genomeAssembly: string;
        readonly chrom: string;
        readonly pos: number | string;
        readonly ref: string;
        readonly alt: string;
      };
      readonly allelicState?: { readonly label: string };
    };
  };
}
interface Case {
  readonly interpretations: readonly {
    readonly diagnosis: {
      readonly disease: { readonly id: string; readonly label: string };
      readonly genomicInterpretations?: readonly Call[];
    };
  }[];
  readonly metaData: { readonly externalReferences?: readonly { readonly id: string }[] };
}
interface Term {
  label: string;
  seen: number;
  excluded: number;
}
interface Profile {
  readonly name: string;
  cases: number;
  readonly genes: Set<string>;
  readonly terms: Map<string, Term>;
  readonly variants: Set<string>;
  readonly copies: { one: number; two: number };
  readonly papers: Set<string>;
}

const [file, out = fileURLToPath(new URL('../../knowledge/risk/phenotypes', import.meta.url))] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file of the cases');
const profiles = new Map<string, Profile>();

for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
  if (line === '') continue;
  const { path, doc } = JSON.parse(line) as { readonly path: string; readonly doc: Case };
  const packet = readPhenopacket(JSON.stringify(doc), { name: path });
  const { diagnosis } = doc.interpretations[0]!;
  const { id, label } = diagnosis.disease;
  const profile = profiles.get(id) ?? {
    name: label,
    cases: 0,
    genes: new Set(),
    terms: new Map(),
    variants: new Set(),
    copies: { one: 0, two: 0 },
    papers: new Set(),
  };
  profiles.set(id, profile);
  profile.cases += 1;
  for (const one of packet.features) {
    const term = profile.terms.get(one.term) ?? { label: one.label, seen: 0, excluded: 0 };
    profile.terms.set(one.term, term);
    term[one.is === 'observed' ? 'seen' : 'excluded'] += 1;
  }
  for (const { id: paper } of doc.metaData.externalReferences ?? []) profile.papers.add(paper);
  const causes = (diagnosis.genomicInterpretations ?? []).filter((one) => one.interpretationStatus === 'CAUSATIVE');
  const described = causes.flatMap(({ variantInterpretation: one }) =>
    one === undefined ? [] : [one.variationDescriptor],
  );
  for (const { geneContext, vcfRecord } of described) {
    if (geneContext === undefined) continue;
    profile.genes.add(geneContext.symbol);
    if (vcfRecord?.genomeAssembly !== 'hg38' || !/^[ACGT]+$/.test(vcfRecord.ref + vcfRecord.alt)) continue;
    const { chrom, pos, ref, alt } = vcfRecord;
    profile.variants.add(`${chrom.replace('chr', '')}:${pos}:${ref}:${alt} ${geneContext.symbol}`);
  }
  const both = described.some(({ allelicState }) => allelicState?.label === 'homozygous');
  if (described.length > 0) profile.copies[both || described.length > 1 ? 'two' : 'one'] += 1;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const block = (lines: readonly string[]): readonly string[] => lines.map((one) => `      ${one}`);
const records = [...profiles]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([disease, one]) => [
    `  - id: ${disease.toLowerCase().replace(':', '-')}`,
    `    disease: ${disease}`,
    `    name: ${quoted(one.name)}`,
    `    genes: [${[...one.genes].toSorted().join(', ')}]`,
    `    cases: ${one.cases}`,
    `    copies: { one: ${one.copies.one}, two: ${one.copies.two} }`,
    '    table: |',
    ...block(
      [...one.terms]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, { label, seen, excluded }]) => `${term} ${seen} ${excluded} ${label}`),
    ),
    ...(one.variants.size === 0 ? [] : ['    variants: |', ...block([...one.variants].toSorted())]),
    `    citation: ${quoted([...one.papers].toSorted().join(', '))}`,
  ]);
mkdirSync(out, { recursive: true });
const head = [
  '# Features of published cases, counted by disease; made by scripts/import/phenotype-profiles.ts.',
  '# Few diseases and few cases of each: an aid to think of one of them, and of no other.',
  'source: [phenopacket-store]',
  "version: '2026.11'",
  'licence: BSD-3-Clause',
  'records:',
];
writeFileSync(join(out, 'cases.yaml'), `${[...head, ...records].join('\n')}\n`);
