import type { Effect } from '../../core/index.ts';
import type { CareItem, Side } from '../../plan/index.ts';
import { type CareSpeaking, capital, sayMedicines } from '../care/care-speaking.ts';

/** Reasons of a line for the person, whole sentences, each once, at most three: those that decide come first. */
export function sayWhyPlainly(speaking: CareSpeaking, item: CareItem): readonly string[] {
  const { words } = speaking;
  if (item.resolution.kind === 'opposite') return [words.say('patient.why.opposite')];
  const ordered = [...item.sides.filter((side) => side.won), ...item.sides.filter((side) => !side.won)].filter(
    (side) => side.word !== 'usual-care' || side.won,
  );
  const deciding = ordered.filter((side) => side.won);
  const shown = deciding.length > 0 ? deciding : ordered;
  const said = new Set(shown.flatMap((side) => side.reasons));
  const reasons = [...new Set(shown.flatMap((side) => sayReasonsOf(speaking, side, said)))].slice(0, 3);
  const agree =
    item.resolution.kind === 'agree' && item.resolution.merged.length > 1 ? [words.say('patient.why.agree')] : [];
  const open = item.resolution.kind === 'open' && reasons.length === 0 ? [words.say('patient.why.open')] : [];
  return [...reasons, ...agree, ...open];
}

/** `said`: reasons of all sides that are shown: what one says for certain another does not say as a chance. */
function sayReasonsOf(speaking: CareSpeaking, side: Side, said: ReadonlySet<string>): readonly string[] {
  const { words } = speaking;
  if (side.from === 'gene') {
    const effects = side.reasons.filter((reason) => !QUIET.has(reason) && !said.has(FIRM[reason] ?? ''));
    const phrases = effects
      .map((effect) => words.sayOr(`patient.effect.${effect as Effect}`, ''))
      .filter((text) => text !== '')
      .slice(0, 2);
    return phrases.length === 0
      ? side.word === 'usual-care'
        ? []
        : [words.say('patient.why.gene')]
      : phrases.map((effect) => capital(words.say('patient.why.gene.effect', { effect })));
  }
  if (side.from !== 'concern') return [words.say(`patient.why.${side.from}`)];
  if (side.check === null) return [];
  // A medicine that goes on with care is not said to harm: many are kept in pregnancy because they are needed.
  const harmful = words.say(`patient.why.${side.check}`, { with: sayMedicines(speaking, side.with) });
  const because = side.word === 'avoid' ? harmful : words.sayOr(`patient.why.${side.check}.care`, harmful);
  const harms = side.reasons.map((reason) => words.phrase('harm', reason)).filter((harm) => harm !== null);
  return harms.length === 0
    ? [because]
    : [because, words.say('patient.why.harm', { harm: words.list([...new Set(harms)].slice(0, 2), 'or') })];
}

/** What says the same more firmly. */
const FIRM: Readonly<Record<string, string>> = {
  'exposure-may-rise': 'exposure-up',
  'exposure-may-change': 'exposure-up',
  'toxicity-may-rise': 'toxicity-up',
  'toxicity-may-change': 'toxicity-up',
  'efficacy-may-fall': 'efficacy-down',
  'efficacy-may-change': 'efficacy-down',
};

const QUIET: ReadonlySet<string> = new Set(['as-usual', 'unknown']);
