import type { Build, RecordRef } from '../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../knowledge/index.ts';

/** What ClinVar says of an allele. `either`: pathogenic or likely pathogenic, which of the two was not kept. */
export type VariantClass = 'pathogenic' | 'likely-pathogenic' | 'either' | 'conflicting' | 'uncertain' | 'benign';

/** One allele of one gene as a release calls it. */
export interface VariantAssertion {
  readonly gene: string;
  readonly class: VariantClass;
  /** Review stars 0–4; null where the release does not tell. */
  readonly stars: number | null;
  /** ClinVar's id of the variation. */
  readonly variation: string | null;
  /** One-letter change of the protein, where known: `p.R142H`. */
  readonly protein: string | null;
  /** Whether the protein ends early, where the release says what the change does. */
  readonly endsEarly?: boolean;
  /** Latest release that holds it, `2021-08`; null: the list of secondary findings itself names the variant. */
  readonly release: string | null;
  /** Place and alleles on GRCh38, `13:32316484:GC:G`; null in an import of another build. */
  readonly key38: string | null;
  /** Absent in an import. */
  readonly record?: RecordRef;
}

/** Assertions by place and alleles, of one build. */
export type KnownVariants = ReadonlyMap<string, readonly VariantAssertion[]>;

/** `13:32316484:GC:G`: bases that both alleles share are cut, behind first, then in front. */
export function variantKey(chrom: string, pos1: number, ref: string, alt: string): string {
  const cut = trimmedAlleles(pos1, ref.toUpperCase(), alt.toUpperCase());
  return `${chrom.replace(/^chr/i, '').toUpperCase()}:${cut.pos1}:${cut.ref}:${cut.alt}`;
}

/** The same change with as few bases as it can be written, as far left as its own bases tell. One base of each is left. */
export function trimmedAlleles(
  pos1: number,
  ref: string,
  alt: string,
): { readonly pos1: number; readonly ref: string; readonly alt: string } {
  let [r, a, at] = [ref, alt, pos1];
  while (r.length > 1 && a.length > 1 && r.at(-1) === a.at(-1)) [r, a] = [r.slice(0, -1), a.slice(0, -1)];
  while (r.length > 1 && a.length > 1 && r[0] === a[0]) [r, a, at] = [r.slice(1), a.slice(1), at + 1];
  return { pos1: at, ref: r, alt: a };
}

/** The seed of the risk pack on a build. Empty where the pack is not loaded. */
export function seedVariants(knowledge: Pick<Knowledge, 'facts'>, build: Build): KnownVariants {
  return seeds(knowledge)[build];
}

const CLASSES: Readonly<Record<string, VariantClass>> = { P: 'pathogenic', LP: 'likely-pathogenic', 'P/LP': 'either' };

const seeds = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const maps = { GRCh37: new Map<string, VariantAssertion[]>(), GRCh38: new Map<string, VariantAssertion[]>() };
  for (const { ref: record, body } of factsOf(knowledge, 'variant-seed').values()) {
    for (const line of body.table.trimEnd().split('\n').slice(1)) {
      const [pos37, pos38, ref = '', alt = '', called = '', stars, variation, protein, releases = ''] =
        line.split('\t');
      const key38 = variantKey(body.chrom, Number(pos38), ref, alt);
      const assertion: VariantAssertion = {
        gene: body.gene,
        class: CLASSES[called] ?? 'uncertain',
        stars: textOf(stars) === null ? null : Number(stars),
        variation: textOf(variation),
        protein: textOf(protein),
        release: releaseOf(releases),
        key38: textOf(pos38) === null ? null : key38,
        record,
      };
      if (textOf(pos38) !== null) put(maps.GRCh38, key38, assertion);
      if (textOf(pos37) !== null) put(maps.GRCh37, variantKey(body.chrom, Number(pos37), ref, alt), assertion);
    }
  }
  return maps;
});

function put(map: Map<string, VariantAssertion[]>, key: string, assertion: VariantAssertion): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [assertion]);
  else there.push(assertion);
}

const textOf = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** `1609+2108` is of 2021-08. */
function releaseOf(releases: string): string | null {
  if (releases === '') return null;
  const last = releases.split('+').at(-1) ?? '';
  return `20${last.slice(0, 2)}-${last.slice(2)}`;
}
