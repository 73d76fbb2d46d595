import { yearsAt } from '../../core/index.ts';
import { type CarrierManagementBody, type Fact, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { GenomeRisk, SecondaryFinding } from '../../variants/index.ts';
import type { ActionBook } from './action-book.ts';
import { whoSays } from './family-voices.ts';
import type { PreventionVoice } from './voice.ts';

interface Person {
  readonly sex: 'female' | 'male' | null;
  readonly birthDate: string | null;
  readonly now: string;
}

/**
 * What is done for carriers of what the genome shows. Only a finding that the list returns, and that nothing asks to be seen by another
 * method first, leads to actions; all others lead to a test or to genetics. Management that nobody has reviewed is the clinician's to see.
 */
export function carrierVoices(
  knowledge: Knowledge,
  book: ActionBook,
  genome: GenomeRisk | null,
  person: Person,
): readonly PreventionVoice[] {
  if (genome === null) return [];
  const managements = [...factsOf(knowledge, 'carrier-management').values()];
  return genome.findings.flatMap((finding): readonly PreventionVoice[] => {
    if (finding.state !== 'returned') return [];
    if (finding.confirmFirst.length > 0)
      return [
        wayVoice(finding, 'confirm-finding', finding.confirmFirst, book),
        wayVoice(finding, 'genetic-counselling', [], book),
      ];
    const own = managements.filter(({ body }) => body.genes.includes(finding.gene));
    return [
      wayVoice(finding, 'genetic-counselling', [], book),
      ...own.flatMap((fact) =>
        fact.body.actions.flatMap((action) => actionVoices(fact, action, finding, book, person)),
      ),
    ];
  });
}

const idOf = ({ entry }: SecondaryFinding): string => `finding/${entry}`;
const factsIn = ({ variants }: SecondaryFinding): PreventionVoice['facts'] =>
  variants.flatMap(({ seen }) => (seen.at === undefined ? [] : [seen.at]));

/** The way that is open to every person with a finding, whoever has reviewed what follows. */
function wayVoice(
  finding: SecondaryFinding,
  token: string,
  because: readonly string[],
  book: ActionBook,
): PreventionVoice {
  const action = book.action(token);
  return {
    kind: action.kind,
    line: action.line,
    topic: action.topic,
    when: 'now',
    options: [{ action: token, everyMonths: null, once: true }],
    side: {
      from: 'carrier',
      record: finding.record.id,
      body: whoSays(finding.citation),
      grade: null,
      published: null,
      says: 'do',
      startAge: null,
      stopAge: null,
      everyMonths: null,
      because: [idOf(finding), ...because],
      confirmed: finding.confirmed,
      citation: finding.citation,
    },
    missing: [],
    answers: [action.topic, idOf(finding)],
    urgent: false,
    decides: action.decides,
    audience: 'both',
    facts: factsIn(finding),
    record: finding.record,
    from: [idOf(finding)],
  };
}

type Action = CarrierManagementBody['actions'][number];

function actionVoices(
  { ref, body }: Fact<CarrierManagementBody>,
  act: Action,
  finding: SecondaryFinding,
  book: ActionBook,
  { sex, birthDate, now }: Person,
): readonly PreventionVoice[] {
  if (act.genes !== undefined && !act.genes.includes(finding.gene)) return [];
  if (act.kind === 'cascade' || (act.sex !== undefined && sex !== null && act.sex !== sex)) return [];
  const years = birthDate === null ? null : yearsAt(birthDate, now);
  // An age that is over is no line any more.
  if (years !== null && act.stopAge !== undefined && years.least > act.stopAge) return [];
  const missing = [
    ...(act.sex !== undefined && sex === null ? ['sex'] : []),
    ...(years === null && act.startAge !== undefined ? ['birth-date'] : []),
  ];
  const known = book.action(act.action);
  const action =
    known.line === act.action && known.topic === act.action
      ? { ...known, kind: act.kind, topic: 'inherited-risk' }
      : known;
  const later = years !== null && act.startAge !== undefined && years.least < act.startAge;
  return [
    {
      kind: action.kind,
      line: action.line,
      topic: action.topic,
      when: missing.length > 0 ? 'open' : later ? 'later' : 'now',
      options: [{ action: act.action, everyMonths: act.everyMonths ?? null, once: false }],
      side: {
        from: 'carrier',
        record: ref.id,
        body: whoSays(act.citation),
        grade: act.evidence ?? null,
        published: null,
        says: missing.length > 0 ? 'open' : act.kind === 'surgery' ? 'weigh' : action.says,
        startAge: act.startAge ?? null,
        stopAge: act.stopAge ?? null,
        everyMonths: act.everyMonths ?? null,
        because: [idOf(finding)],
        confirmed: act.confirmed,
        citation: act.citation,
      },
      missing,
      answers: [action.topic, ...(action.answers ?? []), idOf(finding)],
      urgent: action.urgent ?? false,
      decides: act.kind === 'surgery' ? 'specialist' : action.decides,
      audience: body.reviewed === null ? 'clinician' : 'both',
      facts: factsIn(finding),
      record: ref,
      from: [idOf(finding)],
    },
  ];
}
