import type { DrawnFamily, DrawnPerson } from '../../../../src/charts/index.ts';
import type { PersonRecord } from '../../../../src/record/index.ts';
import type { Pedigree, PedigreeIllness, PedigreePerson } from '../../../../src/risk/index.ts';
import type { Method } from '../method.ts';
import { AGE, ILLNESS, type TreeWords } from './tree-words.ts';

/** A family drawn; markup of our own, every text in it escaped. Null where nobody is told of. */
export const familyTree: Method<
  { readonly record: PersonRecord; readonly now: string; readonly words: TreeWords },
  string | null
> = async (_kit, { record, now, words }) => {
  const [{ pedigreeOf }, { pedigreeDrawing }] = await Promise.all([
    import('../../../../src/risk/index.ts'),
    import('../../../../src/charts/index.ts'),
  ]);
  const pedigree = pedigreeOf(record, now);
  return pedigree === null ? null : pedigreeDrawing(drawnOf(pedigree, words), { prefix: 'family' });
};

function drawnOf({ people: all, proband }: Pedigree, words: TreeWords): DrawnFamily {
  // Of the person's own illnesses only those that families are asked about, or that a relative has.
  const ofRelatives = new Set(all.flatMap(({ id, illnesses }) => (id === proband ? [] : illnesses.map(keyOf))));
  const counts = (one: PedigreeIllness): boolean => keyOf(one) in words.named || ofRelatives.has(keyOf(one));
  const people = all.map((one) => (one.id === proband ? { ...one, illnesses: one.illnesses.filter(counts) } : one));
  const legend = new Map<string, string>();
  for (const { illnesses } of people)
    for (const illness of illnesses) legend.set(keyOf(illness), nameOf(words, illness.conditions, illness.written));
  return {
    people: people.map((one) => personOf(one, one.id === proband, words)),
    proband,
    legend: [...legend].map(([key, label]) => ({ key, label })),
    title: [
      words.title,
      ...people
        .filter(({ relation }) => relation !== null)
        .map((one) => linesOf(one, one.id === proband, words).join(', ')),
    ].join('. '),
  };
}

const keyOf = ({ conditions, written }: PedigreeIllness): string => conditions[0] ?? written;

function personOf(one: PedigreePerson, isSelf: boolean, words: TreeWords): DrawnPerson {
  const { id, mother, father, generation, sex, died, illnesses, twin, adopted } = one;
  return {
    id,
    mother,
    father,
    generation,
    sex,
    died: died === true,
    lines: linesOf(one, isSelf, words),
    illnesses: [...new Set(illnesses.map(keyOf))],
    ...(twin === undefined ? {} : { twin }),
    ...(adopted === undefined ? {} : { adopted }),
    told: one.at !== null,
  };
}

/** Who it is, how old, each illness with its age, what a test found. */
function linesOf(one: PedigreePerson, isSelf: boolean, words: TreeWords): readonly string[] {
  const { relation, age, died, ageAtDeath, illnesses, tested } = one;
  if (relation === null && !isSelf) return [];
  const years = died === true ? (ageAtDeath ?? age) : age;
  const state =
    died === true
      ? years === null
        ? [words.died]
        : [fill(words.diedAt, { age: years })]
      : years === null
        ? []
        : [fill(words.old, { age: years })];
  return [
    isSelf ? words.self : (words.named[relation!] ?? relation!.replaceAll('-', ' ')),
    ...state,
    ...illnesses.map(({ conditions, written, ageAtOnset }) => {
      const illness = nameOf(words, conditions, written);
      return ageAtOnset === null ? illness : fill(words.at, { illness, age: ageAtOnset });
    }),
    ...tested.map(({ gene, result }) => `${gene} ${words.tested[result]}`),
  ];
}

function nameOf(words: TreeWords, conditions: readonly string[], written: string): string {
  return conditions.map((id) => words.named[id]).find((name) => name !== undefined) ?? written;
}

const fill = (text: string, { illness = '', age }: { readonly illness?: string; readonly age: number }): string =>
  text.replace(ILLNESS, () => illness).replace(AGE, String(age));

/** The family as CanRisk takes it; no names in it. */
export const familyForCanRisk: Method<{ readonly record: PersonRecord; readonly now: string }, string> = async (
  _kit,
  { record, now },
) => {
  const { canRiskPedigree, pedigreeOf } = await import('../../../../src/risk/index.ts');
  const pedigree = pedigreeOf(record, now);
  return pedigree === null ? '' : canRiskPedigree(pedigree, { now });
};
