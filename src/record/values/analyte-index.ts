import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { Code } from '../person-record.ts';
import { nameOf } from './name-of.ts';

type AnalyteBody = FactKinds['analyte'];

/** An analyte as one of its names or codes means it. */
export interface KnownAnalyte {
  readonly id: string;
  readonly fact: Fact<AnalyteBody>;
  /** The form that the name or code stands for; null for the analyte itself. */
  readonly form: AnalyteBody['forms'][number] | null;
}

interface AnalyteIndex {
  readonly byCode: ReadonlyMap<string, KnownAnalyte>;
  readonly byName: ReadonlyMap<string, KnownAnalyte>;
}

const indexes = new WeakMap<object, AnalyteIndex>();

function indexOf(knowledge: Pick<Knowledge, 'facts'>): AnalyteIndex {
  const ready = indexes.get(knowledge.facts);
  if (ready !== undefined) return ready;
  const byCode = new Map<string, KnownAnalyte>();
  const byName = new Map<string, KnownAnalyte>();
  for (const fact of factsOf(knowledge, 'analyte').values()) {
    for (const form of [null, ...fact.body.forms]) {
      const known: KnownAnalyte = { id: fact.id, fact, form };
      const { loinc, names } = form ?? fact.body;
      for (const code of loinc) byCode.set(code, known);
      for (const name of form === null ? [fact.id, fact.body.title, ...names] : names) {
        const key = nameOf(name);
        if (!byName.has(key)) byName.set(key, known);
      }
    }
  }
  const index = { byCode, byName };
  indexes.set(knowledge.facts, index);
  return index;
}

/** By LOINC code first, then by name. Null where neither is known. */
export function findAnalyte(
  knowledge: Pick<Knowledge, 'facts'>,
  codes: readonly Code[],
  written: string,
): KnownAnalyte | null {
  const { byCode, byName } = indexOf(knowledge);
  for (const { system, code } of codes) {
    const known = system === 'loinc' ? byCode.get(code) : undefined;
    if (known !== undefined) return known;
  }
  const plain = byName.get(nameOf(written));
  if (plain !== undefined || codes.some(({ system }) => system === 'loinc')) return plain ?? null;
  return codes.map(({ display }) => byName.get(nameOf(display ?? ''))).find((known) => known !== undefined) ?? null;
}

/** Every name that means an analyte, for "did you mean". */
export function analyteNames(knowledge: Pick<Knowledge, 'facts'>): readonly string[] {
  return [...indexOf(knowledge).byName.keys()];
}
