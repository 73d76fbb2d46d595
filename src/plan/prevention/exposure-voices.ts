import type { ExposureAnswer } from '../../risk/index.ts';
import type { ActionBook } from './action-book.ts';
import type { PreventionVoice } from './voice.ts';

/** What is done about what is around the person: a level above its bound, or something stated that has a way out of it. */
export function exposureVoices(book: ActionBook, exposures: readonly ExposureAnswer[]): readonly PreventionVoice[] {
  return exposures.flatMap((answer): readonly PreventionVoice[] => {
    if (answer.action === null || (answer.state !== 'above-bound' && answer.state !== 'stated')) return [];
    const known = book.action(answer.action);
    const action =
      known.line === answer.action ? { ...known, kind: 'exposure' as const, topic: 'surroundings' } : known;
    const stated = answer.state === 'stated';
    const level = answer.level === null ? [] : [`level=${answer.level.value} ${answer.level.unit}`];
    return [
      {
        kind: action.kind,
        line: action.line,
        topic: action.topic,
        when: 'now',
        options: [{ action: answer.action, everyMonths: null, once: false }],
        side: {
          from: 'exposure',
          record: answer.record.id,
          body: (answer.bound ?? answer).citation,
          grade: null,
          published: null,
          says: stated ? 'weigh' : 'do',
          startAge: null,
          stopAge: null,
          everyMonths: null,
          because: [`exposure=${answer.exposure}`, ...level],
          confirmed: answer.bound?.confirmed ?? answer.confirmed,
          citation: (answer.bound ?? answer).citation,
        },
        missing: answer.missing,
        answers: [action.topic, ...answer.outcomes.map(({ outcome }) => outcome)],
        urgent: action.urgent ?? false,
        decides: action.decides,
        audience: 'both',
        facts: answer.facts,
        record: answer.record,
        from: [`exposure/${answer.exposure}`],
      },
    ];
  });
}
