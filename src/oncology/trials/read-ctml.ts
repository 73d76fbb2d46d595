import type { Condition, Trial, TrialPart } from './trial-document.ts';

type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/**
 * One document of the Clinical Trial Markup Language. Conditions of the trial, a step, an arm and a dose level all hold for what lies
 * below them. A trial without a status is taken as open, a part without "suspended" as well.
 */
export function readCtml(document: Node): Trial {
  const closed = statusOf(document);
  const base = conditionsOf(document['match'], 'match');
  const parts: TrialPart[] = [];
  const list = isNode(document['treatment_list']) ? document['treatment_list'] : {};
  nodes(list['step']).forEach((step, s) => {
    const at = `treatment_list.step[${s}]`;
    const ofStep = [...base, ...conditionsOf(step['match'], `${at}.match`)];
    const code = textOf(step['step_code']);
    const arms = nodes(step['arm']);
    if (arms.length === 0 && ofStep.length > 0)
      parts.push({ step: code, arm: null, dose: null, condition: together(ofStep), closed });
    arms.forEach((arm, a) => {
      const here = `${at}.arm[${a}]`;
      const ofArm = [...ofStep, ...conditionsOf(arm['match'], `${here}.match`)];
      const shut = closed ?? suspended(arm, 'arm_suspended', here);
      const armCode = textOf(arm['arm_code']);
      const doses = nodes(arm['dose_level']);
      parts.push({ step: code, arm: armCode, dose: null, condition: together(ofArm), closed: shut });
      doses.forEach((dose, d) => {
        const place = `${here}.dose_level[${d}]`;
        const ofDose = conditionsOf(dose['match'], `${place}.match`);
        if (ofDose.length === 0) return;
        parts.push({
          step: code,
          arm: armCode,
          dose: textOf(dose['level_code']),
          condition: together([...ofArm, ...ofDose]),
          closed: shut ?? suspended(dose, 'level_suspended', place),
        });
      });
    });
  });
  if (parts.length === 0) parts.push({ step: null, arm: null, dose: null, condition: together(base), closed });
  return {
    id: textOf(document['protocol_no']) ?? textOf(document['nct_id']) ?? '',
    title: textOf(document['short_title']) ?? textOf(document['long_title']),
    parts,
  };
}

const OPEN = /^(?:open(?: to accrual)?|recruiting|enrolling(?: by invitation)?|available|active and recruiting)$/i;

function statusOf(document: Node): TrialPart['closed'] {
  const summary = isNode(document['_summary']) ? nodes(document['_summary']['status'])[0] : undefined;
  for (const [path, value] of [
    ['_summary.status', textOf(summary?.['value'])],
    ['status', textOf(document['status'])],
  ] as const)
    if (value !== null && !OPEN.test(value.trim())) return { path, field: 'status', value };
  return null;
}

function suspended(node: Node, field: string, path: string): TrialPart['closed'] {
  const value = textOf(node[field]);
  return value !== null && /^y(?:es)?$/i.test(value.trim()) ? { path, field, value } : null;
}

export function together(conditions: readonly Condition[]): Condition | null {
  if (conditions.length === 0) return null;
  return conditions.length === 1 ? conditions[0]! : { of: 'and', path: '', parts: conditions };
}

/** A list of nodes, of which all must hold. */
function conditionsOf(value: unknown, path: string): readonly Condition[] {
  const list = Array.isArray(value) ? value : isNode(value) ? [value] : [];
  return list.flatMap((one: unknown, i) => (isNode(one) ? conditionOf(one, `${path}[${i}]`) : []));
}

/** `and`, `or`, or leaves by kind; several beside each other must all hold. */
function conditionOf(node: Node, path: string): readonly Condition[] {
  return Object.entries(node).flatMap(([name, value]): Condition[] => {
    const at = `${path}.${name}`;
    const of = /^(and|or)(?:_\d+)?$/i.exec(name)?.[1]?.toLowerCase();
    if (of === 'and' || of === 'or') {
      const parts = (Array.isArray(value) ? value : []).flatMap((one: unknown, i) => {
        const inner = isNode(one) ? together(conditionOf(one, `${at}[${i}]`)) : null;
        return inner === null ? [] : [inner];
      });
      return parts.length === 0 ? [] : [{ of, path: at, parts }];
    }
    return isNode(value) ? [leafOf(name, value, at)] : [];
  });
}

/** Several values of one field are alternatives; several that are ruled out must all be absent. */
function leafOf(kind: string, fields: Node, path: string): Condition {
  for (const [name, value] of Object.entries(fields)) {
    if (!Array.isArray(value)) continue;
    const values = value.filter((one) => textOf(one) !== null || typeof one === 'boolean');
    const ruledOut = values.length > 0 && values.every((one) => String(one).startsWith('!'));
    const parts = values.map((one, i) => leafOf(kind, { ...fields, [name]: one }, `${path}.${name}[${i}]`));
    if (parts.length > 0) return { of: ruledOut ? 'and' : 'or', path, parts };
  }
  const plain = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, value] as const]
      : [],
  );
  return { of: 'leaf', path, kind: kind.toLowerCase(), fields: Object.fromEntries(plain) };
}
