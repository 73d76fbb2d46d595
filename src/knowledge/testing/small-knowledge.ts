import type { KnowledgeFile } from '../compile/knowledge-file.ts';

/** A whole knowledge folder of one gene, one drug and one guideline, as text by path: small enough to break in every way. */
export function smallKnowledge(): Map<string, string> {
  return new Map([
    ['release.yaml', 'id: "2026.01"\n'],
    [
      'sources.yaml',
      `- { id: s, body: S, title: A source, url: "https://example.org", version: "1", date: "2026-01-02", licence: CC0-1.0, attribution: S }\n`,
    ],
    [
      'pgx/genes/GENE1/gene.yaml',
      'id: gene/GENE1\nversion: "1"\nlicence: CC0-1.0\nsource: [s]\nsymbol: GENE1\nname: gene one\nhgnc: HGNC:1\nchrom: chr10\nphenotypes: { keyedBy: function, lookup: phenotype, unknown: n/a }\n',
    ],
    [
      'pgx/genes/GENE1/calling.yaml',
      'version: "1"\nlicence: CC0-1.0\nsource: [s]\nmethod: named-alleles\nploidy: autosomal\noutput: pair\nundocumented: keep\noutside: { normalise: [] }\n',
    ],
    [
      'pgx/genes/GENE1/loci.tsv',
      table('pos38 ref38 pos37 ref37 basis37 alts rsid hgvs use', [
        '1000 A 1500 A listed G rs1 g.1000A>G ',
        '1010 C 1510 C offset CT,T rs2 g.1010dup;g.1010C>T ',
        '2000 G 2500 G offset A  g.2000G>A extra',
      ]),
    ],
    [
      'pgx/genes/GENE1/alleles.tsv',
      table(
        'allele role reportAs bases',
        ['*1 reference  ', '*2   1000:G', '*3   1010:CT 1000:R'],
        ['*3   1010:CT 1000:R', '*3\t\t\t1010:CT 1000:R'],
      ),
    ],
    [
      'pgx/genes/GENE1/functions.tsv',
      tsv('allele\tfunction\tactivity', ['*1\tNormal function\t', '*2\tNo function\t', '*3\tNo function\t']),
    ],
    [
      'pgx/genes/GENE1/phenotypes.tsv',
      tsv('first\tsecond\tphenotype\tscore\tkey', [
        'No function\tNo function\tPoor Metabolizer\t\tPoor Metabolizer',
        'No function\tNormal function\tIntermediate Metabolizer\t\tIntermediate Metabolizer',
        'Normal function\tNormal function\tNormal Metabolizer\t\tNormal Metabolizer',
      ]),
    ],
    [
      'pgx/genes/GENE1/frequencies.tsv',
      tsv(
        'allele\tAfrican American/Afro-Caribbean\tAmerican\tCentral/South Asian\tEast Asian\tEuropean\tLatino\tNear Eastern\tOceanian\tSub-Saharan African',
        [
          '*1\t0.9 100\t0.9\t0.9\t0.9\t0.9\t0.9\t0.9\t\t0.9',
          '*2\t0.1 100\t<0.01 50 zero\t0.1\t0.1\t0.1\t0.1\t<0.2 stand-in\t\t0.1',
        ],
      ),
    ],
    [
      'drugs/drugs.tsv',
      tsv('id\tname\trxnorm\tatc\tdrugbank\tsource', [
        'drug-one\tdrug one\t11\tA01AA01\tDB00001\ts',
        'drug-two\tdrug two\t\t\t\ts',
      ]),
    ],
    ['drugs/pairs.tsv', tsv('gene\tdrug\tcpicLevel\tfdaLabel', ['GENE1\tdrug-one\tA\tActionable PGx'])],
    [
      'guidance/cpic/drug-one.yaml',
      `id: guidance/cpic/drug-one
version: "1"
licence: CC0-1.0
drug: drug-one
source: s
body: CPIC
genes: [GENE1]
rules:
  - id: poor
    when: [{ GENE1: [Poor Metabolizer] }]
    population: general
    context: []
    effects: { GENE1: [exposure-up] }
    options: [{ use: first, modality: should, actions: [{ code: switch, to: [drug-two] }] }]
`,
    ],
  ]);
}

export function filesOf(texts: ReadonlyMap<string, string>): KnowledgeFile[] {
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** A table of the small folder with its three head lines. */
function tsv(columns: string, rows: readonly string[]): string {
  return `# source: s\n# version: 1\n# licence: CC0-1.0\n${columns}\n${rows.join('\n')}\n`;
}

/** The same written with single spaces between cells, for cells without spaces. */
function table(columns: string, rows: readonly string[], [from, to]: readonly [string, string] = ['', '']): string {
  return tsv(
    columns.replaceAll(' ', '\t'),
    rows.map((row) => (row === from ? to : row.replaceAll(' ', '\t'))),
  );
}
