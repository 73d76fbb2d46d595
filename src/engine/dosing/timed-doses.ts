import { type DoseAdvice, wallHours, wallText } from '../../dosing/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { TimedDose } from '../../medicines/index.ts';
import type { DoseFinding } from '../../plan/index.ts';

/**
 * What the computed doses say of the day: the hours of the best option where its target is confirmed, else of what is taken;
 * and the next level, which has a time only where the target is confirmed and the dates of the doses are known.
 */
export function timedDoses(knowledge: Knowledge, doses: readonly DoseFinding[]): readonly TimedDose[] {
  return doses.flatMap(({ value: advice }): readonly TimedDose[] => {
    const { drug, model } = advice;
    if (model === null || advice.standing === 'refused' || advice.standing === 'rule') return [];
    const regimen = (usable(advice) ? advice.options[0] : undefined) ?? advice.current;
    const hours = regimen?.hours ?? [];
    const sample = sampleOf(knowledge, advice);
    if (hours.length === 0 && sample === null) return [];
    return [{ drug, record: `dose-model/${model.id}`, hours, sample }];
  });
}

const usable = ({ target, targetAsks }: DoseAdvice): boolean => target !== null && target.confirmed && !targetAsks;

const HOURS: Readonly<Record<DoseAdvice['timeUnit'], number>> = { h: 1, d: 24 };

function sampleOf(knowledge: Knowledge, advice: DoseAdvice): TimedDose['sample'] {
  const [best] = advice.nextSample;
  const start = advice.start === null ? null : wallHours(advice.start);
  if (best === undefined || start === null || !usable(advice)) return null;
  const levels = factsOf(knowledge, 'dose-model').get(advice.model!.id)?.body.levels ?? [];
  const level = levels.find(({ output }) => output === advice.target?.output) ?? levels[0];
  return {
    analyte: level?.analyte ?? null,
    label: best.label,
    at: wallText(start.hours + best.time * HOURS[advice.timeUnit]),
  };
}
