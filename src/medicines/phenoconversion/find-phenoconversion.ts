import type { Action, ActionWord, ExchangedPhenotype } from '../../core/index.ts';
import { factsOf, type Knowledge, matchRules, parseScore, printScore } from '../../knowledge/index.ts';
import type { Concern, EnzymeState, Tier } from '../concern.ts';
import { enzymeStates, estimateExposure, type OrganState } from '../exposure/index.ts';
import { type InteractionContext, actingOn, canonicalDrug, enzymeRolesOf } from '../interactions/index.ts';
import { phenoconversionRule, phenoconvert } from './phenoconvert.ts';

export interface PhenoconversionInput {
  readonly phenotypes: readonly ExchangedPhenotype[];
  /** Drug ids of what is taken. */
  readonly drugs: readonly string[];
  readonly context: InteractionContext;
  readonly organs?: OrganState;
  /** The enzymes of these drugs, where they are known already. */
  readonly states?: readonly EnzymeState[];
}

/** An estimate under this change either way asks for nothing. */
const TELLING = 1.25;
/** From here on the class of a strong to moderate change begins. */
const MARKED = 2;

/**
 * Where other medicines change what a genotype means: first what a guideline states, then for all other medicines what the
 * exposure formula estimates. One concern a medicine and enzyme, in one of the two layers and never in both.
 */
export function findPhenoconversion(knowledge: Knowledge, input: PhenoconversionInput): readonly Concern[] {
  const states = input.states ?? enzymeStates(knowledge, input.phenotypes, input.drugs, input.context);
  const drugs = [...new Set(input.drugs.map((drug) => canonicalDrug(knowledge, drug)))];
  const only = input.context.only === undefined ? null : canonicalDrug(knowledge, input.context.only);
  return drugs
    .filter((drug) => only === null || drug === only || actsOnEnzymes(knowledge, only))
    .flatMap((drug) => [...byGuideline(knowledge, input, drug), ...byEstimate(knowledge, input, states, drug)])
    .filter((concern) => only === null || concern.drug === only || concern.with.includes(only));
}

/** Whether it can change what another medicine's genotype means. */
function actsOnEnzymes(knowledge: Knowledge, drug: string): boolean {
  return enzymeRolesOf(knowledge, drug).some(({ body }) => body.role === 'inhibitor' || body.role === 'inducer');
}

function byGuideline(knowledge: Knowledge, input: PhenoconversionInput, drug: string): Concern[] {
  const rule = phenoconversionRule(knowledge, drug);
  if (rule === null) return [];
  const phenotype = input.phenotypes.find(({ gene, confidence }) => gene === rule.body.gene && confidence !== 'open');
  const score = parseScore(phenotype?.activityScore);
  if (phenotype === undefined || score === null) return [];
  const acting = actingOn(knowledge, input.drugs, input.context, 'inhibitor').filter(({ id }) => id !== drug);
  const answer = phenoconvert(knowledge, {
    gene: rule.body.gene,
    activityScore: score.value,
    drug,
    coMedications: acting.map(({ id }) => id),
  });
  if (answer.state !== 'stated' || !answer.changed) return [];
  const { actions, word, source, record } = adviceFor(knowledge, rule.body.guidance, drug, rule.body.gene, answer);
  const culprits = acting.filter(({ id }) => answer.culprits.includes(id));
  return [
    {
      id: `phenoconversion/${drug}+${answer.culprits.join('+')}/${rule.body.enzyme.toLowerCase()}`,
      check: 'phenoconversion',
      drug,
      with: answer.culprits,
      because: [`gene/${rule.body.gene}`],
      tier: word === 'avoid' ? 'interrupt' : 'show',
      word,
      actions,
      exposure: null,
      mechanism: `${rule.body.enzyme.toLowerCase()}-inhibition`,
      sources: [
        ...rule.sources.map((one) => ({
          source: one,
          grade: `${answer.genotypePhenotype ?? 'unknown'} -> ${answer.adjustedPhenotype}`,
          record: rule.ref.id,
        })),
        ...(source === null || record === null ? [] : [{ source, grade: answer.adjustedPhenotype, record }]),
      ],
      layer: 'guideline',
      confirmed: rule.body.confirmed,
      until: allEnd(culprits.map(({ until }) => until)),
    },
  ];
}

/** What the guideline asks for the adjusted phenotype: the options of its own record of this medicine. */
function adviceFor(
  knowledge: Knowledge,
  body: string,
  drug: string,
  gene: string,
  answer: { readonly adjustedActivityScore: number; readonly adjustedPhenotype: string },
): {
  readonly actions: readonly Action[];
  readonly word: ActionWord;
  readonly source: string | null;
  readonly record: string | null;
} {
  const none = { actions: [], word: 'caution', source: null, record: null } as const;
  const record = knowledge.guidance.find((one) => one.drug === drug && one.body.toLowerCase() === body);
  if (record === undefined) return none;
  const keys = {
    names: [answer.adjustedPhenotype],
    score: printScore({ value: answer.adjustedActivityScore, orMore: false }),
    alleles: null,
    activities: null,
  };
  const [match] = matchRules(record.rules, new Map([[gene, keys]]));
  if (match === undefined) return none;
  const actions = match.rule.options.flatMap((option) => (option.use === 'first' ? option.actions : []));
  const codes = new Set(actions.map(({ code }) => code));
  const word = codes.has('avoid')
    ? 'avoid'
    : codes.has('set-dose') || codes.has('limit-dose') || codes.has('refer-dose')
      ? 'change-dose'
      : 'caution';
  return { actions, word, source: record.source, record: `${record.ref.id}#${match.rule.id}` };
}

/** Where no guideline speaks: exposure with the others over exposure without, in this genotype. */
function byEstimate(
  knowledge: Knowledge,
  input: PhenoconversionInput,
  states: readonly EnzymeState[],
  drug: string,
): Concern[] {
  if (phenoconversionRule(knowledge, drug) !== null) return [];
  const estimate = estimateExposure(knowledge, drug, states, input.organs);
  if (estimate.state !== 'estimated' || estimate.assumed.length > 0) return [];
  const { ratio } = estimate.byOthers;
  if (ratio < TELLING && ratio > 1 / TELLING) return [];
  const enzymes = new Set(estimate.pathways.map(({ enzyme }) => enzyme));
  const role = ratio > 1 ? 'inhibitor' : 'inducer';
  const culprits = states
    .filter(({ enzyme }) => enzymes.has(enzyme))
    .flatMap((state) => state.culprits.filter((one) => one.id !== drug && one.role === role));
  const ids = [...new Set(culprits.map(({ id }) => id))];
  const mechanism = `${[...enzymes].join('-').toLowerCase()}-${role === 'inhibitor' ? 'inhibition' : 'induction'}`;
  const marked = ratio >= MARKED || ratio <= 1 / MARKED;
  const tier: Tier = marked ? 'show' : 'quiet';
  const exposures = factsOf(knowledge, 'exposure');
  return [
    {
      id: `phenoconversion/${drug}+${ids.join('+')}/${[...enzymes].join('+').toLowerCase()}`,
      check: 'phenoconversion',
      drug,
      with: ids.filter((id) => !exposures.has(id)),
      because: [
        ...states.flatMap((state) =>
          enzymes.has(state.enzyme) && state.genotype !== null
            ? [`gene/${factsOf(knowledge, 'enzyme').get(state.enzyme)?.body.gene ?? state.enzyme}`]
            : [],
        ),
        ...ids.flatMap((id) => exposures.get(id)?.body.because ?? []),
      ],
      tier,
      word: marked ? 'caution' : 'usual-care',
      actions: marked ? [{ code: 'monitor', what: [role === 'inhibitor' ? 'toxicity' : 'response'] }] : [],
      exposure: estimate.byOthers,
      mechanism,
      sources: estimate.records.map((record) => ({
        source: sourceOf(knowledge, record),
        grade: 'estimate',
        record,
      })),
      layer: 'estimate',
      confirmed: false,
      until: allEnd(culprits.map(({ until }) => until)),
    },
  ];
}

function sourceOf(knowledge: Knowledge, record: string): string {
  const [kind = '', ...id] = record.split('/');
  return knowledge.facts.get(kind)?.get(id.join('/'))?.sources[0] ?? 'propria';
}

/** The date on which the last of them has worn off; null as soon as one is still taken. */
function allEnd(untils: readonly (string | null)[]): string | null {
  const dates = untils.flatMap((until) => (until === null ? [] : [until]));
  return dates.length === 0 || dates.length < untils.length ? null : (dates.toSorted().at(-1) ?? null);
}
