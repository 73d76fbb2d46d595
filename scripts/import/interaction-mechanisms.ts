/** Mechanisms of class pairs: the source names the pair and its grade, the mechanism is our attribution. */
export const GROUP_MECHANISMS: Readonly<Record<string, string>> = {
  'onc-3': 'hypertensive-crisis',
  'onc-4': 'gastric-acid-less',
  'onc-6': 'xanthine-oxidase-inhibition',
  'onc-8': 'serotonergic',
  'onc-11': 'cyp3a-inhibition',
  'onc-16': 'serotonergic',
  'onc-20': 'serotonergic',
  'onc-22': 'cyp1a2-inhibition',
  'onc-23': 'cyp3a-induction',
  'onc-25': 'cyp3a-inhibition',
  'onc-27': 'cyp3a-inhibition',
  'onc-28': 'cyp1a2-inhibition',
  'onc-30': 'hypertensive-crisis',
  'onc-31': 'serotonergic',
};

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  sedating: [
    'amitriptyline',
    'doxepin',
    'maprotiline',
    'trimipramine',
    'mirtazapine',
    'estazolam',
    'flurazepam',
    'zolpidem',
  ],
  tricyclic: ['amoxapine', 'clomipramine', 'imipramine', 'amitriptyline', 'doxepin', 'maprotiline', 'trimipramine'],
  ssri: ['citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine', 'sertraline', 'vortioxetine'],
  snri: ['duloxetine', 'milnacipran', 'venlafaxine'],
  antipsychotic: ['aripiprazole', 'clozapine', 'loxapine', 'olanzapine', 'paliperidone', 'quetiapine', 'risperidone'],
  'older-antipsychotic': ['chlorpromazine', 'fluphenazine', 'haloperidol'],
  anticoagulant: ['apixaban', 'rivaroxaban', 'warfarin'],
  statin: ['atorvastatin', 'fluvastatin', 'pitavastatin', 'pravastatin', 'rosuvastatin', 'simvastatin'],
};

/** First that fits: the class (or drug) of the medicine that the actions are about, the other's, the severities, the mechanism. */
const RULES: readonly (readonly [object: string, precipitant: string, severity: string, mechanism: string])[] = [
  ['duloxetine', 'fluvoxamine', '', 'cyp1a2-inhibition'],
  ['clozapine', 'fluvoxamine', '', 'cyp1a2-inhibition'],
  ['olanzapine', 'fluvoxamine', '', 'cyp1a2-inhibition'],
  ['risperidone', 'ssri', '', 'cyp2d6-inhibition'],
  ['anticoagulant', 'anticoagulant', '', 'bleeding'],
  ['anticoagulant', 'statin', '', 'anticoagulation-up'],
  ['anticoagulant', '', '', 'bleeding'],
  ['older-antipsychotic', 'older-antipsychotic', 'contraindication', 'qt-prolongation'],
  ['older-antipsychotic', 'ssri', 'contraindication', 'qt-prolongation'],
  ['ssri', 'ssri', 'contraindication', 'qt-prolongation'],
  ['older-antipsychotic', 'ssri', '', 'seizure-threshold-down'],
  ['older-antipsychotic', 'tricyclic', 'take into account', 'seizure-threshold-down'],
  ['antipsychotic', 'tricyclic', 'take into account', 'anticholinergic'],
  ['tricyclic', 'tricyclic', 'take into account', 'anticholinergic'],
  ['tricyclic', 'ssri', '', 'serotonergic'],
  ['ssri', 'ssri', '', 'serotonergic'],
  ['snri', 'ssri', '', 'serotonergic'],
  ['', '', 'not recommended', 'sedation'],
];

/** Which of the two the actions are about, and by what mechanism. */
export function ansmMechanism(
  a: string,
  b: string,
  severity: string,
): { object: string; precipitant: string; mechanism: string } {
  const is = (drug: string, target: string) =>
    target === '' || drug === target || CLASSES[target]?.includes(drug) === true;
  for (const [object, precipitant, when, mechanism] of RULES) {
    if (when !== '' && when !== severity) continue;
    if (is(a, object) && is(b, precipitant)) return { object: a, precipitant: b, mechanism };
    if (is(b, object) && is(a, precipitant)) return { object: b, precipitant: a, mechanism };
  }
  throw new Error(`${a} and ${b} (${severity}) have no mechanism`);
}
