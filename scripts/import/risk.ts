/**
 * Brings published risk equations into knowledge/risk:
 *   npx tsx scripts/import/risk.ts FOLDER [OUT]
 * FOLDER holds the coefficients by equation. Numbers and structure alone are taken. Thresholds are curated by hand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gail, icareLit, lungNlst, plco, premm5 } from './risk-cancer.ts';
import * as heart from './risk-cardiovascular.ts';
import { qdiabetes, qrisk3 } from './risk-clinrisk.ts';
import { diabetesScores, filtration, kidneyFailure, pointScores } from './risk-scores.ts';
import { riskFile } from './risk-yaml.ts';

const [folder, out = fileURLToPath(new URL('../../knowledge/risk', import.meta.url))] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that holds prevent-2023.json and the others');
const read = (name: string): heart.Json => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const papers = { source: ['risk-papers'], version: '2026.11', licence: 'CC0-1.0' };
const clinrisk = { source: ['clinrisk'], version: '2026.11', licence: 'LGPL-3.0-only' };
const nci = { source: ['nci-bcrat'], version: '2026.11', licence: 'public-domain' };

function write(path: string, head: typeof papers, comment: string, records: readonly object[]): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), riskFile(head, comment, records));
}

const lung = lungNlst(read('lcrat-2016'));
const breast = gail(read('bcrat-gail'));
const icare = icareLit(read('icare-lit-breast'), folder);
const notice = 'Coefficients published by ClinRisk Ltd; see NOTICE.md beside this file. This file can be left out.';

write('equations/prevent-2023.yaml', papers, 'PREVENT equations.', heart.prevent(read('prevent-2023')));
write('equations/pooled-cohort.yaml', papers, 'Pooled Cohort Equations and their revision.', [
  heart.pooledCohort(read('pce-2013')),
  heart.pooledCohortRevised(read('pce-yadlowsky-2018')),
]);
write('equations/mesa-2015.yaml', papers, 'MESA risk of coronary heart disease.', heart.mesa(read('mesa-2015')));
write('equations/framingham-2008.yaml', papers, 'Framingham.', heart.framingham(read('framingham-2008')));
write('equations/score2.yaml', papers, 'SCORE2 and its sisters.', heart.score2(read('score2')));
write('equations/clinrisk/qrisk3-2017.yaml', clinrisk, notice, [qrisk3(read('qrisk3-2017'))]);
write('equations/clinrisk/qdiabetes-2018.yaml', clinrisk, notice, qdiabetes(read('qdiabetes-2018')));
write('equations/kidney.yaml', papers, 'Filtration and kidney failure.', [
  ...filtration(read('kidney')),
  ...kidneyFailure(read('kidney')),
]);
write('equations/diabetes.yaml', papers, 'Scores of type 2 diabetes.', diabetesScores(read('diabetes-scores')));
write('equations/points.yaml', papers, 'Point scores.', pointScores(read('point-scores')));
write('equations/lung.yaml', papers, 'Lung cancer in people who have smoked.', [
  plco(read('plcom2012')),
  ...lung.equations,
]);
write('equations/premm5.yaml', papers, 'PREMM5.', [premm5(read('premm5'))]);
write('equations/bcrat.yaml', nci, 'Breast cancer: Gail.', breast.equations);
write('equations/icare-lit.yaml', papers, 'Breast cancer: iCARE-Lit.', icare.equations);
write('tables/lung.yaml', papers, 'Baseline hazards, by time.', lung.tables);
write('tables/bcrat.yaml', nci, 'Hazards by five years of age from 20.', breast.tables);
write(
  'tables/icare-lit.yaml',
  papers,
  'Baseline hazards by year of age: incidence over the mean relative risk of the women still free of it, by the recursion of\niCARE over the reference women of the paper (docs/methods/risk-equations.md).',
  icare.tables,
);
