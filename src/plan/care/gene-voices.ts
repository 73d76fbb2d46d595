import type { Action } from '../../core/index.ts';
import type { GuidanceStatement } from '../../pgx/index.ts';
import { gradeOf } from '../grade.ts';
import { WORD_ORDER, orderStatements } from '../lead-statement.ts';
import type { MedicineFinding } from '../plan.ts';
import { type Voice, demandOf, directionOfDemand } from './voice.ts';

/** One voice a body: the strongest of its statements that hold. What only may hold does not speak here; it keeps the line open. */
export function geneVoices(finding: MedicineFinding | undefined): readonly Voice[] {
  if (finding === undefined) return [];
  const { statements } = finding.value;
  const leads = new Map<string, GuidanceStatement>();
  for (const index of orderStatements(statements)) {
    const statement = statements[index]!;
    const before = leads.get(statement.body);
    if (statement.standing !== 'holds' || statement.word === 'not-enough-data') continue;
    if (before === undefined || WORD_ORDER.indexOf(statement.word) < WORD_ORDER.indexOf(before.word))
      leads.set(statement.body, statement);
  }
  return [...leads.values()].map((statement) => voiceOf(finding, statement));
}

function voiceOf(finding: MedicineFinding, statement: GuidanceStatement): Voice {
  const actions = firstActions(statement);
  const demand = demandOf(statement.word, actions);
  return {
    id: `${finding.id}#${statement.body.toLowerCase()}`,
    from: 'gene',
    check: 'gene',
    bodies: [statement.body],
    grade: statement.evidence.strength ?? null,
    layer: 'guideline',
    reasons: [...new Set(Object.values(statement.effects).flat())],
    exposure: null,
    with: [],
    confirmed: true,
    precedence: 'strength-of-evidence',
    word: statement.word,
    direction: directionOfDemand(demand),
    actions,
    won: false,
    demand,
    tier: 'show',
    absolute: actions.some((action) => action.code === 'avoid' && action.degree === 'contraindicated'),
    step: gradeOf(statement.evidence),
    used: Object.keys(statement.keys).map((gene) => `pgx/${gene}`),
    facts: [],
    records: [statement.record],
    until: null,
    mirrored: false,
  };
}

/** What the source asks first; where it only knows conditions, what it asks under the first of them. */
function firstActions(statement: GuidanceStatement): readonly Action[] {
  const firsts = statement.options.filter((option) => option.use === 'first');
  const asked = firsts.length > 0 ? firsts.filter((option) => option.modality !== 'may') : [];
  const options = asked.length > 0 ? asked : firsts.length > 0 ? firsts : statement.options.slice(0, 1);
  return options.flatMap((option) => option.actions);
}
