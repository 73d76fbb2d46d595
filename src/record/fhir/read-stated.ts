import type { Concept } from './coding.ts';
import { type Outcome, type Reader, ignored, locatorAt, used } from './reader.ts';
import type { Resource } from './resources.ts';

/** "No known allergies", "no known medications" as a code or as plain words; null where the concept says something else. */
export function readStated(concept: Concept, resource: Resource, date: string | null, reader: Reader): Outcome | null {
  const values = reader.codes.values('stated', concept);
  if (values.length === 0) return null;
  const what = values.find(
    (value) => value === 'no-allergies' || value === 'no-medicines' || value === 'no-conditions',
  );
  if (what === undefined) return ignored('states-nothing');
  return used({ stated: [{ what, at: locatorAt(reader, resource.path), date }] });
}
