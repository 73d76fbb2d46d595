import { PropriaError } from '../../core/index.ts';
import { cleanText } from './clean-text.ts';
import { type Element, type Place, isElement, member } from './element.ts';

/** One resource of the file, with the path at which it stands. */
export interface Resource extends Place {
  /** `resourceType`; empty where the element is no resource at all. */
  readonly type: string;
  readonly id: string | null;
  readonly fullUrl: string | null;
  /** The resource that holds it, for contained ones. */
  readonly within: Resource | null;
}

/** Resources read of one file; a real record of a life has some ten thousand. */
export const RESOURCE_LIMIT = 500_000;
/** Bundles in Bundles, Parameters in Parameters. */
const WALK_DEPTH = 8;

/** A root of the file: the one document, or one line of NDJSON, with the prefix of its paths. */
export interface Root {
  readonly value: unknown;
  /** Empty for one document; `line[3].` for the third line; `[2].` in an array. */
  readonly prefix: string;
}

/**
 * All resources under the roots, in file order: entries of Bundles and parameters of Parameters are opened, contained
 * resources follow the one that holds them. The outermost Bundle is the envelope and no resource of its own.
 * @throws PropriaError FHIR_NOT_FHIR, FHIR_TOO_MANY.
 */
export function listResources(roots: readonly Root[], source: string): readonly Resource[] {
  const found: Resource[] = [];
  const add = (resource: Resource): void => {
    if (found.length >= RESOURCE_LIMIT)
      throw new PropriaError('FHIR_TOO_MANY', { params: { limit: RESOURCE_LIMIT }, place: { source } });
    found.push(resource);
  };
  for (const { value, prefix } of roots) {
    const type = isElement(value) ? typeOf(value) : '';
    if (!isElement(value) || type === '') throw notFhir(value, prefix, source);
    if (type === 'Bundle') openBundle({ element: value, path: `${prefix}Bundle` }, add, 0);
    else openResource(value, `${prefix}${type}`, null, add, 0);
  }
  return found;
}

function notFhir(value: unknown, prefix: string, source: string): PropriaError {
  const detail = isElement(value)
    ? `it has no resourceType (members: ${Object.keys(value).slice(0, 5).map(cleanText).join(', ') || 'none'})`
    : `it is ${Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`}`;
  return new PropriaError('FHIR_NOT_FHIR', {
    params: { detail },
    place: { source, ...(prefix === '' ? {} : { path: prefix.replace(/\.$/, '') }) },
  });
}

function typeOf(element: Element): string {
  const type = member(element, 'resourceType');
  return typeof type === 'string' ? cleanText(type).slice(0, 64) : '';
}

function openBundle(bundle: Place, add: (resource: Resource) => void, depth: number): void {
  const entries = member(bundle.element, 'entry');
  const list: readonly unknown[] = Array.isArray(entries) ? entries : entries === undefined ? [] : [entries];
  for (const [i, entry] of list.entries()) {
    const path = `${bundle.path}.entry[${i}]`;
    const resource = isElement(entry) ? member(entry, 'resource') : undefined;
    const fullUrl = isElement(entry) ? member(entry, 'fullUrl') : undefined;
    if (!isElement(resource))
      add({ element: isElement(entry) ? entry : {}, path, type: '', id: null, fullUrl: null, within: null });
    else
      openResource(
        resource,
        `${path}.resource`,
        typeof fullUrl === 'string' ? fullUrl.slice(0, 512) : null,
        add,
        depth + 1,
      );
  }
}

function openResource(
  element: Element,
  path: string,
  fullUrl: string | null,
  add: (resource: Resource) => void,
  depth: number,
): void {
  const type = typeOf(element);
  const id = member(element, 'id');
  const resource: Resource = {
    element,
    path,
    type,
    id: typeof id === 'string' || typeof id === 'number' ? cleanText(String(id)).slice(0, 128) : null,
    fullUrl,
    within: null,
  };
  add(resource);
  if (depth < WALK_DEPTH && type === 'Bundle') openBundle(resource, add, depth);
  if (depth < WALK_DEPTH && type === 'Parameters') openParameters(resource, 'parameter', add, depth);
  openContained(resource, add);
}

function openParameters(place: Place, name: string, add: (resource: Resource) => void, depth: number): void {
  const list = member(place.element, name);
  if (!Array.isArray(list)) return;
  for (const [i, parameter] of list.entries() as Iterable<[number, unknown]>) {
    if (!isElement(parameter)) continue;
    const path = `${place.path}.${name}[${i}]`;
    const resource = member(parameter, 'resource');
    if (isElement(resource)) openResource(resource, `${path}.resource`, null, add, depth + 1);
    if (depth < WALK_DEPTH) openParameters({ element: parameter, path }, 'part', add, depth + 1);
  }
}

function openContained(resource: Resource, add: (resource: Resource) => void): void {
  const list = member(resource.element, 'contained');
  if (!Array.isArray(list)) return;
  for (const [i, element] of list.entries() as Iterable<[number, unknown]>) {
    const path = `${resource.path}.contained[${i}]`;
    const id = isElement(element) ? member(element, 'id') : undefined;
    add({
      element: isElement(element) ? element : {},
      path,
      type: isElement(element) ? typeOf(element) : '',
      id: typeof id === 'string' ? cleanText(id).slice(0, 128) : null,
      fullUrl: null,
      within: resource,
    });
  }
}
