import type { SecondaryFindingBody } from '../knowledge/index.ts';
import type { FindingState, KnownCarried, SecondaryFinding } from './secondary-findings.ts';

interface Ruled {
  readonly state: FindingState;
  readonly settle: SecondaryFinding['settle'];
  readonly variants: readonly KnownCarried[];
}

/** What the list returns of variants that are pathogenic or likely so, with a star. Null where there are none. */
export function returnRule(
  { rule, variants: named = [] }: Pick<SecondaryFindingBody, 'rule' | 'variants'>,
  variants: readonly KnownCarried[],
  sex: 'female' | 'male' | null,
): Ruled | null {
  if (variants.length === 0) return null;
  const ruled = (state: FindingState, settle: Ruled['settle'] = null, those = variants): Ruled => ({
    state,
    settle,
    variants: those,
  });
  const twice = variants.filter(({ carried }) => carried.zygosity !== 'heterozygous');
  switch (rule) {
    case 'any':
    case 'any-x-linked':
      return ruled('returned');
    case 'truncating': {
      const cut = variants.filter((one) => truncates(one) === true);
      if (cut.length > 0) return ruled('returned', null, cut);
      return variants.some((one) => truncates(one) === null)
        ? ruled('kind-unknown', 'transcript-effect')
        : ruled('not-of-list');
    }
    case 'named-variant-homozygous': {
      const those = variants.filter(({ assertion }) => assertion.key38 !== null && named.includes(assertion.key38));
      if (those.length === 0) return ruled('not-of-list');
      const both = those.filter(({ carried }) => carried.zygosity === 'homozygous');
      return both.length > 0 ? ruled('returned', null, both) : ruled('carrier', null, those);
    }
    case 'hemizygous-or-two-copies':
      // Two equal alleles on the X of a person whose sex is not known: a man's one copy or a woman's two, both returned.
      if (sex === null && twice.length === 0) return ruled('not-assessed', 'sex');
      return twoCopies(variants, twice);
    case 'two-copies':
      return twoCopies(variants, twice);
  }
}

function twoCopies(variants: readonly KnownCarried[], twice: readonly KnownCarried[]): Ruled {
  if (twice.length > 0) return { state: 'returned', settle: null, variants: twice };
  if (variants.length === 1) return { state: 'carrier', settle: null, variants };
  const strands = new Map<string, Set<number>>();
  let open = false;
  for (const { carried } of variants) {
    if (carried.strand === null || carried.phaseSet === null) open = true;
    else strands.set(carried.phaseSet, (strands.get(carried.phaseSet) ?? new Set()).add(carried.strand));
  }
  if ([...strands.values()].some((held) => held.size > 1)) return { state: 'returned', settle: null, variants };
  return open || strands.size > 1
    ? { state: 'phase-unknown', settle: 'phase', variants }
    : { state: 'carrier', settle: null, variants };
}

/** Whether the protein ends early. Null where neither the alleles nor the record tell. */
function truncates({ seen, assertion }: KnownCarried): boolean | null {
  if (assertion.endsEarly !== undefined) return assertion.endsEarly;
  if (/\*|Ter|X\d*$|fs/.test(assertion.protein ?? '')) return true;
  if ((seen.alt.length - seen.ref.length) % 3 !== 0) return true;
  return assertion.protein === null ? null : false;
}
