/**
 * One row of the people of the International Warfarin Pharmacogenetics Consortium as inputs of its two equations:
 * age bands become their first year, an allele pair outside *1, *2, *3 and a missing VKORC1 are the equation's own unknown.
 */
export interface IwpcPerson {
  readonly id: string;
  readonly sex: string;
  readonly race: string;
  readonly actualWeekly: number | null;
  readonly reachedStable: boolean;
  /** Null where age, height or weight is missing: both equations need them. */
  readonly pharmacogenetic: Readonly<Record<string, number>> | null;
  readonly clinical: Readonly<Record<string, number>> | null;
}

/** Rows of the table by their columns' names. No field of it is quoted. */
export function readIwpc(text: string): readonly IwpcPerson[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return personOf((name) => cells[names.indexOf(name)] ?? '');
  });
}

function personOf(cell: (name: string) => string): IwpcPerson {
  const number = (name: string): number | null => (cell(name) === '' ? null : Number(cell(name)));
  const taken = (name: string): boolean => cell(name) === '1';
  const age = /^(\d+)/.exec(cell('age_band'))?.[1];
  const height = number('height_cm');
  const weight = number('weight_kg');
  const race = cell('race');
  const clinical =
    age === undefined || height === null || weight === null
      ? null
      : {
          AGE: Number(age),
          HT: height,
          WT: weight,
          ASIAN: race === 'Asian' ? 1 : 0,
          BLACK: race === 'Black or African American' ? 1 : 0,
          RACEUNK: OWN_GROUPS.includes(race) ? 0 : 1,
          INDUCER: taken('carbamazepine') || taken('phenytoin') || taken('rifampin') ? 1 : 0,
          AMIO: taken('amiodarone') ? 1 : 0,
        };
  return {
    id: cell('id'),
    sex: cell('sex'),
    race,
    actualWeekly: number('weekly_dose_mg'),
    reachedStable: taken('reached_stable'),
    clinical,
    pharmacogenetic:
      clinical === null
        ? null
        : {
            ...clinical,
            VKORC1: VKORC1_CODES[cell('vkorc1_rs9923231')] ?? -1,
            CYP2C9: CYP2C9_CODES[cell('cyp2c9')] ?? 0,
          },
  };
}

const OWN_GROUPS = ['White', 'Asian', 'Black or African American'];
/** How many copies of the A allele. */
const VKORC1_CODES: Readonly<Record<string, number>> = { 'G/G': 0, 'A/G': 1, 'G/A': 1, 'A/A': 2 };
const CYP2C9_CODES: Readonly<Record<string, number>> = {
  '*1/*1': 11,
  '*1/*2': 12,
  '*1/*3': 13,
  '*2/*2': 22,
  '*2/*3': 23,
  '*3/*3': 33,
};
