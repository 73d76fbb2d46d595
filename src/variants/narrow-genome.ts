import { type Knowledge, factsOf } from '../knowledge/index.ts';
import type { CarrierStatus, GenomeRisk, SingleVariant } from './genome-risk.ts';
import type { SecondaryFinding } from './secondary-findings.ts';

/**
 * What was read of a genome, less what the person does not ask for any more: a plan that is made again from an earlier reading holds
 * no more than one that is read today. Null where nothing of it is asked for.
 * @param asked kinds that are asked for now
 */
export function narrowGenome(
  knowledge: Pick<Knowledge, 'facts'>,
  genome: GenomeRisk,
  asked: GenomeRisk['asked'],
): GenomeRisk | null {
  const still = genome.asked.filter((kind) => asked.includes(kind));
  if (still.length === genome.asked.length) return genome;
  if (!still.some((kind) => kind !== 'polygenic')) return null;
  const carrier = still.includes('carrier');
  return {
    ...genome,
    asked: still,
    findings: genome.findings.map((one) =>
      !still.includes(one.category)
        ? closedFinding(one, 'not-asked')
        : carrier || !genome.asked.includes('carrier') || !mayShowOneCopy(knowledge, one)
          ? one
          : closedFinding(one, 'not-assessed'),
    ),
    carriers: carrier ? genome.carriers : genome.carriers.map(closedCarrier),
    singles: genome.singles.map((one) => (still.includes(one.consent) ? one : closedSingle(one))),
  };
}

/** One copy of what two make ill of, or that there is none: neither is told of who did not ask for carrier status. */
function mayShowOneCopy(knowledge: Pick<Knowledge, 'facts'>, { entry, state }: SecondaryFinding): boolean {
  const rule = factsOf(knowledge, 'secondary-finding').get(entry)?.body.rule;
  const two = rule === 'two-copies' || rule === 'hemizygous-or-two-copies' || rule === 'named-variant-homozygous';
  return two && state !== 'returned' && state !== 'phase-unknown' && state !== 'kept-for-adulthood';
}

function closedFinding({ places: _places, ...finding }: SecondaryFinding, state: 'not-asked' | 'not-assessed') {
  const settle: SecondaryFinding['settle'] = state === 'not-asked' ? null : 'read-gene';
  return { ...finding, state, variants: [], confirmFirst: [], settle } as const;
}

function closedCarrier({ places: _places, ...status }: CarrierStatus): CarrierStatus {
  if (status.state === 'kept-for-adulthood') return status;
  return { ...status, state: 'not-asked', variants: [], confirmFirst: [], settle: null };
}

function closedSingle(single: SingleVariant): SingleVariant {
  return {
    ...single,
    state: 'not-asked',
    result: null,
    copies: null,
    outcomes: [],
    confirmFirst: [],
    worsens: [],
    facts: [],
  };
}
