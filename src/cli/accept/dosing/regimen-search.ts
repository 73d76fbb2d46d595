import { USUAL_METRICS, dayOf, searchRegimens } from '../../../dosing/index.ts';
import { isObject, numbersIn, objectIn, onlyKnown, textIn } from './case-file.ts';
import { WHO_FIELDS, metricOfTarget, numbersOrOne, regimenOf, subjectOf } from './case-regimen.ts';
import type { CaseRun } from './case-run.ts';
import { readChoice } from './choice.ts';

/** `regimen-search`: how many regimens keep every limit, and which of them the case's rules choose. */
export const runRegimenSearch: CaseRun = ({ input, expected }, setting) => {
  onlyKnown(input, [...WHO_FIELDS, 'regimen', 'constraints', 'choose', 'metrics'], 'input');
  const { subject, person } = subjectOf(input, setting);
  const { doses: _, intervals: __, dur, durs, ...rest } = objectIn(input, 'regimen');
  const regimen = objectIn(input, 'regimen');
  const constraints = Object.entries(objectIn(input, 'constraints')).map(([name, limits]) => {
    if (!isObject(limits)) throw new Error(`constraints.${name} is no object`);
    onlyKnown(limits, ['low', 'high', 'mic', 'fractionUnbound', 'output', 'time', 'offset'], `constraints.${name}`);
    return {
      name,
      metric: metricOfTarget({ ...limits, metric: name }),
      low: limit(limits['low']),
      high: limit(limits['high']),
    };
  });
  const { feasible, best } = searchRegimens(
    subject,
    person,
    {
      doses: numbersIn(regimen, 'doses'),
      intervals: numbersIn(regimen, 'intervals'),
      infusions: numbersOrOne(regimen, durs === undefined ? 'dur' : 'durs') ?? [null],
      regimen: regimenOf({ ...rest, ii: dayOf(subject.model) }, subject.model),
    },
    constraints,
    readChoice(textIn(input, 'choose')),
    USUAL_METRICS,
  );
  void dur;
  const all =
    best === null
      ? null
      : {
          ...best.values,
          dose: best.regimen.amount,
          interval: best.regimen.interval,
          dur: best.regimen.infusion ?? null,
          daily: best.daily,
        };
  return { answer: { feasible, best: shaped(all, expected['best']) } };
};

function limit(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number') throw new Error('a limit is no number');
  return value;
}

/** What the case asks of the best regimen. */
function shaped(all: Readonly<Record<string, number | null>> | null, wanted: unknown): unknown {
  if (all === null || !isObject(wanted)) return all;
  return Object.fromEntries(
    Object.keys(wanted).map((name) => {
      if (!(name in all)) throw new Error(`expected.best.${name} is not known`);
      return [name, all[name]];
    }),
  );
}
