import type { Notice } from '../../../core/index.ts';
import type { PreventionPlan } from '../../../plan/index.ts';
import type { Words } from '../../words.ts';

/** What of the person's data could not be used, in a sentence a kind; the clinician reads each with its place. */
export function sayNoticesPlainly(words: Words, { notices, family, genome }: PreventionPlan): readonly string[] {
  const serious = (list: readonly Notice[]): readonly Notice[] => list.filter(({ severity }) => severity === 'serious');
  const ofGenes = serious(genome?.notices ?? []);
  const seen = new Set(ofGenes.map((one) => JSON.stringify(one)));
  const ofRecord = serious([...notices, ...family.notices]).filter((one) => !seen.has(JSON.stringify(one)));
  const refused = ofRecord.some(({ code }) => code === 'RECORD_REFUSAL_NOT_KNOWN');
  return [
    ...(refused ? [words.say('patient.prevention.notice.refusal')] : []),
    ...(ofGenes.length > 0 ? [words.say('patient.prevention.notice.genes')] : []),
    ...(ofRecord.some(({ code }) => code !== 'RECORD_REFUSAL_NOT_KNOWN')
      ? [words.say('patient.prevention.notice.record')]
      : []),
  ];
}
