import type { Action, ActionWord, ConfidenceLevel } from '../core/index.ts';
import type { DrugRecord } from '../knowledge/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../pgx/index.ts';
import { directionOf } from './dose-direction.ts';
import { leadOf, orderStatements } from './lead-statement.ts';
import type { ItemGroup, MedicineFinding, PlanItem } from './plan.ts';

/** Actions that ask to look out for something: the "watch" of a plan line. */
const WATCHING: ReadonlySet<Action['code']> = new Set([
  'monitor',
  'measure-level',
  'stop-if',
  'counsel',
  'limit-comedication',
  'test-first',
]);

/** One line of the plan from one medicine's guidance. */
export function makeItem(finding: MedicineFinding, drug: DrugRecord | undefined, current: boolean): PlanItem {
  const guidance = finding.value;
  const lead = leadOf(guidance);
  const leading = lead === null ? undefined : guidance.statements[lead];
  const ordered = orderStatements(guidance.statements).map((index) => guidance.statements[index]!);
  const holding = ordered.filter((statement) => statement.standing === 'holds');
  return {
    id: finding.id,
    drug: guidance.drug,
    name: drug?.name ?? guidance.drug,
    rxnorm: drug?.rxnorm ?? null,
    atc: drug?.atc ?? [],
    current,
    group: groupOf(guidance, current),
    word: guidance.word,
    lacking: guidance.lacking ?? null,
    atLeast: guidance.atLeast ?? null,
    direction: guidance.word === 'change-dose' && leading !== undefined ? doseDirection(leading) : null,
    lead,
    leadContext: leading?.context ?? [],
    confidence: weakest(holding),
    instead: insteadOf(holding),
    watch: watchOf(holding),
    cost: { status: 'not-assessed', reason: 'no-price-list', settledBy: [] },
    decides:
      guidance.word === 'not-enough-data' && guidance.lacking !== 'guidance' ? 'prescriber-after-test' : 'prescriber',
    settledBy: guidance.settledBy,
    asks: guidance.asks,
    record: drug?.ref ?? null,
    guidance,
    trace: finding.trace,
  };
}

function groupOf(guidance: DrugGuidance, current: boolean): ItemGroup {
  if (current) return 'current';
  const byWord: Readonly<Record<ActionWord, ItemGroup>> = {
    avoid: 'change',
    'change-dose': 'change',
    caution: 'change',
    'not-enough-data': guidance.lacking === 'guidance' ? 'no-rule' : 'open',
    'usual-care': 'usual',
  };
  return byWord[guidance.word];
}

/** Down below 1 or `lower`, up above 1 or `higher`; `either` where a rule asks for both or does not say. */
function doseDirection(statement: GuidanceStatement): 'up' | 'down' | 'either' {
  const directions = new Set<'up' | 'down'>();
  for (const option of statement.options) {
    const doses = option.actions.filter((action) => action.code !== 'titrate');
    // "Half the starting dose, then titrate up" is a lower dose: titration turns the mark only where nothing else does.
    for (const actions of [doses, option.actions]) {
      if (directions.size > 0) break;
      for (const action of actions) {
        const direction = directionOf(action);
        if (direction !== null) directions.add(direction);
      }
    }
    // What follows the first option is the fallback; it does not turn the mark.
    if (directions.size > 0) break;
  }
  return directions.size === 1 ? [...directions][0]! : 'either';
}

function weakest(statements: readonly GuidanceStatement[]): ConfidenceLevel | null {
  const order: readonly ConfidenceLevel[] = ['settled', 'probable', 'open'];
  let worst = -1;
  for (const statement of statements) worst = Math.max(worst, order.indexOf(statement.confidence));
  return order[worst] ?? null;
}

function insteadOf(statements: readonly GuidanceStatement[]): readonly string[] {
  const found = new Set<string>();
  for (const action of actionsOf(statements)) {
    if (action.code === 'switch') for (const target of action.to) found.add(target);
  }
  return [...found];
}

function watchOf(statements: readonly GuidanceStatement[]): readonly Action[] {
  const seen = new Map<string, Action>();
  for (const action of actionsOf(statements)) {
    if (WATCHING.has(action.code)) seen.set(JSON.stringify(action), action);
  }
  return [...seen.values()];
}

function actionsOf(statements: readonly GuidanceStatement[]): readonly Action[] {
  return statements.flatMap((statement) => statement.options.flatMap((option) => option.actions));
}
