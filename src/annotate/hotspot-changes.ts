import type { Build } from '../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../knowledge/index.ts';
import type { Consequence, Effect } from './effect.ts';
import { trimmedChange } from './genomic-change.ts';
import { consequenceOfTerm } from './names/consequence-terms.ts';
import { parseProteinChange } from './names/parse-protein-change.ts';
import { printProteinChange } from './names/print-protein-change.ts';
import type { ProteinChange } from './protein-change.ts';

/** Recurrent changes by `7-140753336-A-T` in each build. They name genes for which there is no transcript. */
export interface HotspotChanges {
  readonly GRCh37: ReadonlyMap<string, Effect>;
  readonly GRCh38: ReadonlyMap<string, Effect>;
}

export const hotspotChanges: (knowledge: Pick<Knowledge, 'facts'>) => HotspotChanges = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>) => {
    const byBuild: Record<Build, Map<string, Effect>> = { GRCh37: new Map(), GRCh38: new Map() };
    for (const { body, ref } of factsOf(knowledge, 'hotspot-change').values()) {
      const change = parseProteinChange(body.protein);
      if (change === null || change.kind === 'unknown') continue;
      const { chr, pos, ref: before, alt } = trimmedChange(body.chr, body.pos, body.ref, body.alt);
      byBuild[body.build].set(hotspotKey(chr, pos, before, alt), {
        gene: body.gene,
        // The source names none: its residues are counted on the transcript of its own resource.
        transcript: '',
        consequence: consequenceOf(change, body.class),
        protein: printProteinChange(change),
        change,
        cdna: null,
        exon: null,
        escapesDecay: null,
        by: 'hotspot',
        record: ref.id,
      });
    }
    return byBuild;
  },
);

export function hotspotKey(chr: string, pos: number, ref: string, alt: string): string {
  return `${chr}-${pos}-${ref}-${alt}`;
}

function consequenceOf(change: ProteinChange, term: string): Consequence {
  return consequenceOfTerm(term) ?? (change.kind === 'nonsense' ? 'nonsense' : 'unknown');
}
