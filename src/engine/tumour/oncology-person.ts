import { yearsAt } from '../../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { OncologyPerson } from '../../oncology/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';
import type { StatedTumour } from '../../tumour/index.ts';

type Prior = NonNullable<OncologyPerson['priorTherapies']>;

/** What the caller says beside the files. Left out: the tumour's files and the record are asked. */
export interface StatedPerson {
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  /** Names of therapies that were given; an empty list: none were. */
  readonly prior?: readonly string[];
  /** `metastatic`, `first-line`, `castration-resistant` … */
  readonly setting?: readonly string[];
}

/**
 * What matching asks of the person. Therapies given before come from all who tell of them: the caller, the tumour's own file, and the
 * record's medicines that are cancer drugs. Nobody telling is not the same as none given.
 * @param now ISO date
 */
export function oncologyPersonOf(
  record: PersonRecord,
  said: StatedPerson,
  stated: StatedTumour | undefined,
  knowledge: Knowledge,
  now: string,
): OncologyPerson {
  const age = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const pregnancy = record.pregnancy?.value;
  return {
    ageYears: age === null ? null : age.least,
    sex: record.sex?.value ?? null,
    pregnant: pregnancy === 'pregnant' ? true : pregnancy === 'not-pregnant' ? false : null,
    country: (said.country ?? record.means.country?.value)?.toUpperCase() ?? null,
    priorTherapies: priorTherapies(record, said, stated, knowledge, now),
    setting: said.setting ?? stated?.setting ?? null,
  };
}

function priorTherapies(
  record: PersonRecord,
  { prior }: StatedPerson,
  stated: StatedTumour | undefined,
  knowledge: Knowledge,
  now: string,
): Prior | null {
  const caller = prior?.map((name): Prior[number] => ({
    name,
    response: null,
    at: { kind: 'stated', by: 'caller', date: now },
  }));
  const drugs = cancerDrugs(knowledge);
  const recorded = record.medicines
    .filter(({ status, since }) => status === 'stopped' || (status === 'active' && since !== null))
    .flatMap((use) => use.ingredients.flatMap((id) => (drugs.has(id) ? [ofUse(use, drugs.get(id)!)] : [])));
  const told = [...(caller ?? []), ...(stated?.priorTherapies ?? []), ...recorded];
  return caller === undefined && (stated?.priorTherapies ?? null) === null && recorded.length === 0 ? null : told;
}

function ofUse(use: MedicineUse, name: string): Prior[number] {
  const response = use.response === 'none' ? 'progression' : use.response;
  return { name, response, at: use.at };
}

/** Names of therapies by the drug id of the base pack. */
const cancerDrugs = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { body } of factsOf(knowledge, 'therapy').values())
    if (body.kind === 'drug' && body.drug !== null && !names.has(body.drug)) names.set(body.drug, body.name);
  return names;
});
