import { type ProteinChange, parseProteinChange, proteinSequence } from '../../annotate/index.ts';
import { type Knowledge, type ProteinRegionBody, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { textKey } from './leaf.ts';

/** What holding leaves against tumours needs of the knowledge, by gene; made once. */
export interface MatchKnowledge {
  role(gene: string): 'oncogene' | 'suppressor' | 'both' | 'unknown';
  /** Residues of an exon: one range for each numbering that a record has; empty: none. */
  exons(gene: string, exon: number): readonly (readonly [number, number])[];
  /** Parts of the protein that go by this name; empty: no record. */
  regions(gene: string, name: string): readonly (readonly [number, number])[];
  region(id: string): ProteinRegionBody | null;
  /** Other names of this change. */
  otherNames(gene: string, change: ProteinChange): readonly ProteinChange[];
  /** Tumours with a substitution of this residue, or an in-frame indel there, as a share of those of the gene's most frequent place; null: no record of the gene. */
  frequency(gene: string, residue: number, kind: 'residue' | 'in-frame-indel'): number | null;
  markerName(id: string): string;
  /** The protein that a transcript makes, by default the gene's own; null: not bundled. */
  protein(gene: string, transcript: string): string | null;
  /** Coding exons in a build, 1-based and closed; null: not known. */
  codingSpans(gene: string, build: 'GRCh37' | 'GRCh38'): CodingSpans | null;
}

export interface CodingSpans {
  readonly chr: string;
  readonly strand: 1 | -1;
  /** In the order of the transcript. */
  readonly spans: readonly (readonly [number, number])[];
}

type Facts = Pick<Knowledge, 'facts'>;

export const matchKnowledge = onceAKnowledge((knowledge: Facts): MatchKnowledge => {
  const genes = factsOf(knowledge, 'cancer-gene');
  const markers = factsOf(knowledge, 'tumour-marker');
  const regionFacts = factsOf(knowledge, 'protein-region');
  const regions = regionsByGene(knowledge);
  const aliases = aliasesByGene(knowledge);
  const hotspots = hotspotsByGene(knowledge);
  const transcripts = lazy(() => transcriptsByGene(knowledge));
  const ownTranscript = lazy(() => transcriptOfGene(knowledge));
  return {
    role: (gene) => genes.get(gene)?.body.role ?? 'unknown',
    exons: (gene, exon) => {
      const found = regions.get(gene)?.filter((one) => one.kind === 'exon' && one.exon === exon) ?? [];
      return found.map(({ from, to }) => [from, to] as const);
    },
    regions: (gene, name) => {
      const key = textKey(name);
      const found = regions.get(gene)?.filter(({ names }) => names.some((one) => textKey(one) === key)) ?? [];
      return found.map(({ from, to }) => [from, to] as const);
    },
    region: (id) => regionFacts.get(id)?.body ?? null,
    otherNames: (gene, change) => aliases.get(gene)?.get(changeKey(change)) ?? [],
    frequency: (gene, residue, kind) => {
      const counts = hotspots.get(gene);
      return counts === undefined ? null : (counts[kind].get(residue) ?? 0) / counts.most;
    },
    markerName: (id) => markers.get(id)?.body.name ?? id,
    protein: (gene, transcript) =>
      proteinSequence(knowledge, transcript) ?? proteinSequence(knowledge, ownTranscript().get(gene) ?? ''),
    codingSpans: (gene, build) => transcripts().get(`${build}:${gene}`) ?? null,
  };
});

/** Letters and numbers of a change, the same for the same change. */
function changeKey(change: ProteinChange): string {
  return JSON.stringify(change);
}

function regionsByGene(knowledge: Facts): ReadonlyMap<string, readonly ProteinRegionBody[]> {
  const byGene = new Map<string, ProteinRegionBody[]>();
  for (const { body } of factsOf(knowledge, 'protein-region').values()) {
    const list = byGene.get(body.gene);
    if (list === undefined) byGene.set(body.gene, [body]);
    else list.push(body);
  }
  return byGene;
}

function aliasesByGene(knowledge: Facts): ReadonlyMap<string, ReadonlyMap<string, readonly ProteinChange[]>> {
  const byGene = new Map<string, Map<string, ProteinChange[]>>();
  for (const { body } of factsOf(knowledge, 'change-alias').values()) {
    const changes = body.changes.map(parseProteinChange).filter((one) => one !== null);
    let named = byGene.get(body.gene);
    if (named === undefined) byGene.set(body.gene, (named = new Map()));
    for (const change of changes) {
      const others = changes.filter((one) => one !== change);
      named.set(changeKey(change), [...(named.get(changeKey(change)) ?? []), ...others]);
    }
  }
  return byGene;
}

interface Counts {
  readonly residue: Map<number, number>;
  readonly 'in-frame-indel': Map<number, number>;
  most: number;
}

function hotspotsByGene(knowledge: Facts): ReadonlyMap<string, Counts> {
  const byGene = new Map<string, Counts>();
  for (const { body } of factsOf(knowledge, 'hotspot').values()) {
    if (body.kind !== 'residue' && body.kind !== 'in-frame-indel') continue;
    let counts = byGene.get(body.gene);
    if (counts === undefined)
      byGene.set(body.gene, (counts = { residue: new Map(), 'in-frame-indel': new Map(), most: 1 }));
    const at = counts[body.kind];
    for (let residue = body.from; residue <= body.to; residue += 1)
      at.set(residue, Math.max(at.get(residue) ?? 0, body.tumours));
    counts.most = Math.max(counts.most, body.tumours);
  }
  return byGene;
}

/** MANE Select where it is bundled, else the first. */
function transcriptOfGene(knowledge: Facts): ReadonlyMap<string, string> {
  const byGene = new Map<string, string>();
  for (const { body } of factsOf(knowledge, 'transcript').values())
    if (body.mane || !byGene.has(body.gene)) byGene.set(body.gene, body.refseq);
  return byGene;
}

function transcriptsByGene(knowledge: Facts): ReadonlyMap<string, CodingSpans> {
  const byGene = new Map<string, CodingSpans>();
  for (const { body } of factsOf(knowledge, 'transcript').values())
    for (const build of ['GRCh37', 'GRCh38'] as const) {
      const placed = body[build];
      const key = `${build}:${body.gene}`;
      if (placed === null || (byGene.has(key) && !body.mane)) continue;
      const spans: (readonly [number, number])[] = [];
      for (let at = 0; at + 1 < placed.cds.length; at += 2) {
        const [one, other] = [placed.cds[at] as number, placed.cds[at + 1] as number];
        spans.push([Math.min(one, other), Math.max(one, other)]);
      }
      byGene.set(key, { chr: placed.chr, strand: placed.strand, spans });
    }
  return byGene;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
