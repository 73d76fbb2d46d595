/**
 * Ratios of the family from the table of relative risks (columns disease, factor, level, min, max, sex, prevalence, relative_risk,
 * rr_doi …): the path of the tab-separated table, gzipped, as argument; writes knowledge/risk/family-ratios/ratios.yaml.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Row {
  readonly disease: string;
  readonly level: string;
  readonly min: string;
  readonly max: string;
  readonly sex: string;
  readonly prevalence: string;
  readonly ratio: number;
  readonly doi: string;
  readonly year: string;
  readonly design: string;
}

/** Which relatives a level of the table means, as fields of a record; null: no family, or not used. */
type Fields = { readonly id: string; readonly fields: string; readonly unsure?: string };

const DISEASES: Readonly<Record<string, { readonly id: string; readonly illness: readonly string[] }>> = {
  'Bladder Cancer': { id: 'bladder-cancer', illness: ['bladder-cancer'] },
  'Breast Cancer': { id: 'breast-cancer', illness: ['breast-cancer'] },
  'Cervical Cancer': { id: 'cervical-cancer', illness: ['cervical-cancer'] },
  'Colorectal Cancer': { id: 'colorectal-cancer', illness: ['colorectal-cancer'] },
  'Coronary Heart Disease': { id: 'coronary-artery-disease', illness: ['ischaemic-heart-disease'] },
  Dementia: { id: 'dementia', illness: ['dementia'] },
  Depression: { id: 'depression', illness: ['depression'] },
  'Diabetes (Type 2)': { id: 'diabetes-type-2', illness: ['diabetes-type-2'] },
  'Generalized Anxiety Disorder': { id: 'generalised-anxiety-disorder', illness: ['generalised-anxiety-disorder'] },
  Hypertension: { id: 'hypertension', illness: ['hypertension'] },
  'Kidney Cancer': { id: 'kidney-cancer', illness: ['kidney-cancer'] },
  'Lung Cancer': { id: 'lung-cancer', illness: ['lung-cancer'] },
  Osteoporosis: { id: 'osteoporosis', illness: ['osteoporosis', 'osteoporotic-fracture'] },
  'Ovarian Cancer': { id: 'ovarian-cancer', illness: ['ovarian-cancer'] },
  'Pancreatic Cancer': { id: 'pancreatic-cancer', illness: ['pancreatic-cancer'] },
  'Prostate Cancer': { id: 'prostate-cancer', illness: ['prostate-cancer'] },
  'Skin Cancer (Melanoma)': { id: 'melanoma', illness: ['melanoma'] },
  Stroke: { id: 'stroke', illness: ['stroke'] },
};

const first = (id: string, from: number, rest = ''): Fields => ({
  id,
  fields: `relatives: first-degree\n    count: { from: ${from} }${rest}`,
});
const second = (from: number): string => `\n    also: { relatives: second-degree, count: { from: ${from} } }`;

function fieldsOf({ disease, level, min }: Row): Fields | null {
  if (min !== 'NA' && disease !== 'Depression')
    return Number(min) === 0 ? null : first(`first-degree-${min}`, Number(min));
  switch (level) {
    case 'Yes':
      return disease === 'Stroke' || disease === 'Cervical Cancer'
        ? { ...first('first-degree', 1), unsure: 'the table does not say which relatives' }
        : first('first-degree', 1);
    // Men under 55, women under 65, as guidelines draw it; the study calls it premature.
    case 'Yes - premature':
      return first('first-degree-early', 1, '\n    onsetBelow: 55\n    onsetBelowFemale: 65');
    case 'Yes - not-premature':
      return first('first-degree', 1);
    case 'Brother':
    case 'Father':
      return { id: level.toLowerCase(), fields: `relatives: ${level.toLowerCase()}\n    count: { from: 1 }` };
    case 'One parent':
      return { id: 'parents-1', fields: 'relatives: parents\n    count: { from: 1, below: 2 }' };
    case 'Both parents':
      return { id: 'parents-2', fields: 'relatives: parents\n    count: { from: 2 }' };
    case 'One parent and one or more grandparents':
      return {
        id: 'parents-1-grandparents',
        fields:
          'relatives: parents\n    count: { from: 1, below: 2 }\n    also: { relatives: grandparents, count: { from: 1 } }',
      };
    case 'Both parents and one or more grandparents':
      return {
        id: 'parents-2-grandparents',
        fields: 'relatives: parents\n    count: { from: 2 }\n    also: { relatives: grandparents, count: { from: 1 } }',
      };
    case 'One or more siblings':
      return { id: 'siblings', fields: 'relatives: siblings\n    count: { from: 1 }' };
    case 'One or both parents':
      return { id: 'parents', fields: 'relatives: parents\n    count: { from: 1 }' };
    case 'One or more grandparents':
      return { id: 'grandparents', fields: 'relatives: grandparents\n    count: { from: 1 }' };
    case 'Both parents and grandparents':
      return {
        id: 'parents-grandparents',
        fields: 'relatives: parents\n    count: { from: 1 }\n    also: { relatives: grandparents, count: { from: 1 } }',
      };
    // Of the strata of dementia those of few people jump up and down (2.48, 14.77, 21.29 for more relatives): left out.
    case 'FDR=1, SDR=0':
      return first('first-degree-1', 1);
    case 'FDR=1, SDR=1':
      return first('first-degree-1-second-degree-1', 1, second(1));
    case 'FDR=2':
      return first('first-degree-2', 2);
    case 'FDR=0, SDR=1':
    case 'FDR=0, SDR=2':
    case 'FDR=0, SDR=3': {
      const count = level.at(-1)!;
      return { id: `second-degree-${count}`, fields: `relatives: second-degree\n    count: { from: ${count} }` };
    }
    default:
      return null;
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: risk-family.ts TABLE.tsv.gz');
const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
const names = head.split('\t');
const rows = lines
  .map((line) => line.split('\t'))
  .filter((cells) => cells[names.indexOf('factor')] === 'Family history')
  .map((cells): Row => {
    const at = (name: string): string => cells[names.indexOf(name)] ?? '';
    return {
      disease: at('disease'),
      level: at('level'),
      min: at('min'),
      max: at('max'),
      sex: at('sex').toLowerCase(),
      prevalence: at('prevalence'),
      ratio: Number(at('relative_risk')),
      doi: decodeURIComponent(at('rr_doi')),
      year: at('rr_year'),
      design: at('rr_design').toLowerCase(),
    };
  });

interface Entry {
  readonly row: Row;
  readonly fields: Fields;
  readonly sexes: Set<string>;
}
const entries = new Map<string, Entry>();
for (const row of rows) {
  const fields = fieldsOf(row);
  if (fields === null || row.ratio <= 1) continue;
  const key = `${row.disease}|${fields.id}|${row.ratio}`;
  const found = entries.get(key);
  if (found === undefined) entries.set(key, { row, fields, sexes: new Set([row.sex]) });
  else found.sexes.add(row.sex);
}

// Of several figures for one level, whose relatives the table does not name, the lowest stands.
const kept = [...entries.values()].filter(
  ({ row, fields, sexes }) =>
    !fields.unsure ||
    ![...entries.values()].some(
      (other) =>
        other.row.disease === row.disease &&
        other.fields.id === fields.id &&
        other.row.ratio < row.ratio &&
        [...sexes].every((sex) => other.sexes.has(sex)),
    ),
);

const ONE_SEX = new Set(['breast-cancer', 'cervical-cancer', 'ovarian-cancer', 'prostate-cancer']);
const records = kept.map(({ row, fields, sexes }) => {
  const { id, illness } = DISEASES[row.disease]!;
  const sex = sexes.size === 1 || ONE_SEX.has(id) ? [...sexes][0]! : null;
  const bySex = sex === null || ONE_SEX.has(id) ? '' : `-${sex === 'female' ? 'women' : 'men'}`;
  const note = fields.unsure === undefined ? '' : `; ${fields.unsure}`;
  return `  - id: ${id}-${fields.id}${bySex}
    disease: ${id}
    illness: [${illness.join(', ')}]
    ${fields.fields}${sex === null ? '' : `\n    sex: ${sex}`}
    ratio: ${row.ratio}${row.prevalence === 'NA' || Number(row.prevalence) === 0 ? '' : `\n    prevalence: ${Number(row.prevalence)}`}
    citation: doi:${row.doi} (${row.year}, ${row.design})${note}
    confirmed: ${fields.unsure === undefined}`;
});
const ids = records.map((record) => /id: (\S+)/.exec(record)![1]!);
const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
if (twice.length > 0) throw new Error(`twice: ${twice.join(', ')}`);

writeFileSync(
  new URL('../../knowledge/risk/family-ratios/ratios.yaml', import.meta.url),
  `# How much illness of relatives raises the same illness, by degree and number. Written by scripts/import/risk-family.ts.
source: [family-relative-risks]
version: '2026.11'
licence: CC0-1.0
records:
${records.join('\n')}
`,
);
process.stdout.write(`${records.length} ratios\n`);
