import type { RulerPlace } from '../../../../src/charts/index.ts';
import type { Method } from '../method.ts';

/** Where the genes of the knowledge lie, by their first position (GRCh38). */
export const genePlaces: Method<void, readonly RulerPlace[]> = ({ knowledge }) =>
  [...knowledge.genes.values()].flatMap(({ symbol, loci: [first] }) =>
    first === undefined
      ? []
      : [{ label: symbol, chrom: first.chrom.replace(/^chr/, ''), megabase: first.pos38 / 1_000_000 }],
  );
