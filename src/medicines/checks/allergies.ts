import { type Action, type ActionWord, type RecordRef } from '../../core/index.ts';
import { classesOf, drugClass, isDrugOf, type Knowledge } from '../../knowledge/index.ts';
import type { AllergyFact, PersonRecord } from '../../record/index.ts';
import type { Tier } from '../concern.ts';
import type { Taken } from './atc-of-use.ts';
import type { Draft, Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { ask, unknown, type Unknown } from './truth.ts';

type Strength = 'same' | 'high' | 'moderate' | 'low' | 'none-expected';

interface Hit {
  readonly strength: Strength;
  readonly records: readonly RecordRef[];
  readonly sources: readonly { readonly source: string; readonly grade: string; readonly record: string }[];
  readonly confirmed: boolean;
}

/**
 * A medicine against the allergies and intolerances on record: the substance itself, its class, and classes that cross-react.
 * Refuted ones do not count. One that did not resolve could be to anything, so that nothing is called clear.
 */
export function findAllergies(taken: Taken, person: Person): Outcome {
  const allergies = person.record.allergies.filter(({ verification }) => verification !== 'refuted');
  const isList = person.record.allergies.length > 0 || person.record.stated.noAllergies !== undefined;
  const drafts = allergies.flatMap((allergy) => {
    const hit = strongest(allergy.substances.flatMap((substance) => hits(substance, taken.drug, person.knowledge)));
    return hit === null ? [] : [draftOf(allergy, hit, taken)];
  });
  const open = allergies.filter(({ substances }) => substances.length === 0);
  const why: Unknown[] = [];
  if (!isList) why.push(unknown('person-unknown', ask('allergies')) as Unknown);
  for (const { written } of open) why.push(unknown('allergy-not-resolved', ask(`allergy:${written}`)) as Unknown);
  return { applies: true, drafts, unknown: why, records: isList ? Math.max(1, allergies.length) : 0 };
}

/** Whether an allergy or intolerance on record speaks of a medicine in any way. */
export function isAllergyTo(knowledge: Knowledge, record: PersonRecord, drug: string): boolean {
  return record.allergies.some(
    ({ verification, substances }) =>
      verification !== 'refuted' && substances.some((substance) => hits(substance, drug, knowledge).length > 0),
  );
}

function hits(substance: string, drug: string, knowledge: Knowledge): Hit[] {
  const found: Hit[] = [];
  const drugRef = knowledge.drugs.get(drug)?.ref;
  const self = {
    records: drugRef === undefined ? [] : [drugRef],
    sources: [{ source: 'propria', grade: '', record: `drug/${drug}` }],
  };
  if (substance === drug) found.push({ strength: 'same', ...self, confirmed: true });
  const named = substance.startsWith('~') ? drugClass(knowledge, substance) : null;
  if (named !== null && isDrugOf(knowledge, drug, substance))
    found.push(fromClass(named, 'same', named.body.confirmed));
  // An allergy to a substance speaks for the classes that it belongs to, as far as they state a cross-reaction.
  const classes =
    named === null ? classesOf(knowledge, substance).flatMap((id) => drugClass(knowledge, id) ?? []) : [named];
  for (const of of classes)
    for (const cross of of.body.crossesWith ?? [])
      if (drug !== substance && isDrugOf(knowledge, drug, cross.with))
        found.push(fromClass(of, cross.strength, cross.confirmed));
  // Stated from the other side: a class of this medicine that crosses with the allergen.
  for (const id of classesOf(knowledge, drug)) {
    const own = drugClass(knowledge, id);
    for (const cross of own?.body.crossesWith ?? []) {
      const meant =
        cross.with === substance || (!substance.startsWith('~') && isDrugOf(knowledge, substance, cross.with));
      if (own !== null && meant && drug !== substance) found.push(fromClass(own, cross.strength, cross.confirmed));
    }
  }
  return found;
}

function fromClass(fact: NonNullable<ReturnType<typeof drugClass>>, strength: Strength, confirmed: boolean): Hit {
  return {
    strength,
    records: [fact.ref],
    sources: fact.sources.map((source) => ({ source, grade: strength, record: fact.ref.id })),
    confirmed,
  };
}

const ORDER: readonly Strength[] = ['same', 'high', 'moderate', 'low', 'none-expected'];

/** A statement that is more particular (own side chain) stands beside a general one; the more cautious counts. */
function strongest(found: readonly Hit[]): Hit | null {
  const strength = ORDER.find((s) => s !== 'none-expected' && found.some((hit) => hit.strength === s));
  const all = found.filter((hit) => hit.strength === strength);
  const first = all[0];
  if (first === undefined || strength === undefined) return null;
  return {
    strength,
    records: [...new Map(all.flatMap(({ records }) => records).map((ref) => [ref.id, ref])).values()],
    sources: [...new Map(all.flatMap(({ sources }) => sources).map((s) => [s.record, s])).values()],
    confirmed: all.some(({ confirmed }) => confirmed),
  };
}

function draftOf(allergy: AllergyFact, hit: Hit, taken: Taken): Draft {
  return {
    check: 'allergy',
    drug: taken.drug,
    with: [],
    because: [allergy.id],
    ...loudness(allergy, hit.strength, taken),
    exposure: null,
    mechanism: mechanism(allergy, hit.strength),
    sources: hit.sources,
    layer: 'rule',
    confirmed: hit.confirmed,
    facts: [taken.use.at, allergy.at],
    records: hit.records,
  };
}

function mechanism({ kind }: AllergyFact, strength: Strength): string {
  if (kind === 'intolerance') return 'known-intolerance';
  return strength === 'same' ? 'known-allergy' : 'allergy-cross-reaction';
}

function loudness(
  { kind, severity }: AllergyFact,
  strength: Strength,
  { use }: Taken,
): { readonly tier: Tier; readonly word: ActionWord; readonly actions: readonly Action[] } {
  const clarify: Action = { code: 'weigh', what: ['what-happened-then'] };
  // Taken since and borne well: the record of the reaction is in doubt, not the medicine.
  const borne = use.status === 'active' && use.tolerance === 'good';
  if (kind === 'intolerance') return { tier: 'show', word: 'caution', actions: [clarify] };
  if (strength === 'low') return { tier: 'quiet', word: 'caution', actions: [clarify] };
  if (strength === 'moderate' && severity !== 'severe')
    return { tier: 'show', word: 'caution', actions: [clarify, { code: 'avoid', degree: 'unless-benefit-outweighs' }] };
  const degree = strength === 'same' ? 'contraindicated' : 'avoid';
  return {
    tier: borne || severity === 'mild' ? 'show' : 'interrupt',
    word: 'avoid',
    actions: [{ code: 'avoid', degree }, ...(borne ? [clarify] : [])],
  };
}
