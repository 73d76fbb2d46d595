import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type Mutation, type TumourProfile, changesProtein } from '../../oncology/index.ts';
import type { GermlineFlag } from '../../plan/index.ts';

/** Shares of reads that a change on one of two chromosomes shows, or on both copies left. */
const NEAR_HALF = { from: 0.4, to: 0.6 };
const NEAR_ALL = 0.85;

/**
 * Changes in the tumour's file that may be the person's own. Nothing is called from tumour reads: what stands here is to be tested in
 * blood. A matched normal that was read has answered for the changes that the file calls somatic.
 * @param ageYears of the person; null: not known
 */
export function germlineFlags(
  profile: Pick<TumourProfile, 'mutations' | 'setAside' | 'assay'>,
  ageYears: number | null,
  knowledge: Pick<Knowledge, 'facts'>,
): readonly GermlineFlag[] {
  const hereditary = factsOf(knowledge, 'hereditary-gene');
  const flags: GermlineFlag[] = [];
  const filteredAsGermline = (profile.setAside ?? [])
    .filter(({ why, mutation }) => why.includes('filtered') && mutation.filters.some((one) => /germline/i.test(one)))
    .map(({ mutation }) => mutation);
  for (const mutation of [...profile.mutations, ...filteredAsGermline]) {
    const gene = hereditary.get(mutation.gene)?.body;
    const label = mutation.effect.protein ?? mutation.effect.cdna;
    if (label === null) continue;
    const stated = mutation.origin === 'germline';
    if (!stated && (gene === undefined || !maybeHarmful(mutation))) continue;
    const tooOld = !stated && !speaksForInherited(mutation, gene?.underAge ?? null, ageYears);
    if (!stated && (profile.assay.matchedNormal === true || tooOld || isLowShare(mutation))) continue;
    const why: string[] = [];
    if (stated) why.push('stated-germline');
    if (gene !== undefined) why.push('hereditary-gene');
    if (!stated && isNearHalf(mutation)) why.push('near-half-vaf');
    if (!stated) why.push('no-normal');
    flags.push({ mutation: mutation.id, gene: mutation.gene, label, why });
  }
  return flags;
}

/** In a gene whose changes are mostly the tumour's own: a person young enough, or, where the age is not known, half of the reads. */
function speaksForInherited(mutation: Mutation, underAge: number | null, ageYears: number | null): boolean {
  if (underAge === null) return true;
  return ageYears === null ? isNearHalf(mutation) : ageYears < underAge;
}

function maybeHarmful({ consequence, oncogenicity }: Mutation): boolean {
  if (!changesProtein(consequence)) return false;
  if (oncogenicity?.class === 'oncogenic' || oncogenicity?.class === 'likely-oncogenic') return true;
  return ['splice-site', 'nonsense', 'frameshift', 'start-lost'].includes(consequence);
}

function isNearHalf({ vaf }: Mutation): boolean {
  return vaf !== null && ((vaf >= NEAR_HALF.from && vaf <= NEAR_HALF.to) || vaf >= NEAR_ALL);
}

/** Far below half: in so few reads no chromosome of the person's has it. */
function isLowShare({ vaf }: Mutation): boolean {
  return vaf !== null && vaf < 0.25;
}
