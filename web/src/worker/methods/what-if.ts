import {
  type WhatIfSaid,
  type Words,
  loadWords,
  sayChange,
  sayDisease,
  sayMeasure,
  sayWhatIf,
} from '../../../../src/explain/index.ts';
import { type InterventionBody, type Knowledge, factsOf } from '../../../../src/knowledge/index.ts';
import type { WantedChange, WhatIf } from '../../../../src/risk/index.ts';
import type { Method } from '../method.ts';
import { madeWith, riskPack } from './prevention.ts';

/** A change that can be set, with how far trials went. */
export interface ChangeControl {
  readonly change: string;
  readonly name: string;
  /** Null: all or nothing. */
  readonly slider: {
    readonly most: number;
    readonly step: number;
    /** Of each step from the first, with its unit. */
    readonly labels: readonly string[];
  } | null;
  readonly start: number;
}

export interface WhatIfRow extends Pick<
  WhatIf,
  | 'change'
  | 'state'
  | 'horizonYears'
  | 'baseline'
  | 'withChange'
  | 'benefit'
  | 'benefitInterval'
  | 'numberNeeded'
  | 'certainty'
  | 'confirmed'
> {
  readonly said: WhatIfSaid;
  readonly disease: string;
  readonly harmful: boolean;
}

type Asked = { readonly id: number; readonly language: string; readonly voice: 'clinician' | 'person' };

/** Changes that fit the person, those first that can be set by degrees; null where the plan is not held any more. */
export const whatIfControls: Method<Asked, readonly ChangeControl[] | null> = async (kit, { id, language, voice }) => {
  const made = madeWith(id);
  if (made === null) return null;
  const { knowledge } = await riskPack(kit);
  const words = await loadWords(language, voice);
  const fits = made.plan.whatIf.filter(({ state }) => state === 'assessed');
  const changes = [...new Set(fits.map(({ change }) => change))];
  return changes
    .filter((change) => voice === 'clinician' || words.phrase('plain-change', change) !== null)
    .map((change) => controlOf(knowledge, words, voice, change, fits))
    .toSorted((a, b) => Number(a.slider === null) - Number(b.slider === null));
};

/** Halves of the amount that was tried: finer would pretend to know more. */
function controlOf(
  knowledge: Knowledge,
  words: Words,
  voice: Asked['voice'],
  change: string,
  fits: readonly WhatIf[],
): ChangeControl {
  const bodies = [...factsOf(knowledge, 'intervention').values()]
    .map(({ body }) => body)
    .filter((body) => body.change === change);
  const plain = words.phrase('plain-change', change);
  const name = voice === 'person' && plain !== null ? capital(plain) : sayChange(words, { change, by: null });
  const per = bodies
    .map((body) => body.per)
    .find((one): one is NonNullable<InterventionBody['per']> => one !== undefined);
  if (per === undefined) return { change, name, slider: null, start: 1 };
  const step = per.value / 2;
  const most = Math.max(...bodies.map((body) => body.per?.most ?? 0));
  const steps = Math.max(1, Math.floor(most / step + 1e-9));
  return {
    change,
    name,
    slider: {
      most: steps * step,
      step,
      labels: Array.from({ length: steps }, (_, i) => sayMeasure(words, (i + 1) * step, per.unit)),
    },
    start: fits.find((one) => one.change === change)?.by?.value ?? per.value,
  };
}

/** What each change would do, of the plan on screen; null where the plan is not held any more. */
export const whatIf: Method<
  Asked & { readonly changes: readonly WantedChange[] },
  readonly WhatIfRow[] | null
> = async (kit, { id, changes, language, voice }) => {
  const made = madeWith(id);
  if (made === null) return null;
  const { engine } = await riskPack(kit);
  const words = await loadWords(language, voice);
  const { whatIf: found } = await engine.prevention({
    now: made.plan.made,
    record: made.record,
    ...made.genome,
    changes,
  });
  return found
    .filter(({ state }) => state !== 'does-not-apply')
    .map((one) => ({
      said: sayWhatIf({ words, plan: made.plan }, one),
      change: one.change,
      state: one.state,
      horizonYears: one.horizonYears,
      baseline: one.baseline,
      withChange: one.withChange,
      benefit: one.benefit,
      benefitInterval: one.benefitInterval,
      numberNeeded: one.numberNeeded,
      certainty: one.certainty,
      confirmed: one.confirmed,
      disease: capital(
        (voice === 'person' ? words.phrase('plain-disease', one.outcome) : null) ?? sayDisease(words, one.outcome),
      ),
      harmful: one.harms.length > 0,
    }));
};

function capital(text: string): string {
  return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}
