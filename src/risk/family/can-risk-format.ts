/**
 * What the CanRisk pedigree format lays down (versions 2.0 and 4): its columns, the genes that it has results of, lengths, and ages.
 * Source: the format's specification of canrisk.org and the checks of its web service.
 */
const HEAD = [
  'FamID',
  'Name',
  'Target',
  'IndivID',
  'FathID',
  'MothID',
  'Sex',
  'MZtwin',
  'Dead',
  'Age',
  'Yob',
  'BC1',
  'BC2',
  'OC',
  'PRO',
  'PAN',
  'Ashkn',
] as const;

const GENES = ['BRCA1', 'BRCA2', 'PALB2', 'ATM', 'CHEK2', 'BARD1', 'RAD51D', 'RAD51C', 'BRIP1'] as const;

export const RECEPTORS = 'ER:PR:HER2:CK14:CK56';

export interface CanRiskFormat {
  readonly mark: string;
  readonly genes: readonly string[];
}

export const CANRISK_FORMATS: Readonly<Record<'2.0' | '4', CanRiskFormat>> = {
  '2.0': { mark: '##CanRisk 2.0', genes: GENES },
  '4': { mark: '##CanRisk 4', genes: [...GENES, 'HOXB13'] },
};

export const columnsOf = ({ genes }: CanRiskFormat): readonly string[] => [...HEAD, ...genes, RECEPTORS];

/** Conditions that stand in each column of cancers; who has one of `again` had a second in the other breast. */
export const CANRISK_CANCERS = {
  breast: ['breast-cancer', 'bilateral-breast-cancer', 'triple-negative-breast-cancer', 'lobular-breast-cancer'],
  again: ['bilateral-breast-cancer'],
  ovary: ['ovarian-cancer', 'fallopian-tube-cancer'],
  prostate: ['prostate-cancer', 'metastatic-prostate-cancer', 'high-grade-prostate-cancer'],
  pancreas: ['pancreatic-cancer'],
  tripleNegative: ['triple-negative-breast-cancer'],
  ashkenazi: ['ashkenazi-ancestry'],
} as const;

export const MOST_AGE = 110;
export const FAMILY_LENGTH = 8;
export const NAME_LENGTH = 8;
