import type { Evidence } from '../../core/index.ts';
import type { Concern } from '../../medicines/index.ts';
import { type CareItem, type Side, gradeOf } from '../../plan/index.ts';
import type { CareReporter } from './care-reporter.ts';

/**
 * One badge: who says so, how strongly in its own words, from when. `unconfirmed` rests on no page of a source; `estimate` is our
 * formula and stands beside its own sentence only.
 */
export interface CareBadge {
  readonly kind: 'source' | 'unconfirmed' | 'estimate';
  readonly body: string;
  /** In the body's own words; null where it gave none. */
  readonly grade: string | null;
  /** Steps of the grade, only where the body grades in steps. */
  readonly step: { readonly step: number; readonly of: number } | null;
  readonly year: string;
  readonly url: string | null;
}

/** The source of the knowledge whose records rest on no page that was seen. */
const UNCONFIRMED = 'propria-unconfirmed';
/** Longer grades (the class of an inhibitor, what a list asks for) are read where the finding stands in full. */
const SHORT = 12;

/** Badges of the sides that decide, each once; where none does, of all that speak. */
export function badgesOf(reporter: CareReporter, item: CareItem): readonly CareBadge[] {
  const won = item.sides.filter((side) => side.won);
  const badges = (won.length > 0 ? won : item.sides)
    .flatMap((side) => badgesOfSide(reporter, side))
    .map((badge) => (badge.grade !== null && badge.grade.length > SHORT ? { ...badge, grade: null } : badge));
  return once(badges);
}

export function badgesOfSide(reporter: CareReporter, side: Side): readonly CareBadge[] {
  const concern = reporter.speaking.concerns.get(side.id);
  return concern === undefined
    ? once(side.bodies.flatMap((body) => badgeOf(reporter, body, side.grade, side.layer) ?? []))
    : badgesOfConcern(reporter, concern);
}

export function badgesOfConcern(reporter: CareReporter, concern: Concern): readonly CareBadge[] {
  return once(concern.sources.flatMap(({ source, grade }) => badgeOf(reporter, source, grade, concern.layer) ?? []));
}

function badgeOf(
  { plan, words }: CareReporter,
  body: string,
  grade: string | null,
  layer: Side['layer'],
): CareBadge | null {
  const source = plan.sources.find((one) => one.id === body || one.body === body);
  if (source === undefined) return null;
  const unconfirmed = source.id === UNCONFIRMED;
  // What our formula rests on is named beside the estimate; the estimate itself is no grade of that source.
  const own = unconfirmed || grade === null || grade === '' || layer === 'estimate' ? null : grade;
  const evidence: Pick<Evidence, 'body' | 'strength'> =
    own === null ? { body: source.body } : { body: source.body, strength: own };
  return {
    kind: unconfirmed ? 'unconfirmed' : 'source',
    body: source.body,
    grade: own === null ? null : sayGrade(words, source.body, own),
    step: gradeOf(evidence),
    year: source.date.slice(0, 4),
    url: unconfirmed || !/^https?:\/\//.test(source.url) ? null : source.url,
  };
}

/** The grade without the name of the body and the version of its list, which stand beside it: `STOPP/START v2 STOPP D1`. */
function sayGrade(words: CareReporter['words'], body: string, grade: string): string {
  const bare = grade.startsWith(`${body} `) ? grade.slice(body.length + 1).replace(/^v\d+ /, '') : grade;
  const low = bare.toLowerCase();
  return words.knows(low, 'grade') ? words.term(low, 'grade') : bare;
}

function once(badges: readonly CareBadge[]): readonly CareBadge[] {
  const seen = new Map<string, CareBadge>();
  for (const badge of badges) {
    const key = `${badge.kind}|${badge.body}|${badge.grade ?? ''}|${badge.year}`;
    if (!seen.has(key)) seen.set(key, badge);
  }
  return [...seen.values()];
}
