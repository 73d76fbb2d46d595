// The measured side of the dosing claims: CPU (user) of the built package, one process, medians; prints JSON.
//   node bench/dosing-figures.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import {
  compileModel,
  fitMap,
  populationDraws,
  samplePosterior,
  searchPosterior,
  simulate,
} from '../dist/dosing/index.js';

const folder = fileURLToPath(new URL('../knowledge/dosing/models', import.meta.url));
const records = readdirSync(folder).flatMap((name) => load(readFileSync(join(folder, name), 'utf8')).records);

const cpu = () => process.cpuUsage().user / 1000;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds of one run: warm, the median of nine batches of at least 20 ms each. */
function milliseconds(run) {
  const began = cpu();
  run();
  const first = Math.max(0.01, cpu() - began);
  const often = Math.max(1, Math.ceil(20 / first));
  const warm = cpu();
  while (cpu() - warm < 100) run();
  return median(
    Array.from({ length: 9 }, () => {
      const start = cpu();
      for (let i = 0; i < often; i++) run();
      return (cpu() - start) / often;
    }),
  );
}

/** The patient of a record's check with four levels, 6 % above and 7 % below what a person with deviations of 0.6 sd has. */
function patientOf(record) {
  const model = compileModel(record);
  const { regimen: doses, covariates, times, outputs } = record.check;
  const [output] = Object.keys(outputs);
  const eta = Float64Array.from(
    record.omega.names,
    (_, i) => (i % 2 === 0 ? 0.6 : -0.6) * Math.sqrt(record.omega.lower[i][i]),
  );
  const requests = times
    .filter((time) => time > 0)
    .slice(-4)
    .map((time) => ({ time, output }));
  const history = { doses, observations: [], covariates };
  const levels = simulate(model, history, { eta, requests });
  const observations = requests.map((request, i) => ({ ...request, value: levels[i] * (i % 2 === 0 ? 1.06 : 0.93) }));
  return { model, history: { ...history, observations } };
}

const say = (text) => process.stderr.write(`bench: ${text}\n`);
const patients = records.map((record) => ({ record, ...patientOf(record) }));
const fits = patients.map(({ record, model, history }) => {
  say(record.id);
  return {
    id: record.id,
    solved: record.structure.type === 'ode',
    etas: record.omega.names.length,
    milliseconds: milliseconds(() => fitMap(model, history)),
  };
});

say('draws');
const closed = patients.find(({ record }) => record.id === 'vancomycin-goti-2018');
const fit = fitMap(closed.model, closed.history);
// 40,000 steps are kept after as many in which the proposal is adapted.
const steps =
  milliseconds(() => samplePosterior(closed.model, closed.history, fit, { seed: 1, method: 'metropolis' })) / 8;

say('regimens');
const { eta, count } = samplePosterior(closed.model, closed.history, fit, { seed: 1, draws: 1000 });
const subject = ({ model, history }) => ({ model, history: { ...history, doses: [], observations: [] } });
const target = { metric: { kind: 'auc24' }, low: 400, high: 600 };
const grid = {
  space: {
    doses: [500, 750, 1000, 1250, 1500, 1750, 2000],
    intervals: [6, 8, 12, 18, 24, 36],
    infusions: [1],
  },
  targets: [target],
  harm: { metric: { kind: 'auc24' }, above: 650 },
};
const regimens = milliseconds(() => searchPosterior([{ subject: subject(closed), draws: { eta, count } }], grid));

/** Seconds of a search over 20 doses and the intervals of the record. */
function solvedSearch(patient, watch = {}) {
  const { record, model } = patient;
  const [least, most] = record.giving.amounts;
  const unit = record.units.time === 'h' ? 1 : 24;
  const doses = Array.from({ length: 20 }, (_, i) => least + ((most - least) * (i + 0.5)) / 20);
  const began = cpu();
  try {
    searchPosterior([{ subject: subject(patient), draws: populationDraws(model, 256) }], {
      space: { doses, intervals: record.giving.intervalHours.map((hours) => hours / unit) },
      targets: [{ metric: { kind: 'trough' }, low: 1, high: 2 }],
      ...watch,
    });
  } catch (error) {
    if (error.code !== 'DOSING_SEARCH_CANCELLED') throw error;
  }
  return (cpu() - began) / 1000;
}
const solved = patients.filter(({ record }) => record.structure.type === 'ode');
const searches = solved.map((patient) => {
  say(`search ${patient.record.id}`);
  return { id: patient.record.id, seconds: solvedSearch(patient) };
});
const slowest = searches.toSorted((a, b) => b.seconds - a.seconds)[0];
const cancelled = solvedSearch(
  solved.find(({ record }) => record.id === slowest.id),
  { cancelled: () => true },
);
process.stdout.write(JSON.stringify({ fits, steps, regimens, searches, cancelled }));
