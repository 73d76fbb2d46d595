import { type EnzymeEffectBody, type Fact, factsOf } from '../../knowledge/index.ts';
import type { ExposureChange } from '../concern.ts';
import { activityOf } from './activity-of.ts';
import type { Acting, ActingNow, InteractionContext } from './context.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';
import { type EnzymeRoleFact, enzymeRolesOf } from './enzyme-roles.ts';
import type { Hit } from './hit.ts';

const ROLES = { inhibitor: 'inhibition', inducer: 'induction' } as const;

/** Pairs that follow from what each is to an enzyme: no pair is listed anywhere. */
export function interactionsByEnzyme(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
  acting: ActingNow,
): readonly Hit[] {
  const objects = [...new Set(drugs.map((drug) => canonicalDrug(knowledge, drug)))];
  const absent = absentEnzymes(knowledge, context);
  const only = context.only === undefined ? null : canonicalDrug(knowledge, context.only);
  const hits: Hit[] = [];
  for (const role of ['inhibitor', 'inducer'] as const) {
    for (const culprit of acting[role]) {
      const asked = only === null || culprit.id === only ? objects : objects.filter((object) => object === only);
      for (const acts of enzymeRolesOf(knowledge, culprit.id)) {
        if (acts.body.role !== role) continue;
        for (const object of asked)
          if (object !== culprit.id) hits.push(...hitsOf(knowledge, object, culprit, acts, role, absent));
      }
    }
  }
  return hits;
}

function hitsOf(
  knowledge: InteractionKnowledge,
  object: string,
  culprit: Acting,
  acts: EnzymeRoleFact,
  role: 'inhibitor' | 'inducer',
  absent: ReadonlyMap<string, string>,
): Hit[] {
  const of = enzymeRolesOf(knowledge, object).filter(({ body }) => body.enzyme === acts.body.enzyme);
  const substrate =
    of.find(({ body }) => body.role === 'activates') ?? of.find(({ body }) => body.role === 'substrate');
  if (substrate === undefined) return [];
  const kind = substrate.body.role === 'activates' ? 'activated' : substrate.body.strength;
  const effect: Fact<EnzymeEffectBody> | undefined = factsOf(knowledge, 'enzyme-effect').get(
    `${role}:${acts.body.strength}:${kind}`,
  );
  if (effect === undefined) return [];
  const grade = `${acts.body.strength} ${role}, ${kind === 'activated' ? 'activating enzyme' : `${kind} substrate`}`;
  const gene = absent.get(acts.body.enzyme);
  // What is absent by nature is not changed: the genotype alone says what the dose should be.
  const asks = gene === undefined ? effect.body : ({ tier: 'quiet', word: 'usual-care', actions: [] } as const);
  return [
    {
      object,
      culprit,
      mechanism: `${acts.body.enzyme.toLowerCase()}-${ROLES[role]}`,
      tier: asks.tier,
      word: asks.word,
      actions: asks.actions,
      sources: sourcesOf(acts, substrate, grade),
      confirmed: acts.body.confirmed && substrate.body.confirmed && effect.body.confirmed,
      by: 'derived',
      directed: true,
      settles: false,
      turned: false,
      exposure: gene === undefined ? measured(knowledge, object, culprit.id) : null,
      because: gene === undefined ? [] : [`gene/${gene}`],
    },
  ];
}

/** Enzymes without activity by genotype, with the gene that says so. */
function absentEnzymes(knowledge: InteractionKnowledge, context: InteractionContext): ReadonlyMap<string, string> {
  const absent = new Map<string, string>();
  for (const [enzyme, { body }] of factsOf(knowledge, 'enzyme')) {
    const phenotype = context.phenotypes?.find(({ gene, confidence }) => gene === body.gene && confidence !== 'open');
    if (phenotype !== undefined && activityOf(body, phenotype) === 0) absent.set(enzyme, phenotype.gene);
  }
  return absent;
}

/** One line a source: the culprit's record, and the substrate's where another source gives it. */
function sourcesOf(acts: EnzymeRoleFact, substrate: EnzymeRoleFact, grade: string): Hit['sources'] {
  const lines = [acts, substrate].flatMap(({ sources, ref }) =>
    sources.map((source) => ({ source, grade, record: ref.id })),
  );
  return lines.filter(({ source }, i) => lines.findIndex((line) => line.source === source) === i);
}

/** The change that was measured with this very inhibitor and no other. */
function measured(knowledge: InteractionKnowledge, object: string, culprit: string): ExposureChange | null {
  for (const { body } of factsOf(knowledge, 'measured-exposure').values()) {
    if (body.inhibition === null || canonicalDrug(knowledge, body.drug) !== object) continue;
    const { inhibitors, aucRatio } = body.inhibition;
    const [only] = inhibitors;
    if (inhibitors.length === 1 && only !== undefined && canonicalDrug(knowledge, only) === culprit)
      return { ratio: aucRatio, low: aucRatio, high: aucRatio };
  }
  return null;
}
