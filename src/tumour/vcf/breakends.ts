import type { Locator } from '../../core/index.ts';
import type { AnnotationReader } from '../annotation/annotated.ts';
import { chromosomeOf } from '../change/place-of.ts';
import { readNumber } from '../text/read-number.ts';
import type { FusionReading } from '../tumour-reading.ts';
import type { AskedAllele, ReadSupport } from './read-support.ts';

export interface StructuralRecord {
  readonly chr: string;
  readonly pos: number;
  readonly id: string;
  readonly alt: string;
  readonly info: ReadonlyMap<string, string>;
  readonly allele: AskedAllele;
  readonly support: ReadSupport;
  readonly filters: readonly string[];
  readonly at: Locator;
}

interface Junction {
  readonly record: StructuralRecord;
  readonly here: { readonly chr: string; readonly pos: number };
  readonly there: { readonly chr: string; readonly pos: number };
  readonly genes: readonly string[];
  readonly pair: readonly [string, string] | null;
}

/** Shorter events inside one chromosome are no rearrangement of two genes. */
const LEAST_SPAN = 1000;

/** Gathers structural records; the two mates of a junction become one fusion. */
export function breakendReader(annotate: AnnotationReader): {
  take(record: StructuralRecord): boolean;
  fusions(): readonly FusionReading[];
} {
  const junctions: Junction[] = [];
  return {
    /** False for symbols that join nothing. */
    take(record) {
      const there = otherEnd(record);
      if (there === null) return false;
      const { annotations } = annotate(record.info, record.allele);
      const genes = [...new Set(annotations.flatMap(({ gene }) => (gene === null ? [] : [gene])))];
      const fused = annotations.find(
        ({ consequences, gene }) => consequences.some((term) => /fusion/.test(term)) && /&|-/.test(gene ?? ''),
      );
      const names = fused?.gene?.split('&') ?? [];
      junctions.push({
        record,
        here: { chr: record.chr, pos: record.pos },
        there,
        genes: genes.filter((gene) => !gene.includes('&')),
        pair: names.length === 2 ? [names[0] as string, names[1] as string] : null,
      });
      return true;
    },
    fusions() {
      const byId = new Map(junctions.map((junction) => [junction.record.id, junction] as const));
      const done = new Set<Junction>();
      return junctions.flatMap((junction) => {
        if (done.has(junction)) return [];
        done.add(junction);
        const { record, here, there } = junction;
        const mate = byId.get(record.info.get('MATEID')?.split(',')[0] ?? record.info.get('PARID') ?? '');
        if (mate !== undefined && mate !== junction) done.add(mate);
        const pair = junction.pair ?? mate?.pair ?? null;
        const own = junction.genes.length === 1 ? (junction.genes[0] ?? null) : null;
        const others = mate?.genes.length === 1 ? (mate.genes[0] ?? null) : null;
        return [
          {
            gene5: pair?.[0] ?? own,
            gene3: pair?.[1] ?? (others === own && mate !== undefined && here.chr === there.chr ? null : others),
            breakpoints: [here, there],
            exon5: null,
            exon3: null,
            inFrame: null,
            reads: record.support.altReads,
            confidence: record.filters.length === 0 ? 'PASS' : record.filters.join(';'),
            at: record.at,
          },
        ];
      });
    },
  };
}

/** The place joined to this one: in the brackets of ALT, or by END and CHR2. */
function otherEnd({ alt, chr, pos, info }: StructuralRecord): { readonly chr: string; readonly pos: number } | null {
  const bracket = /[[\]](.+):(\d{1,10})[[\]]/.exec(alt);
  if (bracket !== null) {
    const there = chromosomeOf((bracket[1] as string).replace(/^<|>$/g, ''));
    return there === null ? null : { chr: there, pos: Number(bracket[2]) };
  }
  if (!/^<(?:DEL|DUP|INV|TRA|BND|CTX|ITX)/i.test(alt)) return null;
  const there = chromosomeOf(info.get('CHR2') ?? chr);
  const end = readNumber(info.get('END'));
  if (there === null || end === null || end < 1) return null;
  return there !== chr || Math.abs(end - pos) >= LEAST_SPAN ? { chr: there, pos: end } : null;
}
