import { yearsAt } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { type CriterionAnswer, type FamilyAssessment, toldResult } from '../../risk/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { ActionBook } from './action-book.ts';
import type { PreventionVoice } from './voice.ts';

const ADULT = 18;

/** Criteria on the family that are met, and those that something told already speaks for and more would settle. */
export function familyVoices(
  knowledge: Pick<Knowledge, 'facts'>,
  book: ActionBook,
  family: FamilyAssessment,
  record: PersonRecord,
  now: string,
): readonly PreventionVoice[] {
  const age = record.birthDate === null ? null : (yearsAt(record.birthDate.value, now)?.least ?? null);
  const isChild = age !== null && age < ADULT;
  return family.criteria.flatMap((answer): readonly PreventionVoice[] => {
    // What begins in adults waits until the person can decide on it.
    const waits = isChild && factsOf(knowledge, 'family-criterion').get(answer.criterion)?.body.adultOnset === true;
    if (waits && answer.state !== 'met') return [];
    const begun = answer.conditions.some(({ is, by }) => is === 'met' || (is === 'open' && by.length > 0));
    if (answer.state === 'not-met' || (answer.state === 'open' && !begun)) return [];
    const known = answer.genes.length > 0 && answer.genes.every((gene) => isKnown(record, gene));
    return answer.advice.map((advice) => {
      const voice = voiceOf(answer, advice, known, book);
      return waits ? { ...voice, when: 'later', side: { ...voice.side, startAge: ADULT } } : voice;
    });
  });
}

/** A gene in which a laboratory found nothing is not tested again. Any other result is a reason to see genetics, and none to stay away. */
function isKnown({ genomics }: PersonRecord, gene: string): boolean {
  const told = genomics.filter(({ value }) => value.gene.trim().toUpperCase() === gene);
  return told.length > 0 && told.every(({ value }) => toldResult(value.phenotype ?? '') === 'negative');
}

/** `Umar A et al., J Natl Cancer Inst 2004;…` is of Umar A et al. */
export function whoSays(citation: string): string {
  return citation.split(/[,;:(]| doi:| - /)[0]!.trim();
}

function voiceOf(answer: CriterionAnswer, advice: string, known: boolean, book: ActionBook): PreventionVoice {
  const found = book.action(advice);
  const action =
    found.line === advice && found.topic === advice
      ? { ...found, kind: 'refer' as const, topic: 'inherited-risk' }
      : found;
  const met = answer.state === 'met';
  const missing = answer.conditions.flatMap((one) => (one.is === 'open' ? one.missing : []));
  return {
    kind: action.kind,
    line: action.line,
    topic: action.topic,
    when: met ? 'now' : 'open',
    // A family asks for an examination earlier and again: one that was done does not end it.
    options: [{ action: advice, everyMonths: null, once: action.kind === 'refer' }],
    side: {
      from: 'family',
      record: answer.record.id,
      body: whoSays(answer.citation),
      grade: null,
      published: answer.published,
      says: met ? action.says : 'open',
      startAge: null,
      stopAge: null,
      everyMonths: null,
      // Genes in which nothing was found end the way to genetics, not the examinations that the family asks for.
      because: [`criterion=${answer.criterion}`, ...(known && action.decides === 'genetics' ? ['genes-known'] : [])],
      confirmed: answer.confirmed,
      citation: answer.citation,
    },
    missing: met ? [] : [...new Set(missing.map((one) => `family:${one}`))],
    answers: [answer.syndrome, action.topic, ...(action.answers ?? [])],
    urgent: action.urgent ?? false,
    decides: action.decides,
    audience: 'both',
    facts: answer.facts,
    record: answer.record,
    from: [`criterion/${answer.criterion}`],
  };
}
