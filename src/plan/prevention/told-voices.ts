import type { Locator, RecordRef } from '../../core/index.ts';
import { type Knowledge, type SecondaryFindingBody, factsOf } from '../../knowledge/index.ts';
import type { OwnGeneResult } from '../../risk/index.ts';
import type { GenomeRisk } from '../../variants/index.ts';
import type { ActionBook } from './action-book.ts';
import { whoSays } from './family-voices.ts';
import type { PreventionVoice } from './voice.ts';

/** One entry of the list of secondary findings of whose gene a test of the person's own told. */
export interface ToldEntry {
  readonly id: string;
  readonly ref: RecordRef;
  readonly body: SecondaryFindingBody;
  readonly at: readonly Locator[];
}

export function toldEntries(knowledge: Pick<Knowledge, 'facts'>, told: readonly OwnGeneResult[]): readonly ToldEntry[] {
  if (told.length === 0) return [];
  return [...factsOf(knowledge, 'secondary-finding').values()].flatMap(({ id, ref, body }): readonly ToldEntry[] => {
    const own = told.filter(({ gene, result }) => gene === body.gene && result === 'pathogenic');
    return own.length === 0 ? [] : [{ id, ref, body, at: own.flatMap(({ at }) => (at === undefined ? [] : [at])) }];
  });
}

/** The laboratory's report is to be seen, and genetics: what was told is no finding yet. Where the genome returns it, that speaks. */
export function toldVoices(
  book: ActionBook,
  genome: GenomeRisk | null,
  told: readonly ToldEntry[],
): readonly PreventionVoice[] {
  const returned = new Set(
    (genome?.findings ?? []).filter(({ state }) => state === 'returned').map(({ entry }) => entry),
  );
  return told
    .filter(({ id }) => !returned.has(id))
    .flatMap((one) => ['confirm-finding', 'genetic-counselling'].map((token) => voiceOf(one, token, book)));
}

function voiceOf({ id, ref, body, at }: ToldEntry, token: string, book: ActionBook): PreventionVoice {
  const action = book.action(token);
  const finding = `finding/${id}`;
  return {
    kind: action.kind,
    line: action.line,
    topic: action.topic,
    when: 'now',
    options: [{ action: token, everyMonths: null, once: true }],
    side: {
      from: 'carrier',
      record: ref.id,
      body: whoSays(body.citation),
      grade: null,
      published: null,
      says: 'do',
      startAge: null,
      stopAge: null,
      everyMonths: null,
      because: [`gene=${body.gene}`, 'told-result'],
      confirmed: false,
      citation: body.citation,
    },
    missing: [],
    answers: [action.topic, finding],
    urgent: false,
    decides: action.decides,
    audience: 'both',
    facts: at,
    record: ref,
    from: [finding],
  };
}
