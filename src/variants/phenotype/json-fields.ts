import { PropriaError } from '../../core/index.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads fields of parsed JSON. Every fault names the path: PHENOPACKET_FIELD. */
export interface JsonFields {
  object(value: unknown, path: string): JsonObject;
  list(value: unknown, path: string): readonly unknown[];
  text(value: unknown, path: string): string;
  flag(value: unknown, path: string): boolean;
  choice<Choice extends string>(value: unknown, path: string, choices: readonly Choice[]): Choice;
  fault(path: string, found: string, wanted: string): never;
}

export function jsonFields(source: string): JsonFields {
  const fault = (path: string, found: string, wanted: string): never => {
    throw new PropriaError('PHENOPACKET_FIELD', { place: { source }, params: { path, found, wanted } });
  };
  const text = (value: unknown, path: string): string =>
    typeof value === 'string' ? value : fault(path, kindOf(value), 'text');
  return {
    fault,
    text,
    object: (value, path) => (isObject(value) ? camelKeys(value) : fault(path, kindOf(value), 'an object')),
    // Absent and empty are the same in the exchange format.
    list: (value, path) =>
      value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : fault(path, kindOf(value), 'a list'),
    flag: (value, path) =>
      value === undefined ? false : typeof value === 'boolean' ? value : fault(path, kindOf(value), 'true or false'),
    choice: (value, path, choices) => {
      const found = text(value, path);
      return choices.find((one) => one === found) ?? fault(path, `"${found.slice(0, 40)}"`, choices.join(', '));
    },
  };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The exchange format allows `phenotypic_features` beside `phenotypicFeatures`. */
function camelKeys(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      one,
    ]),
  );
}

export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
