import { daysBetween } from '../../core/index.ts';
import { type Knowledge, factsOf, isDrugOf } from '../../knowledge/index.ts';
import type { Stopping } from '../../plan/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { lastingConditions } from './lasting-conditions.ts';

/** What has to be reckoned with when a medicine of this person ends. */
export function stoppingOf(knowledge: Knowledge, record: PersonRecord, drug: string, now: string): Stopping {
  const conditions = lastingConditions(knowledge, record);
  let essential: Stopping['essential'] = null;
  let taper: Stopping['taper'] = null;
  for (const { body, ref } of factsOf(knowledge, 'stopping').values()) {
    if (!body.drugs.some((id) => id === drug || (id.startsWith('~') && isDrugOf(knowledge, drug, id)))) continue;
    const holds =
      body.essential !== undefined &&
      (body.essential.when === undefined ||
        body.essential.when.some(({ conditions: any, withinMonths }) =>
          any.some((id) => {
            const since = conditions.get(id);
            if (since === undefined) return false;
            const days = since === null ? null : daysBetween(since, now);
            return withinMonths === undefined || days === null || days <= withinMonths * 30.4375;
          }),
        ));
    if (holds) essential ??= { harm: body.essential!.harm, record: ref, confirmed: body.confirmed };
    if (body.taper !== undefined) {
      const { harm, steps, watch } = body.taper;
      taper ??= { harm, steps: steps.map(stepText), watch: watch ?? [], record: ref };
    }
  }
  return { essential, taper };
}

/** `25% of first-dose every 14 days`, `stop-from-lowest-dose`. */
function stepText(step: {
  readonly byPercent?: number | undefined;
  readonly of?: string | undefined;
  readonly everyDays?: number | undefined;
  readonly what?: string | undefined;
}): string {
  const { byPercent, of, everyDays, what } = step;
  return [
    ...(byPercent === undefined ? [] : [`-${byPercent}%`]),
    ...(of === undefined ? [] : [`of ${of}`]),
    ...(everyDays === undefined ? [] : [`every ${everyDays} d`]),
    ...(what === undefined ? [] : [what]),
  ].join(' ');
}
