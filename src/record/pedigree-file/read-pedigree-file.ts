import type { Locator } from '../../core/index.ts';
import type { ConditionFact, PersonRecord, Relative } from '../person-record.ts';
import type { Resolver } from '../resolve/resolver.ts';
import { checkPedigree } from './check-pedigree.ts';
import { parsePedigree } from './parse-pedigree.ts';
import type { PedigreeRow } from './pedigree-row.ts';
import { type RowRelation, relationsTo } from './relations.ts';

export interface PedigreeFileOptions {
  readonly resolver: Resolver;
}

/** What a pedigree file says of the person and of the relatives, each with its line. */
export type PedigreeReading = Pick<
  PersonRecord,
  'sex' | 'birthDate' | 'conditions' | 'family' | 'genomics' | 'inventory' | 'notices'
>;

/**
 * A pedigree file (CanRisk, BOADICEA, PED) as part of a record. Names are not taken over.
 * @throws PropriaError PEDIGREE_…
 */
export function readPedigreeFile(
  text: string,
  source: { readonly name: string },
  { resolver }: PedigreeFileOptions,
): PedigreeReading {
  const rows = parsePedigree(text, source.name);
  const target = checkPedigree(rows, source.name);
  const relations = relationsTo(target, rows);
  const at = ({ id, line }: PedigreeRow): Locator => ({ kind: 'document', source: source.name, path: id, line });
  const kin = rows.filter((row) => row !== target && relations.has(row.id));
  const idOf = new Map(kin.map(({ id }, i) => [id, `relative:${i + 1}`]));
  const named = (written: string): readonly string[] => resolver.condition({ written, codes: [] });
  const relativeOf = (row: PedigreeRow): Relative => {
    const { relation, through } = relations.get(row.id) as RowRelation;
    const throughId = through === undefined ? undefined : idOf.get(through);
    return {
      id: idOf.get(row.id)!,
      relation,
      sex: row.sex,
      conditions: row.illnesses.map(({ written, age }) => ({ written, conditions: named(written), ageAtOnset: age })),
      died: row.died,
      ...(row.age === null ? {} : row.died === true ? { ageAtDeath: row.age } : { age: row.age }),
      ...(row.born === null ? {} : { yearOfBirth: row.born }),
      ...(throughId === undefined ? {} : { through: throughId }),
      ...(row.twin !== null && row.twin === target.twin ? { twin: 'identical' as const } : {}),
      ...(row.tested.length === 0 ? {} : { tested: row.tested }),
      ...(row.without.length > 0 || row.illnesses.length > 0 ? { free: row.without.flatMap(named) } : {}),
      at: at(row),
      date: null,
    };
  };
  const place = at(target);
  return {
    sex: target.sex === null ? null : { value: target.sex, at: place, date: null },
    birthDate: target.born === null ? null : { value: String(target.born), at: place, date: null },
    conditions: conditionsOf(target, named, place),
    family: kin.map(relativeOf),
    genomics: target.tested.map(({ gene, result }) => ({
      value: { gene, diplotype: null, phenotype: result, activityScore: null },
      at: place,
      date: null,
    })),
    inventory: [
      {
        source: source.name,
        type: 'pedigree',
        read: rows.length,
        used: kin.length + 1,
        ignored: rows.length > kin.length + 1 ? [{ why: 'no-kin', count: rows.length - kin.length - 1 }] : [],
      },
    ],
    notices:
      target.tested.length === 0
        ? []
        : [
            {
              code: 'FAMILY_OWN_TEST_TOLD',
              severity: 'caution',
              place,
              params: { genes: target.tested.map(({ gene }) => gene).join(', ') },
            },
          ],
  };
}

function conditionsOf(
  { illnesses, without, born }: PedigreeRow,
  named: (written: string) => readonly string[],
  at: Locator,
): readonly ConditionFact[] {
  const one = (written: string, status: ConditionFact['status'], onset: string | null, i: number): ConditionFact => ({
    id: `condition:${i + 1}`,
    conditions: named(written),
    written,
    codes: [],
    status,
    onset,
    at,
    date: null,
  });
  return [
    ...illnesses.map(({ written, age }, i) =>
      one(written, 'active', born === null || age === null ? null : String(born + age), i),
    ),
    ...without.map((written, i) => one(written, 'absent', null, illnesses.length + i)),
  ];
}
