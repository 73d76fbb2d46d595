import { PropriaError } from '../../core/index.ts';
import {
  CANRISK_CANCERS,
  CANRISK_FORMATS,
  type CanRiskFormat,
  FAMILY_LENGTH,
  MOST_AGE,
  NAME_LENGTH,
  columnsOf,
} from './can-risk-format.ts';
import type { Pedigree, PedigreePerson } from './family-assessment.ts';

export interface CanRiskOptions {
  /** ISO date: ages of the living are reckoned to its year. */
  readonly now: string;
  readonly version?: '2.0' | '4';
  /** Letters and digits; `XXXX` where none is given. */
  readonly family?: string;
  /** First names by id of the pedigree. Left out unless asked for: then people stand by their number. */
  readonly names?: Readonly<Record<string, string>>;
  /** Lines on the person, as CanRisk names them: `{ menarche: '12', BMI: '24.6' }`. */
  readonly factors?: Readonly<Record<string, string>>;
}

/**
 * The family as a file that canrisk.org takes. Names are left out unless they are given. Unknown ages are 0 and unknown ages at onset
 * `AU`, as the format has it; relatives whose place in the tree or whose sex nobody told are left out, as it has no room for them.
 * @throws PropriaError PEDIGREE_EXPORT_NEEDS where sex, year of birth or age of the person is missing
 */
export function canRiskPedigree(pedigree: Pedigree, options: CanRiskOptions): string {
  const { version = '4', family = 'XXXX', factors = {} } = options;
  const format = CANRISK_FORMATS[version];
  const self = pedigree.people.find(({ id }) => id === pedigree.proband)!;
  const year = Number(options.now.slice(0, 4));
  const missing = [
    ...(self.sex === null ? ['the sex'] : []),
    ...(bornIn(self, year) === null ? ['the year of birth'] : []),
    ...(ageOf(self, year) === null ? ['the age'] : []),
  ];
  if (missing.length > 0) throw new PropriaError('PEDIGREE_EXPORT_NEEDS', { params: { missing: missing.join(', ') } });
  const people = exported(pedigree, self);
  const ids = new Map(people.map(({ id }, i) => [id, `P${i + 1}`]));
  const plain = (text: string, length: number): string => text.replace(/[^A-Za-z0-9]/g, '').slice(0, length);
  const rows = people.map((person) => {
    const id = ids.get(person.id)!;
    const name = plain(options.names?.[person.id] ?? '', NAME_LENGTH);
    return [
      plain(family, FAMILY_LENGTH) || 'XXXX',
      name === '' ? id : name,
      person === self ? '1' : '0',
      id,
      ...(hasParents(person, ids) ? [ids.get(person.father!)!, ids.get(person.mother!)!] : ['0', '0']),
      ...cellsOf(person, { pedigree, self, year, format }),
    ].join('\t');
  });
  const lines = Object.entries(factors).map(
    ([key, value]) => `##${key.replace(/\s/g, '')}=${value.replace(/\s+/g, ' ')}`,
  );
  return `${[format.mark, ...lines, `##${columnsOf(format).join('\t')}`, ...rows].join('\n')}\n`;
}

/** Everybody who hangs together with the person, and of whom a sex is told or follows from a child. */
function exported({ people }: Pedigree, self: PedigreePerson): readonly PedigreePerson[] {
  const parents = new Set(people.flatMap(({ mother, father }) => [mother, father]));
  const kept = people.filter((one) => one.sex !== null || parents.has(one.id));
  const ids = new Map(kept.map((one) => [one.id, one]));
  const found = new Set([self.id]);
  for (const id of found) {
    const one = ids.get(id);
    const near = [
      one?.mother,
      one?.father,
      ...kept.filter((each) => each.mother === id || each.father === id).map((each) => each.id),
    ];
    for (const next of near) if (next !== null && next !== undefined && ids.has(next)) found.add(next);
  }
  return kept.filter(({ id }) => found.has(id));
}

const hasParents = ({ mother, father }: PedigreePerson, ids: ReadonlyMap<string, string>): boolean =>
  mother !== null && father !== null && ids.has(mother) && ids.has(father);

interface Around {
  readonly pedigree: Pedigree;
  readonly self: PedigreePerson;
  readonly year: number;
  readonly format: CanRiskFormat;
}

function cellsOf(person: PedigreePerson, { pedigree, self, year, format }: Around): readonly string[] {
  const sex = person.sex ?? (pedigree.people.some(({ mother }) => mother === person.id) ? 'female' : 'male');
  const breast = onsetOf(person, CANRISK_CANCERS.breast);
  const again = onsetOf(person, CANRISK_CANCERS.again);
  const ovary = sex === 'female' ? onsetOf(person, CANRISK_CANCERS.ovary) : '0';
  const prostate = sex === 'male' ? onsetOf(person, CANRISK_CANCERS.prostate) : '0';
  const pancreas = onsetOf(person, CANRISK_CANCERS.pancreas);
  const cancers = [breast, again, ovary, prostate, pancreas];
  // Nobody falls ill after the last news: what is known of the illness is news too.
  const latest = Math.max(0, ...cancers.map((one) => (one === 'AU' ? 0 : Number(one))));
  const twin = isTwinOf(person, self) || isTwinOf(self, person) ? '1' : '0';
  const [age, born] =
    twin === '1' ? [ageOf(self, year), bornIn(self, year)] : [ageOf(person, year), bornIn(person, year)];
  const isTripleNegative = onsetOf(person, CANRISK_CANCERS.tripleNegative) !== '0';
  return [
    sex === 'female' ? 'F' : 'M',
    twin,
    person.died === true ? '1' : '0',
    String(age === null ? 0 : Math.min(MOST_AGE, Math.max(age, latest))),
    String(born ?? 0),
    ...cancers,
    has(person, CANRISK_CANCERS.ashkenazi) ? '1' : '0',
    ...format.genes.map((gene) => {
      const result = person.tested.find((one) => one.gene === gene)?.result;
      return result === undefined ? '0:0' : result === 'pathogenic' ? 'S:P' : 'S:N';
    }),
    isTripleNegative ? 'N:N:N:0:0' : '0:0:0:0:0',
  ];
}

/** Identical twins must agree in sex and, where both are told, in the year of birth; else the mark would refuse the file. */
function isTwinOf(a: PedigreePerson, b: PedigreePerson): boolean {
  if (a.twin?.id !== b.id || a.twin.kind !== 'identical' || a.sex !== b.sex) return false;
  return (
    (a.died === true) === (b.died === true) &&
    (a.yearOfBirth === null || b.yearOfBirth === null || a.yearOfBirth === b.yearOfBirth)
  );
}

const has = ({ illnesses }: PedigreePerson, ids: readonly string[]): boolean =>
  illnesses.some(({ conditions }) => conditions.some((one) => ids.includes(one)));

/** The earliest age in whole years, `AU` where it is not told, `0` where there is no such illness. */
function onsetOf(person: PedigreePerson, ids: readonly string[]): string {
  const ill = person.illnesses.filter(({ conditions }) => conditions.some((one) => ids.includes(one)));
  if (ill.length === 0) return '0';
  const ages = ill.flatMap(({ ageAtOnset }) => (ageAtOnset === null ? [] : [ageAtOnset]));
  return ages.length === 0 ? 'AU' : String(Math.min(MOST_AGE, Math.max(1, Math.floor(Math.min(...ages)))));
}

function ageOf({ age, ageAtDeath, died, yearOfBirth }: PedigreePerson, year: number): number | null {
  if (died === true) return ageAtDeath ?? age;
  if (age !== null) return Math.floor(age);
  return died === false && yearOfBirth !== null && yearOfBirth <= year ? year - yearOfBirth : null;
}

function bornIn({ age, died, yearOfBirth }: PedigreePerson, year: number): number | null {
  if (yearOfBirth !== null) return yearOfBirth;
  return died !== true && age !== null ? year - Math.floor(age) : null;
}
