import type { PreventionPlan } from '../../../plan/index.ts';
import type { WhatIf } from '../../../risk/index.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';
import type { Words } from '../../words.ts';
import { capital, joined } from '../prevention-names.ts';
import { LISTED, type Plainly } from './plain-words.ts';
import { isAverageOnly, isOfGenes } from './risk-kinds.ts';

/** What the person can change, where it helps, on a risk of their own. */
export function sayChanges(words: Words, plainly: Plainly, plan: PreventionPlan): Block {
  const seen = new Set<string>();
  const lines = plan.whatIf
    .filter(
      (one) =>
        one.state === 'assessed' &&
        (one.benefit ?? 0) > 0 &&
        isOwn(one, plan) &&
        !seen.has(one.change) &&
        seen.add(one.change),
    )
    .slice(0, LISTED)
    .flatMap((one) => {
      const change = plainly.token('plain-change', one.change);
      const disease = plainly.disease(one.outcome);
      return change === null || disease === null ? [] : [sayChangePlainly(words, one, change, disease)];
    });
  return {
    heading: words.say('patient.prevention.change.heading'),
    lines: lines.length === 0 ? [] : [...lines, words.say('patient.prevention.change.talk')],
  };
}

/** The baseline is the person's own: an equation's, or a combined risk in which more than age and sex, and no gene, entered. */
function isOwn({ baselineFrom }: WhatIf, { risks, equations }: PreventionPlan): boolean {
  const risk = risks.find(({ disease }) => disease === baselineFrom);
  return risk === undefined
    ? equations.some(({ equation }) => equation === baselineFrom)
    : !isAverageOnly(risk) && !isOfGenes(risk);
}

function sayChangePlainly(words: Words, one: WhatIf, change: string, disease: string): string {
  const whole = (share: number): number => Math.round(share * 100);
  const n = whole(one.benefit!);
  const years = one.horizonYears === null ? '' : words.say('patient.prevention.years', { n: one.horizonYears });
  const range = one.benefitInterval;
  return joined([
    n < 1
      ? words.say('patient.prevention.change.few', { change: capital(change), disease, years })
      : words.say('patient.prevention.change', { change: capital(change), n, disease, years }),
    range === null
      ? words.say('patient.prevention.risk.no-range')
      : whole(range[0]) === whole(range[1])
        ? words.say('patient.prevention.risk.sure')
        : words.say('patient.prevention.change.range', {
            low: Math.max(0, whole(Math.min(range[0], range[1]))),
            high: whole(Math.max(range[0], range[1])),
          }),
    one.harms.length === 0 ? null : words.say('patient.prevention.change.harm'),
    one.confirmed ? null : words.say('patient.prevention.unchecked'),
  ]).replace(/ ([.,])/g, '$1');
}
