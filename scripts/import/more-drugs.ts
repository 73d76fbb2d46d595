/** Drugs that our options name as alternatives and no source table lists; ATC codes of the WHO. */
export const MORE_DRUGS: readonly {
  readonly name: string;
  readonly rxnorm?: string;
  readonly atc: readonly string[];
}[] = [
  { name: 'amiodarone', atc: ['C01BD01'] },
  { name: 'amphotericin b liposomal', atc: ['J02AA01'] },
  { name: 'clonidine', atc: ['C02AC01', 'N02CX02'] },
  { name: 'disopyramide', atc: ['C01BA03'] },
  { name: 'febuxostat', atc: ['M04AA03'] },
  { name: 'flupentixol', atc: ['N05AF01'] },
  { name: 'granisetron', atc: ['A04AA02'] },
  { name: 'isavuconazole', atc: ['J02AC05'] },
  { name: 'ketorolac', atc: ['M01AB15'] },
  { name: 'noscapine', atc: ['R05DA07'] },
  { name: 'penfluridol', atc: ['N05AG03'] },
  { name: 'posaconazole', atc: ['J02AC04'] },
  { name: 'prasugrel', atc: ['B01AC22'] },
  { name: 'sulindac', atc: ['M01AB02'] },
  { name: 'ticagrelor', atc: ['B01AC24'] },
  { name: 'ticlopidine', atc: ['B01AC05'] },
];
