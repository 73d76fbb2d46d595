import type { KeptDose } from './kept-dose.ts';

/** What is asked of the engine, from what was typed. */
export function questionOf(kept: KeptDose, now: string) {
  const { doses, levels, mic, courseDays, target, confirmed, model, average } = kept;
  return {
    now,
    ...(doses === undefined && levels === undefined
      ? {}
      : { input: { ...(doses === undefined ? {} : { doses }), ...(levels === undefined ? {} : { levels }) } }),
    ...(mic === undefined ? {} : { mic }),
    ...(courseDays === undefined ? {} : { courseDays }),
    ...(target === undefined ? {} : { target }),
    ...(confirmed === undefined ? {} : { confirmTarget: true }),
    ...(model === undefined ? {} : { model }),
    ...(average === true ? { average } : {}),
  };
}

export type DoseQuestion = ReturnType<typeof questionOf>;
