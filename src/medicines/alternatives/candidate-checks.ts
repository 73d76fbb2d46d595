import type { Action, ActionWord } from '../../core/index.ts';
import type { Check, CheckResult, Concern, SafetyResult } from '../concern.ts';
import type { AlternativeRow, ExclusionReason } from './alternative-table.ts';
import type { CandidateChecks } from './alternatives-request.ts';

/** What the checks say of one candidate, sorted into the table's columns. */
export interface CheckedCandidate {
  readonly hard: { readonly reason: ExclusionReason; readonly concern: string } | null;
  readonly added: readonly string[];
  /** Added concerns that interrupt, and that show; quiet ones move no row. */
  readonly weight: readonly [number, number];
  readonly doseChange: boolean;
  readonly organ: ActionWord;
  /** The person's own value is missing, though the medicine depends on it. */
  readonly organValueMissing: boolean;
  readonly burden: AlternativeRow['burden'];
  /** 0: no load to speak of, or on no scale. 1: two points or more. 2: a load that is shown as a concern. */
  readonly burdenBand: 0 | 1 | 2;
  readonly open: readonly Check[];
}

const REASONS: Readonly<Record<Check, ExclusionReason>> = {
  gene: 'gene-avoid',
  interaction: 'interaction-avoid',
  phenoconversion: 'interaction-avoid',
  kidney: 'organ-avoid',
  liver: 'organ-avoid',
  age: 'age-avoid',
  condition: 'contraindicated',
  pregnancy: 'pregnancy',
  lactation: 'lactation',
  allergy: 'allergy',
  duplicate: 'already-taken',
  anticholinergic: 'contraindicated',
  qt: 'contraindicated',
  lifestyle: 'contraindicated',
};
/** Which reason is named where several hold. */
const REASON_ORDER: readonly Check[] = ['allergy', 'pregnancy', 'condition', 'lactation', 'gene', 'interaction'];
const ORGANS: readonly Check[] = ['kidney', 'liver'];
const LOADS: readonly Check[] = ['anticholinergic', 'qt'];
const ALWAYS_HARD: readonly Check[] = ['allergy', 'pregnancy'];
const WORDS: readonly ActionWord[] = ['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care'];

export function checkCandidate(checks: CandidateChecks, drug: string, replaced: string): CheckedCandidate {
  const given = flat(checks);
  const concerns = given.concerns.filter((concern) => concernsIt(concern, drug, replaced));
  const rank = (check: Check) => {
    const at = REASON_ORDER.indexOf(check);
    return at === -1 ? REASON_ORDER.length : at;
  };
  const hard = concerns.filter(isHard).toSorted((a, b) => rank(a.check) - rank(b.check))[0];
  const others = concerns.filter(({ check }) => check !== 'gene' && !ORGANS.includes(check) && !LOADS.includes(check));
  const loads = concerns.filter(({ check }) => LOADS.includes(check));
  const own = concerns.filter((concern) => concern.drug === drug);
  const row: Partial<Record<Check, CheckResult>> = given.matrix[drug] ?? {};
  const open = Object.entries(row).flatMap(([check, result]) =>
    result.state === 'not-checked' ? [check as Check] : [],
  );
  const organCells = ORGANS.map((check) => row[check]);
  const organWords = own.filter(({ check }) => ORGANS.includes(check)).map(({ word }) => word);
  const organOpen = organCells.some((cell) => cell === undefined || cell.state === 'not-checked');
  const burden = given.burdens.map(({ scale, parts, unscored }) => ({
    scale,
    points: unscored.includes(drug) ? null : (parts.find((part) => part.drug === drug)?.points ?? null),
  }));
  const loud = loads.some(({ tier }) => tier !== 'quiet');
  return {
    hard: hard === undefined ? null : { reason: REASONS[hard.check], concern: hard.id },
    added: [...others, ...loads].map(({ id }) => id),
    weight: [
      others.filter(({ tier }) => tier === 'interrupt').length,
      others.filter(({ tier }) => tier === 'show').length,
    ],
    doseChange: own.some(({ word }) => word === 'change-dose'),
    organ: worst([...organWords, ...(organOpen ? (['not-enough-data'] as const) : [])]),
    organValueMissing: organCells.some(
      (cell) => cell?.state === 'not-checked' && (cell.reason === 'no-value' || cell.reason === 'stale-value'),
    ),
    burden,
    burdenBand: loud ? 2 : burden.some(({ points }) => (points ?? 0) >= 2) ? 1 : 0,
    open,
  };
}

/** Concerns about the candidate, or that it brings to another medicine; not those with the medicine that it replaces. */
function concernsIt(concern: Concern, drug: string, replaced: string): boolean {
  if (concern.drug === replaced) return false;
  const others = concern.with.filter((id) => id !== replaced);
  if (concern.with.length > 0 && others.length === 0) return false;
  return concern.drug === drug || others.includes(drug);
}

/** `avoid` that is not left to be weighed. An allergy and a pregnancy are never weighed here. */
function isHard({ word, check, actions }: Concern): boolean {
  if (word !== 'avoid') return false;
  const degrees = actions.flatMap((action: Action) => (action.code === 'avoid' ? [action.degree] : []));
  const weighed = degrees.length > 0 && degrees.every((degree) => degree === 'unless-benefit-outweighs');
  return ALWAYS_HARD.includes(check) || !weighed;
}

function worst(words: readonly ActionWord[]): ActionWord {
  return WORDS.find((word) => words.includes(word)) ?? 'usual-care';
}

interface FlatChecks extends Pick<SafetyResult, 'matrix' | 'burdens'> {
  readonly concerns: readonly Concern[];
}

function flat(checks: CandidateChecks): FlatChecks {
  if (isList(checks)) return { concerns: checks, matrix: {}, burdens: [] };
  return { ...checks, concerns: checks.concerns.map(({ value }) => value) };
}

function isList(checks: CandidateChecks): checks is readonly Concern[] {
  return Array.isArray(checks);
}
