import type { Build } from '../core/index.ts';
import { type Fact, type HotspotChangeBody, type Knowledge, factsOf, onceAKnowledge } from '../knowledge/index.ts';
import type { Consequence, Effect } from './effect.ts';
import { type ChangedBases, trimmedChange } from './genomic-change.ts';
import { consequenceOfTerm } from './names/consequence-terms.ts';
import { parseProteinChange } from './names/parse-protein-change.ts';
import { printProteinChange } from './names/print-protein-change.ts';
import type { ProteinChange } from './protein-change.ts';

/** Recurrent changes by their coordinates in each build: they name genes for which there is no transcript. */
const recordsOf = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const byBuild: Record<Build, Map<string, Fact<HotspotChangeBody>>> = { GRCh37: new Map(), GRCh38: new Map() };
  for (const fact of factsOf(knowledge, 'hotspot-change').values()) {
    const { build, chr, pos, ref, alt } = fact.body;
    // Nearly all are one base for another, which is trimmed as it stands.
    const plain = ref.length === 1 && alt.length === 1 && ref !== '-' && alt !== '-';
    byBuild[build].set(keyOf(plain ? { chr, pos, ref, alt } : trimmedChange(chr, pos, ref, alt)), fact);
  }
  return byBuild;
});

/** The recurrent change that stands at exactly these coordinates; null where none does, or its name cannot be read. */
export function hotspotEffect(knowledge: Pick<Knowledge, 'facts'>, change: ChangedBases, build: Build): Effect | null {
  const fact = recordsOf(knowledge)[build].get(keyOf(change));
  const named = fact === undefined ? null : parseProteinChange(fact.body.protein);
  if (fact === undefined || named === null || named.kind === 'unknown') return null;
  return {
    gene: fact.body.gene,
    // The source names none: its residues are counted on the transcript of its own resource.
    transcript: '',
    consequence: consequenceOf(named, fact.body.class),
    protein: printProteinChange(named),
    change: named,
    cdna: null,
    exon: null,
    escapesDecay: null,
    by: 'hotspot',
    record: fact.ref.id,
  };
}

function keyOf({ chr, pos, ref, alt }: ChangedBases): string {
  return `${chr}-${pos}-${ref}-${alt}`;
}

function consequenceOf(change: ProteinChange, term: string): Consequence {
  return consequenceOfTerm(term) ?? (change.kind === 'nonsense' ? 'nonsense' : 'unknown');
}
