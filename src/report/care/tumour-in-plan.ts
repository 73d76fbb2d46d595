import type { ActionWord } from '../../core/index.ts';
import { type Block, type DrugSaid, type TherapySaid, type Words, sayTumourPlainly } from '../../explain/index.ts';
import type { CarePlan } from '../../plan/index.ts';
import { FIRST_LINES, leadGroup, tumourView } from '../tumour/tumour-view.ts';
import type { CareReporter } from './care-reporter.ts';

/** What the plan says of the person's tumour; the rest stands on the tumour board's page. */
export interface TumourInPlan {
  readonly title: string;
  /** `Colon Adenocarcinoma (COAD)` */
  readonly note: string;
  readonly statement: string;
  readonly basis: readonly string[];
  readonly therapies: {
    readonly title: string;
    readonly rows: readonly TherapyInPlan[];
    /** What stands there where no row does. */
    readonly none: string | null;
  };
  readonly missing: { readonly title: string; readonly lines: readonly string[] };
  readonly inherited: { readonly title: string; readonly lines: readonly string[] };
  /** How the tumour board's page is opened. */
  readonly open: string;
  readonly decides: string;
}

export interface TherapyInPlan {
  readonly id: string;
  /** `Cetuximab + encorafenib` */
  readonly name: string;
  readonly tier: string;
  /** `BRAF p.V600E: names this very change; in this tumour type` */
  readonly fit: string;
  /** What is open or failed, and why it is not simply offered. */
  readonly needs: readonly string[];
  readonly drugs: readonly DrugInPlan[];
}

/** One medicine of a set beside the person's own genes and checks. */
export interface DrugInPlan {
  readonly name: string;
  readonly word: ActionWord | null;
  readonly says: string;
  readonly direction: DrugSaid['direction'];
  readonly text: string;
}

/** Lines of what is missing: those that could change most. */
const MISSING = 5;

export function tumourInPlan({ plan, words }: Pick<CareReporter, 'plan' | 'words'>): TumourInPlan | null {
  if (plan.tumour === undefined) return null;
  const view = tumourView(plan.tumour, words);
  const { said } = view;
  const lead = leadGroup(view);
  const drugs = new Map(said.drugs.map((one) => [one.therapy, one]));
  const setOf = new Map(plan.tumour.board.statements.map(({ value }) => [value.id, value.therapies]));
  const besides = (one: TherapySaid): readonly DrugSaid[] =>
    (setOf.get(one.id) ?? []).flatMap((therapy) => drugs.get(therapy) ?? []);
  return {
    title: words.say('care.page.tumour'),
    note: `${plan.tumour.board.profile.type.name} (${plan.tumour.board.profile.type.code})`,
    statement: said.statement,
    basis: said.basis,
    therapies: {
      title: lead.title,
      rows: lead.rows.slice(0, FIRST_LINES).map((one) => ({
        id: one.id,
        name: one.name,
        tier: one.tier,
        fit: one.changes === '' ? one.fit : `${one.changes}: ${one.fit}`,
        needs: [...one.reasons, ...one.conditions.filter(({ is }) => is !== 'met').map(({ text }) => text)],
        drugs: besides(one).map(drugInPlan),
      })),
      none: lead.rows.length === 0 ? lead.none : null,
    },
    missing: {
      title: words.say('tumour.section.gaps'),
      lines: said.gaps
        .slice(0, MISSING)
        .map(({ what, changes, statements }) => (statements === 0 ? what : `${what.replace(/\.$/, '')}; ${changes}`)),
    },
    inherited: {
      title: words.say('tumour.section.germline'),
      lines: said.germline.map(({ label, why }) => `${label}: ${why}`),
    },
    open: words.say('care.page.tumour.open', { command: 'propria tumour plan.json --format html' }),
    decides: said.decides,
  };
}

function drugInPlan({ name, word, says, direction, todo, genes, concerns, unchecked, dose }: DrugSaid): DrugInPlan {
  const because = [...genes.map(({ text }) => text), ...concerns].join('; ');
  return {
    name,
    word,
    says,
    direction,
    text: [because === '' ? '' : `${because}.`, todo, dose ?? '', word === null ? (unchecked ?? '') : '']
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** The same for the person, in plain words; null where no tumour is known. */
export function tumourInPlanPlainly({ tumour }: CarePlan, words: Words): Block | null {
  if (tumour === undefined) return null;
  const said = sayTumourPlainly(words, tumour);
  return {
    heading: said.title,
    lines: [
      said.statement,
      ...said.things.map(({ heading, why }) => [`${heading}.`, ...why].join(' ')),
      ...said.own.map(({ text }) => text),
      ...said.missing.lines,
      ...said.family.lines,
      words.say('patient.tumour.in-plan'),
      ...said.meansNot.lines,
    ],
  };
}
