import type { ExchangedPhenotype } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import {
  type BurdenSum,
  type Check,
  CHECKS,
  type CheckResult,
  type Concern,
  type ConcernFinding,
  type DerivedValue,
  type EnzymeState,
  type SafetyResult,
} from '../concern.ts';
import type { Taken } from './atc-of-use.ts';
import { checkOne, OWN_CHECKS, type OwnCheck } from './check-one.ts';
import { concernFinding } from './concern-finding.ts';
import { interactionColumns } from './interaction-columns.ts';
import { cellOf } from './matrix.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { findOmissions } from './omissions.ts';
import { type Draft, joinOutcomes, type Outcome } from './outcome.ts';
import { type Constitution, type Person, personOf } from './person.ts';
import { qtBurden, qtLoad } from './qt.ts';

export interface CheckInput {
  readonly record: PersonRecord;
  /** ISO date. */
  readonly now: string;
  readonly phenotypes: readonly ExchangedPhenotype[];
  readonly derived: readonly DerivedValue[];
  /** Drug id of a medicine about to be prescribed. */
  readonly candidate?: string;
  /** What {@link constitutionOf} says of the person, where it is known already. */
  readonly constitution?: Constitution;
  /** Leaves out what may be missing: for weighing one candidate among many, where it is the slowest part and of no use. */
  readonly withoutOmissions?: true;
  /** The one drug id whose own checks are wanted, with its pairs; what the others do to each other is left out. The matrix has its row alone. */
  readonly only?: string;
  /** Checks made elsewhere (genes from guidance, interactions): their concerns, and their cells by drug id. */
  readonly others?: readonly OtherChecks[];
}

/** What another part found for columns that this one does not fill. */
export interface OtherChecks {
  readonly checks: readonly Check[];
  readonly concerns: readonly ConcernFinding[];
  /** Of a drug without a cell: not checked for want of a record. */
  readonly cells: Readonly<Record<string, Partial<Record<Check, CheckResult>>>>;
  readonly burdens?: readonly BurdenSum[];
  readonly enzymes?: readonly EnzymeState[];
}

/**
 * Every medicine of a person through every check. Each cell of the matrix says what was found, that records were consulted
 * and list nothing, or that it was not checked and what would settle it.
 */
export function checkMedicines(knowledge: Knowledge, input: CheckInput): SafetyResult {
  const person = personOf(knowledge, input);
  const qt = qtLoad(person);
  const byDrug = new Map<string, Taken[]>();
  for (const taken of person.taken) byDrug.set(taken.drug, [...(byDrug.get(taken.drug) ?? []), taken]);
  const outcomes = new Map<string, Map<OwnCheck, Outcome>>();
  for (const [drug, taken] of byDrug)
    if (input.only === undefined || drug === input.only) outcomes.set(drug, ownOutcomes(taken, person, qt));
  // What is given comes first: a column of the caller's own replaces ours.
  const others = [...(input.others ?? []), interactionColumns(person, input.only)];
  const given = others.flatMap(({ concerns }) => concerns);
  const drafts = [...outcomes.values()]
    .flatMap((checks) => [...checks.values()].flatMap((outcome) => outcome.drafts))
    .filter((draft) => !isTold(draft, given));
  const own = mergeDrafts(drafts).map((draft) => ({ checks: draft.checks, finding: concernFinding(knowledge, draft) }));
  const matrix: Record<string, Record<Check, CheckResult>> = {};
  for (const [drug, checks] of outcomes) {
    matrix[drug] = Object.fromEntries(
      CHECKS.map((check) => {
        const found = own
          .filter(
            ({ checks: by, finding: { value } }) =>
              by.includes(check) && (value.drug === drug || value.with.includes(drug)),
          )
          .map(({ finding }) => finding.id);
        const told =
          check === 'lifestyle'
            ? given.filter(({ value }) => value.drug === drug && habitOf(value) !== null).map(({ id }) => id)
            : [];
        const outcome = checks.get(check as OwnCheck);
        const elsewhere = others.some((part) => part.checks.includes(check));
        if (outcome === undefined || elsewhere) return [check, withFound(otherCell(others, drug, check), found)];
        return [check, cellOf(outcome, [...found, ...told])];
      }),
    ) as Record<Check, CheckResult>;
  }
  for (const { id } of person.unresolved) matrix[id] = unresolvedRow();
  const burden = qtBurden(qt, person);
  return {
    concerns: [...own.map(({ finding }) => finding), ...given].toSorted(byLoudness),
    matrix,
    burdens: [...others.flatMap(({ burdens }) => burdens ?? []), ...(burden === null ? [] : [burden])],
    enzymes: others.flatMap(({ enzymes }) => enzymes ?? []),
    derived: input.derived,
    omissions: input.withoutOmissions === true ? [] : findOmissions(person, qt),
    unresolved: unresolvedIn(person),
  };
}

function ownOutcomes(taken: readonly Taken[], person: Person, qt: ReturnType<typeof qtLoad>): Map<OwnCheck, Outcome> {
  return new Map(
    OWN_CHECKS.map((check) => [check, joinOutcomes(taken.map((one) => checkOne(check, one, person, qt)))]),
  );
}

/** The habit that a concern rests on alone: `lifestyle/grapefruit`. */
function habitOf({ with: others, because }: Pick<Concern, 'with' | 'because'>): string | null {
  return others.length > 0 ? null : (because.find((id) => id.startsWith('lifestyle/')) ?? null);
}

/**
 * A habit whose interaction is given with its size needs no second concern, nor does a rule of several medicines that says no
 * more of one mechanism than a pair does that is given.
 */
function isTold(draft: Draft, given: readonly ConcernFinding[]): boolean {
  const habit = draft.check === 'lifestyle' ? habitOf(draft) : null;
  return given.some(({ value }) => {
    if (value.drug !== draft.drug) return false;
    if (habit !== null) return habitOf(value) === habit;
    return (
      draft.check === 'interaction' &&
      value.mechanism === draft.mechanism &&
      value.word === draft.word &&
      value.tier === draft.tier &&
      draft.with.every((drug) => value.with.includes(drug))
    );
  });
}

function withFound(cell: CheckResult, found: readonly string[]): CheckResult {
  if (found.length === 0) return cell;
  return { state: 'found', concerns: [...found, ...(cell.state === 'found' ? cell.concerns : [])] };
}

function otherCell(others: readonly OtherChecks[], drug: string, check: Check): CheckResult {
  const part = others.find(({ checks }) => checks.includes(check));
  return part?.cells[drug]?.[check] ?? { state: 'not-checked', reason: 'no-record', settledBy: [] };
}

function unresolvedRow(): Record<Check, CheckResult> {
  const cell: CheckResult = {
    state: 'not-checked',
    reason: 'medicine-not-resolved',
    settledBy: [{ kind: 'context', asks: 'medicine-name' }],
  };
  return Object.fromEntries(CHECKS.map((check) => [check, cell])) as Record<Check, CheckResult>;
}

function unresolvedIn({ record, unresolved }: Person): SafetyResult['unresolved'] {
  const open = <T extends { readonly id: string }>(
    facts: readonly T[],
    ids: (fact: T) => readonly string[],
  ): string[] => facts.filter((fact) => ids(fact).length === 0).map(({ id }) => id);
  return {
    medicines: unresolved.map(({ id }) => id),
    conditions: open(
      record.conditions.filter(({ status }) => status !== 'absent'),
      ({ conditions }) => conditions,
    ),
    allergies: open(
      record.allergies.filter(({ verification }) => verification !== 'refuted'),
      ({ substances }) => substances,
    ),
  };
}

const TIERS = ['interrupt', 'show', 'quiet'] as const;

function byLoudness(a: ConcernFinding, b: ConcernFinding): number {
  return TIERS.indexOf(a.value.tier) - TIERS.indexOf(b.value.tier) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
