/**
 * Brings the list of secondary findings and ClinVar's pathogenic variants of its genes into knowledge/risk/monogenic:
 *   npx tsx scripts/import/risk-monogenic.ts FOLDER [OUT]
 * FOLDER holds acmg-sf-v3.3.json, clinvar-plp-seed.tsv.gz and risk-variants.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { riskFile } from './risk-yaml.ts';

interface Entry {
  readonly gene: string;
  readonly condition: string;
  readonly conditionMim: string;
  readonly category: string;
  readonly inheritance: 'AD' | 'AR' | 'XL';
  readonly since: string;
  readonly rule: string;
}
interface Single {
  readonly id: string;
  readonly gene: string;
  readonly chrom: string;
  readonly pos37: number;
  readonly pos38: number;
  readonly ref: string;
  readonly alt: string;
}

const [folder, out = fileURLToPath(new URL('../../knowledge/risk/monogenic', import.meta.url))] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that holds acmg-sf-v3.3.json');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const entries = read<{ entries: readonly Entry[] }>('acmg-sf-v3.3.json').entries;
const singles = read<{ variants: readonly Single[] }>('risk-variants.json').variants;

const RULES: Readonly<Record<string, string>> = {
  'any-p-lp': 'any',
  biallelic: 'two-copies',
  'hemizygous-het-homozygous': 'any-x-linked',
  'hemizygous-or-biallelic': 'hemizygous-or-two-copies',
  'homozygous-p.C282Y-only': 'named-variant-homozygous',
  'ttn-lof-only': 'truncating',
};
/** The list names one variant by its protein; its place is in the table of single variants. */
const NAMED: Readonly<Record<string, string>> = { HFE: 'HFE-C282Y' };
/** Genes with a twin that short reads mistake for them. */
const HARD = new Set(['PMS2']);
/** Illness begins in adult years: not looked for in a child. From memory, to be checked. */
const ADULT = new Set(['BRCA1', 'BRCA2', 'PALB2', 'MLH1', 'MSH2', 'MSH6', 'PMS2', 'MUTYH', 'HFE', 'TTR']);
const CITATION = 'Lee K et al. ACMG SF v3.3. Genet Med 2025, doi:10.1016/j.gim.2025.101454';

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
const category = (text: string): string =>
  /cancer/i.test(text)
    ? 'cancer'
    : /cardio/i.test(text)
      ? 'cardiovascular'
      : /metabol/i.test(text)
        ? 'metabolic'
        : 'other';
const mim = (text: string): object => (/^\d{6}/.test(text) ? { conditionMim: text.split(/[,\s]+/).join(' ') } : {});

function namedOf(gene: string): Single | undefined {
  return singles.find(({ id }) => id === NAMED[gene]);
}

const findings = entries.map((one) => {
  const named = namedOf(one.gene);
  const condition = one.condition.replace(/^Dliated/, 'Dilated').replace(/ \(.*\)$/, '');
  return {
    id: `${kebab(one.gene)}-${kebab(condition)}`,
    gene: one.gene,
    condition,
    ...mim(one.conditionMim),
    category: category(one.category),
    inheritance: one.inheritance,
    since: one.since,
    rule: RULES[one.rule] ?? one.rule,
    ...(named === undefined ? {} : { variants: [`${named.chrom}:${named.pos38}:${named.ref}:${named.alt}`] }),
    ...(HARD.has(one.gene) ? { hardRegion: true } : {}),
    ...(ADULT.has(one.gene) ? { adultOnset: true } : {}),
    citation: CITATION,
    // Rows since 3.2 follow the announcements, not the sheet of the list.
    confirmed: Number(one.since) < 3.2,
  };
});

const [head = '', ...lines] = gunzipSync(readFileSync(join(folder, 'clinvar-plp-seed.tsv.gz')))
  .toString('utf8')
  .trimEnd()
  .split('\n');
const columns = head.split('\t');
const genes = new Map<string, { chrom: string; rows: string[] }>();
for (const line of lines) {
  const cells = line.split('\t');
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  if (cell('acmg_sf') !== 'Y') continue;
  const gene = genes.get(cell('gene')) ?? { chrom: cell('chrom'), rows: [] };
  genes.set(cell('gene'), gene);
  gene.rows.push(
    [
      cell('pos_grch37'),
      cell('pos_grch38'),
      cell('ref'),
      cell('alt'),
      cell('class'),
      cell('stars_2016'),
      cell('variation_id'),
      cell('protein'),
      cell('releases').replaceAll('20', '').replaceAll('-', ''),
    ].join('\t'),
  );
}
// A variant that the list itself names stands in the table whether or not a release of the seed has it.
for (const name of Object.keys(NAMED)) {
  const one = namedOf(name);
  if (one !== undefined)
    genes.get(name)?.rows.push([one.pos37, one.pos38, one.ref, one.alt, 'P', '', '', '', ''].join('\t'));
}
const NAMES = 'pos37\tpos38\tref\talt\tclass\tstars\tvariation\tprotein\treleases';

mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'secondary-findings.yaml'),
  riskFile(
    { source: ['acmg-sf'], version: '3.3', licence: 'CC0-1.0' },
    'Secondary findings: what of each gene is returned. confirmed: false follows an announcement, not the sheet of the list.',
    findings,
  ),
);
const seed = [
  '# ClinVar, pathogenic and likely pathogenic, as of 2016 to 2021: years old. A current file takes its place.',
  '# releases: year and month by two digits each; stars are of 2016; a class P/LP is one of the two.',
  'source: [clinvar-seed]',
  "version: '2021.08'",
  'licence: public-domain',
  'records:',
  ...[...genes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([gene, { chrom, rows }]) => [
      `  - id: ${kebab(gene)}`,
      `    gene: ${gene}`,
      `    chrom: '${chrom}'`,
      '    table: |',
      ...[NAMES, ...rows].map((row) => `      ${row}`),
    ]),
];
mkdirSync(join(out, '../variant-seed'), { recursive: true });
writeFileSync(join(out, '../variant-seed/clinvar-seed.yaml'), `${seed.join('\n')}\n`);
