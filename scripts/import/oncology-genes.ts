import { join } from 'node:path';
import { type Head, type Row, readRows, readText, writeRows } from './oncology-files.ts';

/** Symbols of older tables, and what HGNC calls them today. */
const RENAMED: Readonly<Record<string, string>> = {
  AARS: 'AARS1',
  FAM134B: 'RETREG1',
  FAM58A: 'CCNQ',
  G6PC: 'G6PC1',
  GARS: 'GARS1',
  H3F3A: 'H3-3A',
  H3F3B: 'H3-3B',
  HIST1H1C: 'H1-2',
  HIST1H3B: 'H3C2',
  HIST1H3C: 'H3C3',
  HIST1H3H: 'H3C10',
  IKBKAP: 'ELP1',
  KARS: 'KARS1',
  LEPRE1: 'P3H1',
  MRE11A: 'MRE11',
  MURC: 'CAVIN4',
  PAK7: 'PAK5',
  TCEB1: 'ELOC',
  WHSC1: 'NSD2',
  WHSC1L1: 'NSD3',
  YARS: 'YARS1',
};

const symbol = (gene: string | undefined): string => RENAMED[gene ?? ''] ?? gene ?? '';

const GENES: Head = { source: 'cancermine, intogen, mane', version: '2023-05-31', licence: 'CC0-1.0' };

const count = (row: Row, column: string): number => Number(row[column] ?? 0) || 0;

/** Cohorts, where there are at least this many, say more than citations. */
const COHORTS = 3;
/** Citations on one side before it counts, and how many times the other side they must be. */
const CITATIONS = 5;
const TIMES = 4;

/**
 * The part that a gene plays: by IntOGen cohorts where three or more name it and one side has three times the other, else by
 * CancerMine citations; two sides that both have weight make `both`.
 */
export function roleOf(row: Row): 'oncogene' | 'suppressor' | 'both' | 'unknown' {
  const [activating, loss] = [count(row, 'intogen_act'), count(row, 'intogen_lof')];
  const [oncogene, suppressor] = [count(row, 'cancermine_oncogene'), count(row, 'cancermine_tsg')];
  if (activating + loss >= COHORTS) {
    if (activating >= 3 * loss) return suppressor >= TIMES * oncogene && suppressor >= CITATIONS ? 'both' : 'oncogene';
    if (loss >= 3 * activating) return oncogene >= TIMES * suppressor && oncogene >= CITATIONS ? 'both' : 'suppressor';
    return 'both';
  }
  if (oncogene + suppressor < CITATIONS) return 'unknown';
  if (oncogene >= TIMES * suppressor) return 'oncogene';
  if (suppressor >= TIMES * oncogene) return 'suppressor';
  return 'both';
}

export function importGenes(data: string, out: string, extra: Iterable<string>): void {
  const mane = new Map(
    readRows(join(data, 'onc-genes', 'mane-select.tsv.gz')).map((row) => [row['gene_name'] ?? '', row] as const),
  );
  const all = readRows(join(data, 'onc-genes', 'cancer-gene-roles.tsv.gz'));
  const today = new Set(all.map((row) => row['gene'] ?? ''));
  // A gene that stands under both symbols keeps the row of today's.
  const rows = all
    .filter((row) => symbol(row['gene']) === row['gene'] || !today.has(symbol(row['gene'])))
    .map((row): Row => ({ ...row, gene: symbol(row['gene']) }));
  const have = new Set(rows.map((row) => row['gene']));
  const more = [...new Set(extra)].filter((gene) => !have.has(gene)).map((gene): Row => ({ gene }));
  writeRows(
    out,
    'genes/roles.tsv',
    GENES,
    [
      'gene',
      'hgnc',
      'aliases',
      'oncogene',
      'suppressor',
      'driver',
      'activating',
      'lossOfFunction',
      'ambiguous',
      'role',
      'ensembl',
      'refseq',
    ],
    [...rows, ...more]
      .toSorted((a, b) => ((a['gene'] ?? '') < (b['gene'] ?? '') ? -1 : 1))
      .map((row) => [
        row['gene'] ?? '',
        row['hgnc'] ?? '',
        aliasesOf(row['gene'] ?? ''),
        count(row, 'cancermine_oncogene'),
        count(row, 'cancermine_tsg'),
        count(row, 'cancermine_driver'),
        count(row, 'intogen_act'),
        count(row, 'intogen_lof'),
        count(row, 'intogen_ambiguous'),
        roleOf(row),
        mane.get(row['gene'] ?? '')?.['enst_id'] ?? '',
        mane.get(row['gene'] ?? '')?.['refseq_id'] ?? '',
      ]),
  );
  writeRows(
    out,
    'arms/arms.tsv',
    { source: 'ucsc-cytobands', version: '2026-08', licence: 'public-domain' },
    ['build', 'chr', 'length', 'centromereStart', 'centromereEnd'],
    readRows(join(data, 'onc-genes', 'chromosome-arms.tsv')).map((row) => [
      row['build'] ?? '',
      row['chr'] ?? '',
      row['length'] ?? '',
      row['centromere_start'] ?? '',
      row['centromere_end'] ?? '',
    ]),
  );
}

/** Former and everyday symbols of HGNC that files still use. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ERBB2: ['HER2', 'NEU'],
  ERBB3: ['HER3'],
  ERBB4: ['HER4'],
  EGFR: ['ERBB1', 'HER1'],
  KMT2A: ['MLL', 'MLL1', 'ALL-1'],
  KMT2C: ['MLL3'],
  KMT2D: ['MLL2'],
  'H3-3A': ['H3F3A', 'H3.3A'],
  'H3-3B': ['H3F3B'],
  H3C2: ['HIST1H3B'],
  H3C3: ['HIST1H3C'],
  H3C14: ['HIST2H3C'],
  MRE11: ['MRE11A'],
  ABL1: ['ABL'],
  CD274: ['PDL1', 'PD-L1', 'B7-H1'],
  PDCD1LG2: ['PDL2'],
  NSD2: ['WHSC1', 'MMSET'],
  NSD3: ['WHSC1L1'],
  TENT5C: ['FAM46C'],
  AFDN: ['MLLT4', 'AF6'],
  BCL2L11: ['BIM'],
  CDKN2A: ['P16', 'INK4A', 'ARF'],
  TP53: ['P53'],
  NTRK1: ['TRKA'],
  NTRK2: ['TRKB'],
  NTRK3: ['TRKC'],
  KIT: ['CD117', 'C-KIT'],
  MET: ['C-MET', 'HGFR'],
  AMER1: ['FAM123B', 'WTX'],
  RARA: ['NR1B1'],
  RUNX1: ['AML1', 'CBFA2'],
  RUNX1T1: ['ETO', 'MTG8'],
  CBFA2T3: ['MTG16'],
  PRKN: ['PARK2'],
  ACVR1: ['ALK2'],
  ELOC: ['TCEB1'],
  TERT: ['HTERT'],
  ESR1: ['ER', 'ESR'],
  AR: ['NR3C4'],
  FGFR1: ['FLT2'],
  FLT3: ['CD135'],
  MAP2K1: ['MEK1'],
  MAP2K2: ['MEK2'],
  MAPK1: ['ERK2'],
  MAPK3: ['ERK1'],
  PTPN11: ['SHP2'],
  NR4A3: ['NOR1'],
  SEPTIN9: ['SEPT9'],
  SEPTIN6: ['SEPT6'],
  SEPTIN14: ['SEPT14'],
  CARS1: ['CARS'],
  ECPAS: ['KIAA0368'],
  STK11: ['LKB1'],
  BRCA2: ['FANCD1'],
  PALB2: ['FANCN'],
  BRIP1: ['FANCJ'],
  FOLR1: ['FRA'],
  TERC: ['HTR'],
  ADGRB1: ['BAI1'],
  CCNQ: ['FAM58A'],
  PAK5: ['PAK7'],
  'H1-2': ['HIST1H1C'],
  H3C10: ['HIST1H3H'],
};

function aliasesOf(gene: string): readonly string[] {
  const former = Object.entries(RENAMED).flatMap(([old, now]) => (now === gene ? [old] : []));
  return [...new Set([...(ALIASES[gene] ?? []), ...former])];
}

/** Hotspots of residues, and of genomic changes for genes without a transcript of the pack. */
export function importHotspots(data: string, out: string): void {
  const kinds: Readonly<Record<string, string>> = {
    'single residue': 'residue',
    'in-frame indel': 'in-frame-indel',
    'splice site': 'splice',
    '3d': '3d',
  };
  const seen = new Set<string>();
  const rows = readRows(join(data, 'onc-hotspots', 'cancer-hotspots.tsv.gz')).flatMap((row) => {
    const kind = kinds[row['type'] ?? ''] ?? '';
    const [from = '', to = from] = (row['aa_position'] ?? '').split('-');
    const residue = row['residue'] ?? '';
    const id = `${symbol(row['gene'])}:${residue.replaceAll(/[^A-Za-z0-9*.-]/g, '-')}${kind === 'residue' ? '' : `:${kind}`}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [
      {
        kind,
        row: [
          id,
          symbol(row['gene']),
          residue,
          from,
          to,
          kind,
          row['variants'] ?? '',
          count(row, 'tumor_count'),
          row['transcript'] ?? '',
        ],
      },
    ];
  });
  const head: Head = { source: 'cancer-hotspots', version: '2.0', licence: 'ODbL-1.0' };
  const columns = ['id', 'gene', 'residue', 'from', 'to', 'kind', 'counts', 'tumours', 'transcript'];
  const of = (wanted: boolean) => rows.filter(({ kind }) => (kind === '3d') === wanted).map(({ row }) => row);
  writeRows(out, 'hotspots/hotspots.tsv', head, columns, of(false));
  writeRows(out, 'hotspots/hotspots-3d.tsv', { ...head, source: 'three-d-hotspots' }, columns, of(true));
  writeRows(
    out,
    'hotspot-changes/changes.tsv',
    head,
    ['build', 'chr', 'pos', 'ref', 'alt', 'gene', 'protein', 'class'],
    readRows(join(data, 'onc-hotspots', 'hotspot-coordinates.tsv.gz')).map((row) => [
      row['build'] ?? '',
      (row['chr'] ?? '').replace(/^chr/, ''),
      row['pos'] ?? '',
      row['ref'] ?? '',
      row['alt'] ?? '',
      symbol(row['gene']),
      `p.${(row['aa_change'] ?? '').replace(/^p\./, '')}`,
      row['classification'] ?? '',
    ]),
  );
}

interface SourcePlace {
  readonly chr: string;
  readonly strand: 1 | -1;
  readonly exons: readonly (readonly [number, number])[];
  readonly cds: readonly (readonly [number, number])[];
  readonly lengthMismatch?: boolean;
  readonly assemblyDiffersInCds?: readonly {
    readonly type: string;
    readonly other_start: string;
    readonly other_end: string;
    readonly lrg_sequence: string;
    readonly other_sequence: string;
  }[];
}

interface SourceTranscript {
  readonly gene: string;
  readonly hgncId: string | null;
  readonly refseq: string;
  readonly refseqProtein: string;
  readonly ensemblManeSelect: string | null;
  readonly maneSelect: string | null;
  readonly lrg: string | null;
  readonly aaLength: number;
  readonly cdsStart: number;
  readonly cdsLength: number;
  readonly cdna: string;
  readonly GRCh37?: SourcePlace;
  readonly GRCh38?: SourcePlace;
}

/** Bases kept after the stop codon: a shifted frame finds its stop within so many but once in some hundreds. */
const AFTER_STOP = 360;

/** Transcripts from the start codon on, two bits a base. Records whose bases are not all A, C, G, T are left out. */
export function importTranscripts(data: string, out: string): readonly string[] {
  const seen = new Set<string>();
  const genes = new Set<string>();
  const rows = readText(join(data, 'onc-transcripts', 'transcripts.jsonl.gz'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SourceTranscript)
    .flatMap((one) => {
      const kept = one.cdna.slice(one.cdsStart, one.cdsStart + one.cdsLength + AFTER_STOP);
      const [GRCh37, GRCh38] = [placedText(one, one.GRCh37), placedText(one, one.GRCh38)];
      if (!/^[ACGT]+$/.test(kept) || seen.has(one.refseq) || GRCh37 + GRCh38 === '') {
        console.error(`left out: ${one.gene} ${one.refseq}`);
        return [];
      }
      seen.add(one.refseq);
      genes.add(symbol(one.gene));
      const mane = one.maneSelect !== null && one.ensemblManeSelect !== null && sameAccession(one);
      return [
        [
          one.refseq,
          symbol(one.gene),
          one.hgncId ?? '',
          one.refseq,
          one.refseqProtein,
          mane ? (one.ensemblManeSelect ?? '') : '',
          mane,
          one.aaLength,
          one.cdsLength,
          firstCodingExon(one),
          GRCh37,
          GRCh38,
          kept.length,
          packBases(kept),
          one.lrg ?? '',
        ],
      ];
    })
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  writeRows(
    out,
    'transcripts/transcripts.tsv',
    { source: 'lrg', version: '2015-12', licence: 'LicenseRef-EMBL-EBI' },
    [
      'id',
      'gene',
      'hgnc',
      'refseq',
      'refseqProtein',
      'ensembl',
      'mane',
      'residues',
      'cdsLength',
      'firstCodingExon',
      'GRCh37',
      'GRCh38',
      'length',
      'bases',
      'lrg',
    ],
    rows,
  );
  return [...genes];
}

function sameAccession({ refseq, maneSelect }: SourceTranscript): boolean {
  return refseq.split('.')[0] === maneSelect?.split('.')[0];
}

function firstCodingExon(one: SourceTranscript): number {
  const place = one.GRCh38 ?? one.GRCh37;
  const [start = 0] = place?.cds[0] ?? [];
  const [, end = 0] = place?.cds[0] ?? [];
  return (place?.exons.findIndex(([from, to]) => from <= start && end <= to) ?? 0) + 1;
}

function placedText(one: SourceTranscript, place: SourcePlace | undefined): string {
  if (place === undefined || place.lengthMismatch === true) return '';
  const coding = place.cds.reduce((sum, [start, end]) => sum + end - start + 1, 0);
  if (coding !== one.cdsLength) {
    console.error(`${one.gene} ${one.refseq}: ${coding} coding bases in the build, ${one.cdsLength} in the record`);
    return '';
  }
  const differs = (place.assemblyDiffersInCds ?? []).flatMap((each) => {
    if (each.type !== 'mismatch') throw new Error(`${one.gene}: ${each.type}`);
    // Both sequences stand on the transcript's strand: its first base lies at the higher position of a reverse one.
    const first = offsetOf(place, Number(place.strand === 1 ? each.other_start : each.other_end));
    return [...each.lrg_sequence].flatMap((base, i) => {
      const own = one.cdna[one.cdsStart + first + i - 1];
      if (own !== base) throw new Error(`${one.gene}: ${own} where ${base} is told`);
      const theirs = each.other_sequence[i] ?? '';
      return theirs === base ? [] : [`${first + i} ${theirs}`];
    });
  });
  return [
    `${place.chr} ${place.strand}`,
    place.exons.flat().join(' '),
    place.cds.flat().join(' '),
    differs.join(','),
  ].join('|');
}

/** 1-based offset in the coding sequence. */
function offsetOf(place: SourcePlace, pos: number): number {
  let before = 0;
  for (const [start, end] of place.cds) {
    if (pos >= start && pos <= end) return before + (place.strand === 1 ? pos - start : end - pos) + 1;
    before += end - start + 1;
  }
  throw new Error(`${pos} lies in no coding part`);
}

function packBases(bases: string): string {
  const bytes = new Uint8Array(Math.ceil(bases.length / 4));
  for (let i = 0; i < bases.length; i += 1)
    bytes[i >> 2] = (bytes[i >> 2] ?? 0) | ('ACGT'.indexOf(bases[i] ?? 'A') << (6 - 2 * (i & 3)));
  return Buffer.from(bytes).toString('base64');
}
