import type { Concern } from '../../medicines/index.ts';
import type { CarePlan } from '../../plan/index.ts';
import type { DrugNames } from '../say-drug.ts';
import type { Words } from '../words.ts';

/** One person's plan and a language to speak of it in: what every sentence of the plan needs, in one hand. */
export interface CareSpeaking {
  readonly words: Words;
  readonly plan: CarePlan;
  /** Names in this language. An id that is not listed is read out: ids are the names themselves, with hyphens. */
  readonly drugs: DrugNames;
  readonly concerns: ReadonlyMap<string, Concern>;
  /** Badge of a source by its id: `CPIC`. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** `names`: more names by drug id than the medicines of the guidance have, as the knowledge prints them. */
export function careSpeaking(plan: CarePlan, words: Words, names: DrugNames = new Map()): CareSpeaking {
  const drugs = new Map<string, string>();
  for (const item of plan.genome.items) drugs.set(item.drug, words.medicine(item.drug, item.name));
  for (const [id, name] of names) drugs.set(id, words.medicine(id, name));
  return {
    words,
    plan,
    drugs,
    concerns: new Map(
      plan.concerns.flatMap((found) => [
        [found.id, found.value],
        [found.value.id, found.value],
      ]),
    ),
    bodies: new Map(plan.sources.map((source) => [source.id, source.body])),
  };
}

/** A medicine's name by its drug id. */
export function sayMedicine({ words, drugs }: Pick<CareSpeaking, 'words' | 'drugs'>, id: string): string {
  return drugs.get(id) ?? words.medicine(id);
}

export function sayMedicines(
  speaking: Pick<CareSpeaking, 'words' | 'drugs'>,
  ids: readonly string[],
  by: 'and' | 'or' = 'and',
): string {
  return ids.length === 0
    ? 'none'
    : speaking.words.list(
        ids.map((id) => sayMedicine(speaking, id)),
        by,
      );
}

/** The badge of a source: `CPIC` for `cpic-recommendations`; what no source of the plan has stands as it is. */
export function sayBody(speaking: Pick<CareSpeaking, 'bodies'>, source: string): string {
  return speaking.bodies.get(source) ?? source;
}

/** `eGFR` keeps its small letter. */
export function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
