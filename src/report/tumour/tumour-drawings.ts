import { type CopiesChart, type Lollipop, genomeCopies, lollipop } from '../../charts/index.ts';
import type { GenomeCopies, ProteinFigure } from '../../plan/index.ts';
import type { TumourView } from './tumour-view.ts';

/** Proteins that are drawn; the others are named beneath. */
const DRAWN = 4;

export interface ProteinDrawing {
  readonly gene: string;
  readonly transcript: string;
  /** The same numbers as the drawing, as text. */
  readonly table: readonly { readonly label: string; readonly residues: string }[];
  readonly draw: (width: 'wide' | 'mid' | 'narrow') => string;
}

export interface ProteinDrawings {
  readonly drawn: readonly ProteinDrawing[];
  readonly others: readonly string[];
}

/** Genes whose changes have evidence first, then oncogenic ones; where none does, the first of the profile. */
export function proteinDrawings(view: TumourView): ProteinDrawings {
  const { plan, words } = view;
  const order = new Map(plan.board.alterations.map(({ id }, i) => [id, i]));
  const matters = new Set(plan.board.alterations.filter(({ statements }) => statements.length > 0).map(({ id }) => id));
  const strong = new Set(
    plan.board.profile.mutations
      .filter(({ oncogenicity }) => oncogenicity?.class.endsWith('oncogenic') === true)
      .map(({ id }) => id),
  );
  const rank = (figure: ProteinFigure): number =>
    Math.min(
      ...figure.changes.map(({ id }) => (order.get(id) ?? 1e6) + (matters.has(id) ? 0 : strong.has(id) ? 1e7 : 2e7)),
    );
  const all = (plan.figures?.proteins ?? []).toSorted((a, b) => rank(a) - rank(b) || (a.gene < b.gene ? -1 : 1));
  const worth = all.filter((figure) => figure.changes.some(({ id }) => matters.has(id) || strong.has(id)));
  const drawn = (worth.length === 0 ? all.slice(0, 1) : worth).slice(0, DRAWN);
  return {
    drawn: drawn.map((figure) => {
      const chart: Lollipop = {
        residues: figure.residues,
        changes: figure.changes.map((change) => ({ ...change, matters: matters.has(change.id) })),
        regions: figure.regions,
        hotspots: figure.hotspots,
        end: words.say('tumour.protein.end', { n: figure.residues }),
        title: words.say('tumour.protein.title', {
          gene: figure.gene,
          residues: figure.residues,
          changes: words.list(figure.changes.map(({ label }) => label)),
          regions: figure.regions.length,
        }),
      };
      return {
        gene: figure.gene,
        transcript: figure.transcript,
        table: figure.changes.map(({ label, from, to }) => ({
          label,
          residues: from === to ? String(from) : `${from}–${to}`,
        })),
        draw: (width) => lollipop(chart, width),
      };
    }),
    others: all.filter((figure) => !drawn.includes(figure)).map(({ gene }) => gene),
  };
}

/** Copies over the genome; null where no segments were given. */
export function copiesDrawing(view: TumourView): ((width: 'wide' | 'mid' | 'narrow') => string) | null {
  const { plan, words } = view;
  const copies = plan.figures?.copies ?? null;
  if (copies === null) return null;
  const genes = namedGenes(view, copies);
  const chart: CopiesChart = {
    chromosomes: copies.chromosomes,
    segments: copies.segments,
    genes,
    unit: words.say('tumour.copies.unit'),
    title: words.say('tumour.copies.title', {
      n: copies.segments.length,
      genes: words.say('tumour.copies.title.genes', {
        n: genes.length,
        genes: words.list(genes.map(({ label }) => label)),
      }),
    }),
  };
  return (width) => genomeCopies(chart, width);
}

/** More changed genes than these are not named one by one: only those with evidence. */
const MOST_GENES = 12;

/** Genes with evidence, and amplified or lost ones where they are few. */
function namedGenes({ plan }: TumourView, copies: GenomeCopies): CopiesChart['genes'] {
  const { alterations, profile } = plan.board;
  const matters = new Set(alterations.filter(({ statements }) => statements.length > 0).map(({ id }) => id));
  const genes = (ids: (change: (typeof profile.copyChanges)[number]) => boolean): ReadonlySet<string> =>
    new Set(profile.copyChanges.filter(ids).map(({ gene }) => gene));
  const withEvidence = genes(({ id }) => matters.has(id));
  const strong = genes(({ call }) => call === 'amplification' || call === 'deep-deletion');
  const named = copies.genes.filter(({ gene }) => withEvidence.has(gene));
  const others = copies.genes.filter(({ gene }) => strong.has(gene) && !withEvidence.has(gene));
  return [...named.slice(0, MOST_GENES), ...(others.length > MOST_GENES ? [] : others)].map(({ gene, chr, at }) => ({
    label: gene,
    chr,
    at,
  }));
}
