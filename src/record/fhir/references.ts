import { cleanText } from './clean-text.ts';
import { type Place, child, children, member, textOf } from './element.ts';
import type { Resource } from './resources.ts';

/** What a Reference leads to. */
export type Target =
  | { readonly kind: 'resource'; readonly resource: Resource }
  /** Points to something that the file does not hold. `display` is the name that the reference itself gives. */
  | { readonly kind: 'missing'; readonly reference: string; readonly display: string | null }
  /** No reference, or one that only names: `{ display: 'simvastatin' }`. */
  | { readonly kind: 'none'; readonly display: string | null };

export interface References {
  /** Follows the Reference element `name` of a place inside `resource`. */
  follow(resource: Resource, place: Place, name: string): Target;
  /** Follows every Reference of the list `name`. */
  followAll(resource: Resource, place: Place, name: string): readonly Target[];
  /** The resources that a written reference can mean, the version put aside. */
  find(reference: string, from: Resource): Resource | null;
}

/** Finds by `fullUrl`, `Type/id`, absolute URL, `urn:uuid:` and `#contained`, as FHIR R4 §2.36.4 resolves them. */
export function indexReferences(resources: readonly Resource[]): References {
  const byUrl = new Map<string, Resource>();
  const byTypeAndId = new Map<string, Resource>();
  const byId = new Map<string, Resource>();
  const contained = new Map<Resource, Map<string, Resource>>();
  for (const resource of resources) {
    if (resource.within !== null) {
      const inside = contained.get(resource.within) ?? new Map<string, Resource>();
      contained.set(resource.within, inside);
      if (resource.id !== null) inside.set(resource.id, resource);
      continue;
    }
    if (resource.fullUrl !== null) byUrl.set(resource.fullUrl, resource);
    if (resource.id !== null) {
      byTypeAndId.set(`${resource.type}/${resource.id}`, resource);
      byId.set(resource.id, resource);
    }
  }
  const find = (written: string, from: Resource): Resource | null => {
    const reference = written.replace(/\/_history\/[^/]*$/, '');
    if (reference === '#') return from.within ?? from;
    if (reference.startsWith('#')) return contained.get(from.within ?? from)?.get(reference.slice(1)) ?? null;
    const direct = byUrl.get(reference);
    if (direct !== undefined) return direct;
    if (/^urn:(uuid|oid):/i.test(reference)) {
      // Some writers leave fullUrl out and use the id as the UUID.
      return byUrl.get(reference.toLowerCase()) ?? byId.get(reference.replace(/^urn:(uuid|oid):/i, '')) ?? null;
    }
    const tail = /(?:^|\/)([A-Za-z]+\/[A-Za-z0-9\-.]{1,128})$/.exec(reference)?.[1];
    const found = tail === undefined ? undefined : byTypeAndId.get(tail);
    if (found === undefined) return null;
    // An absolute URL of one server is not the same id of another.
    const absolute = /^https?:/.test(reference);
    const elsewhere =
      absolute && found.fullUrl !== null && /^https?:/.test(found.fullUrl) && found.fullUrl !== reference;
    return elsewhere ? null : found;
  };
  const target = (resource: Resource, place: Place): Target => {
    const inner = child(place, 'reference');
    // R5 wraps a reference into a CodeableReference.
    if (inner !== null) return target(resource, inner);
    const written = member(place.element, 'reference');
    const display = textOf(place, 'display');
    if (typeof written !== 'string' || written.trim() === '') return { kind: 'none', display };
    const found = find(written.trim().slice(0, 512), resource);
    return found === null
      ? { kind: 'missing', reference: cleanText(written), display }
      : { kind: 'resource', resource: found };
  };
  return {
    find,
    follow(resource, place, name) {
      const at = child(place, name);
      return at === null ? { kind: 'none', display: null } : target(resource, at);
    },
    followAll: (resource, place, name) => children(place, name).map((at) => target(resource, at)),
  };
}

/**
 * Circles among references of the same kind (`hasMember`, `derivedFrom`, `partOf` …), each named once. Nothing is read
 * along these, so a circle does no harm; it tells that the file is not what a sane system wrote.
 */
export function findCircles(
  resources: readonly Resource[],
  references: References,
): readonly { readonly path: string; readonly reference: string }[] {
  const LINKS = ['hasMember', 'derivedFrom', 'partOf', 'basedOn', 'replaces', 'priorPrescription', 'dueTo', 'result'];
  const edges = new Map<Resource, readonly Resource[]>();
  for (const resource of resources) {
    const to = [
      ...LINKS.flatMap((name) => references.followAll(resource, resource, name)),
      ...children(resource, 'ingredient').flatMap((at) => references.followAll(resource, at, 'itemReference')),
    ].flatMap((target) => (target.kind === 'resource' ? [target.resource] : []));
    if (to.length > 0) edges.set(resource, to);
  }
  const state = new Map<Resource, 'open' | 'done'>();
  const circles: { path: string; reference: string }[] = [];
  for (const start of edges.keys()) {
    if (state.has(start)) continue;
    // A stack of its own: a chain of references can be longer than the call stack.
    const stack: { readonly resource: Resource; next: number }[] = [{ resource: start, next: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const to = edges.get(top.resource)?.[top.next];
      top.next += 1;
      if (to === undefined) {
        state.set(top.resource, 'done');
        stack.pop();
      } else if (state.get(to) === 'open') {
        circles.push({ path: top.resource.path, reference: `${nameOf(top.resource)} → ${nameOf(to)}` });
      } else if (!state.has(to)) {
        state.set(to, 'open');
        stack.push({ resource: to, next: 0 });
      }
    }
  }
  return circles;
}

/** `Medication/12`, or the type alone. */
export function nameOf(resource: Resource): string {
  return resource.id === null ? resource.type : `${resource.type}/${resource.id}`;
}
