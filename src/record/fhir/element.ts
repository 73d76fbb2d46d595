import { cleanText } from './clean-text.ts';

/** A JSON object of the record, of which nothing is known yet. Only own members are ever looked at. */
export type Element = Readonly<Record<string, unknown>>;

/** One place of a resource with its FHIR path: what every reader walks with. */
export interface Place {
  readonly element: Element;
  readonly path: string;
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function member(element: Element, name: string): unknown {
  return Object.hasOwn(element, name) ? element[name] : undefined;
}

/** The single element `name`. Where FHIR has one and the record a list, its first (a list of one is common). */
export function child(place: Place, name: string): Place | null {
  const value = member(place.element, name);
  if (isElement(value)) return { element: value, path: `${place.path}.${name}` };
  if (Array.isArray(value) && isElement(value[0])) return { element: value[0], path: `${place.path}.${name}[0]` };
  return null;
}

/** The elements of the list `name`; a single one where a list belongs counts as a list of one. */
export function children(place: Place, name: string): readonly Place[] {
  const value = member(place.element, name);
  if (Array.isArray(value))
    return value.flatMap((element: unknown, i) =>
      isElement(element) ? [{ element, path: `${place.path}.${name}[${i}]` }] : [],
    );
  return isElement(value) ? [{ element: value, path: `${place.path}.${name}` }] : [];
}

/** A text, cleaned; null where there is none. Numbers are not taken for texts. */
export function textOf(place: Place, name: string): string | null {
  const value = member(place.element, name);
  const text: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return null;
  const clean = cleanText(text);
  return clean === '' ? null : clean;
}

export function textsOf(place: Place, name: string): readonly string[] {
  const value = member(place.element, name);
  return (Array.isArray(value) ? value : [value])
    .filter((item): item is string => typeof item === 'string')
    .map(cleanText)
    .filter((item) => item !== '');
}

/** A finite number; numbers written as texts count, as some systems write decimals so. */
export function numberOf(place: Place, name: string): number | null {
  const value = member(place.element, name);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value.trim()) ? Number(value) : null;
}

export function booleanOf(place: Place, name: string): boolean | null {
  const value = member(place.element, name);
  return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : null;
}

/** Name of the choice element that is there: `onset` → `onsetDateTime`, or null. */
export function choiceOf(place: Place, stem: string, kinds: readonly string[]): string | null {
  return kinds.find((kind) => member(place.element, `${stem}${kind}`) !== undefined) ?? null;
}
