import type { RecordRef } from '../../core/index.ts';
import { type ClassKnowledge, type FactKinds, classMembers, factsOf } from '../../knowledge/index.ts';

type StoppingBody = FactKinds['stopping'];
type Step = NonNullable<StoppingBody['taper']>['steps'][number];

export interface Stopping {
  /** Null where it may end at once. Steps are coded: `reduce/50%/present-dose/every-7-days`, `specialist-plan`. */
  readonly taper: {
    readonly record: string;
    readonly steps: readonly string[];
    /** What an abrupt end does. */
    readonly harm: string;
    /** Needed once taken for so many days. */
    readonly afterDays: number | null;
    readonly watch: readonly string[];
  } | null;
  /** Null where it may end without a replacement. */
  readonly essential: {
    readonly record: string;
    readonly harm: string;
    readonly needs: readonly ('replacement' | 'urgent-referral')[];
    /** `yes`: always, or one of its conditions is present. `unknown`: a time or a condition is not known: reckon with yes. `no`: conditions are known and none is there. */
    readonly applies: 'yes' | 'unknown' | 'no';
    /** Condition ids that it hangs on, with months; empty: always. */
    readonly when: NonNullable<NonNullable<StoppingBody['essential']>['when']>;
  } | null;
  /** The records used, taper's first. */
  readonly records: readonly RecordRef[];
  readonly confirmed: boolean;
}

/** What is known of the person for `essential`: condition ids (wider ones included) with months since, null where undated. */
export interface StoppingContext {
  readonly conditions: readonly { readonly id: string; readonly monthsSince: number | null }[];
  /** False where the list of conditions may be incomplete or was never given. */
  readonly conditionsKnown: boolean;
}

/** What to reckon with when a medicine ends; null where no record speaks of it, which is no leave to stop at once. */
export function stoppingOf(
  knowledge: ClassKnowledge,
  drug: string,
  context: StoppingContext = { conditions: [], conditionsKnown: false },
  classes: (id: string) => readonly string[] = (id) => classMembers(knowledge, id),
): Stopping | null {
  const facts = [...factsOf(knowledge, 'stopping').values()].filter(({ body }) =>
    body.drugs.some((id) => id === drug || (id.startsWith('~') && classes(id).includes(drug))),
  );
  if (facts.length === 0) return null;
  const tapering = facts.find(({ body }) => body.taper !== undefined);
  const taper = tapering?.body.taper;
  // Of several records the one that holds most firmly for this person speaks.
  const essentials = facts
    .flatMap(({ body, ref }) =>
      body.essential === undefined
        ? []
        : [
            {
              ...body.essential,
              when: body.essential.when ?? [],
              record: ref.id,
              applies: applies(body.essential.when, context),
            },
          ],
    )
    .toSorted((a, b) => APPLIES.indexOf(a.applies) - APPLIES.indexOf(b.applies));
  return {
    taper:
      taper === undefined || tapering === undefined
        ? null
        : {
            record: tapering.ref.id,
            steps: taper.steps.map(printStep),
            harm: taper.harm,
            afterDays: taper.afterDays ?? null,
            watch: taper.watch ?? [],
          },
    essential: essentials[0] ?? null,
    records: facts.map(({ ref }) => ref),
    confirmed: facts.every(({ body }) => body.confirmed),
  };
}

const APPLIES = ['yes', 'unknown', 'no'] as const;

function applies(
  when: NonNullable<StoppingBody['essential']>['when'],
  { conditions, conditionsKnown }: StoppingContext,
): 'yes' | 'unknown' | 'no' {
  if (when === undefined) return 'yes';
  const answers = when.flatMap((one) =>
    conditions
      .filter(({ id }) => one.conditions.includes(id))
      .map(({ monthsSince }) => {
        if (one.withinMonths === undefined) return 'yes';
        if (monthsSince === null) return 'unknown';
        return monthsSince <= one.withinMonths ? 'yes' : 'no';
      }),
  );
  if (answers.includes('yes')) return 'yes';
  if (answers.includes('unknown')) return 'unknown';
  return conditionsKnown ? 'no' : 'unknown';
}

function printStep({ byPercent, of, everyDays, what }: Step): string {
  const parts = [
    byPercent === undefined ? null : `reduce/${byPercent}%${of === undefined ? '' : `/${of}`}`,
    everyDays === undefined ? null : `every-${everyDays}-days`,
    what ?? null,
  ];
  return parts.filter((part) => part !== null).join('/');
}
