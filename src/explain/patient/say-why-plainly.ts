import type { Effect } from '../../core/index.ts';
import type { CareItem, Side } from '../../plan/index.ts';
import { type CareSpeaking, capital, sayMedicines } from '../care/care-speaking.ts';
import { firmReasons } from '../care/firm-reasons.ts';
import { MEASURED, type MeasuredState } from '../care/say-side.ts';
import { geneOf, sayTestPlainly } from '../care/say-tests.ts';

/** Reasons of a line for the person, whole sentences, each once, at most four: those that decide come first. */
export function sayWhyPlainly(speaking: CareSpeaking, item: CareItem): readonly string[] {
  const { words } = speaking;
  if (item.resolution.kind === 'opposite') return [words.say('patient.why.opposite')];
  const ordered = [...item.sides.filter((side) => side.won), ...item.sides.filter((side) => !side.won)].filter(
    (side) => side.word !== 'usual-care' || side.won,
  );
  const deciding = ordered.filter((side) => side.won);
  const shown = deciding.length > 0 ? deciding : ordered;
  const said = firmReasons(shown.flatMap((side) => side.reasons));
  const reasons = [
    ...new Set(joined(speaking, item, shown).flatMap((side) => sayReasonsOf(speaking, item, side, said))),
  ].slice(0, 4);
  if (item.sides.length === 0 && item.word === 'caution') {
    const fact = item.used.find((id) => /^(?:measurement|relative)[/:]/.test(id));
    if (fact !== undefined) return [words.say(fact.startsWith('m') ? 'patient.why.value' : 'patient.why.family')];
  }
  return [...reasons, ...sayMissing(speaking, item)];
}

/** Checks that come to the same with several medicines, as one that names them all. */
function joined(speaking: CareSpeaking, item: CareItem, sides: readonly Side[]): readonly Side[] {
  const all: { key: string; side: Side }[] = [];
  for (const one of sides) {
    // A line about no one medicine names all that take part.
    const drug = item.drug === null && one.from === 'concern' ? speaking.concerns.get(one.id)?.drug : undefined;
    const side = drug === undefined ? one : { ...one, with: [...new Set([drug, ...one.with])] };
    const key =
      side.from === 'concern' && side.with.length > 0
        ? (sayHarm(speaking, side) ?? `${side.check}: ${firmReasons(side.reasons).join()}`)
        : side.id;
    const before = all.find((one) => one.key === key);
    if (before === undefined) all.push({ key, side });
    else before.side = { ...before.side, with: [...new Set([...before.side.with, ...side.with])] };
  }
  return all.map(({ side }) => side);
}

/** What is not known yet and would settle the line, in plain words; nothing where nothing is missing. */
function sayMissing(speaking: CareSpeaking, item: CareItem): readonly string[] {
  const { words } = speaking;
  if (item.resolution.kind !== 'open' && item.word !== 'not-enough-data') return [];
  const waits = item.resolution.kind === 'open' ? item.resolution.waitsFor : [];
  const genes = waits.flatMap((one) => geneOf(one) ?? []);
  const values = waits
    .filter((one) => geneOf(one) === null && /^(?:measurement|analyte)[/:]/.test(one))
    .map((one) => sayTestPlainly(speaking, one));
  return [
    ...(genes.length === 0 ? [] : [words.say('patient.why.open.genes', { genes: words.list(genes), n: genes.length })]),
    ...(values.length === 0 ? [] : [words.say('patient.why.open.values', { tests: words.list(values) })]),
    ...(genes.length + values.length > 0
      ? []
      : [words.say(waits.length > 0 ? 'patient.why.open' : 'patient.why.no-list')]),
  ];
}

/** `said`: firm reasons of all sides that are shown: what one says for certain another does not say as a chance. */
function sayReasonsOf(speaking: CareSpeaking, item: CareItem, side: Side, said: readonly string[]): readonly string[] {
  const { words } = speaking;
  if (side.from === 'gene') {
    const phrases = side.reasons
      .filter((reason) => !QUIET.has(reason) && said.includes(reason))
      .map((effect) => words.sayOr(`patient.effect.${effect as Effect}`, ''))
      .filter((text) => text !== '')
      .slice(0, 2);
    return phrases.length === 0
      ? side.word === 'usual-care'
        ? []
        : [words.say('patient.why.gene')]
      : phrases.map((effect) => capital(words.say('patient.why.gene.effect', { effect })));
  }
  if (side.from === 'measured') return side.reasons.map((reason) => sayMeasuredPlainly(speaking, reason));
  if (side.from === 'omission') {
    const own = ownOf(speaking, side);
    return own.length > 0
      ? own.slice(0, 1)
      : [words.say(item.kind === 'start' ? 'patient.why.omission' : 'patient.why.omission.keep')];
  }
  if (side.from !== 'concern') return [words.say(`patient.why.${side.from}`)];
  return side.check === null ? [] : sayConcernPlainly(speaking, item, side);
}

/** `Your INR is where it should be.`, `It works well for you.` */
function sayMeasuredPlainly(speaking: CareSpeaking, reason: string): string {
  const { words } = speaking;
  const state = MEASURED.exec(reason);
  if (state === null) return words.sayOr(`patient.why.${reason}`, words.say('patient.why.measured'));
  const test = words.phrase('plain-test', state[1]!);
  return test === null
    ? words.say('patient.why.measured')
    : words.say(`patient.why.measured.${state[2] as MeasuredState}`, { test });
}

/**
 * A reason follows what happens in the body, not the check that found it: a thyroid medicine that must be raised in pregnancy is no
 * harm to the child. Where the mechanism has no sentence of its own, only that the check asks for care is said, and what may
 * come of it.
 */
function sayConcernPlainly(speaking: CareSpeaking, item: CareItem, side: Side): readonly string[] {
  const { words } = speaking;
  const check = side.check!;
  const own = ownOf(speaking, side);
  const harm = sayHarm(speaking, side);
  const cause = sayCause(speaking, side);
  if (item.drug === null) {
    const medicines = sayMedicines(speaking, side.with);
    if (cause !== null) return [capital(words.say('patient.why.cause.of', { cause, medicines }))];
    return harm === null
      ? [words.say('patient.why.together', { with: medicines })]
      : [words.say('patient.why.together-harm', { with: medicines, harm })];
  }
  if (side.with.length > 0) {
    const params = { with: sayMedicines(speaking, side.with) };
    return harm === null
      ? [words.say(`patient.why.${check === 'phenoconversion' ? check : 'interaction'}`, params), ...own.slice(0, 1)]
      : [words.say('patient.why.with-harm', { ...params, harm })];
  }
  if (cause !== null) return [capital(words.say('patient.why.cause', { cause }))];
  if (own.length > 0) return own.slice(0, 2);
  const because = words.say(`patient.why.${check}`, { with: 'none' });
  return harm === null ? [because] : [because, words.say('patient.why.harm', { harm })];
}

/** Sentences that the mechanisms have of their own, for this check before any. */
function ownOf({ words }: CareSpeaking, side: Side): readonly string[] {
  const own = firmReasons(side.reasons).map(
    (reason) => words.phrase(`why-${side.check}`, reason) ?? words.phrase('why', reason),
  );
  return [...new Set(own.filter((phrase) => phrase !== null))];
}

/** What may come of it: `you may bleed more easily`. */
function sayHarm({ words }: CareSpeaking, side: Side): string | null {
  const harms = firmReasons(side.reasons)
    .map((reason) => words.phrase('harm', reason))
    .filter((harm) => harm !== null);
  return harms.length === 0 ? null : words.list([...new Set(harms)].slice(0, 2), 'or');
}

/** What is no medicine and takes part: grapefruit, smoking. */
function sayCause({ words, concerns }: CareSpeaking, side: Side): string | null {
  const causes = (concerns.get(side.id)?.because ?? [])
    .filter((fact) => fact.startsWith('lifestyle/'))
    .map((fact) => words.phrase('cause', fact.slice('lifestyle/'.length)))
    .filter((cause) => cause !== null);
  return causes.length === 0 ? null : words.list([...new Set(causes)]);
}

const QUIET: ReadonlySet<string> = new Set(['as-usual', 'unknown']);
