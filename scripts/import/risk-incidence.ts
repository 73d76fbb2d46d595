/**
 * Brings yearly hazards by age and sex into knowledge/risk/incidence:
 *   npx tsx scripts/import/risk-incidence.ts incidence.tsv [OUT]
 * Women's deaths of other causes come from the table of the breast cancer tool, which the pack holds already.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { riskFile } from './risk-yaml.ts';

const [path, out = fileURLToPath(new URL('../../knowledge/risk/incidence', import.meta.url))] = process.argv.slice(2);
if (path === undefined) throw new Error('name incidence.tsv');

/** Condition ids by the name in the table. */
const DISEASES: Readonly<Record<string, string>> = {
  'Bladder Cancer': 'bladder-cancer',
  'Breast Cancer': 'breast-cancer',
  'Cervical Cancer': 'cervical-cancer',
  'Colorectal Cancer': 'colorectal-cancer',
  'Coronary Heart Disease': 'coronary-artery-disease',
  Dementia: 'dementia',
  'Diabetes Type 2': 'diabetes-type-2',
  Hypertension: 'hypertension',
  'Kidney Cancer': 'kidney-cancer',
  'Lung Cancer': 'lung-cancer',
  'Melanoma Cancer': 'melanoma',
  Osteoporosis: 'osteoporosis',
  'Ovarian Cancer': 'ovarian-cancer',
  'Pancreas Cancer': 'pancreatic-cancer',
  'Prostate Cancer': 'prostate-cancer',
  Stroke: 'stroke',
};
const SOURCES: Readonly<Record<string, { population: string; source: string; citation: string }>> = {
  'SEER (US)': {
    population: 'United States',
    source: 'seer',
    citation: 'Surveillance, Epidemiology, and End Results Program, National Cancer Institute: age-specific incidence',
  },
  'CCDSS (Canada)': {
    population: 'Canada',
    source: 'ccdss',
    citation: 'Canadian Chronic Disease Surveillance System, Public Health Agency of Canada: age-specific incidence',
  },
};

interface Band {
  readonly from: number;
  readonly upTo: number;
  readonly hazard: number;
}
interface Group {
  readonly disease: string;
  readonly sex: string;
  readonly place: string;
  readonly bands: Band[];
}

const groups = new Map<string, Group>();
for (const line of readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1)) {
  const [name = '', sex = '', low, high, hazard, place = ''] = line.split('\t');
  const disease = DISEASES[name];
  if (disease === undefined) throw new Error(`no condition for ${name}`);
  const key = `${disease}-${sex}`;
  const group = groups.get(key) ?? { disease, sex, place, bands: [] };
  groups.set(key, group);
  const band = { from: Number(low), upTo: Number(high) + 1, hazard: Math.abs(Number(hazard)) };
  // One row of the table spans all ages beside the bands and says nothing.
  if (band.upTo - band.from > 100) continue;
  group.bands.push(band);
}

for (const [source, file, licence] of [
  ['seer', 'cancer.yaml', 'public-domain'],
  ['ccdss', 'chronic-disease.yaml', 'CC0-1.0'],
] as const) {
  const records = [...groups]
    .filter(([, { place }]) => SOURCES[place]?.source === source)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { disease, sex, place, bands }]) => {
      const sorted = bands.toSorted((a, b) => a.from - b.from);
      return {
        id,
        disease,
        sex,
        population: SOURCES[place]!.population,
        from: sorted.map(({ from }) => from),
        upTo: sorted.map(({ upTo }) => upTo),
        hazard: sorted.map(({ hazard }) => hazard),
        citation: SOURCES[place]!.citation,
        confirmed: true,
      };
    });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, file),
    riskFile(
      { source: [source], version: '2026.11', licence },
      'New cases a person-year, by sex and age in years.',
      records,
      3,
    ),
  );
}

interface Tables {
  readonly records: readonly {
    readonly id: string;
    readonly columns: Readonly<Record<'from' | 'upTo' | 'competing', readonly number[]>>;
  }[];
}
const tables = load(readFileSync(join(out, '../tables/bcrat.yaml'), 'utf8')) as Tables;
const white = tables.records.find(({ id }) => id === 'bcrat-white')!.columns;
writeFileSync(
  join(out, 'deaths.yaml'),
  riskFile(
    { source: ['nci-bcrat'], version: '2026.11', licence: 'public-domain' },
    'Deaths of women of causes other than breast cancer. No table of men is at hand: nothing competes for them.',
    [
      {
        id: 'death-other-causes-female',
        disease: 'death-other-causes',
        without: 'breast-cancer',
        sex: 'female',
        population: 'White women of the United States',
        from: white.from,
        upTo: white.upTo,
        hazard: white.competing,
        citation: 'Gail MH et al. J Natl Cancer Inst 1989;81:1879-86, pmid:2593165, with the table of the present tool',
        confirmed: true,
      },
    ],
    3,
  ),
);
