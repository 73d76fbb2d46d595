import type { ActionWord, ConfidenceLevel } from '../../core/index.ts';
import type { GeneRecord, Group, Knowledge } from '../../knowledge/index.ts';
import {
  type GeneResult,
  type PersonContext,
  type PhenotypeOutcome,
  applyOutsideCalls,
  assessConfidence,
  compareUrgency,
  guideDrugs,
  phenotypeOfPair,
  phenotypesOf,
} from '../../pgx/index.ts';
import type { MedicineFinding } from '../plan.ts';
import type { TestNext } from './care-plan.ts';
import { waitsForOf } from './open-gene.ts';

/** Shares below which an outcome is not looked at: together they change no chance that is shown. */
const LEAST_SHARE = 0.0005;

export interface GeneValueInput {
  readonly knowledge: Knowledge;
  readonly results: readonly GeneResult[];
  readonly context: PersonContext;
  readonly group: Group | 'mixture';
  /** Drug ids that are taken or planned. */
  readonly drugs: ReadonlySet<string>;
}

/**
 * For each gene that is open and matters for a medicine of this person: how likely its reading would change a line. Each
 * genotype's chance is that of the group (or what the file leaves possible); its line is made by the same rules as the plan's.
 */
export function geneValues(input: GeneValueInput): readonly TestNext[] {
  const guidance = input.knowledge.guidance.filter((record) => input.drugs.has(record.drug));
  const knowledge: Knowledge = { ...input.knowledge, guidance };
  const base = new Map(guideDrugs(knowledge, input.results, input.context).map((drug) => [drug.drug, drug]));
  const wanted = new Set([...base.values()].flatMap((drug) => (drug.lacking === 'gene' ? drug.genes : [])));
  return input.results
    .filter((result) => wanted.has(result.gene) && isOpen(result))
    .flatMap((result) => {
      const gene = knowledge.genes.get(result.gene)!;
      const drugs = [...base.values()].filter((drug) => drug.genes.includes(result.gene)).map((drug) => drug.drug);
      const outcomes = outcomesOf(gene, result, input.group);
      const relevant = { ...knowledge, guidance: guidance.filter((record) => drugs.includes(record.drug)) };
      const changes = new Map<string, number>();
      let chance = 0;
      for (const outcome of outcomes.shares) {
        const results = input.results.map((other) =>
          other.gene === result.gene ? stated(gene, outcome.alleles) : other,
        );
        let any = false;
        for (const then of guideDrugs(relevant, results, input.context)) {
          const before = base.get(then.drug)!;
          const word = then.atLeast ?? then.word;
          const now = before.atLeast ?? 'usual-care';
          if (!isAsking(word) || compareUrgency(word, now) >= 0) continue;
          any = true;
          const key = `${then.drug} ${word}`;
          changes.set(key, (changes.get(key) ?? 0) + outcome.share);
        }
        if (any) chance += outcome.share;
      }
      const known = outcomes.shares.length > 0;
      return {
        test: result.gene,
        of: { kind: 'gene' as const, id: result.gene },
        couldChange: known ? [...new Set([...changes.keys()].map((key) => key.split(' ')[0]!))].toSorted() : drugs,
        chance: known ? round(Math.min(1, chance)) : null,
        outcomes: [...changes].map(([key, share]) => ({
          drug: key.split(' ')[0]!,
          word: key.split(' ')[1]! as ActionWord,
          chance: round(Math.min(1, share)),
        })),
        basis: outcomes.basis,
      };
    })
    .toSorted(
      (a, b) =>
        (b.chance ?? -1) - (a.chance ?? -1) ||
        b.couldChange.length - a.couldChange.length ||
        (a.test < b.test ? -1 : 1),
    );
}

/** Chance that one of these drugs would be avoided or its dose changed, did its open genes get read; null where one has none. */
export type ChanceOfChange = (drugs: readonly string[], guidance: MedicineFinding | undefined) => number | null;

/** What the tests say of each medicine; genes are taken as independent and their chances added, which errs on the high side. */
export function chanceOfChange(tests: readonly TestNext[]): ChanceOfChange {
  const byGene = new Map(tests.map((test) => [test.of.id, test]));
  return (drugs, guidance) => {
    if (guidance === undefined) return 0;
    const waits = waitsForOf(guidance.value);
    let sum = 0;
    for (const gene of waits) {
      const test = byGene.get(gene);
      if (test === undefined || test.chance === null) return null;
      for (const { drug, word, chance } of test.outcomes)
        if (drugs.includes(drug) && (word === 'avoid' || word === 'change-dose')) sum += chance;
    }
    return waits.length === 0 ? null : Math.min(1, sum);
  };
}

function isOpen(result: GeneResult): boolean {
  const level: ConfidenceLevel = result.confidence.level;
  return result.call.status !== 'called' || level === 'open';
}

function isAsking(word: ActionWord): boolean {
  return word === 'avoid' || word === 'change-dose' || word === 'caution';
}

interface Share {
  readonly alleles: readonly string[];
  readonly share: number;
}

/** What the file leaves possible; where nothing was read, pairs at random from the group's alleles, one a meaning. */
function outcomesOf(
  gene: GeneRecord,
  result: GeneResult,
  group: Group | 'mixture',
): { readonly shares: readonly Share[]; readonly basis: string } {
  const { outcomes } = result.confidence;
  // Of a gene that was not read its outcomes hold bounds of alleles that nobody counted: no chance is made of those.
  const unread = result.call.positions.every(({ genotype }) => genotype === '');
  if (outcomes.length > 0 && !unread) return { shares: outcomes.flatMap(asShare), basis: 'stays-possible' };
  return { shares: pairsOfGroup(gene, group), basis: 'group-frequencies' };
}

function asShare(outcome: PhenotypeOutcome): Share[] {
  const [likeliest] = outcome.diplotypes;
  return likeliest === undefined || outcome.probability < LEAST_SHARE
    ? []
    : [{ alleles: likeliest.name.split('/'), share: outcome.probability }];
}

/** Pairs in Hardy-Weinberg proportions; pairs of one meaning are added up under their likeliest. */
function pairsOfGroup(gene: GeneRecord, group: Group | 'mixture'): readonly Share[] {
  const counted = allelesOf(gene, group);
  const sum = counted.reduce((so, [, share]) => so + share, 0);
  if (sum <= 0) return [];
  // Tables of HLA list the alleles that matter: all others together are the rest, and are none of these.
  const rest = 1 - sum > LEAST_SHARE ? restOf(gene, counted) : null;
  const alleles = rest === null ? counted : [...counted, [rest, 1 - sum] as const];
  const total = rest === null ? sum : 1;
  const byMeaning = new Map<string, { alleles: readonly string[]; share: number; best: number }>();
  for (const [i, [a, p]] of alleles.entries()) {
    for (const [b, q] of alleles.slice(i)) {
      const share = ((a === b ? 1 : 2) * p * q) / (total * total);
      if (share < LEAST_SHARE / 50) continue;
      const meaning = phenotypeOfPair(gene, [a, b]);
      const key = `${meaning.phenotype} ${meaning.activityScore ?? ''} ${meaning.lookupKeys.join(' ')}`;
      const known = byMeaning.get(key);
      if (known === undefined) byMeaning.set(key, { alleles: [a, b], share, best: share });
      else {
        known.share += share;
        if (share > known.best) {
          known.alleles = [a, b];
          known.best = share;
        }
      }
    }
  }
  return [...byMeaning.values()]
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ alleles: pair, share }) => ({ alleles: pair, share }));
}

/** What the uncounted rest is taken as: the reference allele, or in genes of statuses one that no status names. */
function restOf(gene: GeneRecord, counted: readonly (readonly [string, number])[]): string | null {
  const named = new Set([...counted.map(([name]) => name), ...(gene.calling.statuses ?? [])]);
  const reference = gene.alleles.find((allele) => allele.reference === true)?.name;
  if (gene.phenotypes.keyedBy !== 'allele-status') return reference ?? null;
  return ['*99:99', ...gene.functions.keys()].find((name) => !named.has(name)) ?? null;
}

/** Counted alleles of the group; of a mixture the mean over the groups that counted. Bounds of uncounted alleles are left out. */
function allelesOf(gene: GeneRecord, group: Group | 'mixture'): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  for (const [allele, byGroup] of gene.frequencies?.alleles ?? []) {
    const cells = (group === 'mixture' ? Object.values(byGroup) : [byGroup[group]]).flatMap((cell) =>
      cell === undefined || cell.upperBound === true ? [] : [cell.frequency],
    );
    if (cells.length === 0) continue;
    const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
    if (mean > 0) found.push([allele, mean]);
  }
  return found.toSorted((a, b) => b[1] - a[1]);
}

/** The gene as if a test had found this pair. */
function stated(gene: GeneRecord, alleles: readonly string[]): GeneResult {
  const call = applyOutsideCalls(gene, null, [
    {
      gene: gene.symbol,
      diplotype: alleles.join('/'),
      phenotype: null,
      activityScore: null,
      noCall: false,
      locator: { kind: 'outside-call', source: 'supposed', line: 1, text: alleles.join('/') },
    },
  ]);
  return {
    gene: gene.symbol,
    call,
    phenotypes: phenotypesOf(gene, call),
    confidence: assessConfidence(gene, call, new Map(), {}),
  };
}

function round(chance: number): number {
  return Math.round(chance * 10_000) / 10_000;
}
