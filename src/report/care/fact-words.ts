import type { Locator } from '../../core/index.ts';
import { sayDerived, sayFact } from '../../explain/index.ts';
import { type QuotedLine, quoteLine } from '../quoted-line.ts';
import type { CareReporter } from './care-reporter.ts';

/** A fact of the record or a value reckoned from it, by its id. */
export function sayFactOf({ plan, speaking }: CareReporter, id: string): string {
  const derived = id.startsWith('derived/') ? plan.derived.find((one) => one.id === id.slice(8)) : undefined;
  return derived === undefined ? sayFact(speaking, id) : sayDerived(speaking, derived).line;
}

/** An input line beside the genome: what it said, where the record keeps that, and its place. */
export interface FactRead {
  readonly said: string | null;
  readonly line: QuotedLine;
}

/** Where the facts of a line were read, each once. */
export function factsRead(reporter: CareReporter, facts: readonly Locator[]): readonly FactRead[] {
  const { person } = reporter.plan;
  const known = [person.medicines, person.conditions, person.allergies, person.measurements, person.family].flat();
  const idAt = new Map(known.map((fact) => [keyOf(fact.at), fact.id]));
  return [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()].map((locator) => {
    const id = idAt.get(keyOf(locator));
    return { said: id === undefined ? null : sayFactOf(reporter, id), line: quoteLine(locator) };
  });
}

function keyOf(locator: Locator): string {
  return locator.kind === 'document' || locator.kind === 'fhir'
    ? `${locator.source} ${locator.path}`
    : JSON.stringify(locator);
}
