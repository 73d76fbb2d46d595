import { type DiseaseTermBody, type Knowledge, factsOf, nameKey, onceAKnowledge } from '../../knowledge/index.ts';
import { DISEASE_FITS, type DiseaseFit } from '../therapy-statement.ts';
import type { TumourType } from '../tumour-profile.ts';

/** Where a disease of the knowledge lies as seen from a tumour type, and what its words ask beside the type. */
export interface DiseasePlace {
  readonly fit: DiseaseFit;
  /** `biomarker:HER2+`, `state:castration-resistant`, `age:child` */
  readonly requires: readonly string[];
}

export interface DiseaseFitter {
  /** A disease of the Disease Ontology; by its id, else by its name. Null: the record names no disease. */
  ofTerm(disease: { readonly name: string; readonly doid: string | null } | null): DiseasePlace;
  /** A type of OncoTree, or, without a code, words that say more than a type (any solid tumour). */
  ofType(disease: { readonly name: string; readonly oncotree: string | null }): DiseasePlace;
  /** True where the tumour is of one of these types or below one. */
  isOneOf(codes: readonly string[]): boolean;
}

/** How near the diseases of the knowledge are to this tumour type: both ontologies are asked. Made once a type. */
export function diseaseFitter(type: TumourType, knowledge: Pick<Knowledge, 'facts'>): DiseaseFitter {
  const known = ontology(knowledge);
  let found = known.fitters.get(type.code);
  if (found === undefined) known.fitters.set(type.code, (found = makeFitter(type, known)));
  return found;
}

const OTHER: DiseasePlace = { fit: 'other', requires: [] };

interface Ontology {
  readonly terms: ReadonlyMap<string, DiseaseTermBody>;
  readonly idByName: ReadonlyMap<string, string>;
  /** Terms that mean the same as a type or more than it, by the type's code. */
  readonly holding: ReadonlyMap<string, readonly string[]>;
  /** Code above each type; null: the root. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly fitters: Map<string, DiseaseFitter>;
}

const ontology = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): Ontology => {
  const terms = new Map<string, DiseaseTermBody>();
  const idByName = new Map<string, string>();
  const holding = new Map<string, string[]>();
  for (const [id, { body }] of factsOf(knowledge, 'disease-term')) {
    terms.set(id, body);
    const key = nameKey(body.name);
    if (!idByName.has(key)) idByName.set(key, id);
    for (const { code, relation, requires } of body.oncotree) {
      if (relation === 'narrow' || requires.length > 0) continue;
      const known = holding.get(code);
      if (known === undefined) holding.set(code, [id]);
      else known.push(id);
    }
  }
  const parents = new Map([...factsOf(knowledge, 'tumour-type')].map(([code, { body }]) => [code, body.parent]));
  return { terms, idByName, holding, parents, fitters: new Map() };
});

function makeFitter(type: TumourType, { terms, idByName, holding, parents }: Ontology): DiseaseFitter {
  const line = new Set(type.line);
  const above = termsAbove(
    type.line.flatMap((code) => holding.get(code) ?? []),
    terms,
  );
  const own = new Set(holding.get(type.code) ?? []);
  const known = new Map<string, DiseasePlace>();

  function codeFit(code: string): DiseaseFit {
    if (code === SOLID || code === LIQUID) return (code === SOLID) === (type.body === 'solid') ? 'pan' : 'other';
    if (code === type.code) return 'exact';
    if (line.has(code)) return 'broader';
    if (parents.get(code) === null) return 'pan';
    for (let at = parents.get(code) ?? null; at !== null; at = parents.get(at) ?? null)
      if (at === type.code) return 'narrower';
    return 'other';
  }

  function placeOf(id: string): DiseasePlace {
    const term = terms.get(id);
    if (term === undefined || term.notIn?.some((code) => line.has(code)) === true) return OTHER;
    // What the words themselves ask (age, state, a marker) is asked wherever the term is reached from.
    const requires = asked(term);
    const isUnion = term.oncotree.length > 1;
    let fit: DiseaseFit = 'other';
    for (const join of term.oncotree) fit = nearer(fit, throughJoin(codeFit(join.code), join.relation, isUnion));
    if (fit === 'other' || fit === 'narrower') {
      if (above.has(id)) fit = 'broader';
      else if (own.size > 0 && holdsOneOf(id, own, terms)) fit = 'narrower';
    }
    return fit === 'other' ? OTHER : { fit, requires };
  }

  function place(id: string): DiseasePlace {
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = placeOf(id)));
    return found;
  }

  return {
    ofTerm: (disease) => {
      const id = disease === null ? undefined : (disease.doid ?? idByName.get(nameKey(disease.name)));
      return id === undefined ? OTHER : place(id);
    },
    ofType: ({ name, oncotree }) => {
      if (oncotree !== null) return { fit: codeFit(oncotree), requires: [] };
      const id = idByName.get(nameKey(name));
      return id === undefined ? OTHER : place(id);
    },
    isOneOf: (codes) => codes.some((code) => line.has(code)),
  };
}

const SOLID = '_SOLID_';
const LIQUID = '_LIQUID_';

/** A term that is wider than its type fits as one above; a part of its type (one join, `narrow`) fits only once that part is confirmed. */
function throughJoin(fit: DiseaseFit, relation: 'exact' | 'broad' | 'narrow', isUnion: boolean): DiseaseFit {
  if (relation === 'exact') return fit;
  if (relation === 'broad' || isUnion) return fit === 'exact' ? 'broader' : fit;
  return fit === 'exact' ? 'narrower' : fit === 'narrower' ? fit : 'other';
}

function nearer(a: DiseaseFit, b: DiseaseFit): DiseaseFit {
  return DISEASE_FITS.indexOf(a) <= DISEASE_FITS.indexOf(b) ? a : b;
}

function asked({ oncotree }: DiseaseTermBody): readonly string[] {
  const [first, ...others] = oncotree;
  return first === undefined
    ? []
    : first.requires.filter((one) => others.every(({ requires }) => requires.includes(one)));
}

/** The terms and all above them. */
function termsAbove(from: readonly string[], terms: ReadonlyMap<string, DiseaseTermBody>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(terms.get(id)?.parents ?? []));
  }
  return seen;
}

function holdsOneOf(id: string, of: ReadonlySet<string>, terms: ReadonlyMap<string, DiseaseTermBody>): boolean {
  for (const above of termsAbove([id], terms)) if (of.has(above)) return true;
  return false;
}
