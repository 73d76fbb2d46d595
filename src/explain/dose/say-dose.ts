import type { Notice } from '../../core/index.ts';
import type {
  DoseAdvice,
  GenotypeUse,
  LevelUsed,
  RegimenOutcome,
  StartingDose,
  TargetUsed,
} from '../../dosing/index.ts';
import { sayAmount, sayAmountRange, sayFraction, sayFractionRange } from '../say-amount.ts';
import type { Words } from '../words.ts';
import { of100, sayBand, sayInterval, sayLength, sayMeasured, sayNumber, sayUnitOf } from './say-dose-number.ts';
import { sayMoment } from './say-moment.ts';
import { sayEvery, sayHours, sayRegimen } from './say-regimen.ts';

/** One dose advice in the words of a clinician, ready for a terminal, a page or paper. */
export interface DoseSaid {
  /** The result in one sentence. */
  readonly statement: string;
  readonly basis: readonly string[];
  /** Set where the clinician must confirm the target first. */
  readonly asks: string | null;
  readonly refusals: readonly NoticeWords[];
  readonly cautions: readonly NoticeWords[];
  readonly target: string | null;
  readonly regimens: readonly RegimenSaid[];
  readonly continuous: string | null;
  readonly inputs: readonly InputSaid[];
  readonly genotype: readonly string[];
  readonly levels: readonly string[];
  /** What the levels taught about this person, a sentence a parameter. */
  readonly taught: readonly string[];
  readonly starts: readonly StartSaid[];
  readonly next: readonly string[];
  readonly until: readonly string[];
  readonly missed: readonly string[];
  readonly doubts: readonly string[];
  readonly others: readonly { readonly model: string; readonly why: string }[];
  /** `8 things to know before you use it`; null where there is none. */
  readonly toKnow: string | null;
  readonly decides: string;
}

export interface NoticeWords {
  readonly code: string;
  readonly what: string;
  readonly meaning: string;
}

export interface RegimenSaid {
  /** `8 mg every 12 h, over 1 h`. */
  readonly regimen: string;
  /** `at 8:00 and 20:00`, or nothing. */
  readonly hours: string;
  readonly role: 'now' | 'proposed' | 'asked' | 'other';
  readonly product: string;
  /** Said where the proposed regimen is the present one. */
  readonly keeps: string;
  readonly trough: Said;
  readonly peak: Said;
  readonly auc24: Said;
  readonly metric: Said;
  /** Shares of 100; null where there is no target. */
  readonly shares: {
    /** `7 · 91 · 2`, of 100. */
    readonly parts: string;
    readonly below: number;
    readonly in: number;
    readonly above: number;
    readonly said: string;
  } | null;
  readonly inRange: string;
  readonly harm: string;
}

export type Said = { readonly middle: string; readonly range: string } | null;

export interface InputSaid {
  readonly name: string;
  readonly value: string;
  readonly from: string;
  readonly age: string;
  readonly assumed: boolean;
}

export interface StartSaid {
  readonly line: string;
  readonly notes: readonly string[];
}

export interface DoseNames {
  /** Name of the medicine, to begin a sentence with. */
  readonly drug: string;
  /** Name of a covariate: `Body weight`; left out: the model's own name. */
  readonly covariate?: (name: string) => string;
  readonly rule?: (id: string) => string;
}

export function sayDose(words: Words, advice: DoseAdvice, names: DoseNames): DoseSaid {
  const best = advice.options[0];
  const { current } = advice;
  const targets = advice.target === null ? [] : [advice.target, ...(advice.otherTargets ?? [])];
  const regimens = [
    ...(current === null || isSame(current, best) ? [] : [{ outcome: current, role: 'now' as const }]),
    ...advice.options
      .map((outcome, i) => ({ outcome, role: i === 0 ? ('proposed' as const) : ('other' as const) }))
      .filter(({ outcome, role }) => role === 'proposed' || !isSame(current, outcome)),
    ...advice.compared.map(({ outcome }) => ({ outcome, role: 'asked' as const })),
  ];
  return {
    statement: sayStatement(words, advice, names),
    basis: sayBasis(words, advice),
    asks: advice.targetAsks ? sayAsked(words, targets) : null,
    refusals: advice.refusals.map((notice) => sayDoseNotice(words, notice)),
    cautions: advice.cautions.map((notice) => sayDoseNotice(words, notice)),
    target: targets.length === 0 ? null : targets.map((target) => targetLine(words, target)).join(' '),
    regimens: regimens.map(({ outcome, role }) => sayOutcome(words, advice, outcome, role)),
    continuous:
      advice.continuous === null || best?.product === null
        ? null
        : words.say('dose.continuous', {
            dose: sayEvery(
              words,
              advice.continuous.amount,
              advice.continuous.unit,
              advice.continuous.interval,
              advice.timeUnit,
            ),
          }),
    inputs: advice.inputs.map((input) => ({
      name: names.covariate?.(input.name) ?? input.name,
      value:
        typeof input.value === 'number' ? sayMeasured(words, input.value, input.unit) : sayWord(words, input.value),
      from: words.say(`dose.from.${input.from}`),
      age: input.ageDays === null ? '' : words.say('dose.age.days', { n: Math.round(input.ageDays) }),
      assumed: input.from === 'assumed',
    })),
    genotype: advice.genotype.map((use) => sayGenotype(words, use)),
    levels: advice.levels.map((level) => sayLevel(words, advice, level)),
    taught: (advice.fit?.parameters ?? []).filter(varies).map((parameter) =>
      words.say('dose.fit.parameter', {
        name: parameter.name,
        value: sayMeasured(words, parameter.individual, parameter.unit),
        low: sayNumber(words, parameter.p05),
        high: sayNumber(words, parameter.p95),
        typical: sayNumber(words, parameter.typical),
      }),
    ),
    starts: advice.starts.map((start) => sayStart(words, start, names)),
    next: advice.nextSample.map(({ time, remaining, label }) =>
      words.say('dose.next', {
        time: `${sayMoment(words, advice, time)} (${words.say(`dose.next.${label}`)})`,
        share: sayFraction(words, Math.round(remaining * 100) / 100),
      }),
    ),
    until: [
      ...(advice.untilSteadyState === null
        ? []
        : [words.say('dose.until.steady', { time: sayLength(words, advice.untilSteadyState.p50, advice.timeUnit) })]),
      ...(advice.untilTarget === null
        ? []
        : [words.say('dose.until.target', { time: sayLength(words, advice.untilTarget.p50, advice.timeUnit) })]),
    ],
    missed: sayMissed(words, advice),
    doubts: advice.model?.doubts ?? [],
    others: advice.otherModels.map(({ id, reason, weight }) => ({
      model: id,
      why: words.sayOr(`dose.others.${reason}`, reason, {
        weight: weight === null ? '' : words.number(Math.round(weight * 100) / 100),
      }),
    })),
    toKnow: advice.cautions.length === 0 ? null : words.say('dose.to-know', { n: advice.cautions.length }),
    decides: words.say('dose.decides', { seed: advice.seed }),
  };
}

/** Neighbouring answers that are alike are one: up to, then from to. */
function sayMissed(words: Words, { missedDose, timeUnit }: DoseAdvice): readonly string[] {
  const said: string[] = [];
  let from: string | null = null;
  for (const [i, { after, then }] of missedDose.entries()) {
    if (missedDose[i + 1]?.then === then) continue;
    const until = sayLength(words, after, timeUnit);
    said.push(
      words.say(`dose.missed.${then}`, {
        late:
          from === null ? words.say('dose.missed.up-to', { until }) : words.say('dose.missed.from-to', { from, until }),
      }),
    );
    from = until;
  }
  return said;
}

/** The same amount as often, infused as long: one line says both. */
function isSame(a: RegimenOutcome | null, b: RegimenOutcome | undefined): boolean {
  return (
    a !== null &&
    b !== undefined &&
    a.amount === b.amount &&
    a.unit === b.unit &&
    a.interval === b.interval &&
    a.infusion === b.infusion
  );
}

/** A parameter that the model gives no variability was taught nothing. */
function varies({ p05, p95 }: { readonly p05: number; readonly p95: number }): boolean {
  return p95 > p05;
}

function sayStatement(words: Words, advice: DoseAdvice, { drug, rule }: DoseNames): string {
  const best = advice.options[0];
  if (advice.standing === 'refused') return words.say('dose.statement.refused', { drug });
  if (best !== undefined && advice.target !== null) {
    const dose = sayRegimen(words, best, advice.timeUnit);
    const metrics = [advice.target, ...(advice.otherTargets ?? [])].map((target) => sayMetric(words, target));
    const metric = sayMetric(words, advice.target);
    const key = metrics.length === 1 ? 'dose.statement.option' : 'dose.statement.option-joint';
    if (best.inTarget !== null)
      return words.say(key, { drug, dose, ...chanceOf(words, best.inTarget), metric: words.list(metrics) });
    if (best.metric !== null)
      return words.say('dose.statement.expected', {
        drug,
        dose,
        metric,
        value: sayMeasured(words, best.metric.p50, advice.target.unit),
      });
  }
  if (advice.targetAsks) return words.say('dose.statement.asks', { drug });
  // A rule that says nothing is no statement, wherever it stands.
  const start = advice.starts.find(
    ({ amount, factor, action }) => amount !== null || factor !== null || action !== null,
  );
  if (advice.standing === 'rule' && start !== undefined) {
    const said = { drug, start: startLine(words, start, rule?.(start.rule) ?? start.rule) };
    const uncounted = start.notices.filter(({ code }) => code === 'DOSING_START_GENE_NOT_COUNTED');
    if (uncounted.length === 0) return words.say('dose.statement.rule', said);
    const genes = uncounted.map(({ params }) => `${params?.['gene']} ${params?.['found']}`);
    return words.say('dose.statement.rule-uncounted', { ...said, genes: words.list(genes) });
  }
  // Only where regimens were tried may it be said that none reaches the target.
  const tried = [...advice.cautions, ...advice.refusals].some(({ code }) => code === 'DOSING_NO_REGIMEN');
  return words.say(tried ? 'dose.statement.none' : 'dose.statement.unsaid', { drug });
}

/** The number of 100, and whether it begins with a vowel: an 8, an 11, an 80. */
function chanceOf(words: Words, probability: number): { readonly n: string; readonly vowel: 'yes' | 'no' } {
  const n = of100(words, probability);
  return { n, vowel: /^(8|11$|18$)/.test(n) ? 'yes' : 'no' };
}

function sayBasis(words: Words, { model, levels, cautions }: DoseAdvice): readonly string[] {
  if (model === null) return [];
  // What is not known is not inside.
  const unchecked = cautions.find(({ code }) => code === 'DOSING_POPULATION_UNCHECKED')?.params?.['names'];
  const used = levels.filter(({ flag }) => flag === null || flag === 'implausible' || flag === 'same-time').length;
  const outside = model.outside.map(({ name, value, unit, from, upTo }) =>
    words.say('dose.outside.one', {
      name,
      value: sayMeasured(words, value, unit),
      range: sayBand(words, from, upTo, unit),
    }),
  );
  return [
    words.say('dose.basis', { levels: used, model: model.citation, population: model.population }),
    outside.length > 0
      ? words.say('dose.outside', { what: words.list(outside) })
      : unchecked === undefined
        ? words.say('dose.inside')
        : words.say('dose.inside.open', { what: sayNames(words, String(unchecked)) }),
    ...(model.confirmed ? [] : [words.say('dose.model.unconfirmed')]),
  ];
}

/** Each target that is not confirmed, to be confirmed or replaced. */
function sayAsked(words: Words, targets: readonly TargetUsed[]): string {
  return targets
    .filter(({ confirmed, stated }) => !confirmed && !stated)
    .map((target) => sayTarget(words, target, 'dose.target.asks'))
    .join(' ');
}

function targetLine(words: Words, target: TargetUsed): string {
  const key = target.stated
    ? 'dose.target.stated'
    : target.confirmed
      ? 'dose.target.confirmed'
      : 'dose.target.confirmed-by-you';
  const assumed = target.assumptions.map(
    ({ name, value, unit }) => `${sayName(words, name)} ${sayMeasured(words, value, unit)}`,
  );
  return [
    sayTarget(words, target, key),
    ...(assumed.length === 0 ? [] : [words.say('dose.target.assumes', { what: words.list(assumed) })]),
  ].join(' ');
}

/** `the trough`; of an effect its name: `the INR`; of a level its hour: `the level 48 h after the start of the dose`. */
export function sayMetric(
  words: Words,
  { metric, output, time }: Pick<TargetUsed, 'metric' | 'output' | 'time'>,
): string {
  const of = output !== null && words.knows(output, 'dose-output') ? words.term(output, 'dose-output') : null;
  const said = words.sayOr(`dose.metric.${metric}`, metric);
  // Of another substance than the medicine itself, which one: the trough (the level of its metabolite).
  const name =
    of === null || of === words.say('dose.metric.concentration') ? said : metric === 'output' ? of : `${said} (${of})`;
  if (time === null) return name;
  return words.say('dose.metric.at', { metric: name, time: words.say('dose.hour', { n: words.number(time) }) });
}

function sayTarget(
  words: Words,
  target: TargetUsed,
  key: 'dose.target.asks' | 'dose.target.confirmed' | 'dose.target.confirmed-by-you' | 'dose.target.stated',
): string {
  const metric = sayMetric(words, target);
  return words.say(key, {
    target: `${metric} ${sayBand(words, target.low, target.high, target.unit)}`,
    citation: target.citation,
  });
}

function sayOutcome(words: Words, advice: DoseAdvice, outcome: RegimenOutcome, role: RegimenSaid['role']): RegimenSaid {
  const interval = (value: RegimenOutcome['trough']): Said => (value === null ? null : sayInterval(words, value));
  const { inTarget, below, above, harm } = outcome;
  const share = (value: number | null): string =>
    value === null ? '' : words.say('dose.of-100', { n: of100(words, value) });
  return {
    regimen: sayRegimen(words, outcome, advice.timeUnit, false),
    hours: sayHours(words, outcome.hours),
    role,
    product: outcome.product ?? (role === 'now' ? '' : words.say('dose.product.none')),
    keeps: role === 'proposed' && isSame(advice.current, outcome) ? words.say('dose.keeps') : '',
    trough: interval(outcome.trough),
    peak: interval(outcome.peak),
    auc24: interval(outcome.auc24),
    metric: interval(outcome.metric),
    shares:
      inTarget === null || below === null || above === null
        ? null
        : {
            parts: [below, inTarget, above].map((share) => of100(words, share)).join(' · '),
            below: below * 100,
            in: inTarget * 100,
            above: above * 100,
            said: words.say('dose.bar', {
              below: of100(words, below),
              in: of100(words, inTarget),
              above: of100(words, above),
            }),
          },
    inRange: share(inTarget),
    harm: share(harm),
  };
}

function sayGenotype(words: Words, { gene, phenotype, alleles, how }: GenotypeUse): string {
  const said = words.say(`dose.gene.${how}`, { gene, phenotype: phenotype ?? gene });
  return alleles.length === 0 || how === 'not-read'
    ? said
    : `${said} ${words.say('dose.gene.alleles', { alleles: alleles.join('/') })}`;
}

function sayLevel(words: Words, advice: DoseAdvice, { value, unit, written, time, blq, flag }: LevelUsed): string {
  const own = sayMeasured(words, value, unit);
  const said = words.say(blq ? 'dose.level.below' : 'dose.level', {
    value: written === undefined ? own : `${sayMeasured(words, written.value, written.unit)} (${own})`,
    time: sayMoment(words, advice, time),
  });
  return flag === null ? said : `${said}: ${words.say(`dose.level.${flag}`)}`;
}

function sayStart(words: Words, start: StartingDose, names: DoseNames): StartSaid {
  const { cap, weeks, errors, confirmed, citation } = start;
  const worst = errors.map((error) =>
    words.say(error.group === 'all' ? 'dose.start.errors.all' : 'dose.start.errors', {
      n: error.n,
      group: error.group,
      mae: sayMeasured(words, error.mae, error.unit),
      within: words.number(Math.round(error.within20 * 100)),
    }),
  );
  return {
    line: startLine(words, start, names.rule?.(start.rule) ?? start.rule),
    notes: [
      ...(cap === null
        ? []
        : [words.say('dose.start.cap', { amount: sayAmount(words, { value: cap.amount, unit: cap.unit }) })]),
      ...(weeks === null
        ? []
        : [words.say('dose.start.weeks', { low: words.number(weeks.low), high: words.number(weeks.high) })]),
      ...start.notices.map((notice) => sayDoseNotice(words, notice)).map(({ what, meaning }) => `${what} ${meaning}`),
      ...worst,
      confirmed ? citation : `${citation} (${words.say('dose.start.unconfirmed')})`,
    ],
  };
}

function startLine(words: Words, { amount, factor, action, frequency }: StartingDose, rule: string): string {
  const often = frequency === null ? '' : `, ${words.term(frequency)}`;
  if (amount !== null) {
    const low = { value: Number(amount.low.toPrecision(3)), unit: amount.unit };
    const high = { value: Number(amount.high.toPrecision(3)), unit: amount.unit };
    return words.say('dose.start.amount', { rule, amount: `${sayAmountRange(words, low, high)}${often}` });
  }
  if (factor !== null && action !== 'usual')
    return `${words.say('dose.start.factor', { rule, share: sayFractionRange(words, factor.low, factor.high) })}${often}`;
  return words.say(`dose.start.${action ?? 'none'}`, { rule });
}

/** A notice with its tokens in words: the name of an input, a unit where there is one. */
export function sayDoseNotice(words: Words, { code, params = {} }: Notice): NoticeWords {
  const spoken = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, spokenParam(words, key, value)]),
  );
  const tidy = (text: string): string =>
    text
      .replaceAll(' ()', '')
      .replace(/ {2,}/g, ' ')
      .replace(/ ([.,;)])/g, '$1');
  const { what, then } = words.coded(code, spoken);
  return { code, what: tidy(capital(what)), meaning: tidy(then) };
}

function spokenParam(words: Words, key: string, value: string | number): string {
  if (key === 'name' && typeof value === 'string') return sayName(words, value);
  if (key === 'names' && typeof value === 'string') return sayNames(words, value);
  if (key === 'metric') return words.sayOr(`dose.metric.${value}`, String(value));
  if (key === 'drug') return words.medicine(String(value));
  if (key === 'output' && words.knows(String(value), 'dose-output')) return words.term(String(value), 'dose-output');
  if (key === 'unit' && typeof value === 'string') return sayUnitOf(words, value);
  const moment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})\S*)?$/.exec(String(value));
  if (moment !== null) return [words.date(moment[1]!), ...(moment[2] === undefined ? [] : [moment[2]])].join(', ');
  const hours = /^(\d+(?:\.\d+)?) h$/.exec(String(value));
  if (hours !== null) return words.say('dose.hour', { n: words.number(Number(hours[1])) });
  return typeof value === 'number' ? sayNumber(words, value) : value;
}

/** Names of inputs between commas, each in words. */
function sayNames(words: Words, names: string): string {
  return names
    .split(', ')
    .map((name) => sayName(words, name))
    .join(', ');
}

/** A value that is a word: `male`. */
function sayWord(words: Words, value: string): string {
  return words.knows(value, 'trial-value') ? words.term(value, 'trial-value') : value;
}

/** An input, or what a target assumes, in words. */
function sayName(words: Words, name: string): string {
  return words.knows(name, 'covariate') ? words.term(name, 'covariate') : name;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Whether the target's metric stands in none of the columns that every regimen has: those are of the medicine itself, at no hour. */
export function hasOwnColumn(target: Pick<TargetUsed, 'metric' | 'output' | 'time'> | null): boolean {
  if (target === null) return false;
  return !['trough', 'peak', 'auc24'].includes(target.metric) || target.output !== null || target.time !== null;
}

/** The unit of a column's head: `Trough µg/L`. */
export function sayColumn(words: Words, column: 'trough' | 'peak' | 'auc24' | 'metric', unit: string): string {
  return words.say(`dose.short.${column}`, { unit: sayUnitOf(words, unit) }).trim();
}
