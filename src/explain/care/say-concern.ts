import type { Check, CheckResult, Concern, ExposureChange } from '../../medicines/index.ts';
import { saySettling } from '../say-settling.ts';
import { sentence } from '../say-options.ts';
import type { Words } from '../words.ts';
import { type CareSpeaking, sayBody, sayMedicine, sayMedicines } from './care-speaking.ts';
import { sayFacts } from './say-fact.ts';
import { sayAsked, sayGrade } from './say-side.ts';

/** One thing that the checks found, in parts that a view can set as it likes. */
export interface ConcernSaid {
  readonly check: string;
  readonly word: string;
  /** `Clopidogrel with omeprazole: CYP2C19 inhibition.` */
  readonly line: string;
  readonly what: string;
  readonly because: string | null;
  readonly exposure: string | null;
  /** `ONC (high priority)`, one a source. */
  readonly sources: readonly string[];
  readonly layer: string;
  readonly unconfirmed: string | null;
  readonly until: string | null;
}

export function sayConcern(speaking: CareSpeaking, concern: Concern): ConcernSaid {
  const { words } = speaking;
  return {
    check: words.say(`check.${concern.check}`),
    word: words.say(`word.${concern.word}`),
    line: sentence(
      words.say('concern.line', {
        drug: sayMedicine(speaking, concern.drug),
        with: sayMedicines(speaking, concern.with),
        mechanism: sayMechanism(words, concern.mechanism),
      }),
    ),
    what: sentence(sayAsked(speaking, concern.actions, concern.drug) || words.say(`word.${concern.word}`)),
    because:
      concern.because.length === 0
        ? null
        : sentence(words.say('concern.because', { facts: sayFacts(speaking, concern.because) })),
    exposure: concern.exposure === null ? null : sayExposure(words, concern.exposure),
    sources: concern.sources.map(({ source, grade }) =>
      words.say('concern.source', {
        source: sayBody(speaking, source),
        grade: grade === '' ? 'none' : sayGrade(words, grade),
      }),
    ),
    layer: words.say(`care.layer.${concern.layer}`),
    unconfirmed: concern.confirmed ? null : words.say('care.side.unconfirmed'),
    until: concern.until === null ? null : words.say('concern.until', { date: words.date(concern.until) }),
  };
}

export function sayMechanism(words: Words, mechanism: string): string {
  return words.term(mechanism, 'mechanism');
}

/** `exposure 2.1 times that without the cause (1.6–2.8 times)` */
export function sayExposure(words: Words, exposure: ExposureChange): string {
  const print = (ratio: number): string =>
    words.number(ratio >= 10 ? Math.round(ratio) : Math.round(ratio * 100) / 100);
  return words.say('concern.exposure', {
    ratio: print(exposure.ratio),
    range: exposure.low === exposure.high ? 'none' : `${print(exposure.low)}\u2013${print(exposure.high)}`,
  });
}

/** Head of a column of the matrix. */
export function sayCheck(words: Words, check: Check): string {
  return words.say(`check.${check}`);
}

/** A cell of the matrix: what was found, that records were consulted and none applies, or why nothing was checked. */
export function sayCheckResult(speaking: CareSpeaking, result: CheckResult): string {
  const { words, concerns } = speaking;
  switch (result.state) {
    case 'found': {
      const said = result.concerns.flatMap((id) => {
        const concern = concerns.get(id);
        return concern === undefined ? [] : [sayMechanism(words, concern.mechanism)];
      });
      return said.length === 0
        ? words.say('check.state.found', { n: result.concerns.length })
        : words.list([...new Set(said)]);
    }
    case 'none-listed':
      return words.say('check.state.none-listed', { n: result.records });
    case 'not-checked':
      return words.say('check.state.not-checked', { reason: words.say(`check.not-checked.${result.reason}`) });
    case 'not-applicable':
      return words.say('check.state.not-applicable');
  }
}

/** What would settle a cell that is not checked, in full. */
export function sayCheckSettling({ words }: Pick<CareSpeaking, 'words'>, result: CheckResult): readonly string[] {
  return result.state === 'not-checked' ? result.settledBy.map((settling) => saySettling(words, settling)) : [];
}
