import type { Action } from '../../core/index.ts';
import { type Fact, factsOf, type InteractionBody } from '../../knowledge/index.ts';
import type { Acting, ActingNow, InteractionContext } from './context.ts';
import { type InteractionKnowledge, canonicalDrug } from './drug-of-name.ts';
import type { Hit } from './hit.ts';
import { rulesNaming } from './rules-naming.ts';
import { selects } from './selects.ts';

/** Stands in an action of a grade for what the mechanism's record says is watched for. */
const WATCHED = '~effect-of-mechanism';

/** Pairs that a source names, by medicine or by class. */
export function listedPairs(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  context: InteractionContext,
  acting: ActingNow,
): readonly Hit[] {
  const taken = [...new Set(drugs.map((drug) => canonicalDrug(knowledge, drug)))];
  const only = context.only === undefined ? null : canonicalDrug(knowledge, context.only);
  const hits: Hit[] = [];
  for (const rule of rulesNaming(knowledge, only === null ? taken : [only])) {
    const acts = factsOf(knowledge, 'interaction-mechanism').get(rule.body.mechanism)?.body.acts ?? 'effect';
    for (const [object, culprit] of pairsOf(knowledge, rule.body, taken, acting[acts]))
      if (only === null || object === only || culprit.id === only)
        hits.push(...hitsOf(knowledge, rule, object, culprit));
  }
  return hits;
}

/** Each unordered pair once: of two medicines that stand on both sides the first in the alphabet is the object. */
function pairsOf(
  knowledge: InteractionKnowledge,
  rule: InteractionBody,
  taken: readonly string[],
  acting: readonly Acting[],
): (readonly [string, Acting])[] {
  const objects = taken.filter((drug) => selects(knowledge, rule.object, drug));
  const culprits = acting.filter(({ id }) => selects(knowledge, rule.precipitant, id));
  const pairs = new Map<string, readonly [string, Acting]>();
  const put = (object: string, culprit: Acting) => {
    if (object === culprit.id) return;
    const key = [object, culprit.id].toSorted().join('+');
    const before = pairs.get(key);
    if (before === undefined || object < before[0]) pairs.set(key, [object, culprit]);
  };
  for (const object of objects) for (const culprit of culprits) put(object, culprit);
  // Where neither is the cause of the other, a medicine that was stopped may stand on the object's side.
  if (rule.symmetric === true) {
    const gone = acting.filter(({ id, until }) => until !== null && selects(knowledge, rule.object, id));
    const others = taken.filter((drug) => selects(knowledge, rule.precipitant, drug));
    for (const culprit of gone) for (const object of others) put(object, culprit);
  }
  return [...pairs.values()];
}

function hitsOf(knowledge: InteractionKnowledge, rule: Fact<InteractionBody>, object: string, culprit: Acting): Hit[] {
  const grade = factsOf(knowledge, 'interaction-grade').get(rule.body.grade);
  if (grade === undefined) throw new TypeError(`${rule.ref.id} has a grade that is not there: ${rule.body.grade}`);
  const watch = factsOf(knowledge, 'interaction-mechanism').get(rule.body.mechanism)?.body.watch ?? [];
  const watched = (actions: readonly Action[]): Action[] => actions.flatMap((action) => watching(action, watch));
  const { tier, word } = grade.body;
  const asked = { tier, word, actions: watched(rule.body.actions ?? grade.body.actions) };
  const said = {
    mechanism: rule.body.mechanism,
    sources: rule.sources.map((source) => ({ source, grade: grade.body.grade, record: rule.ref.id })),
    confirmed: rule.body.confirmed,
    by: 'listed' as const,
    settles: rule.body.settles === true,
    directed: rule.body.symmetric !== true,
    exposure: null,
    because: [],
  };
  const hit: Hit = { ...said, object, culprit, ...(culprit.until === null ? asked : afterwards(asked)), turned: false };
  const turned = rule.body.ofPrecipitant;
  // What was stopped is asked nothing, and a food is asked by what it acts on.
  if (turned === undefined || culprit.kind !== 'drug' || culprit.until !== null) return [hit];
  const partner: Acting = { id: object, kind: 'drug', until: null };
  return [
    hit,
    { ...said, object: culprit.id, culprit: partner, ...turned, actions: watched(turned.actions), turned: true },
  ];
}

/** While what was stopped wears off, the dose may already be the one of before or still the one of beside it: a level tells. */
function afterwards(asked: Pick<Hit, 'tier' | 'word' | 'actions'>): Pick<Hit, 'tier' | 'word' | 'actions'> {
  if (asked.word !== 'change-dose' || !asked.actions.some(({ code }) => code === 'measure-level')) return asked;
  return { ...asked, word: 'caution', actions: asked.actions.filter(({ code }) => code !== 'refer-dose') };
}

function watching(action: Action, watch: readonly string[]): Action[] {
  if (action.code !== 'monitor' || !action.what.includes(WATCHED)) return [action];
  const what = [...new Set(action.what.flatMap((one) => (one === WATCHED ? watch : [one])))];
  return what.length === 0 ? [] : [{ ...action, what }];
}
