import { type Notice, PropriaError } from '../../core/index.ts';
import type { DoseModelBody, DoseTargetBody } from '../person/dose-model-body.ts';
import { inMolarOrMass } from '../person/level-unit.ts';
import { HOURS } from '../person/model-units.ts';
import type { Metric } from '../search/metric.ts';
import type { DoseTarget } from '../search/search-posterior.ts';
import type { TargetUsed } from './dose-advice.ts';
import type { DoseRequest, StatedTarget } from './dose-request.ts';

/** What is aimed at, as it is told and as the search takes it. */
export interface AimedTarget {
  readonly told: TargetUsed;
  /** Further targets of the record for the same setting, in the order of `search` after the first. */
  readonly others: readonly TargetUsed[];
  /** In the model's units; more than one where the record asks for several at once. */
  readonly search: readonly DoseTarget[];
  readonly harm: { readonly metric: Metric; readonly above: number } | null;
  /** One number of the search's metric in the told unit. */
  readonly factor: number;
  /** Band of levels to draw, in the model's concentration; null where the metric is no level. */
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
  readonly output: string | undefined;
  readonly over: DoseTargetBody['over'];
  /** Neither the record nor the person who asks has confirmed it. */
  readonly asks: boolean;
}

export interface TargetChoice {
  readonly target: AimedTarget | null;
  readonly notices: readonly Notice[];
}

/**
 * The target that is stated, else the first of the model's that a steady regimen can aim at (those without a setting first).
 * @throws PropriaError DOSING_TARGET_INVALID for a stated one that cannot be meant.
 */
export function chooseTarget(
  drug: string,
  model: DoseModelBody & { readonly id: string },
  request: Pick<DoseRequest, 'target' | 'confirmTarget' | 'mic' | 'courseDays'>,
): TargetChoice {
  const { target: stated, mic } = request;
  const ordered = [
    ...model.targets.filter(({ setting }) => setting === undefined),
    ...model.targets.filter(({ setting }) => setting !== undefined),
  ];
  const same = ordered.find(
    ({ metric, output }) =>
      (stated?.metric === undefined || metric === stated.metric) &&
      (stated?.output === undefined || output === stated.output),
  );
  if (stated !== undefined) {
    checkStated(stated);
    checkMeant(stated, same, model);
  }
  if (mic !== undefined && !(mic > 0 && Number.isFinite(mic)))
    throw new PropriaError('DOSING_TARGET_INVALID', {
      params: { written: `MIC ${mic}`, detail: 'a minimal inhibitory concentration is a number above 0' },
    });
  const aimed = stated === undefined ? same : merged(stated, same, model);
  if (aimed === undefined)
    return { target: null, notices: [{ code: 'DOSING_NO_TARGET', severity: 'serious', params: { drug } }] };
  // The area of a course is no property of one dose: without its length any dose could be said to reach it.
  if (isOfCourse(aimed) && !((request.courseDays ?? 0) > 0))
    return {
      target: null,
      notices: [{ code: 'DOSING_COURSE_UNKNOWN', severity: 'serious', params: { drug, metric: aimed.metric } }],
    };
  const notices: Notice[] = [];
  const used = mic ?? aimed.mic;
  const meant = meaningOf(aimed, model, used);
  const others: readonly Meant[] =
    stated === undefined
      ? ordered
          .filter((one) => one !== aimed && one.setting === aimed.setting)
          .map((one) => ({ target: one, meant: meaningOf(one, model, mic ?? one.mic ?? aimed.mic) }))
      : [];
  // One that cannot be judged beside the first must not be passed over: the dose would look as if it kept all.
  const unjudged = others.find((one) => one.meant === null || overOf(one.target) !== overOf(aimed));
  if (meant === null || unjudged !== undefined) {
    const { metric, unit } = meant === null ? aimed : unjudged!.target;
    if (stated !== undefined)
      throw new PropriaError('DOSING_TARGET_INVALID', {
        params: {
          written: `${aimed.metric} ${aimed.unit}`,
          detail:
            NEEDS_MIC.has(aimed.metric) && used === undefined
              ? 'it needs a minimal inhibitory concentration'
              : `the model ${model.id} has no such metric in that unit`,
        },
      });
    return {
      target: null,
      notices: [
        {
          code: 'DOSING_TARGET_NOT_POSSIBLE',
          severity: 'serious',
          params: { metric, unit, model: model.id },
        },
      ],
    };
  }
  const assumptions =
    NEEDS_MIC.has(aimed.metric) && mic === undefined && used !== undefined
      ? [{ name: 'mic', value: used, unit: 'mg/L' }]
      : [];
  for (const { name, value, unit } of assumptions)
    notices.push({ code: 'DOSING_TARGET_ASSUMPTION', severity: 'caution', params: { name, value, unit } });
  const unconfirmed =
    stated === undefined && request.confirmTarget !== true
      ? [aimed, ...others.map(({ target }) => target)].filter(({ confirmed }) => !confirmed)
      : [];
  for (const { metric: of, citation } of unconfirmed)
    notices.push({ code: 'DOSING_TARGET_UNCONFIRMED', severity: 'serious', params: { metric: of, citation } });
  const { factor } = meant;
  const told: TargetUsed = { ...toldOf(aimed), stated: stated !== undefined, assumptions };
  const goal = goalOf(aimed, meant);
  return {
    target: {
      told: stated === undefined ? told : { ...told, citation: '' },
      others: others.map(({ target }) => toldOf(target)),
      search: [goal, ...others.map((one) => goalOf(one.target, one.meant!))],
      harm: harmOf(aimed, model, used),
      factor,
      band: LEVEL_METRICS.has(aimed.metric) ? { low: goal.low, high: goal.high } : null,
      output: aimed.output,
      over: overOf(aimed),
      asks: unconfirmed.length > 0,
    },
    notices,
  };
}

/** The area of one dose that is given once, over days perhaps, is no course of several. */
const isOfCourse = ({ metric, over }: DoseTargetBody): boolean =>
  over === 'course' || (metric === 'cumulative-auc' && over !== 'dose');

const overOf = (target: DoseTargetBody): DoseTargetBody['over'] => (isOfCourse(target) ? 'course' : target.over);

interface Meaning {
  readonly metric: Metric;
  readonly factor: number;
}

interface Meant {
  readonly target: DoseTargetBody;
  readonly meant: Meaning | null;
}

function toldOf({ metric, output, time, low, high, best, unit, citation, confirmed }: DoseTargetBody): TargetUsed {
  return {
    metric,
    output: output ?? null,
    time: time ?? null,
    low: low ?? null,
    high: high ?? null,
    best: best ?? null,
    unit,
    citation,
    confirmed,
    stated: false,
    assumptions: [],
  };
}

/** The bounds in the numbers of the search. */
function goalOf({ low, high, best }: DoseTargetBody, { metric, factor }: Meaning): DoseTarget {
  const scaled = (value: number | undefined): number | null => (value === undefined ? null : value / factor);
  return { metric, low: scaled(low), high: scaled(high), best: scaled(best) };
}

const METRICS: ReadonlySet<string> = new Set([
  'auc24',
  'auc12',
  'cumulative-auc',
  'auc24-over-mic',
  'peak-over-mic',
  'time-above-mic',
  'output',
  'trough',
  'peak',
  'average',
  'concentration-at',
]);
const NEEDS_MIC: ReadonlySet<string> = new Set(['auc24-over-mic', 'peak-over-mic', 'time-above-mic']);
const LEVEL_METRICS: ReadonlySet<string> = new Set(['trough', 'peak', 'concentration-at', 'average', 'output']);

function checkStated({ low, high, best, metric }: StatedTarget): void {
  const written = `${metric ?? ''} ${low ?? ''}-${high ?? ''}`.trim();
  const invalid = (detail: string): PropriaError =>
    new PropriaError('DOSING_TARGET_INVALID', { params: { written, detail } });
  const given = [low, high, best].filter((value) => value !== undefined);
  if (metric !== undefined && !METRICS.has(metric))
    throw invalid(`there is no such metric; there are ${[...METRICS].join(', ')}`);
  if (given.length === 0) throw invalid('it has no bound');
  if (given.some((value) => !Number.isFinite(value) || value < 0)) throw invalid('a bound is no number from 0 up');
  if (low !== undefined && high !== undefined && low > high) throw invalid('the lower bound lies above the upper one');
  if (high === 0) throw invalid('its upper bound is 0, which no dose keeps');
  if (best !== undefined && (best < (low ?? best) || best > (high ?? best)))
    throw invalid('what is aimed at lies outside its bounds');
}

/** Bounds further from the record's than this, either way, are of another metric or unit. Our choice. */
const NEAR_RECORD = 3;

/** A range without its metric is taken as the record's: only where that can be meant. A level at a time needs its time. */
function checkMeant(stated: StatedTarget, same: DoseTargetBody | undefined, { targets }: DoseModelBody): void {
  const range = `${stated.low ?? ''}-${stated.high ?? ''}`;
  const invalid = (detail: string): PropriaError =>
    new PropriaError('DOSING_TARGET_INVALID', {
      params: { written: `${stated.metric ?? ''} ${range}`.trim(), detail },
    });
  const metric = stated.metric ?? same?.metric;
  if (metric === 'concentration-at' && same?.time === undefined)
    throw invalid('the hour after the dose is not known, which the record of the model would have to say');
  if (stated.metric !== undefined || same === undefined) return;
  const metrics = [...new Set(targets.map((one) => one.metric))];
  const say = `say which is meant, such as ${metrics.at(-1)}:${range}`;
  if (metrics.length > 1) throw invalid(`the model has targets of several metrics (${metrics.join(', ')}); ${say}`);
  if (stated.unit !== undefined && stated.unit !== same.unit) return;
  const own = [same.low, same.best, same.high].filter((one) => one !== undefined);
  const bounds = [stated.low, stated.best, stated.high].filter((one) => one !== undefined && one > 0) as number[];
  if (own.length === 0 || bounds.length === 0) return;
  if (Math.min(...bounds) > NEAR_RECORD * Math.max(...own) || Math.max(...bounds) * NEAR_RECORD < Math.min(...own))
    throw invalid(
      `without a metric it would be of ${same.metric} in ${same.unit}, and is far from every such target; say which is meant, such as trough:${range}`,
    );
}

/** What is stated, with what the record knows of the same metric: its unit, its time, its limit of harm. */
function merged(stated: StatedTarget, same: DoseTargetBody | undefined, model: DoseModelBody): DoseTargetBody {
  const metric = (stated.metric ?? same?.metric ?? 'trough') as DoseTargetBody['metric'];
  const base: DoseTargetBody = same ?? {
    metric,
    unit: USUAL_UNIT[metric]?.(model) ?? model.units.concentration,
    over: 'steady-state',
    confirmed: true,
    citation: 'stated',
    ...(stated.output === undefined ? {} : { output: stated.output }),
  };
  const { low: _low, high: _high, best: _best, ...rest } = base;
  return {
    ...rest,
    metric,
    confirmed: true,
    unit: stated.unit ?? base.unit,
    ...(stated.output === undefined ? {} : { output: stated.output }),
    ...(stated.low === undefined ? {} : { low: stated.low }),
    ...(stated.high === undefined ? {} : { high: stated.high }),
    ...(stated.best === undefined ? {} : { best: stated.best }),
  };
}

const USUAL_UNIT: Readonly<Record<string, (model: DoseModelBody) => string>> = {
  auc24: ({ units }) => `${units.concentration.split('/')[0]}.h/${units.concentration.split('/')[1] ?? 'L'}`,
  auc12: (model) => USUAL_UNIT['auc24']!(model),
  'auc24-over-mic': () => 'h',
  'peak-over-mic': () => '1',
  'time-above-mic': () => '%',
};

/** The metric as the search has it, and its number in the target's unit per number of the search's. */
function meaningOf(
  { metric, unit, time, output, unbound }: DoseTargetBody,
  model: DoseModelBody,
  mic: number | undefined,
): Meaning | null {
  const hours = HOURS[model.units.time] ?? 1;
  const molarMass = model.levels.find((one) => one.output === (output ?? one.output))?.molarMass;
  const concentration = (code: string): number | null =>
    code === model.units.concentration ? 1 : inMolarOrMass(1, model.units.concentration, code, molarMass);
  const out = output === undefined ? {} : { output };
  const micInModel = mic === undefined ? null : inMolarOrMass(mic, 'mg/L', model.units.concentration, molarMass);
  const plain = unit === '1' || unit === '';
  switch (metric) {
    case 'auc24':
    case 'auc12':
    case 'cumulative-auc': {
      const factor = areaFactor(unit, model.units.concentration, molarMass);
      return factor === null ? null : { metric: { kind: metric, ...out }, factor: factor * hours };
    }
    case 'auc24-over-mic':
      return micInModel === null || !(micInModel > 0) || unit !== 'h'
        ? null
        : { metric: { kind: 'auc24', ...out, per: micInModel }, factor: hours };
    case 'peak-over-mic':
      return micInModel === null || !(micInModel > 0)
        ? null
        : { metric: { kind: 'peak', ...out, per: micInModel }, factor: 1 };
    case 'time-above-mic':
      return micInModel === null
        ? null
        : {
            metric: { kind: 'time-above', ...out, level: micInModel, ...(unbound === undefined ? {} : { unbound }) },
            factor: 1,
          };
    case 'output':
      // An effect hardly moves within an interval: its value before the next dose stands for it.
      return { metric: { kind: 'trough', ...out }, factor: 1 };
    case 'trough':
    case 'peak':
    case 'average':
    case 'concentration-at': {
      const factor = plain && output !== undefined ? 1 : concentration(unit);
      if (factor === null) return null;
      if (metric === 'concentration-at' || (metric === 'peak' && time !== undefined))
        return { metric: { kind: 'after-dose', time: (time ?? 0) / hours, ...out }, factor };
      return { metric: { kind: metric, ...out }, factor };
    }
  }
}

/** Numbers of `mg.h/L` per concentration × hour of the model. */
function areaFactor(unit: string, concentration: string, molarMass: number | undefined): number | null {
  const [mass, volume] = concentration.split('/');
  return inMolarOrMass(1, `${mass}.h/${volume ?? '1'}`, unit, molarMass);
}

function harmOf(target: DoseTargetBody, model: DoseModelBody, mic: number | undefined): AimedTarget['harm'] {
  if (target.harm === undefined) return null;
  const { metric, unit, output, above } = target.harm;
  const meant = meaningOf({ ...target, metric, unit, ...(output === undefined ? {} : { output }) }, model, mic);
  return meant === null ? null : { metric: meant.metric, above: above / meant.factor };
}
