import { type Formula, PropriaError, compileFormula, yearsAt } from '../../core/index.ts';
import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { DerivedValue } from '../concern.ts';
import { type FoundInput, findInput } from './input-sources.ts';

type Equation = Fact<FactKinds['equation']>;

/** An equation that could not be computed, and the inputs it lacks (`analyte:creatinine`, `person:sex`). */
export interface NotDerived {
  readonly id: string;
  readonly missing: readonly string[];
}

export interface Derivation {
  readonly derived: readonly DerivedValue[];
  readonly notAssessed: readonly NotDerived[];
}

const compiled = new WeakMap<Equation, Formula>();

function formulaOf(equation: Equation): Formula {
  let formula = compiled.get(equation);
  if (formula === undefined) {
    const { text, inputs, unit } = equation.body;
    formula = compileFormula({ text, inputs, unit });
    compiled.set(equation, formula);
  }
  return formula;
}

/**
 * Organ function and body size by every equation of the knowledge, from the newest value of each input. An equation waits
 * for those that it takes a result from. One with an input missing, contradicted or of the future is not assessed and says
 * what it lacks; nothing is taken as normal.
 */
export function deriveValues(knowledge: Pick<Knowledge, 'facts'>, record: PersonRecord, now: string): Derivation {
  const derived = new Map<string, DerivedValue>();
  const notAssessed = new Map<string, NotDerived>();
  const waiting = new Map([...factsOf(knowledge, 'equation')].filter(([, { body }]) => hasSources(body)));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((equation) => !takesOf(equation).some((id) => waiting.has(id)));
    // Two that take each other's result: neither can be computed.
    const round = ready.length > 0 ? ready : [...waiting.values()];
    for (const equation of round) {
      waiting.delete(equation.id);
      const result = compute(equation, { knowledge, record, now, derived });
      if ('missing' in result) notAssessed.set(equation.id, result);
      else derived.set(equation.id, result);
    }
  }
  return { derived: inOrder(derived), notAssessed: inOrder(notAssessed) };
}

/** Equations of other parts (risks) have inputs without a source in the record. */
function hasSources({ inputs }: Equation['body']): boolean {
  return Object.values(inputs).every(({ from }) => from.length > 0);
}

function takesOf({ body }: Equation): readonly string[] {
  return Object.values(body.inputs).flatMap(({ from }) =>
    from.flatMap((source) => (source.startsWith('derived:') ? [source.slice('derived:'.length)] : [])),
  );
}

function compute(equation: Equation, around: Parameters<typeof findInput>[1]): DerivedValue | NotDerived {
  const { id, body } = equation;
  const found = new Map<string, FoundInput>();
  const missing: string[] = [];
  for (const [name, input] of Object.entries(body.inputs)) {
    const value = findInput(input, around);
    if (value === null) missing.push(...input.from.slice(0, 1));
    else found.set(name, value);
  }
  if (missing.length > 0) return { id, missing };
  try {
    const value = formulaOf(equation).evaluate(
      Object.fromEntries([...found].map(([name, { value }]) => [name, value])),
    );
    const dates = [...found.values()].flatMap(({ date }) => date ?? []).toSorted();
    const named = body.classes?.find(({ from, upTo }) => value.value >= from && value.value <= upTo)?.name;
    return {
      id,
      value,
      inputs: [...found.values()].map((input) => input.id),
      date: dates[0] ?? null,
      flags: flagsOf(body, found, around),
      ...(named === undefined ? {} : { class: named }),
    };
  } catch (error) {
    if (error instanceof PropriaError && error.code === 'CORE_NOT_FINITE') return { id, missing: ['result'] };
    throw error;
  }
}

function flagsOf(
  { population }: Equation['body'],
  found: ReadonlyMap<string, FoundInput>,
  { record, now }: Parameters<typeof findInput>[1],
): DerivedValue['flags'] {
  const inputs = [...found.values()];
  const flags: DerivedValue['flags'][number][] = [];
  if (inputs.some(({ stale }) => stale)) flags.push('stale');
  if (inputs.some(({ flagged }) => flagged)) flags.push('input-flagged');
  const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const tooYoung = population?.ageFrom !== undefined && (years === null || years.least < population.ageFrom);
  const tooOld = population?.ageBelow !== undefined && (years === null || years.most >= population.ageBelow);
  const beyond = Object.entries(population?.inputs ?? {}).some(([name, { from, upTo }]) => {
    const value = found.get(name)?.value;
    return typeof value === 'object' && (value.value < (from ?? -Infinity) || value.value > (upTo ?? Infinity));
  });
  // Creatinine and weight of a pregnant body follow other laws than the equations know.
  const pregnant = record.pregnancy?.value === 'pregnant' && population !== undefined;
  if (tooYoung || tooOld || beyond || pregnant) flags.push('outside-population');
  return flags;
}

function inOrder<Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): readonly Item[] {
  return [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
