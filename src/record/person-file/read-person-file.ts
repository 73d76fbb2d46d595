import { dayNumber } from '../../core/index.ts';
import { GROUPS } from '../../knowledge/index.ts';
import type { Known, PersonRecord, StatedGenotype } from '../person-record.ts';
import { checkShape } from './check-shape.ts';
import { didYouMean } from './did-you-mean.ts';
import { type FileOptions, type FileReader, createFileReader, isYes } from './file-reader.ts';
import { parsePersonYaml } from './parse-person-yaml.ts';
import type { PersonFile } from './person-schema.ts';
import { readConditions } from './read-conditions.ts';
import { readFamily } from './read-family.ts';
import { readLifestyle } from './read-lifestyle.ts';
import { readMedicines } from './read-medicines.ts';
import { readValues } from './read-values.ts';
import { readMeans, readWishes } from './read-wishes.ts';

/**
 * A `person.yaml` as part of a record; docs/guide/person-file.md shows it. Keys that do not exist and values of the wrong
 * shape are refused with their line; values that cannot be are left out with a notice.
 * @throws PropriaError RECORD_FILE_…
 */
export function readPersonYaml(
  text: string,
  source: { readonly name: string },
  options: FileOptions,
): Omit<PersonRecord, 'sources'> {
  const parsed = parsePersonYaml(text, source.name);
  const file = checkShape(parsed, source.name);
  const reader = createFileReader(source.name, parsed.lines, options, file.date);
  const medicines = readMedicines(file, reader);
  const conditions = readConditions(file, reader);
  const person = readPerson(file, reader);
  const rest = {
    measurements: readValues(file, reader),
    lifestyle: readLifestyle(file, reader),
    ...readFamily(file, reader),
    genomics: readGenotypes(file, reader),
    wishes: readWishes(file, reader),
    means: readMeans(file, reader),
  };
  return {
    ...person,
    ...medicines,
    ...conditions,
    stated: { ...medicines.stated, ...conditions.stated },
    ...rest,
    inventory: reader.inventory(),
    notices: reader.notices,
  };
}

type Person = Pick<PersonRecord, 'name' | 'birthDate' | 'sex' | 'died' | 'group' | 'pregnancy' | 'lactating'>;

function readPerson(file: PersonFile, reader: FileReader): Person {
  const known = <Value>(value: Value | undefined | null, path: string): Known<Value> | null => {
    if (value === undefined || value === null) return null;
    reader.count('person', true);
    return reader.known(value, path);
  };
  return {
    name: known(file.name === undefined ? null : String(file.name), 'name'),
    birthDate: known(birthOf(file.born, reader), 'born'),
    sex: known(file.sex, 'sex'),
    died: known(reader.dateOf(file.died, 'died'), 'died'),
    group: known(groupOf(file.group, reader), 'group'),
    pregnancy: known(file.pregnancy, 'pregnancy'),
    lactating: known(file.breastfeeding === undefined ? null : isYes(file.breastfeeding), 'breastfeeding'),
  };
}

/** The oldest person of whom it is known for certain lived 122 years. */
const MOST_YEARS = 125;

function birthOf(written: PersonFile['born'], reader: FileReader): string | null {
  const date = reader.dateOf(written, 'born');
  if (date === null) return null;
  const days = (dayNumber(reader.now) ?? 0) - (dayNumber(date) ?? 0);
  if (days <= MOST_YEARS * 365.25) return date;
  reader.say('RECORD_BIRTH_DATE', 'serious', 'born', { written: date, most: MOST_YEARS });
  return null;
}

function groupOf(written: string | undefined, reader: FileReader): string | null {
  if (written === undefined) return null;
  const exact = GROUPS.find((group) => group.toLowerCase() === written.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const meant = didYouMean(written, GROUPS);
  reader.say('RECORD_GROUP_NOT_KNOWN', 'caution', 'group', { written, groups: meant ?? GROUPS.join(', ') });
  return null;
}

/** `CYP2C19: '*1/*2'`, `TPMT: Intermediate Metabolizer`, `HLA-B*57:01: positive`. */
function readGenotypes(file: PersonFile, reader: FileReader): readonly Known<StatedGenotype>[] {
  return Object.entries(file.genotypes ?? {}).map(([key, written]) => {
    reader.count('genotypes', true);
    const path = `genotypes.${key}`;
    const [gene = key, allele] = key.split('*', 2);
    if (typeof written === 'object')
      return reader.known(
        {
          gene,
          diplotype: written.diplotype ?? null,
          phenotype: written.phenotype ?? null,
          activityScore: written['activity-score'] === undefined ? null : String(written['activity-score']),
        },
        path,
      );
    const text = String(written).trim();
    const isAlleles = allele === undefined && /[*/]/.test(text);
    const phenotype = allele === undefined ? text : `*${allele} ${text}`;
    return reader.known(
      { gene, diplotype: isAlleles ? text : null, phenotype: isAlleles ? null : phenotype, activityScore: null },
      path,
    );
  });
}
