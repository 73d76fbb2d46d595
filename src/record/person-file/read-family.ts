import type { PersonRecord, Relative } from '../person-record.ts';
import { type FileReader, isYes, listOf, slug } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

type Item = Extract<NonNullable<PersonFile['family']>, readonly unknown[]>[number];

const FEMALE = /(?:^|-)(?:mother|sister|daughter|grandmother|granddaughter|aunt|niece)$/;
const MALE = /(?:^|-)(?:father|brother|son|grandfather|grandson|uncle|nephew)$/;
const OTHER = /(?:^|-)(?:parent|grandparent|sibling|child|grandchild|cousin)$/;

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
  return { family: items.map(([item, path], i) => readRelative(item, path, `relative:${i + 1}`, reader)) };
}

function readRelative(item: Item, path: string, id: string, reader: FileReader): Relative {
  const relation = slug(item.relation);
  const sex = item.sex ?? (FEMALE.test(relation) ? 'female' : MALE.test(relation) ? 'male' : null);
  if (sex === null && !OTHER.test(relation))
    reader.say('RECORD_RELATION_NOT_KNOWN', 'caution', path, { written: item.relation });
  reader.count('family', true);
  const said = listOf(item.conditions).filter(
    (one) => !(typeof one === 'string' && /^(?:none|healthy|well)$/i.test(one.trim())),
  );
  return {
    id,
    relation,
    sex,
    conditions: said.map((one) => {
      const { name, age } = typeof one === 'object' ? one : nameAndAge(String(one));
      const written = String(name);
      return { written, conditions: reader.resolver.condition({ written, codes: [] }), ageAtOnset: age ?? null };
    }),
    died: item.died === undefined ? null : isYes(item.died),
    at: reader.at(path),
    date: reader.date,
  };
}

/** `breast cancer at 45`, `heart attack aged 52` */
function nameAndAge(text: string): { readonly name: string; readonly age: number | undefined } {
  const match = /^(.{1,300}?)[\s,(]+(?:at|aged|age|at\s+age)\s+(\d{1,3})\)?$/iu.exec(text.trim());
  return match === null ? { name: text.trim(), age: undefined } : { name: match[1] ?? '', age: Number(match[2]) };
}
