import type { Locator } from '../../core/index.ts';
import { type Knowledge, type PreventionActionBody, factsOf } from '../../knowledge/index.ts';
import { type RiskPerson, measuredOf } from '../../risk/index.ts';
import { type Shown, shownIn } from './last-done.ts';
import type { NotNeeded } from './prevention-plan.ts';

/** What is known of actions, held against one person's record. */
export interface ActionBook {
  /** One that the knowledge does not know stands on a line of its own. */
  action(
    token: string,
  ): Pick<PreventionActionBody, 'kind' | 'line' | 'topic' | 'decides' | 'says'> & Partial<PreventionActionBody>;
  /** The first action of a line, else the line itself. */
  actionOfLine(line: string): string;
  /** When it was done, latest first. */
  done(token: string): readonly Shown[];
  /** Results that ask for more than the next date, as tokens: `systolic-blood-pressure=165`. */
  asksMore(token: string): readonly string[];
  /** What makes it needless, or what follow-up stands in its place, whatever a source says; null: nothing that is known. */
  closedBy(token: string): Closed | null;
  /** Who stands behind the sources: `US Preventive Services Task Force`. */
  bodyOf(sources: readonly string[]): string;
}

export interface Closed {
  readonly why: NotNeeded | 'followed-up';
  readonly facts: readonly Locator[];
}

export function actionBook(knowledge: Knowledge, person: RiskPerson, now: string): ActionBook {
  const { record } = person;
  const actions = factsOf(knowledge, 'prevention-action');
  const lines = new Map<string, string>();
  for (const { id, body } of actions.values()) if (!lines.has(body.line)) lines.set(body.line, id);
  const done = new Map<string, readonly Shown[]>();
  const closed = new Map<string, Closed | null>();
  const show = (
    body: PreventionActionBody[keyof Pick<PreventionActionBody, 'done' | 'removed' | 'known' | 'followUp'>],
  ) => shownIn(knowledge, record, body, now);
  const look = (token: string): Closed | null => {
    const body = actions.get(token)?.body;
    for (const [why, shown] of [
      ['removed', body?.removed],
      ['already-known', body?.known],
      ['followed-up', body?.followUp],
    ] as const) {
      const found = show(shown);
      if (found.length > 0) return { why, facts: found.map(({ at }) => at) };
    }
    return null;
  };
  return {
    action: (token) =>
      actions.get(token)?.body ?? {
        kind: 'screen',
        line: token,
        topic: token,
        decides: 'prescriber-with-person',
        says: 'do',
      },
    actionOfLine: (line) => lines.get(line) ?? line,
    done: (token) => once(done, token, () => show(actions.get(token)?.body.done)),
    asksMore: (token) =>
      (actions.get(token)?.body.asksMore ?? []).flatMap(({ analyte, unit, atLeast }) => {
        const found = measuredOf(analyte, unit, person, knowledge);
        return found === null || found.value < atLeast ? [] : [`${analyte}=${Math.round(found.value * 10) / 10}`];
      }),
    closedBy: (token) => once(closed, token, () => look(token)),
    bodyOf: (sources) => sources.map((id) => knowledge.sources.get(id)?.body ?? id).join(', '),
  };
}

function once<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key)!;
}

/** `could_become_pregnant` as the tokens of the plan are written. */
export function tokenOf(fact: string): string {
  return fact.replaceAll('_', '-');
}
