import type { CareItem, Resolution, Side } from '../../plan/index.ts';
import { type Speaking, sayAction } from '../say-action.ts';
import { sentence } from '../say-options.ts';
import type { Words } from '../words.ts';
import { type CareSpeaking, capital, sayBody, sayMedicines } from './care-speaking.ts';
import { joinActions } from './join-actions.ts';
import { sayExposure } from './say-concern.ts';

/** One voice as a line: who says so, what it asks for, why, and whether it decides. */
export interface SideSaid {
  readonly id: string;
  /** `CPIC (strong)` */
  readonly who: string;
  /** `Avoid` */
  readonly word: string;
  /** What it asks for, as a sentence. */
  readonly what: string;
  /** `CYP2C19 inhibition, with omeprazole; exposure 0.6 times …`; empty where nothing is coded. */
  readonly why: string;
  /** `decides`, `heard, and does not decide` */
  readonly standing: string;
  readonly won: boolean;
  /** `our estimate; it informs and does not decide` */
  readonly layer: string;
  /** Says that the record is unconfirmed, else null. */
  readonly unconfirmed: string | null;
}

export function saySide(speaking: CareSpeaking, side: Side, item: Pick<CareItem, 'drug'>): SideSaid {
  const { words } = speaking;
  const reasons = side.reasons.map((reason) => sayReasonOfSide(speaking, reason));
  const parts = [
    ...reasons,
    ...(side.with.length === 0 ? [] : [words.say('care.side.with', { medicines: sayMedicines(speaking, side.with) })]),
    ...(side.exposure === null ? [] : [sayExposure(words, side.exposure)]),
  ];
  return {
    id: side.id,
    who: saySideWho(speaking, side),
    word: words.say(`word.${side.word}`),
    what: sentence(sayAsked(speaking, side.actions, item.drug) || words.say(`word.${side.word}`)),
    why: parts.length === 0 ? '' : sentence(parts.join(', ')),
    standing: words.say(side.won ? 'care.side.won' : 'care.side.lost'),
    won: side.won,
    layer: words.say(`care.layer.${side.layer}`),
    unconfirmed: side.confirmed ? null : words.say('care.side.unconfirmed'),
  };
}

/** `CPIC (strong)`, `measured in this person`: who speaks, with the source's own grade. */
export function saySideWho(speaking: CareSpeaking, side: Side): string {
  const { words } = speaking;
  // Where a record itself is named, its source is not: the line then says what it is about.
  const bodies = side.bodies.filter((body) => !body.includes('/'));
  const check = side.check === null ? null : words.say(`check.${side.check}`);
  const who =
    bodies.length === 0
      ? side.from === 'concern' && check !== null
        ? check
        : words.say(`care.from.${side.from}`)
      : words.list([...new Set(bodies.map((body) => sayBody(speaking, body)))]);
  const grade = side.grade === null || side.grade === '' ? null : sayGrade(words, side.grade);
  return grade === null ? who : words.say('care.side.graded', { who, grade });
}

/** How a value of the person's own stands: the end of its coded reason, `inr-in-range`. */
export type MeasuredState = 'above' | 'below' | 'in-range' | 'falling' | 'rising' | 'not-settled';
export const MEASURED = /^(.+)-(above|below|in-range|falling|rising|not-settled)$/;

/** A coded reason: an effect of a gene, or the mechanism of a concern. */
export function sayReasonOfSide({ words }: Pick<CareSpeaking, 'words'>, reason: string): string {
  const state = MEASURED.exec(reason);
  if (state !== null && !words.knows(reason, 'mechanism'))
    return words.say(`care.measured.${state[2] as MeasuredState}`, {
      value: words.term(state[1]!, 'analyte'),
    });
  return words.sayOr(`effect.${reason}`, words.term(reason, 'mechanism'));
}

/** A source's own grade: `Strong`, `precaution for use`; in our words where we have them. */
export function sayGrade(words: Words, grade: string): string {
  return words.knows(grade.toLowerCase(), 'grade')
    ? words.term(grade.toLowerCase(), 'grade')
    : words.term(grade, 'grade');
}

/** Actions as one phrase, without capital and full stop; empty where nothing is asked. */
export function sayAsked(speaking: CareSpeaking, actions: CareItem['actions'], drug: string | null): string {
  const voice: Speaking = {
    words: speaking.words,
    drugs: speaking.drugs,
    drug: drug === null ? speaking.words.say('care.this-medicine') : sayMedicines(speaking, [drug]),
  };
  return [...new Set(joinActions(actions).map((action) => sayAction(voice, action)))].join('; ');
}

/** How the sides came to one line, as a sentence. */
export function sayResolution(speaking: CareSpeaking, item: Pick<CareItem, 'sides' | 'resolution'>): string {
  const { words } = speaking;
  const resolution: Resolution = item.resolution;
  const whos = (ids: readonly string[]): string => {
    const named = ids.map((id) => {
      const side = item.sides.find((one) => one.id === id);
      return side === undefined ? words.term(id) : saySideWho(speaking, side);
    });
    return named.length === 0 ? 'none' : words.list([...new Set(named)]);
  };
  switch (resolution.kind) {
    case 'one-side':
      return words.say('care.resolution.one-side');
    case 'agree':
      return words.say('care.resolution.agree', { n: Math.max(1, resolution.merged.length) });
    case 'precedence':
      return capital(
        words.say('care.resolution.precedence', {
          by: words.say(`care.precedence.${resolution.by}`),
          over: whos(resolution.over),
        }),
      );
    case 'opposite':
      return words.say(`care.resolution.opposite.${resolution.then}`);
    case 'open':
      return words.say('care.resolution.open', {
        waitsFor: words.list(resolution.waitsFor.map((one) => sayWaitsFor(speaking, one))),
      });
  }
}

/** A gene, an answer or a value that a line waits for. */
export function sayWaitsFor({ words }: Pick<CareSpeaking, 'words'>, waitsFor: string): string {
  const bare = waitsFor.replace(/^(?:pgx|gene|measurement|analyte|ask|context)[/:]/, '');
  const asked = words.sayOr(`ask.${bare}`, '');
  return asked === '' ? words.term(bare, 'waits-for') : asked;
}
