import { finding } from '../../core/index.ts';
import type { Omission, OmissionFinding } from '../concern.ts';
import { type Taken, atcOfUse } from './atc-of-use.ts';
import { checkOne, type OwnCheck } from './check-one.ts';
import { CHECK_METHOD, evidenceOf } from './concern-finding.ts';
import { classesOf } from '../../knowledge/index.ts';
import { candidateUse, type Person } from './person.ts';
import { type QtLoad } from './qt.ts';
import { type Missing, screenOmissions } from './screening.ts';

/** Checks that can forbid a suggested medicine outright. */
const HARD: readonly OwnCheck[] = ['allergy', 'condition', 'pregnancy', 'kidney', 'lactation'];

/** Medicines that a screening tool misses, with those left out that this person must not have. */
export function findOmissions(person: Person, qt: QtLoad): OmissionFinding[] {
  const against = new Map<string, Against | null>();
  const hard = (drug: string): Against | null => {
    const known = against.get(drug);
    if (known !== undefined) return known;
    const found = hardAgainst(drug, person, qt);
    against.set(drug, found);
    return found;
  };
  return screenOmissions(person).map((missing) => omissionOf(missing, person, hard));
}

interface Against {
  readonly mechanism: string;
  readonly because: readonly string[];
}

function hardAgainst(id: string, person: Person, qt: QtLoad): Against | null {
  const { knowledge, now } = person;
  const use = candidateUse(id, now);
  const taken: Taken = { use, drug: id, ...atcOfUse(knowledge, id, use), classes: new Set(classesOf(knowledge, id)) };
  for (const check of HARD) {
    const found = checkOne(check, taken, person, qt).drafts.find(({ word }) => word === 'avoid');
    if (found !== undefined) return { mechanism: found.mechanism, because: found.because };
  }
  return null;
}

function omissionOf(
  { rule, truth, atc }: Missing,
  { knowledge }: Person,
  hard: (drug: string) => Against | null,
): OmissionFinding {
  const candidates = [...knowledge.drugs.values()].filter(
    (drug) => drug.kind !== 'group' && drug.atc.some((code) => atc.some((prefix) => code.startsWith(prefix))),
  );
  const drugs: string[] = [];
  const excluded: { drug: string; mechanism: string; because: readonly string[] }[] = [];
  for (const { id } of candidates) {
    const against = hard(id);
    if (against === null) drugs.push(id);
    else excluded.push({ drug: id, ...against });
  }
  const { criterion, mechanism, tier, judge, tool } = rule.body;
  const id = `omission/${rule.id}`;
  const omission: Omission = {
    id,
    criterion,
    because: truth.because,
    mechanism,
    // What a person must still judge, or what nothing is left for, is no suggestion to be made aloud.
    tier: judge.length > 0 || (drugs.length === 0 && excluded.length > 0) ? 'quiet' : tier,
    suggests: { atc, drugs: drugs.toSorted() },
    excluded,
    judge,
    confirmed: rule.body.confirmed,
  };
  return finding({
    id,
    kind: 'medicines/omission',
    value: omission,
    evidence: evidenceOf(
      knowledge,
      rule.sources.map((source) => ({ source, grade: `${tool} ${criterion}`, record: rule.ref.id })),
    ),
    trace: {
      facts: truth.facts,
      ...(truth.facts.length === 0 ? { nothingRead: true as const } : {}),
      records: [rule.ref],
      method: CHECK_METHOD,
    },
  });
}
