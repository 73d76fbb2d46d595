import type { PersonRecord, Relative } from '../person-record.ts';
import { type FileReader, isYes, listOf, slug } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

type Item = Extract<NonNullable<PersonFile['family']>, readonly unknown[]>[number];

const FEMALE = /(?:^|-)(?:mother|sister|daughter|grandmother|granddaughter|aunt|niece|wife)$/;
const MALE = /(?:^|-)(?:father|brother|son|grandfather|grandson|uncle|nephew|husband)$/;
const OTHER = /(?:^|-)(?:parent|grandparent|sibling|child|grandchild|cousin|spouse|partner)$/;
const WELL = /^(?:none|healthy|well)$/i;

/** Relatives as a list, or as `mother: breast cancer at 45`. One who is named without a condition is kept: that says something. */
export function readFamily(file: PersonFile, reader: FileReader): Pick<PersonRecord, 'family'> {
  const { family } = file;
  if (family === undefined) return { family: [] };
  const items: readonly (readonly [Item, string])[] = Array.isArray(family)
    ? family.map((item: Item, i): readonly [Item, string] => [item, `family[${i}]`])
    : Object.entries(family).map(([relation, conditions]): readonly [Item, string] => [
        { relation, conditions: listOf(conditions) as NonNullable<Item['conditions']> },
        `family.${relation}`,
      ]);
  const read = items.map(([item, path], i) => readRelative(item, path, `relative:${i + 1}`, reader));
  return { family: read.map((one, i) => throughWhom(one, items[i]![0], items, read, items[i]![1], reader)) };
}

function readRelative(item: Item, path: string, id: string, reader: FileReader): Relative {
  const relation = relationOf(item.relation);
  const sex = item.sex ?? (FEMALE.test(relation) ? 'female' : MALE.test(relation) ? 'male' : null);
  if (sex === null && !OTHER.test(relation))
    reader.say('RECORD_RELATION_NOT_KNOWN', 'caution', path, { written: item.relation });
  reader.count('family', true);
  const written = listOf(item.conditions);
  const said = written.filter((one) => !(typeof one === 'string' && WELL.test(one.trim())));
  const ageAtDeath = item['age-at-death'];
  return {
    id,
    relation,
    sex,
    conditions: said.map((one) => {
      const { name, age } = typeof one === 'object' ? one : nameAndAge(String(one));
      const words = String(name);
      return {
        written: words,
        conditions: reader.resolver.condition({ written: words, codes: [] }),
        ageAtOnset: age ?? null,
      };
    }),
    died: item.died === undefined ? (ageAtDeath === undefined ? null : true) : isYes(item.died),
    ...(item.age === undefined ? {} : { age: item.age }),
    ...(item.born === undefined ? {} : { yearOfBirth: item.born }),
    ...(ageAtDeath === undefined ? {} : { ageAtDeath }),
    ...(item.twin === undefined ? {} : { twin: item.twin }),
    ...(item.adopted === undefined ? {} : { adopted: isYes(item.adopted) }),
    ...(item.tested === undefined
      ? {}
      : { tested: Object.entries(item.tested).map(([gene, result]) => ({ gene: gene.trim().toUpperCase(), result })) }),
    ...(said.length === 0 && written.length > 0 ? { free: ['*'] } : {}),
    at: reader.at(path),
    date: reader.date,
  };
}

/** `through: aunt`, by the id that the file gives a relative, or by a relation that only one has. */
function throughWhom(
  relative: Relative,
  item: Item,
  items: readonly (readonly [Item, string])[],
  read: readonly Relative[],
  path: string,
  reader: FileReader,
): Relative {
  if (item.through === undefined) return relative;
  const wanted = item.through.trim();
  const named = items.findIndex(([other]) => other.id !== undefined && other.id.trim() === wanted);
  const relation = relationOf(wanted);
  const alike = read.filter((one) => one.relation === relation && one.id !== relative.id);
  const found = named >= 0 ? read[named] : alike.length === 1 ? alike[0] : undefined;
  if (found === undefined || found.id === relative.id) {
    reader.say('RECORD_THROUGH_NOT_KNOWN', 'caution', path, { written: wanted });
    return relative;
  }
  return { ...relative, through: found.id };
}

const SIDES: Readonly<Record<string, string>> = { mother: 'maternal', father: 'paternal' };
const PARENTS: Readonly<Record<string, string>> = { mother: 'grandmother', father: 'grandfather' };
const BESIDE: Readonly<Record<string, string>> = { sister: 'aunt', brother: 'uncle' };

/** `Mother's sister` is a `maternal-aunt`. */
function relationOf(written: string): string {
  const relation = slug(written);
  const match = /^(mother|father)s-(mother|father|sister|brother)$/.exec(relation);
  const [, side = '', other = ''] = match ?? [];
  const word = PARENTS[other] ?? BESIDE[other];
  return word === undefined ? relation : `${SIDES[side]}-${word}`;
}

/** `breast cancer at 45`, `heart attack aged 52` */
function nameAndAge(text: string): { readonly name: string; readonly age: number | undefined } {
  const match = /^(.{1,300}?)[\s,(]+(?:at|aged|age|at\s+age)\s+(\d{1,3})\)?$/iu.exec(text.trim());
  return match === null ? { name: text.trim(), age: undefined } : { name: match[1] ?? '', age: Number(match[2]) };
}
