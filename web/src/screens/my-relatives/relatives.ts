import type { Relative } from '../../../../src/record/index.ts';

/** Who can be told of, over three generations, in the order of the list. */
export const RELATIONS = [
  'mother',
  'father',
  'sister',
  'brother',
  'half-sister',
  'half-brother',
  'daughter',
  'son',
  'maternal-grandmother',
  'maternal-grandfather',
  'maternal-aunt',
  'maternal-uncle',
  'maternal-cousin',
  'paternal-grandmother',
  'paternal-grandfather',
  'paternal-aunt',
  'paternal-uncle',
  'paternal-cousin',
  'niece',
  'nephew',
  'granddaughter',
  'grandson',
] as const;

/** Illnesses that change what is advised to a family, by the id of the knowledge; any other is written out. */
export const ILLNESSES = [
  'breast-cancer',
  'ovarian-cancer',
  'colorectal-cancer',
  'endometrial-cancer',
  'pancreatic-cancer',
  'prostate-cancer',
  'stomach-cancer',
  'melanoma',
  'lung-cancer',
  'myocardial-infarction',
  'coronary-artery-disease',
  'stroke',
  'cardiomyopathy',
  'diabetes-type-2',
  'hypertension',
  'familial-hypercholesterolaemia',
  'dementia',
] as const;
export type Illness = (typeof ILLNESSES)[number];

/** Relations whose name leaves the sex open. */
export const SEX_OPEN: ReadonlySet<string> = new Set(['maternal-cousin', 'paternal-cousin']);

export interface TypedIllness {
  /** Id, `other`, or empty: not chosen yet. */
  readonly illness: string;
  /** In the person's words, of `other`. */
  readonly words: string;
  readonly age: string;
}

/** One relative as the form holds it: all as typed. */
export interface TypedRelative {
  readonly relation: string;
  readonly sex: '' | 'female' | 'male';
  readonly alive: '' | 'yes' | 'no';
  /** Now, or at death. */
  readonly age: string;
  /** Said to be well; without it and without an illness nothing is known. */
  readonly well: boolean;
  readonly illnesses: readonly TypedIllness[];
}

export const NO_RELATIVE: TypedRelative = { relation: '', sex: '', alive: '', age: '', well: false, illnesses: [] };
export const NO_ILLNESS: TypedIllness = { illness: '', words: '', age: '' };

/** As a person file says it. */
export type FileRelative = Readonly<Record<string, unknown>>;

/** Why a field cannot be kept, by its name. */
export type Refused = 'relation' | 'sex' | 'age' | 'illness-age' | 'illness-older';

const AGE = /^\d{1,3}$/;
const isAge = (text: string): boolean => AGE.test(text.trim()) && Number(text) <= 120;

/** Fields that are needed and empty, or hold what cannot be. */
export function refusedOf({ relation, sex, age, illnesses }: TypedRelative): readonly Refused[] {
  const ages = illnesses.map((one) => one.age.trim()).filter((one) => one !== '');
  const refused: Refused[] = [];
  if (relation === '') refused.push('relation');
  if (SEX_OPEN.has(relation) && sex === '') refused.push('sex');
  if (age.trim() !== '' && !isAge(age)) refused.push('age');
  if (ages.some((one) => !isAge(one))) refused.push('illness-age');
  else if (isAge(age) && ages.some((one) => Number(one) > Number(age))) refused.push('illness-older');
  return refused;
}

/** What was typed, as a person file says it. */
export function asFile({ relation, sex, alive, age, well, illnesses }: TypedRelative): FileRelative {
  const years = age.trim() === '' ? null : Number(age);
  const told = illnesses.filter((one) => one.illness !== '' && (one.illness !== 'other' || one.words.trim() !== ''));
  return {
    relation,
    ...(SEX_OPEN.has(relation) && sex !== '' ? { sex } : {}),
    ...(alive === '' ? {} : { died: alive === 'no' ? 'yes' : 'no' }),
    ...(years === null ? {} : alive === 'no' ? { 'age-at-death': years } : { age: years }),
    conditions:
      told.length === 0 && well
        ? ['none']
        : told.map((one) => ({
            name: one.illness === 'other' ? one.words.trim() : one.illness.replaceAll('-', ' '),
            ...(one.age.trim() === '' ? {} : { age: Number(one.age) }),
          })),
  };
}

/** A relative of the record, to be changed in the form. */
export function asTyped(relative: Relative): TypedRelative {
  const { relation, sex, died, age, ageAtDeath, conditions, free = [] } = relative;
  const years = died === true ? (ageAtDeath ?? age) : age;
  return {
    relation,
    sex: SEX_OPEN.has(relation) ? (sex ?? '') : '',
    alive: died === null ? '' : died ? 'no' : 'yes',
    age: years === undefined ? '' : String(years),
    well: free.includes('*'),
    illnesses: conditions.map((one) => {
      const known = ILLNESSES.find((id) => one.conditions.includes(id));
      return {
        illness: known ?? 'other',
        words: known === undefined ? one.written : '',
        age: one.ageAtOnset === null ? '' : String(one.ageAtOnset),
      };
    }),
  };
}

/** The same in words, as a correction says it: `breast cancer at 45, stroke at 70; died at 75`. */
export function asCorrection(typed: TypedRelative): string {
  const { sex, alive, age } = typed;
  const years = age.trim();
  const told = asFile(typed)['conditions'] as readonly (string | { readonly name: string; readonly age?: number })[];
  const illnesses = told.map((one) =>
    typeof one === 'string' ? one : `${one.name.replace(/[,;]/g, ' ')}${one.age === undefined ? '' : ` at ${one.age}`}`,
  );
  const state = alive === '' ? (years === '' ? '' : `aged ${years}`) : alive === 'no' ? 'died' : 'alive';
  const parts = [
    illnesses.join(', '),
    ...(sex === '' ? [] : [sex]),
    ...(state === '' ? [] : [alive === '' || years === '' ? state : `${state} at ${years}`]),
  ];
  return parts.join('; ') || ';';
}

/** A relative of whom more is known than the form asks for is changed where it was told. */
export const isSimple = ({ through, twin, adopted, tested, yearOfBirth }: Relative): boolean =>
  [through, twin, adopted, tested, yearOfBirth].every((one) => one === undefined);

/** Groups in which the list shows them. */
export const GROUPS = ['near', 'maternal', 'paternal', 'after'] as const;
export type RelativeGroup = (typeof GROUPS)[number];

export function groupOf(relation: string): RelativeGroup {
  if (relation === 'mother' || relation.startsWith('maternal')) return 'maternal';
  if (relation === 'father' || relation.startsWith('paternal')) return 'paternal';
  return /daughter|son|niece|nephew|child/.test(relation) ? 'after' : 'near';
}
