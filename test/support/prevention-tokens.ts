import { factsOf, type Knowledge } from '../../src/knowledge/index.ts';
import type { PreventionField } from '../../src/explain/index.ts';

export interface PreventionToken {
  readonly field: PreventionField | 'plain-do' | 'plain-disease' | 'plain-change';
  readonly token: string;
  readonly record: string;
}

type Field = PreventionToken['field'];

/** Where tokens stand in records of the risk pack: path → fields that they are said in. `*` is the record's own id. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, readonly Field[]>>>> = {
  'risk-equation': {
    '*': ['equation-name'],
    'inputs.measure': ['risk-measure', 'prevention-fact'],
    'columns.outcome': ['risk-outcome'],
    doubts: ['risk-doubt'],
    notice: ['risk-doubt'],
    without: ['prevention-why'],
    needs: ['prevention-why'],
  },
  'risk-threshold': {
    '*': ['body'],
    'bands.name': ['risk-band'],
    'bands.advice': ['advice', 'prevention-action', 'plain-do'],
  },
  'prevention-rule': {
    'when.fact': ['prevention-fact', 'prevention-why'],
    'options.action': ['prevention-action', 'plain-do'],
  },
  'prevention-action': { '*': ['prevention-action', 'plain-do'], topic: ['prevention-topic', 'plain-disease'] },
  'prevention-fact': { '*': ['prevention-fact'] },
  'family-criterion': {
    '*': ['criterion-name'],
    title: ['criterion-name'],
    syndrome: ['syndrome'],
    'conditions.id': ['criterion'],
    'bands.name': ['risk-band'],
    advice: ['advice', 'prevention-action', 'plain-do'],
  },
  'family-ratio': { relatives: ['relatives'], disease: ['risk-outcome'] },
  'disease-risk': {
    '*': ['risk-outcome', 'plain-disease'],
    conditions: ['prevention-why'],
    averageNotFor: ['prevention-why'],
  },
  intervention: {
    change: ['change'],
    outcomes: ['risk-outcome'],
    needs: ['prevention-why'],
    without: ['prevention-why'],
    'harms.harm': ['outcome-harm'],
  },
  'carrier-management': {
    '*': ['inherited'],
    'actions.action': ['prevention-action'],
    'penetrance.outcome': ['risk-outcome'],
  },
  'risk-variant': { 'outcomes.outcome': ['variant-outcome'], worsens: ['worsens'] },
  'exposure-risk': {
    '*': ['exposure-name'],
    action: ['prevention-action', 'plain-do'],
    'bounds.action': ['prevention-action', 'plain-do'],
    'outcomes.outcome': ['risk-outcome'],
    measure: ['prevention-fact'],
  },
  'secondary-finding': { condition: ['inherited'] },
  'polygenic-score': { trait: ['risk-outcome'] },
  incidence: { disease: ['risk-outcome'] },
};

function at(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined || value === null ? [] : [value];
  return typeof value === 'object' && value !== null ? at((value as Record<string, unknown>)[first], rest) : [];
}

/** Every coded token of the risk pack that a page of prevention may have to say. */
export function preventionTokens(knowledge: Pick<Knowledge, 'facts'>): readonly PreventionToken[] {
  const found = new Map<string, PreventionToken>();
  const add = (field: Field, token: unknown, record: string): void => {
    if (typeof token === 'string') found.set(`${field} ${token}`, { field, token, record });
  };
  for (const [kind, paths] of Object.entries(FIELDS))
    for (const { id, body } of (
      factsOf as (k: typeof knowledge, kind: string) => ReadonlyMap<string, { id: string; body: unknown }>
    )(knowledge, kind).values()) {
      for (const [path, fields] of Object.entries(paths))
        for (const field of fields) {
          if (path === '*') add(field, id, `${kind}/${id}`);
          else for (const token of at(body, path.split('.'))) add(field, token, `${kind}/${id}`);
        }
      if (kind === 'risk-equation')
        for (const levels of at(body, ['inputs', 'levels']))
          for (const level of Object.keys(levels as object)) add('risk-level', level, `${kind}/${id}`);
    }
  return [...found.values()];
}
