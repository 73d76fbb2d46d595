import type { Knowledge } from '../../knowledge/index.ts';
import { markerByName } from '../profile/resolve-markers.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { MatchCondition, TherapyStatement } from '../therapy-statement.ts';
import type { Gap } from '../tumour-board.ts';
import type { TumourProfile } from '../tumour-profile.ts';

/** What is not known and would settle a statement, the most telling first; then what the assay and the files could not tell at all. */
export function gapsOf(
  profile: TumourProfile,
  statements: readonly TherapyStatement[],
  person: OncologyPerson,
  knowledge: Pick<Knowledge, 'facts'>,
): readonly Gap[] {
  const open = new Map<string, { kind: string; what: string; statements: Set<string> }>();
  for (const { id, support } of statements)
    for (const { conditions } of support)
      for (const condition of conditions) {
        const gap = condition.is === 'open' ? gapOf(condition, person, knowledge) : null;
        if (gap === null) continue;
        const key = `${gap.kind} ${gap.what}`;
        const known = open.get(key);
        if (known === undefined) open.set(key, { ...gap, statements: new Set([id]) });
        else known.statements.add(id);
      }
  const settling = [...open.values()]
    .map((gap): Gap => ({ ...gap, statements: [...gap.statements] }))
    .toSorted((a, b) => b.statements.length - a.statements.length || (a.what < b.what ? -1 : 1));
  return [...settling, ...assayGaps(profile)];
}

/** Conditions that a test or a question settles; a subtype or a stage is a matter of the diagnosis and told beside the statement. */
function gapOf(
  { kind, what, settledBy }: MatchCondition,
  person: OncologyPerson,
  knowledge: Pick<Knowledge, 'facts'>,
): { readonly kind: string; readonly what: string } | null {
  const settles = settledBy ?? what;
  switch (kind) {
    case 'test':
    case 'marker':
      return { kind: 'marker-not-tested', what: markerByName(settles, knowledge) ?? settles };
    case 'cover':
      return { kind: 'gene-not-covered', what: settles };
    case 'fusions':
      return { kind: 'fusions-not-tested', what: settles };
    case 'prior-therapy':
      return person.priorTherapies === null ? { kind: 'prior-therapy-unknown', what: 'prior-therapy' } : null;
    case 'age':
      // Nearly every label names adults: that stops nothing while the age is not known.
      return what === 'adult' ? null : { kind: 'age-unknown', what: 'age' };
    case 'state':
      return { kind: 'state-unknown', what };
    case 'line':
    case 'setting':
    case 'subtype':
    case 'disease':
    case 'marker-as-condition':
      return null;
    default:
      return { kind, what: settles };
  }
}

function assayGaps({ assay, unnamed, setAside }: TumourProfile): readonly Gap[] {
  const gaps: Gap[] = [];
  const add = (kind: string, what: string, count?: number): void => {
    gaps.push({ kind, what, statements: [], ...(count === undefined ? {} : { count }) });
  };
  if (assay.kind === 'unknown' && assay.genes === null && assay.regions === null) add('assay-unknown', 'assay');
  if (!assay.fusions) add('fusions-not-tested', 'fusions');
  if (!assay.copyNumber) add('copy-number-not-tested', 'copy-number');
  if (assay.matchedNormal !== true) add('normal-missing', 'normal');
  const why = new Map<string, number>();
  for (const one of unnamed) why.set(one.why, (why.get(one.why) ?? 0) + 1);
  for (const [reason, count] of why) add('unannotated', reason, count);
  if (setAside !== undefined && setAside.length > 0) add('set-aside', 'filter', setAside.length);
  return gaps;
}
