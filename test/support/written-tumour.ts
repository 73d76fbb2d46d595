import { type Consequence, type ProteinChange, parseProteinChange } from '../../src/annotate/index.ts';
import type { Locator } from '../../src/core/index.ts';
import type { Fusion, MarkerValue, Mutation, TumourProfile } from '../../src/oncology/index.ts';

const AT: Locator = { kind: 'stated', by: 'the test', date: '2026-01-01' };

/**
 * A tumour as a line of a table: words divided by `;`.
 *
 *     EGFR L858R; BRCA2 S1982fs origin=germline; MET splice exon=14; EML4::ALK; ERBB2 amplification; 17p deletion;
 *     marker her2=positive; marker tmb=12; exome; normal; fusions; copies; genes=EGFR,KRAS; regions=12:25398270-25398300; build=GRCh37
 */
export function writtenTumour(line: string): TumourProfile {
  const words = line
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '-');
  const mutations: Mutation[] = [];
  const fusions: Fusion[] = [];
  const copyChanges: TumourProfile['copyChanges'][number][] = [];
  const arms: TumourProfile['arms'][number][] = [];
  const markers: MarkerValue[] = [];
  const assay = {
    kind: 'unknown' as TumourProfile['assay']['kind'],
    genes: null as readonly string[] | null,
    regions: null as TumourProfile['assay']['regions'],
    callableMb: null,
    fusions: false,
    copyNumber: false,
    matchedNormal: null as boolean | null,
  };
  let build: TumourProfile['build'] = null;
  for (const word of words) {
    const copy = /^(\S+) (amplification|gain|loss|deep-deletion)( minor=0)?$/.exec(word);
    const arm = /^(\d+[pq]) (deletion|amplification)$/.exec(word);
    const marker = /^marker (\S+?)=(.+)$/.exec(word);
    const fusion = /^([^\s:]*)::([^\s:]*)((?: \S+=\S+)*)$/.exec(word);
    if (word === 'exome' || word === 'genome') assay.kind = word;
    else if (word === 'normal') assay.matchedNormal = true;
    else if (word === 'fusions') assay.fusions = true;
    else if (word === 'copies') assay.copyNumber = true;
    else if (word.startsWith('genes=')) {
      assay.kind = 'panel';
      assay.genes = word.slice(6).split(',');
    } else if (word.startsWith('regions=')) {
      assay.kind = 'panel';
      assay.regions = word
        .slice(8)
        .split(',')
        .map((one) => one.split(/[:-]/))
        .map(([chr, start, end]) => ({ chr: chr as string, start: Number(start), end: Number(end) }));
    } else if (word.startsWith('build=')) build = word.slice(6) as TumourProfile['build'];
    else if (arm !== null) arms.push({ id: `arm:${word}`, arm: arm[1] as string, call: arm[2] as 'deletion', at: AT });
    else if (copy !== null) {
      const call = copy[2] as 'loss';
      const minor = copy[3] === undefined ? null : 0;
      const total = minor === null ? null : call === 'loss' ? 1 : 2;
      copyChanges.push({ id: `copy:${word}`, gene: copy[1] as string, call, total, minor, at: AT });
    } else if (marker !== null) {
      const number = Number(marker[2]);
      const value = Number.isNaN(number) ? { state: marker[2] as string, number: null } : { state: null, number };
      markers.push({ marker: marker[1] as string, ...value, by: 'stated', at: [AT] });
    } else if (fusion !== null) fusions.push(writtenFusion(fusion));
    else mutations.push(writtenMutation(word));
  }
  return {
    type: { code: 'LUAD', name: 'Lung Adenocarcinoma', written: 'LUAD', line: ['LUAD', 'TISSUE'], body: 'solid' },
    mutations,
    fusions,
    copyChanges,
    arms,
    markers,
    unnamed: [],
    assay,
    build,
    purity: null,
    ploidy: null,
    notices: [],
  } as unknown as TumourProfile;
}

function writtenFusion([, gene5, gene3, more]: readonly string[]): Fusion {
  const said = fieldsOf(more ?? '');
  return {
    id: `fusion:${gene5}::${gene3}`,
    gene5: gene5 === '' ? null : (gene5 as string),
    gene3: gene3 === '' ? null : (gene3 as string),
    reversed: false,
    inFrame: said['frame'] === undefined ? null : said['frame'] === 'in',
    exon5: said['exon5'] === undefined ? null : Number(said['exon5']),
    exon3: said['exon3'] === undefined ? null : Number(said['exon3']),
    at: AT,
  };
}

/** `GENE CHANGE key=value …`: `exon`, `origin`, `class` (of oncogenicity), `consequence`, `cdna`, `zygosity`, `oncogenic`, `transcript`, `place`. */
export function writtenMutation(text: string): Mutation {
  const [gene, ...rest] = text.split(' ');
  const named = rest.filter((one) => !/^\w+=./.test(one)).join(' ');
  const said = fieldsOf(rest.join(' '));
  const change = named === 'splice' || named === '' ? null : parseProteinChange(named);
  const consequence = (said['consequence'] ??
    (named === 'splice' ? 'splice-site' : change === null ? 'unknown' : CONSEQUENCE_OF[change.kind])) as Consequence;
  const place = said['place']?.split(/[:/]/);
  const transcript = said['transcript'] ?? 'NM_000001.1';
  const effect = {
    gene: gene as string,
    transcript,
    consequence,
    protein: change === null ? null : `p.${named}`,
    change,
    cdna: said['cdna'] ?? null,
    exon: said['exon'] === undefined ? null : Number(said['exon']),
    escapesDecay: null,
    by: 'file' as const,
    record: null,
  };
  const origin = (said['origin'] ?? 'somatic') as Mutation['origin'];
  const zygosity = (said['zygosity'] ?? 'unknown') as Mutation['zygosity'];
  const judged = said['class'] as NonNullable<Mutation['oncogenicity']>['class'] | undefined;
  const genomic =
    place === undefined
      ? null
      : { chr: place[0] as string, pos: Number(place[1]), ref: place[2] ?? '', alt: place[3] ?? '' };
  return {
    id: `mutation:${gene} ${named}`,
    gene: gene as string,
    effect,
    others: [],
    disagreements: [],
    consequence,
    change: genomic,
    origin,
    vaf: null,
    depth: null,
    clonality: 'unknown',
    zygosity,
    filters: [],
    variant: {
      id: `variant:${named}`,
      change: genomic,
      annotations: [
        {
          by: 'stated',
          gene: gene as string,
          transcript: null,
          protein: named === '' ? null : named,
          cdna: null,
          consequences: [],
          exon: null,
          chosen: true,
        },
      ],
      origin,
      zygosity,
      vaf: null,
      depth: null,
      altReads: null,
      normalVaf: null,
      filters: [],
      populationFrequency: null,
      groupFrequencies: {},
      clinvar: null,
      statedOncogenic: said['oncogenic'] === undefined ? null : said['oncogenic'] === 'yes',
      at: AT,
    },
    oncogenicity:
      judged === undefined
        ? null
        : { class: judged, points: 0, fired: [], notFired: [], notAssessable: [], by: 'points' },
    at: AT,
  } as Mutation;
}

function fieldsOf(text: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const word of text.split(' ')) {
    const at = word.indexOf('=');
    if (at > 0 && at < word.length - 1) fields[word.slice(0, at)] = word.slice(at + 1);
  }
  return fields;
}

const CONSEQUENCE_OF: Readonly<Record<ProteinChange['kind'], Consequence>> = {
  substitution: 'missense',
  synonymous: 'synonymous',
  nonsense: 'nonsense',
  deletion: 'in-frame-deletion',
  duplication: 'in-frame-insertion',
  insertion: 'in-frame-insertion',
  delins: 'in-frame-delins',
  frameshift: 'frameshift',
  extension: 'stop-lost',
  'start-lost': 'start-lost',
  splice: 'splice-site',
  itd: 'in-frame-insertion',
  unknown: 'unknown',
};
