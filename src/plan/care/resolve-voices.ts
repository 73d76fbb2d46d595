import type { ActionWord } from '../../core/index.ts';
import { WORD_ORDER } from '../lead-statement.ts';
import { strictest } from './strictest-reduction.ts';
import type { OwnVoice } from './own-voices.ts';
import { PRECEDENCE, type Precedence, type Resolution } from './care-plan.ts';
import { DEMANDS, type Demand, type Voice, asksForChange } from './voice.ts';

/** What all voices on one medicine come to: one demand, who won it over whom, and why. */
export interface Verdict {
  readonly demand: Demand | 'opposite';
  readonly word: ActionWord;
  /** Voices whose actions are taken, the deciding one first. */
  readonly won: readonly Voice[];
  /** All voices, strongest first. */
  readonly voices: readonly Voice[];
  readonly resolution: Resolution;
}

/** Bodies of guidance for the country, tier by tier. */
export type Tiers = readonly (readonly string[])[];

/**
 * Brings all voices on one medicine to one line.
 *
 * 1. A contraindication or an allergy ends it.
 * 2. The person's own data silence the predictions that they outrank.
 * 3. Bodies that speak on the same gene are brought to one: by grade where both grade, else by country.
 * 4. Causes that pull the same way are one pull: the strictest single reduction, never a product. A stop covers a change of dose.
 * 5. Causes that pull the dose in opposite directions give no number: measure or refer.
 * An estimate never asks; but no increase of a dose stands against an estimate that exposure is up already, nor the other way.
 */
export function resolveVoices(all: readonly Voice[], own: readonly OwnVoice[], tiers: Tiers): Verdict {
  const voices = [...all, ...own.map((one) => one.voice)].toSorted(byStrength);
  const absolute = voices.filter((voice) => voice.absolute && voice.demand === 'stop');
  if (absolute.length > 0) {
    // Other voices that ask for a stop too agree with it; what asks for less is overruled.
    const agreeing = voices.filter((voice) => !voice.absolute && asks(voice) && voice.demand === 'stop');
    const over = voices.filter(
      (voice) => !absolute.includes(voice) && !agreeing.includes(voice) && contests(voice, 'stop'),
    );
    return verdict(
      'stop',
      [...absolute, ...agreeing],
      voices,
      by('contraindication-or-allergy', over, [...absolute, ...agreeing]),
    );
  }

  const silenced = new Map<Voice, Precedence>();
  for (const { voice, outranks } of own)
    for (const other of voices)
      if (other !== voice && other.layer !== 'person' && outranks(other)) silenced.set(other, voice.precedence);
  const gene = contestOfBodies(
    voices.filter((voice) => voice.from === 'gene' && !silenced.has(voice)),
    tiers,
  );
  for (const loser of gene.over) silenced.set(loser, gene.by);

  const speaking = voices.filter((voice) => !silenced.has(voice) && asks(voice));
  const over = voices.filter((voice) => silenced.has(voice) && isRealLoss(voice, silenced.get(voice)!));
  const firstLoss = over.map((voice) => silenced.get(voice)!).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  const settled = (won: readonly Voice[]): Resolution =>
    firstLoss === undefined ? agreement(won) : { kind: 'precedence', by: firstLoss, over: ids(over) };

  const stops = speaking.filter((voice) => voice.demand === 'stop');
  const downs = speaking.filter((voice) => voice.demand === 'down');
  const ups = speaking.filter((voice) => voice.demand === 'up');
  const adjusts = speaking.filter((voice) => voice.demand === 'adjust');
  const weighs = speaking.filter((voice) => voice.demand === 'weigh');
  const measures = voices.filter((voice) => voice.demand === 'measure');
  // A stop covers what asks for less; a weighing goes on beside a lower dose, should the medicine stay.
  const ending = stops.length > 0 ? stops : weighs;
  if (ending.length > 0) {
    const covered = stops.length > 0 ? [...weighs, ...downs, ...adjusts] : [...downs, ...adjusts];
    const won = stops.length > 0 ? stops : [...weighs, ...(downs.length > 0 ? [strictest(downs)] : adjusts)];
    const resolution: Resolution =
      ups.length > 0 || over.length > 0
        ? { kind: 'precedence', by: firstLoss ?? 'strength-of-evidence', over: ids([...over, ...ups]) }
        : agreement([...ending, ...covered]);
    return verdict(stops.length > 0 ? 'stop' : 'weigh', won, voices, resolution);
  }
  const estimates = voices.filter((voice) => voice.layer === 'estimate');
  const against = (demand: Demand): boolean => estimates.some((voice) => voice.demand === demand);
  if ((downs.length > 0 && (ups.length > 0 || against('up'))) || (ups.length > 0 && against('down'))) {
    const pulling = [...downs, ...ups];
    return verdict('opposite', pulling, voices, { kind: 'opposite', then: 'measure' });
  }
  if (downs.length > 0) {
    const lead = strictest(downs);
    const won = [lead, ...downs.filter((voice) => voice !== lead), ...adjusts, ...measures];
    return verdict('down', won, voices, settled(won));
  }
  if (ups.length > 0) {
    const won = [...ups, ...adjusts, ...measures];
    return verdict('up', won, voices, settled(won));
  }
  if (adjusts.length > 0)
    return verdict('adjust', [...adjusts, ...measures], voices, settled([...adjusts, ...measures]));

  const quiet = own.map((one) => one.voice).filter((voice) => voice.demand === 'keep');
  const watching = voices.filter(
    (voice) => voice.demand === 'watch' && !silenced.has(voice) && voice.layer !== 'estimate',
  );
  const keeping = voices.filter((voice) => voice.demand === 'keep' && !silenced.has(voice) && !quiet.includes(voice));
  if (measures.length > 0)
    return verdict('measure', [...measures, ...watching], voices, settled([...measures, ...watching]));
  const won = [...quiet, ...watching, ...(quiet.length + watching.length === 0 ? keeping : [])];
  const demand: Demand = watching.length > 0 ? 'watch' : won.length > 0 ? 'keep' : 'none';
  return verdict(demand, won, voices, settled(won));
}

/** Bodies on the same gene: they agree, or the better graded one decides, or the country's. Who asks the same has not lost. */
function contestOfBodies(
  genes: readonly Voice[],
  tiers: Tiers,
): { readonly over: readonly Voice[]; readonly by: Precedence } {
  const asking = genes.filter((voice) => voice.demand !== 'none');
  if (new Set(asking.map((voice) => voice.demand)).size <= 1) return { over: [], by: 'strength-of-evidence' };
  const than = (winners: readonly Voice[], by: Precedence): { over: readonly Voice[]; by: Precedence } => {
    const demands = new Set(winners.map((voice) => voice.demand));
    // Who only says to look out does not contradict a change.
    if (winners.some(asksForChange)) demands.add('watch');
    return { over: asking.filter((voice) => !demands.has(voice.demand)), by };
  };
  const steps = asking.map((voice) => voice.step?.step ?? null);
  const best = Math.max(...steps.map((step) => step ?? 0));
  if (!steps.includes(null) && steps.some((step) => step! < best))
    return than(
      asking.filter((voice) => voice.step!.step === best),
      'strength-of-evidence',
    );
  // What a body itself calls optional yields to one that does not say so of its own.
  const firm = asking.filter((voice) => voice.step?.step !== 1);
  if (firm.length > 0 && firm.length < asking.length) {
    const lost = contestOfBodies(firm, tiers).over;
    return than(
      firm.filter((voice) => !lost.includes(voice)),
      'strength-of-evidence',
    );
  }
  const tierOf = (voice: Voice): number => {
    const tier = tiers.findIndex((bodies) => voice.bodies.some((body) => bodies.includes(body)));
    return tier === -1 ? tiers.length : tier;
  };
  const first = Math.min(...asking.map(tierOf));
  return than(
    asking.filter((voice) => tierOf(voice) === first),
    'country-source',
  );
}

/** Asks, and may: an estimate informs, and what is kept quiet stays behind a click. */
function asks(voice: Voice): boolean {
  return voice.layer !== 'estimate' && voice.tier !== 'quiet' && asksForChange(voice);
}

function contests(voice: Voice, demand: Demand): boolean {
  return voice.layer !== 'estimate' && voice.demand !== 'none' && voice.demand !== demand && voice.demand !== 'watch';
}

/** A body that says usual care beside another that asks for more has lost; one silenced by own data only if it asked. */
function isRealLoss(voice: Voice, how: Precedence): boolean {
  if (voice.layer === 'estimate') return false;
  return how === 'own-measured-data' ? asksForChange(voice) : true;
}

function agreement(won: readonly Voice[]): Resolution {
  return won.length > 1 ? { kind: 'agree', merged: ids(won) } : { kind: 'one-side' };
}

function by(precedence: Precedence, over: readonly Voice[], won: readonly Voice[]): Resolution {
  return over.length === 0 ? agreement(won) : { kind: 'precedence', by: precedence, over: ids(over) };
}

/** A loser that asks for more than the winner keeps the word at caution: whoever decides must see it. */
function verdict(
  demand: Verdict['demand'],
  won: readonly Voice[],
  voices: readonly Voice[],
  resolution: Resolution,
): Verdict {
  const word = wordOf(demand, won);
  const lost = voices.some(
    (voice) =>
      !won.includes(voice) &&
      voice.layer !== 'estimate' &&
      voice.tier !== 'quiet' &&
      urgency(voice.word) < urgency('caution'),
  );
  return { demand, word: lost && urgency(word) > urgency('caution') ? 'caution' : word, won, voices, resolution };
}

function wordOf(demand: Verdict['demand'], won: readonly Voice[]): ActionWord {
  switch (demand) {
    case 'stop':
      return 'avoid';
    case 'down':
    case 'up':
    case 'adjust':
      return 'change-dose';
    case 'weigh':
    case 'opposite':
    case 'measure':
    case 'watch':
      return 'caution';
    case 'keep':
      return won.some((voice) => voice.word === 'usual-care') ? 'usual-care' : 'not-enough-data';
    case 'none':
      return 'not-enough-data';
  }
}

/** Declared precedence, then what asks more, then the grade; ids make it one order. */
export function byStrength(a: Voice, b: Voice): number {
  return (
    rankOf(a.precedence) - rankOf(b.precedence) ||
    Number(a.layer === 'estimate') - Number(b.layer === 'estimate') ||
    DEMANDS.indexOf(a.demand) - DEMANDS.indexOf(b.demand) ||
    (b.step?.step ?? 0) - (a.step?.step ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function rankOf(precedence: Precedence): number {
  return PRECEDENCE.indexOf(precedence);
}

function urgency(word: ActionWord): number {
  return WORD_ORDER.indexOf(word);
}

function ids(voices: readonly Voice[]): readonly string[] {
  return voices.map((voice) => voice.id);
}
