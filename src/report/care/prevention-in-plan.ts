import { type Block, type Words, sayPrevention, sayPreventionPlainly } from '../../explain/index.ts';
import type { CarePlan } from '../../plan/index.ts';
import { valueOf } from '../prevention/prevention-view.ts';
import type { CareReporter } from './care-reporter.ts';

/** What is coming, short: the rest stands on the page of its own. */
export interface PreventionInPlan {
  readonly title: string;
  readonly note: string;
  readonly statement: string;
  /** What is to be done or weighed: state, what, and why with its grade. */
  readonly items: readonly {
    readonly id: string;
    readonly state: string;
    readonly what: string;
    readonly text: string;
  }[];
  /** Risks with their intervals. */
  readonly risks: { readonly title: string; readonly lines: readonly string[] };
  readonly missing: { readonly title: string; readonly lines: readonly string[] };
  /** How the page of prevention is opened. */
  readonly open: string;
  readonly decides: string;
}

const ITEMS = 6;
const RISKS = 4;
const MISSING = 3;

export function preventionInPlan({ plan, words }: Pick<CareReporter, 'plan' | 'words'>): PreventionInPlan | null {
  if (plan.prevention === undefined) return null;
  const said = sayPrevention(words, plan.prevention);
  const text = (...parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== '').join('. ');
  const items = said.items.now;
  return {
    title: words.say('care.page.prevention'),
    note: items.length > ITEMS ? words.say('prevention.first-of', { shown: ITEMS, n: items.length }) : '',
    statement: said.statement,
    items: items.slice(0, ITEMS).map((item) => ({
      id: item.id,
      state: [item.says, item.urgent].filter((part) => part !== null).join(', '),
      what: item.what,
      text: text(
        item.grades.join(' · '),
        [item.last, item.when].filter((part) => part !== '').join('; '),
        item.conflict,
        item.unconfirmed,
      ),
    })),
    risks: {
      title: words.say('prevention.section.risks'),
      lines: said.risks
        .filter(({ value }) => value !== null)
        .slice(0, RISKS)
        .map((risk) =>
          text(
            `${risk.name}: ${valueOf(risk)}`,
            risk.interval.replace(/\.$/, ''),
            risk.average.replace(/\.$/, ''),
            risk.upper?.replace(/\.$/, '') ?? null,
            risk.unconfirmed,
          ),
        ),
    },
    missing: { title: words.say('prevention.section.missing'), lines: said.missing.slice(0, MISSING) },
    open: words.say('care.page.prevention.open', { command: 'propria risk plan.json --format html' }),
    decides: said.decides,
  };
}

/** The same for the person, in plain words; null where nothing was looked at. */
export function preventionInPlanPlainly({ prevention }: CarePlan, words: Words): Block | null {
  if (prevention === undefined) return null;
  const said = sayPreventionPlainly(words, prevention);
  return {
    heading: said.title,
    lines: [
      said.statement,
      ...said.things.map(({ heading, why }) => `${heading}. ${why[0] ?? ''}`.trim()),
      words.say('patient.prevention.in-plan'),
      ...said.meansNot.lines.slice(0, 1),
    ],
  };
}
