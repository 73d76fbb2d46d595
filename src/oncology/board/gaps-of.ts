import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { markerByName } from '../profile/resolve-markers.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import { agenciesOf } from '../statements/agencies-of-country.ts';
import { approvalStandings } from '../statements/approval-standings.ts';
import type { MatchCondition, SupportItem, TherapyStatement } from '../therapy-statement.ts';
import type { Gap } from '../tumour-board.ts';
import type { TumourProfile } from '../tumour-profile.ts';

/**
 * What is not known and would settle a statement; then what the assay and the files could not tell at all. Only statements of this tumour count,
 * never those of another disease; first what could come on label here, then what settles most.
 */
export function gapsOf(
  profile: TumourProfile,
  statements: readonly TherapyStatement[],
  person: OncologyPerson,
  knowledge: Pick<Knowledge, 'facts'>,
): readonly Gap[] {
  const changed = changedGenes(profile);
  const open = new Map<string, { kind: string; what: string; statements: Set<string>; labels: Set<string> }>();
  for (const statement of statements) {
    if (statement.status === 'withdrawn') continue;
    for (const item of statement.support) {
      if (item.disease === 'other') continue;
      const label = couldBeLabel(item, person, knowledge);
      for (const condition of item.conditions) {
        const gap = condition.is === 'open' ? gapOf(condition, person, knowledge) : null;
        if (gap === null) continue;
        // The gene was read where it is changed: what is left to ask of it is told only where a label waits for it.
        if (gap.kind === 'gene-not-covered' && changed.has(gap.what) && !label) continue;
        const key = `${gap.kind} ${gap.what}`;
        const known = open.get(key) ?? { ...gap, statements: new Set<string>(), labels: new Set<string>() };
        open.set(key, known);
        known.statements.add(statement.id);
        if (label) known.labels.add(statement.id);
      }
    }
  }
  const settling = [...open.values()]
    .map(({ labels, ...gap }): Gap => ({ ...gap, statements: [...gap.statements], labels: labels.size }))
    .toSorted(
      (a, b) =>
        (b.labels ?? 0) - (a.labels ?? 0) || b.statements.length - a.statements.length || (a.what < b.what ? -1 : 1),
    );
  return [...settling, ...assayGaps(profile)];
}

function changedGenes({ mutations, fusions }: TumourProfile): ReadonlySet<string | null> {
  return new Set([...mutations.map(({ gene }) => gene), ...fusions.flatMap(({ gene5, gene3 }) => [gene5, gene3])]);
}

/** A label of this country that stands, or a hospital's own rule, which nothing that is known rules out. */
function couldBeLabel(
  { from, id, conditions }: SupportItem,
  { country }: OncologyPerson,
  knowledge: Pick<Knowledge, 'facts'>,
): boolean {
  if (conditions.some(({ is }) => is === 'failed')) return false;
  if (from === 'hospital') return true;
  const fact = from === 'approval' ? factsOf(knowledge, 'approval').get(id) : undefined;
  if (fact === undefined || approvalStandings(knowledge)(fact).standing === 'withdrawn') return false;
  const agencies = agenciesOf(country);
  return agencies === null || agencies.has(fact.body.agency);
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
    case 'validated-test':
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
