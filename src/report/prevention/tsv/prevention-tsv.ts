import type { PreventionPlan } from '../../../plan/index.ts';
import { tsv } from '../../tsv/rows.ts';

const HEAD = [
  'line',
  'id',
  'kind',
  'state',
  'what',
  'value',
  'low',
  'high',
  'average',
  'years',
  'last',
  'next',
  'from',
  'until',
  'grade',
  'source',
  'standing',
  'confirmed',
  'audience',
  'missing',
  'baseline',
  'with-change',
  'baseline-from',
  'records',
] as const;

type Row = Partial<Record<(typeof HEAD)[number], string | number>>;

/** A row a risk, a line of the plan, a change and a finding, in codes: for a table program and for other software. */
export function preventionTsv(plan: PreventionPlan): string {
  const rows: readonly Row[] = [
    ...plan.risks.map((one): Row => ({
      line: 'risk',
      id: one.disease,
      state: one.state,
      what: one.because.join(';'),
      value: one.value ?? '',
      low: one.interval?.low ?? '',
      high: one.interval?.high ?? '',
      average: one.average ?? '',
      years: one.horizonYears ?? '',
      standing: one.mortality === 'none' && one.value !== null ? `${one.standing};upper-bound` : one.standing,
      confirmed: yes(one.confirmed),
      records: one.record.id,
    })),
    ...plan.items.map((one): Row => {
      const won = one.sides.filter((side) => side.won);
      return {
        line: 'item',
        id: one.id,
        kind: one.kind,
        state: one.state,
        what: one.options.map(({ action }) => action).join(';'),
        last: one.dates.last?.on ?? '',
        next: one.dates.next ?? '',
        from: one.dates.from ?? '',
        until: one.dates.until ?? '',
        grade: [...new Set(won.flatMap(({ grade }) => grade ?? []))].join(';'),
        source: [...new Set(won.map(({ body }) => body))].join(';'),
        standing: one.resolution,
        confirmed: yes(won.every(({ confirmed }) => confirmed)),
        audience: one.audience,
        missing: one.missing.join(';'),
        records: one.trace.records.map(({ id, digest }) => `${id}@${digest.slice(0, 12)}`).join(';'),
      };
    }),
    ...plan.whatIf.map((one): Row => ({
      line: 'what-if',
      id: one.id,
      kind: one.change,
      state: one.state,
      what: one.outcome,
      value: one.benefit ?? '',
      low: one.benefitInterval?.[0] ?? '',
      high: one.benefitInterval?.[1] ?? '',
      years: one.horizonYears ?? '',
      source: one.citation,
      standing: one.certainty,
      confirmed: yes(one.confirmed),
      missing: one.missing.join(';'),
      records: one.record.id,
      baseline: one.baseline ?? '',
      'with-change': one.withChange ?? '',
      'baseline-from': one.baselineFrom ?? '',
    })),
    ...plan.exposures
      .filter(({ state, level }) => state !== 'not-known' || level !== null)
      .map((one): Row => ({
        line: 'exposure',
        id: one.exposure,
        kind: one.action ?? '',
        state: one.state,
        what: one.level?.unit ?? '',
        value: one.level === null ? '' : `${one.level.comparator ?? ''}${one.level.value}`,
        from: one.bound?.from ?? '',
        last: one.level?.date ?? '',
        source: one.bound?.citation ?? one.citation,
        confirmed: yes(one.confirmed),
        missing: one.missing.join(';'),
        records: one.record.id,
      })),
    // What was not asked for has no row: a table must not tell where somebody looked.
    ...(plan.genome?.findings ?? [])
      .filter(({ state }) => state !== 'not-asked')
      .map((one): Row => ({
        line: 'finding',
        id: one.gene,
        kind: one.category,
        state: one.state,
        what: one.entry,
        standing: one.confirmFirst.join(';'),
        confirmed: yes(one.confirmed),
        missing: one.settle ?? '',
        records: one.record.id,
      })),
    ...plan.scores.map((one): Row => ({
      line: 'score',
      id: one.score,
      state: one.place.status,
      what: one.trait,
      value: one.place.status === 'assessed' ? one.place.place.percentile : '',
      low: one.place.status === 'assessed' ? one.place.place.percentileInterval[0] : '',
      high: one.place.status === 'assessed' ? one.place.place.percentileInterval[1] : '',
      standing: one.effect,
      source: one.citation,
      records: one.record,
    })),
    ...plan.family.criteria.map((one): Row => ({
      line: 'criterion',
      id: one.criterion,
      kind: one.syndrome,
      state: one.state,
      source: one.citation,
      confirmed: yes(one.confirmed),
      records: one.record.id,
    })),
  ];
  return tsv(
    HEAD,
    rows.map((row) => HEAD.map((column) => row[column] ?? '')),
  );
}

function yes(confirmed: boolean): string {
  return confirmed ? 'yes' : 'no';
}
