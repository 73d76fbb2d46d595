import type { Locator, Notice } from '../../core/index.ts';
import type { Known, Lifestyle, PersonRecord, StatedGenotype } from '../person-record.ts';
import type { FhirReading } from './fhir-reading.ts';
import { type Parts, type Reader, noticeAt } from './reader.ts';

/** All parts as one record: facts numbered in file order, of repeated answers the latest. Adds its notices to the list. */
export function assemble(
  parts: readonly Parts[],
  reader: Reader,
  notices: Notice[],
): Omit<FhirReading, 'inventory' | 'notices'> {
  const all = <Key extends keyof Parts>(key: Key): NonNullable<Parts[Key]>[] =>
    parts.flatMap((part) => (part[key] === undefined ? [] : [part[key] as NonNullable<Parts[Key]>]));
  const person = Object.assign({}, ...all('person')) as NonNullable<Parts['person']>;
  const medicines = numbered('medicine', all('medicines').flat());
  const conditions = numbered('condition', all('conditions').flat());
  const allergies = numbered('allergy', all('allergies').flat());
  const counts = {
    'no-medicines': medicines.filter(({ status }) => status === 'active').length,
    'no-allergies': allergies.length,
    'no-conditions': conditions.filter(({ status }) => status === 'active').length,
  };
  const smoking = latest('smoking', all('smoking').flat(), reader, notices, ({ state }) => state);
  const alcohol = latest('alcohol', all('alcohol').flat(), reader, notices, ({ state }) => state);
  const occupation = latest('occupation', all('occupation').flat(), reader, notices, (value) => value);
  const lifestyle: Lifestyle = {
    ...(smoking === null ? {} : { smoking: withAmount(smoking, all('smoking').flat()) }),
    ...(alcohol === null ? {} : { alcohol }),
    ...(occupation === null ? {} : { occupation }),
  };
  return {
    name: person.name ?? null,
    birthDate: person.birthDate ?? null,
    sex: person.sex ?? null,
    died: person.died ?? null,
    pregnancy: latest('pregnancy', all('pregnancy').flat(), reader, notices, (value) => value),
    lactating: latest('breastfeeding', all('lactating').flat(), reader, notices, String),
    medicines,
    stated: statedNone(all('stated').flat(), counts, reader, notices),
    conditions,
    allergies,
    measurements: numbered('measurement', all('measurements').flat()),
    lifestyle,
    family: numbered('relative', all('relatives').flat()),
    procedures: all('procedures').flat(),
    immunizations: all('immunizations').flat(),
    genomics: [
      ...all('genotypes').flat(),
      ...pairs(all('haplotypes').flat(), all('genotypes').flat(), reader, notices),
    ],
  };
}

function numbered<Fact extends object>(
  name: string,
  facts: readonly Fact[],
): readonly (Fact & { readonly id: string })[] {
  return facts.map((fact, i) => ({ ...fact, id: `${name}:${i + 1}` }));
}

/** The latest dated answer; among undated ones the last of the file. Where an earlier one said something else, that is told. */
function latest<Value>(
  question: string,
  answers: readonly Known<Value>[],
  reader: Reader,
  notices: Notice[],
  say: (value: Value) => string,
): Known<Value> | null {
  let newest: Known<Value> | null = null;
  for (const answer of answers) if (newest === null || (answer.date ?? '') >= (newest.date ?? '')) newest = answer;
  if (newest === null) return null;
  const said = new Set(answers.map(({ value }) => say(value)));
  if (said.size > 1) {
    said.delete(say(newest.value));
    const params = { question, earlier: [...said].join(', '), later: say(newest.value) };
    notices.push({ ...noticeAt(reader, 'FHIR_LATER_ANSWER', 'info', '', params), place: newest.at });
  }
  return newest;
}

/** Cigarettes a day come in an observation of their own: they are added to a state of the same kind. */
function withAmount(
  newest: NonNullable<Lifestyle['smoking']>,
  answers: readonly NonNullable<Lifestyle['smoking']>[],
): NonNullable<Lifestyle['smoking']> {
  if (newest.value.state !== 'current' || newest.value.perDay !== undefined) return newest;
  const amounts = answers.filter(({ value }) => value.perDay !== undefined);
  const perDay = amounts.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]?.value.perDay;
  return perDay === undefined ? newest : { ...newest, value: { ...newest.value, perDay } };
}

/** "No known allergies" holds only where no allergy is listed. */
function statedNone(
  stated: NonNullable<Parts['stated']>,
  counts: Readonly<Record<'no-medicines' | 'no-allergies' | 'no-conditions', number>>,
  reader: Reader,
  notices: Notice[],
): PersonRecord['stated'] {
  const said: Record<string, Known<true>> = {};
  const names = {
    'no-medicines': 'noMedicines',
    'no-allergies': 'noAllergies',
    'no-conditions': 'noConditions',
  } as const;
  for (const { what, at, date } of stated) {
    if (counts[what] === 0) said[names[what]] = { value: true, at, date };
    else
      notices.push({
        ...noticeAt(reader, 'FHIR_STATED_NONE_BUT', 'caution', '', {
          stated: what.replace('-', ' '),
          count: counts[what],
        }),
        place: at,
      });
  }
  return said;
}

/** Two single haplotypes of a gene are its genotype; one alone is handed on as one. A genotype that is told makes them superfluous. */
function pairs(
  haplotypes: NonNullable<Parts['haplotypes']>,
  genotypes: readonly Known<StatedGenotype>[],
  reader: Reader,
  notices: Notice[],
): readonly Known<StatedGenotype>[] {
  const told = new Set(genotypes.filter(({ value }) => value.diplotype !== null).map(({ value }) => value.gene));
  const byGene = new Map<string, { allele: string; at: Locator; date: string | null }[]>();
  for (const { gene, ...haplotype } of haplotypes) {
    if (told.has(gene)) continue;
    const list = byGene.get(gene);
    if (list === undefined) byGene.set(gene, [haplotype]);
    else list.push(haplotype);
  }
  return [...byGene].flatMap(([gene, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    if (found.length > 2) {
      notices.push({
        ...noticeAt(reader, 'FHIR_HAPLOTYPES_MANY', 'caution', '', { gene, count: found.length }),
        place: first.at,
      });
      return [];
    }
    const diplotype = found.map(({ allele }) => allele).join('/');
    return [{ value: { gene, diplotype, phenotype: null, activityScore: null }, at: first.at, date: first.date }];
  });
}
