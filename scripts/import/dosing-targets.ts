interface SourceTarget {
  readonly metric: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly best?: number;
  readonly unit: string;
  readonly citation: string;
  readonly seenInSource: boolean;
}

type Target = Record<string, unknown>;

/** What a metric of the source tables means, and the unit it is in. */
const METRICS: Readonly<
  Record<string, { metric: string; unit?: string; time?: number; over?: string; output?: string; mic?: number }>
> = {
  'AUC24ss/MIC': { metric: 'auc24-over-mic', unit: 'h', mic: 1 },
  AUC24: { metric: 'auc24' },
  AUC24ss: { metric: 'auc24' },
  AUC12ss: { metric: 'auc12' },
  AUC: { metric: 'cumulative-auc', over: 'dose' },
  cumulativeAUC: { metric: 'cumulative-auc', over: 'course' },
  trough: { metric: 'trough' },
  peak: { metric: 'peak' },
  'peak/MIC': { metric: 'peak-over-mic', unit: '1' },
  'fT>MIC': { metric: 'time-above-mic', unit: '%' },
  midInterval: { metric: 'concentration-at', time: 12 },
  C2: { metric: 'concentration-at', time: 2 },
  trough12h: { metric: 'concentration-at', time: 12 },
  C48h: { metric: 'concentration-at', time: 48, over: 'dose' },
  C72h: { metric: 'concentration-at', time: 72, over: 'dose' },
  steadyState: { metric: 'average' },
  INR: { metric: 'output', unit: '1', output: 'inr' },
  'endoxifen trough': { metric: 'trough', output: 'endoxifen' },
  '6-TGN': { metric: 'average', output: 'tgn', unit: 'pmol/{8e8_red_cells}' },
};

const UNITS: Readonly<Record<string, string>> = { 'mg*h/L': 'mg.h/L', '% of interval': '%', '': '1' };

/** What the tables say in words, by model and metric: free share, limits of harm, for whom. */
const MORE: Readonly<Record<string, Target>> = {
  'vancomycin auc24-over-mic': {
    harm: { metric: 'auc24', above: 650, unit: 'mg.h/L', token: 'kidney-injury', confirmed: false },
  },
  'piperacillin time-above-mic': { unbound: 0.7 },
  'meropenem time-above-mic': { unbound: 0.98 },
  'cefepime time-above-mic': {
    unbound: 0.8,
    harm: { metric: 'trough', above: 20, unit: 'mg/L', token: 'neurotoxicity', confirmed: false },
  },
  'daptomycin auc24-over-mic': {
    harm: { metric: 'trough', above: 24.3, unit: 'mg/L', token: 'muscle-injury', confirmed: false },
  },
  'amikacin peak': { time: 1 },
  'tobramycin auc24': { setting: 'cystic-fibrosis' },
  'digoxin trough': { setting: 'heart-failure' },
  'lithium concentration-at': { setting: 'maintenance' },
  'adalimumab trough': { setting: 'inflammatory-bowel-disease' },
  'mercaptopurine average': { setting: 'inflammatory-bowel-disease' },
  'busulfan cumulative-auc': { setting: 'myeloablation' },
};

/** Citations of the tables that name a program; ours say what the range rests on. */
const CITATIONS: Readonly<Record<string, string>> = {
  'tucuxi busulfan drug file (4-day course, best 72)':
    'Range of the drug file of the Tucuxi program, a course of four days',
  'tucuxi imatinib drug file (best 1000)': 'Range of the drug file of the Tucuxi program',
  'posologyr a-posteriori dosing article (target 80 mg/L 1 h after start, trough < 2.5 mg/L)':
    'Worked example of the posologyr program: 80 mg/L one hour after the start, trough below 2.5 mg/L',
  same: 'Worked example of the posologyr program: 80 mg/L one hour after the start, trough below 2.5 mg/L',
  'posologyr daptomycin test (666)': 'Worked example of the posologyr program',
  'posologyr ganciclovir test target 50; CMV prophylaxis/treatment practice 40-50':
    'Worked example of the posologyr program (50); practice in cytomegalovirus, 40 to 50',
  'range named in the same paper (10-20 ug/mL)': 'Range named in the paper of the model',
  'trial protocol in the same paper (10-15 in the first 6 weeks, then 5-10)':
    'Protocol of the trial in the paper of the model: 10 to 15 in the first 6 weeks, then 5 to 10',
  'trough aim of the cohort':
    'Aim of the cohort in the paper of the model; 4 to 12 is usual beside a calcineurin inhibitor',
};

export function doseTarget(model: string, target: SourceTarget): Target {
  const meaning = METRICS[target.metric];
  if (meaning === undefined) throw new Error(`${model}: what is ${target.metric}?`);
  const { unit: own, ...kind } = meaning;
  const more = MORE[`${model.split('-')[0]} ${meaning.metric}`] ?? {};
  const bounds = Object.fromEntries(
    (['low', 'high', 'best'] as const).flatMap((key) =>
      typeof target[key] === 'number' ? [[key, target[key]] as const] : [],
    ),
  );
  return {
    ...kind,
    unit: own ?? UNITS[target.unit] ?? target.unit,
    ...bounds,
    ...(model.startsWith('busulfan') && target.seenInSource ? {} : more),
    confirmed: target.seenInSource,
    citation: CITATIONS[target.citation] ?? target.citation,
  };
}
