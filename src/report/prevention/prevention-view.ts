import { type RiskChartWidth, driverBars, riskByAge } from '../../charts/index.ts';
import type { Locator, MethodRef, Notice, RecordRef } from '../../core/index.ts';
import {
  type PreventionSaid,
  type RiskSaid,
  type Words,
  clinicalOf,
  createWords,
  sayPrevention,
} from '../../explain/index.ts';
import type { PreventionPlan } from '../../plan/index.ts';
import { type QuotedLine, quoteLine } from '../quoted-line.ts';

/** One prevention plan with its words: what text, page and paper are made from. */
export interface PreventionView {
  readonly plan: PreventionPlan;
  readonly said: PreventionSaid;
  readonly words: Words;
}

export function preventionView(plan: PreventionPlan, words: Words = createWords()): PreventionView {
  return { plan, words, said: sayPrevention(words, plan) };
}

/** `9.3 % in 10 years` */
export function valueOf({ value, years }: Pick<RiskSaid, 'value' | 'years'>): string {
  return [value ?? '', years].filter((part) => part !== '').join(' ');
}

/** Lines of page one: the rest stands below, in full. */
export const PREVENTION_FIRST = 5;

/** Notices of the record, of the family and of the genome, each once. */
export function noticesOf({ notices, family, genome }: PreventionPlan): readonly Notice[] {
  const all = [...notices, ...family.notices, ...(genome?.notices ?? [])];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Why a line may be said: the records with their digests, and the lines that were read. */
export interface PreventionTrace {
  readonly records: readonly RecordRef[];
  readonly lines: readonly QuotedLine[];
  readonly method: string;
}

export function preventionTrace(
  records: readonly RecordRef[],
  facts: readonly Locator[],
  method: MethodRef | null = null,
): PreventionTrace {
  return {
    records: [...new Map(records.map((record) => [record.id, record])).values()],
    lines: [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()].map(quoteLine),
    method: method === null ? '' : `${method.id} ${method.version}`,
  };
}

export function traceOfItem({ plan }: PreventionView, id: string): PreventionTrace {
  const trace = plan.items.find((item) => item.id === id)?.trace;
  return trace === undefined ? preventionTrace([], []) : preventionTrace(trace.records, trace.facts, trace.method);
}

export function traceOfRisk({ plan, words }: PreventionView, id: string): PreventionTrace {
  const risk = plan.risks.find(({ disease }) => disease === id);
  if (risk === undefined) return preventionTrace([], []);
  const base = clinicalOf({ plan, words }, risk);
  return preventionTrace(
    [risk.record, ...(base === null ? [] : [base.result.record]), ...risk.parts.map(({ record }) => record)],
    [...risk.facts, ...(base?.facts ?? [])],
  );
}

/** Risk over age; null where there is no curve worth a drawing. */
export function curveDrawing(
  { plan, words }: PreventionView,
  risk: RiskSaid,
): ((width: RiskChartWidth) => string) | null {
  const found = plan.risks.find(({ disease }) => disease === risk.id);
  if (found === undefined || found.curve.length < 2) return null;
  return (width) =>
    riskByAge(
      {
        points:
          found.interval === null
            ? found.curve.map((one) => ({ ...one, low: one.value, high: one.value }))
            : found.curve,
        labels: {
          own: words.say('prevention.risk.curve.own'),
          band:
            found.interval === null || found.curve.every(({ low, high }) => low === high)
              ? ''
              : words.say('prevention.risk.curve.band'),
          average: words.say('prevention.risk.curve.average'),
        },
        upper: found.mortality === 'none' ? words.say('prevention.risk.upper.short') : null,
        unit: words.say('prevention.risk.curve'),
        ages: words.say('prevention.risk.curve.age'),
        title: risk.curveTitle,
      },
      width,
    );
}

/** What each factor adds, as bars; null where nothing does. */
export function driversDrawing(
  { words }: Pick<PreventionView, 'words'>,
  risk: Pick<RiskSaid, 'drivers' | 'driversTitle'>,
): ((width: RiskChartWidth) => string) | null {
  if (risk.drivers.length === 0) return null;
  return (width) =>
    driverBars(
      {
        bars: risk.drivers.map(({ label, difference, value }) => ({
          label,
          difference,
          value: words.say('prevention.risk.of100', { n: value }),
        })),
        title: risk.driversTitle,
      },
      width,
    );
}
