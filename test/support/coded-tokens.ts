import type { Action, ContextTerm } from '../../src/core/index.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';

/** A coded token of the knowledge and the field of the vocabulary that it is said in. */
export interface CodedToken {
  readonly field: string;
  readonly token: string;
  readonly record: string;
}

/** Where tokens that become words stand in the records of each kind: path → field. `*` is the record's own id. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'safety-rule': { mechanism: 'mechanism', 'cases.mechanism': 'mechanism' },
  'screening-rule': { mechanism: 'mechanism', judge: 'judge' },
  'qt-risk': { factor: 'qt-factor' },
  'interaction-mechanism': { '*': 'mechanism', watch: 'what' },
  'interaction-grade': { grade: 'grade' },
  interaction: { mechanism: 'mechanism' },
  'enzyme-effect': {},
  'burden-scale': { '*': 'scale' },
  indication: { '*': 'indication', 'groups.options.limits.why': 'limit', 'groups.id': 'group' },
  stopping: {
    'taper.harm': 'harm-of-stopping',
    'essential.harm': 'harm-of-stopping',
    'taper.watch': 'what',
    'taper.steps.what': 'taper',
    'essential.needs': 'needs',
  },
  timing: {
    how: 'timing',
    'apart.why': 'timing',
    notWithFoods: 'timing',
    notByTheClock: 'timing',
    timeOfDay: 'timing',
  },
  wish: { '*': 'wish' },
  analyte: { '*': 'analyte' },
  exposure: { '*': 'culprit' },
  equation: { '*': 'equation' },
  condition: { '*': 'condition-name' },
  'medicine-group': { 'twice.mechanism': 'mechanism' },
  measure: { '*': 'analyte' },
  'dose-model': {
    'covariates.measure': 'covariate',
    'targets.harm.token': 'dose-harm',
    'targets.setting': 'dose-setting',
  },
  'dose-equation': { 'inputs.measure': 'covariate' },
  'dose-start': { '*': 'dose-rule', 'rows.notes': 'dose-note' },
};

const ACTION_FIELDS = [
  'what',
  'adjustBy',
  'from',
  'every',
  'threshold',
  'then',
  'at',
  'analyte',
  'test',
  'event',
] as const;
const MORE_FIELDS = ['topic', 'symptoms', 'equation', 'steps', 'size', 'to', 'not', 'caution'] as const;
const CONTEXT_FIELDS = ['indication', 'notIndication', 'setting', 'condition', 'comedication', 'population'] as const;

/** Every coded token of the knowledge that a page may have to say. */
export function codedTokens(knowledge: Knowledge): readonly CodedToken[] {
  const found = new Map<string, CodedToken>();
  const add = (field: string, token: unknown, record: string): void => {
    if (typeof token === 'string') found.set(`${field} ${token}`, { field, token, record });
  };
  const addAction = (action: Action, record: string): void => {
    const parts = action as unknown as Record<string, unknown>;
    for (const field of [...ACTION_FIELDS, ...MORE_FIELDS]) {
      for (const token of listOf(parts[field])) {
        if (typeof token !== 'string' || (isTarget(field) && !token.startsWith('~'))) continue;
        if (action.code === 'titrate' || (action.code !== 'induce-tolerance' && field === 'steps')) continue;
        add(isTarget(field) ? 'class' : field, token, record);
      }
    }
  };
  const addContext = (term: ContextTerm, record: string): void => {
    const parts = term as unknown as Record<string, unknown>;
    for (const field of CONTEXT_FIELDS) for (const token of listOf(parts[field])) add(field, token, record);
    for (const token of listOf(parts['route'])) add('route', token, record);
    add('donorGenotype', parts['donorGenotype'], record);
    for (const one of listOf(parts['anyOf'])) addContext(one as ContextTerm, record);
  };
  for (const guidance of knowledge.guidance) {
    for (const rule of guidance.rules) {
      rule.context.forEach((term) => addContext(term, guidance.ref.id));
      for (const option of rule.options) {
        option.actions.forEach((action) => addAction(action, guidance.ref.id));
        if (typeof option.use === 'object' && 'if' in option.use) addContext(option.use.if, guidance.ref.id);
      }
    }
  }
  for (const kind of knowledge.facts.keys()) {
    for (const record of knowledge.facts.get(kind)?.values() ?? []) {
      for (const [path, field] of Object.entries(FIELDS[kind] ?? {})) {
        const values = path === '*' ? [record.id] : atPath(record.body, path.split('.'));
        for (const value of values) add(field, value, record.ref.id);
      }
      for (const action of actionsIn(record.body)) addAction(action, record.ref.id);
    }
  }
  return [...found.values()];
}

function isTarget(field: string): boolean {
  return field === 'to' || field === 'not' || field === 'caution';
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function atPath(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => atPath(one, path));
  const [head, ...rest] = path;
  if (head === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return atPath((value as Record<string, unknown>)[head], rest);
}

/** Actions anywhere in a body: lists under a key `actions`. */
function actionsIn(value: unknown): readonly Action[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'actions' && Array.isArray(part) ? (part as Action[]) : actionsIn(part),
  );
}
