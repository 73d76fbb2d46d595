import type { Knowledge } from '../../knowledge/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { PresentRegimen } from '../person/present-regimen.ts';
import { type Regimen, isLinear } from '../search/regimen.ts';
import type { Arm, RankedRegimen } from '../search/search-posterior.ts';
import type { ConsideredModel } from './consider-models.ts';
import type { DoseRequest } from './dose-request.ts';
import type { FittedPerson } from './fit-person.ts';
import type { AimedTarget } from './target.ts';

export interface RegimensAsked {
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly drug: string;
  readonly chosen: ConsideredModel;
  readonly lead: FittedPerson;
  readonly arms: readonly Arm[];
  readonly target: AimedTarget | null;
  readonly request: DoseRequest;
  readonly seed: number;
  readonly brief: boolean;
}

/** Courses that are solved step by step are left for who asks for that medicine. */
export function isSlowBrief({ brief, chosen }: RegimensAsked): boolean {
  return brief && chosen.model.definition.structure.type === 'ode';
}

/** An upper bound says what is too much; the least dose of all would keep it best. */
export function isUpperAlone({ told }: AimedTarget): boolean {
  return told.best === null && !((told.low ?? 0) > 0);
}

/** A limit that the record wants kept and nothing to reach: any small dose would keep it. One that is stated is meant so. */
export function isLimitAlone({ search, told }: AimedTarget): boolean {
  return (
    !told.stated && search.every(({ low, best, high }) => low === null && (best ?? null) === null && high !== null)
  );
}

/** A target that a larger dose always meets more surely. */
export function isOpenAbove(target: AimedTarget | null): boolean {
  if (target === null || target.told.high !== null || target.told.low === null || target.told.best !== null)
    return false;
  return target.search.every(({ high }) => high === null);
}

export function isSame({ amount, interval, infusion, offsets = [0] }: Regimen, present: PresentRegimen): boolean {
  return (
    amount === present.amount &&
    interval === present.interval &&
    (infusion ?? null) === present.infusion &&
    offsets.length === 1 &&
    present.offsets.length === 1
  );
}

export function regimenOf({ amount, interval, infusion, offsets }: PresentRegimen): Regimen {
  return {
    amount,
    interval,
    count: 'steady-state',
    infusion,
    ...(offsets.length > 1 ? { offsets } : {}),
  };
}

/** Whether more of the draws than one in twenty have no steady state: what comes in is more than can leave. */
export function risesWithoutEnd({ regimen, trough }: RankedRegimen, { chosen }: RegimensAsked): boolean {
  return (
    regimen.count === 'steady-state' && !isLinear(chosen.model) && (trough === null || !Number.isFinite(trough.p95))
  );
}

export function outputOf({ definition: { structure } }: CompiledModel): string {
  return structure.type === 'linear' ? 'concentration' : structure.outputs[0]!.name;
}
