import { gradeOf } from './grade.ts';
import { WORD_ORDER } from './lead-statement.ts';
import type { PlanItem } from './plan.ts';

/** At most so many lines stand under "Act now". */
const ACT_NOW = 5;

/**
 * Most urgent first: present medicines, then the word, what holds before what may hold, the source's grade, how many
 * sources say so, how many genes are known to matter (CPIC level A before B), the name.
 */
export function rankItems(items: readonly PlanItem[], levelOf: (drug: string) => number): readonly PlanItem[] {
  return items.toSorted((a, b) => compareItems(a, b, levelOf));
}

/** Ids of the lines that come first: what changes among the present medicines, or among all when none was named. */
export function pickActNow(ranked: readonly PlanItem[], anyCurrent: boolean): readonly string[] {
  const urgent = ranked.filter(
    (item) =>
      (anyCurrent ? item.current : true) &&
      (item.word === 'avoid' || item.word === 'change-dose' || (anyCurrent && item.word === 'caution')),
  );
  return urgent.slice(0, ACT_NOW).map((item) => item.id);
}

function compareItems(a: PlanItem, b: PlanItem, levelOf: (drug: string) => number): number {
  return (
    Number(b.current) - Number(a.current) ||
    WORD_ORDER.indexOf(a.word) - WORD_ORDER.indexOf(b.word) ||
    Number(a.lacking === 'guidance') - Number(b.lacking === 'guidance') ||
    Number(a.atLeast === null) - Number(b.atLeast === null) ||
    leadStanding(a) - leadStanding(b) ||
    leadGrade(b) - leadGrade(a) ||
    bodies(b) - bodies(a) ||
    levelOf(a.drug) - levelOf(b.drug) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

function leadStanding(item: PlanItem): number {
  const lead = item.lead === null ? undefined : item.guidance.statements[item.lead];
  return lead === undefined ? 2 : lead.standing === 'holds' ? 0 : 1;
}

function leadGrade(item: PlanItem): number {
  const lead = item.lead === null ? undefined : item.guidance.statements[item.lead];
  return lead === undefined ? 0 : (gradeOf(lead.evidence)?.step ?? 0);
}

/** Bodies that ask for the item's own word. */
function bodies(item: PlanItem): number {
  return new Set(
    item.guidance.statements.filter((s) => s.word === item.word && s.standing === 'holds').map((s) => s.body),
  ).size;
}
