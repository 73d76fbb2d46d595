import { type Unit, unitOf } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';

interface UnitNames {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly anyCase: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<object, UnitNames>();

function namesOf(knowledge: Pick<Knowledge, 'facts'>): UnitNames {
  const ready = cache.get(knowledge.facts);
  if (ready !== undefined) return ready;
  const exact = new Map<string, string[]>();
  const anyCase = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, code: string): void => {
    const codes = map.get(key) ?? [];
    if (!codes.includes(code)) codes.push(code);
    map.set(key, codes);
  };
  for (const { body } of factsOf(knowledge, 'unit').values()) {
    for (const written of [body.code, ...body.written]) {
      put(exact, plain(written), body.code);
      put(anyCase, plain(written).toLowerCase(), body.code);
    }
  }
  const names = { exact, anyCase };
  cache.set(knowledge.facts, names);
  return names;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};

/** Signs that mean the same brought to one: micro signs, superscripts, times signs, blanks. */
function plain(written: string): string {
  return written
    .trim()
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/g, (sign) => SUPERSCRIPTS[sign] ?? sign)
    .replace(/[µμ]/g, 'u')
    .replace(/[×✕·⋅]/g, 'x')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, '');
}

/**
 * UCUM codes that a unit as written may be, the likeliest first; none where it is not known. A writing of the table comes
 * before UCUM itself, because in UCUM `Mg` is a ton and nobody means that; without regard to case it is tried last.
 */
export function unitCandidates(knowledge: Pick<Knowledge, 'facts'>, written: string): readonly string[] {
  if (written.length > 60) return [];
  const { exact, anyCase } = namesOf(knowledge);
  const text = plain(written);
  const listed = exact.get(text) ?? [];
  if (listed.length > 0) return listed;
  if (text !== '' && known(text) !== null) return [text];
  return anyCase.get(text.toLowerCase()) ?? [];
}

/** The unit of a UCUM code, or null where core does not know it. */
export function known(code: string): Unit | null {
  try {
    return unitOf(code);
  } catch {
    return null;
  }
}
