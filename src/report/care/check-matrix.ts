import type { ActionWord } from '../../core/index.ts';
import { sayCheckResult, sayMechanism, sayMedicine } from '../../explain/index.ts';
import { CHECKS, type Check, type CheckResult, type Concern } from '../../medicines/index.ts';
import { type CareItem, WORD_ORDER } from '../../plan/index.ts';
import { type CareReporter, medicineItems } from './care-reporter.ts';

/** The checks in three groups, as a reader asks: how it works in this body, what of the person speaks, what adds up. */
export const CHECK_GROUPS = [
  { group: 'works', checks: ['gene', 'phenoconversion', 'interaction'] },
  {
    group: 'person',
    checks: ['kidney', 'liver', 'age', 'condition', 'pregnancy', 'lactation', 'allergy', 'lifestyle'],
  },
  { group: 'loads', checks: ['anticholinergic', 'qt', 'duplicate'] },
] as const satisfies readonly { readonly group: string; readonly checks: readonly Check[] }[];

export interface MatrixCell {
  readonly check: Check;
  readonly state: CheckResult['state'];
  /** The most urgent word of what was found; null elsewhere. */
  readonly word: ActionWord | null;
  /** Two words at most, beside the mark. */
  readonly brief: string;
  /** The same in full, for readers of the text. */
  readonly full: string;
  /** Concern whose finding the cell leads to; null for genes, which stand in the line of the medicine. */
  readonly concern: string | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly item: CareItem | null;
  readonly cells: readonly MatrixCell[];
}

export interface CheckMatrix {
  readonly groups: readonly { readonly group: 'works' | 'person' | 'loads'; readonly checks: readonly Check[] }[];
  readonly rows: readonly MatrixRow[];
  /** Checks that concern nobody here; they have no column, and are said. */
  readonly notApplicable: readonly Check[];
  /** Checks in which no record speaks of any medicine here; they have no column, and are said. */
  readonly silent: readonly Check[];
}

/** Every check of every medicine, the medicines in the order of the plan. */
export function checkMatrix(reporter: CareReporter): CheckMatrix {
  const { plan } = reporter;
  const items = medicineItems(plan);
  const place = new Map(items.map((item, i) => [item.drug ?? item.uses[0] ?? item.id, i]));
  const entries = Object.entries(plan.matrix).toSorted(
    ([a], [b]) => (place.get(a) ?? items.length) - (place.get(b) ?? items.length) || (a < b ? -1 : 1),
  );
  const everywhere = (is: (result: CheckResult) => boolean): readonly Check[] =>
    CHECKS.filter((check) => entries.length > 0 && entries.every(([, checks]) => is(checks[check])));
  const notApplicable = everywhere(({ state }) => state === 'not-applicable');
  const silent = everywhere((result) => result.state === 'not-checked' && result.reason === 'no-record');
  const shown = (check: Check): boolean => !notApplicable.includes(check) && !silent.includes(check);
  const groups = CHECK_GROUPS.map(({ group, checks }) => ({ group, checks: checks.filter(shown) })).filter(
    ({ checks }) => checks.length > 0,
  );
  return {
    groups,
    notApplicable,
    silent,
    rows: entries.map(([id, checks]) => ({
      id,
      name: nameOf(reporter, id),
      item: items.find((item) => item.drug === id || item.uses.includes(id)) ?? null,
      cells: groups.flatMap((group) => group.checks.map((check) => cellOf(reporter, id, check, checks[check]))),
    })),
  };
}

function cellOf(reporter: CareReporter, drug: string, check: Check, result: CheckResult): MatrixCell {
  const { speaking, words } = reporter;
  const cell = {
    check,
    state: result.state,
    word: null,
    brief: '',
    full: sayCheckResult(speaking, result),
    concern: null,
  };
  if (result.state === 'not-checked') return { ...cell, brief: words.say(`care.cell.${result.reason}`) };
  if (result.state !== 'found') return cell;
  const concerns = result.concerns.flatMap((id) => speaking.concerns.get(id) ?? []);
  const loudest = concerns.toSorted((a, b) => WORD_ORDER.indexOf(a.word) - WORD_ORDER.indexOf(b.word))[0];
  if (loudest === undefined) return geneCell(reporter, drug, cell);
  const word = words.say(`word.${loudest.word}`);
  return {
    ...cell,
    word: loudest.word,
    brief: briefOf(reporter, drug, loudest, concerns.length) ?? word,
    full: `${word}: ${cell.full}`,
    concern: loudest.id,
  };
}

/** What the genes say: the genes by name, with the most urgent word that a source gives. */
function geneCell(reporter: CareReporter, drug: string, cell: MatrixCell): MatrixCell {
  const item = reporter.plan.genome.items.find((one) => one.drug === drug);
  const sides = [...reporter.items.values()]
    .filter((one) => one.drug === drug)
    .flatMap((one) => one.sides.filter(({ from }) => from === 'gene'));
  const words = [...sides.map((side) => side.word), ...(item === undefined ? [] : [item.word])];
  const word = words.toSorted((a, b) => WORD_ORDER.indexOf(a) - WORD_ORDER.indexOf(b))[0] ?? 'caution';
  const genes = [...new Set(item?.guidance.genes ?? [])];
  const brief = genes.length === 0 ? '' : genes.length === 1 ? genes[0]! : `${genes[0]} +${genes.length - 1}`;
  const said = reporter.words.say(`word.${word}`);
  return {
    ...cell,
    word,
    brief: brief === '' ? said : brief,
    full: `${said}: ${brief === '' ? cell.full : genes.join(', ')}`,
  };
}

/** The partner, or the mechanism where two short words say it; null where neither is short enough for a cell. */
function briefOf(reporter: CareReporter, drug: string, concern: Concern, count: number): string | null {
  const { speaking, words } = reporter;
  const partners = [...new Set([...concern.with, concern.drug])].filter((one) => one !== drug);
  const more = count > 1 ? ` +${count - 1}` : '';
  if (concern.check === 'interaction' || concern.check === 'phenoconversion' || concern.check === 'duplicate') {
    const partner = partners[0];
    if (partner !== undefined) return short(`${sayMedicine(speaking, partner)}${more}`);
  }
  return short(sayMechanism(words, concern.mechanism));
}

const LONGEST = 22;

function short(text: string): string | null {
  return text.split(/\s+/).length <= 2 && text.length <= LONGEST ? text : null;
}

/** Name of a row of the matrix: a drug id, or a use of the record where it was not recognised. */
function nameOf({ plan, speaking }: CareReporter, id: string): string {
  return plan.person.medicines.find((one) => one.id === id)?.written ?? sayMedicine(speaking, id);
}
