/** How a relative is kin: read from the relation alone. */
export interface Kin {
  readonly kind: KinKind;
  readonly sex: 'female' | 'male' | null;
  /** Degree of kinship; null: no blood kin. */
  readonly degree: number | null;
  readonly side: 'maternal' | 'paternal' | 'both' | null;
  /** 0: of the person; 1: the parents'; -1: the children's. */
  readonly generation: number;
}

export type KinKind =
  | 'parent'
  | 'sibling'
  | 'half-sibling'
  | 'child'
  | 'grandparent'
  | 'pibling'
  | 'nibling'
  | 'grandchild'
  | 'cousin'
  | 'great-grandparent'
  | 'great-pibling'
  | 'spouse'
  | 'in-law'
  | 'other';

type Row = readonly [kind: KinKind, degree: number | null, generation: number, sex: Kin['sex']];

const F = 'female';
const M = 'male';
const WORDS: Readonly<Record<string, Row>> = {
  mother: ['parent', 1, 1, F],
  father: ['parent', 1, 1, M],
  parent: ['parent', 1, 1, null],
  sister: ['sibling', 1, 0, F],
  brother: ['sibling', 1, 0, M],
  sibling: ['sibling', 1, 0, null],
  'half-sister': ['half-sibling', 2, 0, F],
  'half-brother': ['half-sibling', 2, 0, M],
  'half-sibling': ['half-sibling', 2, 0, null],
  daughter: ['child', 1, -1, F],
  son: ['child', 1, -1, M],
  child: ['child', 1, -1, null],
  grandmother: ['grandparent', 2, 2, F],
  grandfather: ['grandparent', 2, 2, M],
  grandparent: ['grandparent', 2, 2, null],
  aunt: ['pibling', 2, 1, F],
  uncle: ['pibling', 2, 1, M],
  niece: ['nibling', 2, -1, F],
  nephew: ['nibling', 2, -1, M],
  granddaughter: ['grandchild', 2, -2, F],
  grandson: ['grandchild', 2, -2, M],
  grandchild: ['grandchild', 2, -2, null],
  cousin: ['cousin', 3, 0, null],
  'great-grandmother': ['great-grandparent', 3, 3, F],
  'great-grandfather': ['great-grandparent', 3, 3, M],
  'great-grandparent': ['great-grandparent', 3, 3, null],
  'great-aunt': ['great-pibling', 3, 2, F],
  'great-uncle': ['great-pibling', 3, 2, M],
  'half-aunt': ['other', 3, 1, F],
  'half-uncle': ['other', 3, 1, M],
  wife: ['spouse', null, 0, F],
  husband: ['spouse', null, 0, M],
  spouse: ['spouse', null, 0, null],
  partner: ['spouse', null, 0, null],
};

const NOT_BLOOD = /^(?:step|adopted|adoptive|foster)-/;
const DOWN: readonly KinKind[] = ['sibling', 'child', 'nibling', 'grandchild'];

/** Of `maternal-half-sister`, `identical-twin-brother`, `paternal-cousin` …; `other` where the relation says nothing. */
export function kinOf(relation: string): Kin {
  const other: Kin = { kind: 'other', sex: null, degree: null, side: null, generation: 0 };
  if (NOT_BLOOD.test(relation)) return other;
  const [, written, rest = ''] = /^(?:(maternal|paternal)-)?(.*)$/.exec(relation) ?? [];
  const bare = rest.replace(/^(?:identical-|fraternal-)?twin-/, '').replace(/^first-/, '');
  const row = Object.hasOwn(WORDS, bare) ? WORDS[bare] : undefined;
  if (row === undefined) return other;
  const [kind, degree, generation, sex] = row;
  const told = written === 'maternal' || written === 'paternal' ? written : null;
  const side =
    kind === 'parent'
      ? sex === F
        ? 'maternal'
        : sex === M
          ? 'paternal'
          : told
      : DOWN.includes(kind)
        ? 'both'
        : degree === null
          ? null
          : told;
  return { kind, degree, side, generation, sex };
}
