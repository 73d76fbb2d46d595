import type { Build } from '../../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { Mutation, TumourProfile } from '../../oncology/index.ts';
import type { CopyNumberReading, Segment } from '../../tumour/index.ts';

/** What the drawings of a tumour need beside its profile, so that a stored plan can be drawn without the knowledge. */
export interface TumourFigures {
  /** One for each changed gene whose transcript is known, in the order of the profile. */
  readonly proteins: readonly ProteinFigure[];
  /** Null: no segments were given, or their build is not known. */
  readonly copies: GenomeCopies | null;
}

/** Changes of one protein along its residues. */
export interface ProteinFigure {
  readonly gene: string;
  readonly transcript: string;
  readonly residues: number;
  readonly changes: readonly {
    /** Id of the mutation. */
    readonly id: string;
    /** `V600E` */
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly truncates: boolean;
  }[];
  readonly regions: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Residues that are changed more often than chance, with the number of tumours. */
  readonly hotspots: readonly { readonly at: number; readonly tumours: number }[];
}

/** Copies over the whole genome. */
export interface GenomeCopies {
  readonly build: Build;
  readonly chromosomes: readonly {
    readonly chr: string;
    readonly length: number;
    /** Start and end of the centromere. */
    readonly centromere: readonly [number, number];
  }[];
  /** In the order of the genome, neighbours with the same copies joined. `minor` null: not allele-specific. */
  readonly segments: readonly {
    readonly chr: string;
    readonly start: number;
    readonly end: number;
    readonly total: number;
    readonly minor: number | null;
  }[];
  /** Genes with a called change whose place is known. */
  readonly genes: readonly { readonly gene: string; readonly chr: string; readonly at: number }[];
}

const TRUNCATES: ReadonlySet<string> = new Set(['splice-site', 'nonsense', 'frameshift', 'stop-lost', 'start-lost']);

interface GeneMap {
  readonly residues: number;
  readonly transcript: string;
  readonly regions: ProteinFigure['regions'];
  readonly hotspots: ProteinFigure['hotspots'];
  readonly places: Readonly<Record<Build, { readonly chr: string; readonly at: number } | null>>;
}

/** The parts of the knowledge that are drawn, by gene; the transcript of MANE Select before others. */
const geneMaps = onceAKnowledge((knowledge: Knowledge): ReadonlyMap<string, GeneMap> => {
  const maps = new Map<string, { -readonly [K in keyof GeneMap]: GeneMap[K] } & { mane: boolean }>();
  for (const { id, body } of factsOf(knowledge, 'transcript').values()) {
    const before = maps.get(body.gene);
    if (before !== undefined && (before.mane || !body.mane)) continue;
    const placed = (build: Build): { chr: string; at: number } | null => {
      const place = body[build];
      const first = place?.exons[0];
      return place === null || first === undefined ? null : { chr: place.chr, at: first };
    };
    maps.set(body.gene, {
      mane: body.mane,
      residues: body.residues,
      transcript: id,
      regions: [],
      hotspots: [],
      places: { GRCh37: placed('GRCh37'), GRCh38: placed('GRCh38') },
    });
  }
  for (const { body } of factsOf(knowledge, 'protein-region').values()) {
    const map = maps.get(body.gene);
    if (map !== undefined && body.to <= map.residues && body.kind !== 'exon')
      map.regions = [...map.regions, { name: body.names[0]!, from: body.from, to: body.to }];
  }
  const tumours = new Map<string, Map<number, number>>();
  for (const { body } of factsOf(knowledge, 'hotspot').values()) {
    if (body.kind !== 'residue') continue;
    const of = tumours.get(body.gene) ?? new Map<number, number>();
    of.set(body.from, Math.max(of.get(body.from) ?? 0, body.tumours));
    tumours.set(body.gene, of);
  }
  for (const [gene, of] of tumours) {
    const map = maps.get(gene);
    if (map !== undefined)
      map.hotspots = [...of]
        .filter(([at]) => at <= map.residues)
        .map(([at, n]) => ({ at, tumours: n }))
        .toSorted((a, b) => a.at - b.at);
  }
  for (const map of maps.values()) map.regions = map.regions.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return maps;
});

/** What can be drawn of one tumour. A change beyond the end of the known protein is numbered by another transcript and is not drawn. */
export function tumourFigures(
  knowledge: Knowledge,
  profile: TumourProfile,
  copyNumber: CopyNumberReading,
): TumourFigures {
  const maps = geneMaps(knowledge);
  return {
    proteins: proteinsOf(maps, profile),
    copies: copiesOf(knowledge, maps, profile, copyNumber),
  };
}

function proteinsOf(maps: ReadonlyMap<string, GeneMap>, profile: TumourProfile): readonly ProteinFigure[] {
  const byGene = new Map<string, ProteinFigure['changes'][number][]>();
  for (const mutation of profile.mutations) {
    const span = spanOf(mutation);
    const map = maps.get(mutation.gene);
    if (span === null || map === undefined || span[0] < 1 || span[1] > map.residues) continue;
    const changes = byGene.get(mutation.gene) ?? [];
    changes.push({
      id: mutation.id,
      label: (mutation.effect.protein ?? '').replace(/^p\./, ''),
      from: span[0],
      to: span[1],
      truncates: TRUNCATES.has(mutation.consequence),
    });
    byGene.set(mutation.gene, changes);
  }
  return [...byGene].map(([gene, changes]) => {
    const { residues, transcript, regions, hotspots } = maps.get(gene)!;
    return { gene, transcript, residues, changes, regions, hotspots };
  });
}

/** First and last residue that a change touches; null where its place is not told. */
function spanOf({ effect: { change } }: Mutation): readonly [number, number] | null {
  if (change === null) return null;
  switch (change.kind) {
    case 'substitution':
    case 'nonsense':
    case 'frameshift':
    case 'extension':
    case 'splice':
      return [change.at, change.at];
    case 'deletion':
    case 'duplication':
    case 'insertion':
    case 'delins':
      return [change.from, change.to];
    case 'start-lost':
      return [1, 1];
    case 'synonymous':
    case 'itd':
    case 'unknown':
      return null;
  }
}

function copiesOf(
  knowledge: Knowledge,
  maps: ReadonlyMap<string, GeneMap>,
  profile: TumourProfile,
  { segments }: CopyNumberReading,
): GenomeCopies | null {
  const { build } = profile;
  if (build === null || segments.length === 0) return null;
  const known = factsOf(knowledge, 'chromosome-arm');
  const chromosomes = [...known.values()]
    .filter(({ body }) => body.build === build)
    .map(({ body: { chr, length, centromere } }) => ({ chr, length, centromere }))
    .toSorted((a, b) => orderOf(a.chr) - orderOf(b.chr));
  if (chromosomes.length === 0) return null;
  return {
    build,
    chromosomes,
    segments: chromosomes.flatMap(({ chr }) => joined(segments.filter((one) => one.chr === chr))),
    genes: profile.copyChanges.flatMap(({ gene }) => {
      const place = maps.get(gene)?.places[build] ?? null;
      return place === null ? [] : [{ gene, ...place }];
    }),
  };
}

function orderOf(chr: string): number {
  const number = Number(chr);
  return Number.isInteger(number) ? number : chr === 'X' ? 23 : chr === 'Y' ? 24 : 25;
}

function joined(segments: readonly Segment[]): GenomeCopies['segments'] {
  const drawn: { chr: string; start: number; end: number; total: number; minor: number | null }[] = [];
  for (const { chr, start, end, total, minor } of segments.toSorted((a, b) => a.start - b.start)) {
    const last = drawn.at(-1);
    if (last !== undefined && last.total === total && last.minor === minor) last.end = Math.max(last.end, end);
    else drawn.push({ chr, start, end, total, minor });
  }
  return drawn;
}
