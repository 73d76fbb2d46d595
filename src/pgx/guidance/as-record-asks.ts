import type { GuidanceRecord, KeySet } from '../../knowledge/index.ts';
import { type GeneState, type GeneView, noResult } from './gene-states.ts';

/**
 * A gene's states in the names that one record asks for.
 *
 * A source without rules for "Likely" or "Possible" grades of a phenotype is looked up by the plain one: a likely poor
 * metaboliser is not silently a person of whom the source says nothing. An allele status that the record asks for and the
 * typing leaves open (`*57` for `*57:01`) makes the gene unread for this record.
 */
export function asRecordAsks(view: GeneView, record: GuidanceRecord): GeneView {
  const asked = namesAsked(record, view.gene);
  const statuses = new Set([...asked].flatMap((name) => statusAllele(name) ?? []));
  return { ...view, states: view.states.map((state) => withStatuses(withPlainNames(state, asked), statuses)) };
}

function withPlainNames(state: GeneState, asked: ReadonlySet<string>): GeneState {
  const names = state.keys.names.map((name) => (asked.has(name) ? name : (plainGrade(name) ?? name)));
  return { ...state, keys: { ...state.keys, names } };
}

function withStatuses(state: GeneState, wanted: ReadonlySet<string>): GeneState {
  if (wanted.size === 0 || !state.known) return state;
  const answered = new Set(state.keys.names.flatMap((name) => statusAllele(name) ?? []));
  const open = [...wanted].filter((allele) => !answered.has(allele));
  if (open.length === 0) return state;
  return open.length === wanted.size
    ? { ...noResult, probability: state.probability, leading: state.leading }
    : { ...state, known: false };
}

function statusAllele(name: string): string | null {
  return /^(\*\d+:\d+) (?:positive|negative)$/.exec(name)?.[1] ?? null;
}

/** `Likely Poor Metabolizer` → `Poor Metabolizer`; null for a name without a grade. */
export function plainGrade(phenotype: string): string | null {
  return /^(?:Likely|Possible) (.+)$/.exec(phenotype)?.[1] ?? null;
}

const askedByRecord = new WeakMap<GuidanceRecord, Map<string, ReadonlySet<string>>>();

function namesAsked(record: GuidanceRecord, gene: string): ReadonlySet<string> {
  let byGene = askedByRecord.get(record);
  if (byGene === undefined) askedByRecord.set(record, (byGene = new Map()));
  let names = byGene.get(gene);
  if (names === undefined) {
    const keys = record.rules.flatMap((rule) =>
      rule.when.flatMap((conditions): readonly KeySet[] => (conditions[gene] === undefined ? [] : [conditions[gene]])),
    );
    byGene.set(gene, (names = new Set(keys.flatMap(namesOf))));
  }
  return names;
}

function namesOf(keys: KeySet): readonly string[] {
  if ('allOf' in keys) return keys.allOf;
  if ('or' in keys) return keys.or ?? [];
  if ('in' in keys) return keys.in ?? [];
  return Array.isArray(keys) ? keys : [];
}
