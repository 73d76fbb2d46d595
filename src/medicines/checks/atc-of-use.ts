import { valueIn } from '../../core/index.ts';
import { type AtcScopeBody, type DrugSelector, factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { MedicineUse } from '../../record/index.ts';

/** One ingredient of one medicine as this person takes it. */
export interface Taken {
  readonly use: MedicineUse;
  readonly drug: string;
  /** Codes of the substance that this use means: by its route and dose, without fixed combinations. */
  readonly atc: readonly string[];
  /** False where it only acts where it is put (eye drops, creams). */
  readonly systemic: boolean;
  /** Ids of drug classes that the substance belongs to, `~nsaids`. */
  readonly classes: ReadonlySet<string>;
}

/** `mg` a day; null where the dose or its rhythm was not read, or is not a mass. */
export function dailyAmount(use: MedicineUse, unit = 'mg'): number | null {
  const { amount, timesPerDay } = use.dose ?? {};
  if (amount === undefined || amount === null || timesPerDay === undefined || timesPerDay === null) return null;
  try {
    return valueIn(amount, unit) * timesPerDay;
  } catch {
    return null; // tablets, puffs and drops have no mass
  }
}

const startsWithAny = (code: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => code.startsWith(prefix));

interface Scopes {
  readonly scopes: readonly AtcScopeBody[];
  readonly combination: readonly string[];
  readonly local: readonly string[];
}

const remembered = new WeakMap<Knowledge['facts'], Scopes>();

function scopesOf(knowledge: Knowledge): Scopes {
  const known = remembered.get(knowledge.facts);
  if (known !== undefined) return known;
  const scopes = [...factsOf(knowledge, 'atc-scope').values()].map(({ body }) => body);
  const made = {
    scopes,
    combination: scopes.flatMap((scope) => ('combination' in scope ? scope.combination : [])),
    local: scopes.flatMap((scope) => ('local' in scope ? scope.local : [])),
  };
  remembered.set(knowledge.facts, made);
  return made;
}

/** The ATC codes that a use means, out of all that its substance has. */
export function atcOfUse(knowledge: Knowledge, drug: string, use: MedicineUse): Pick<Taken, 'atc' | 'systemic'> {
  const { scopes, combination, local } = scopesOf(knowledge);
  const all = knowledge.drugs.get(drug)?.atc ?? [];
  const alone = all.filter((code) => !startsWithAny(code, combination));
  const codes = alone.length > 0 ? alone : all;
  const route = use.route?.toLowerCase() ?? null;
  const byRoute =
    route === null
      ? undefined
      : scopes.find((scope) => 'route' in scope && scope.route.some((word) => route.includes(word)));
  const narrowed =
    byRoute !== undefined && 'route' in byRoute ? codes.filter((code) => startsWithAny(code, byRoute.only)) : [];
  if (narrowed.length > 0) return { atc: narrowed, systemic: narrowed.some((code) => !startsWithAny(code, local)) };
  const systemic = codes.filter((code) => !startsWithAny(code, local));
  if (systemic.length === 0) return { atc: codes, systemic: codes.length === 0 };
  for (const scope of scopes) {
    if (!('drug' in scope) || scope.drug !== drug) continue;
    const daily = dailyAmount(use, scope.dailyUpTo.unit);
    const isLow =
      daily === null
        ? scope.lowWhenUnknown || use.indications.some((indication) => scope.lowIndications.includes(indication))
        : daily <= scope.dailyUpTo.value;
    return { atc: systemic.filter((code) => startsWithAny(code, isLow ? scope.low : scope.high)), systemic: true };
  }
  return { atc: systemic, systemic: true };
}

/** Whether a use is one of the medicines meant. */
export function isMeant(taken: Taken, selector: DrugSelector): boolean {
  if (!taken.systemic && selector.locally !== true && selector.atc === undefined) return false;
  if (selector.not !== undefined && isMeant(taken, selector.not)) return false;
  if (taken.systemic || selector.locally === true) {
    if (selector.drugs?.includes(taken.drug) === true) return true;
    if (selector.classes?.some((id) => taken.classes.has(id)) === true) return true;
  }
  // A prefix of a local group (S01) means local use by itself.
  return selector.atc?.some((prefix) => taken.atc.some((code) => code.startsWith(prefix))) ?? false;
}
