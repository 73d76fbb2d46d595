import { exp, type Locator } from '../../core/index.ts';
import type { DiseaseRiskBody, Fact, Knowledge } from '../../knowledge/index.ts';
import type { Base, OnBase } from './base.ts';
import type { Chosen } from './choose-base.ts';
import type { RiskLeftOut, RiskPart } from './disease-risk.ts';
import type { DiseaseRiskParts } from './disease-risks.ts';
import { type FamilyEntry, familyOf } from './family-part.ts';
import { type PolygenicEntry, polygenicOf } from './polygenic-part.ts';
import { type Spread, joinSpreads } from './spread.ts';

/** A base with all that is put on it. */
export interface Whole {
  readonly base: Base;
  readonly on: OnBase;
  readonly spread: Spread;
  /** Parts that entered and have no interval; all of them: no interval is told. */
  readonly withoutInterval: readonly string[];
  readonly anyInterval: boolean;
  readonly parts: readonly RiskPart[];
  readonly confirmed: boolean;
  readonly facts: readonly Locator[];
}

/** Puts score and family on the base, each once. */
export function putTogether(
  knowledge: Knowledge,
  { id, ref, body }: Fact<DiseaseRiskBody>,
  { family, scores }: DiseaseRiskParts,
  chosen: Chosen & { readonly base: Base | null },
): Whole {
  const base = chosen.base!;
  const families = familyOf(knowledge, id, family.ratios);
  const takes = chosen.equation?.entry.takesScores ?? 'as-measured';
  const ofCarriers = base.kind === 'carrier';
  const measured = polygenicOf(
    knowledge,
    { record: ref, scores: ofCarriers ? (chosen.carrierScores ?? []) : body.scores },
    scores,
    takes,
  );
  // What was measured in everyone says nothing of carriers.
  const unused = ofCarriers
    ? polygenicOf(knowledge, { record: ref, scores: body.scores }, scores, takes)
    : { entry: null, others: [] };
  const inCarriers = new Set([measured.entry?.part.id, ...measured.others.map((part) => part.id)]);
  const replaced = [unused.entry?.part, ...unused.others].flatMap((part) =>
    part === undefined || inCarriers.has(part.id) ? [] : [left(part, 'carrier-in-its-place')],
  );
  const joined = join(families.entry, measured.entry, {
    familyFits: ofCarriers
      ? 'carrier-in-its-place'
      : chosen.equation?.holdsFamily === true
        ? 'already-in-equation'
        : null,
    share: body.familyExplainedByScore,
    confirmed: body.confirmed,
  });
  const entered = [
    { part: base.part, spread: base.spread },
    ...(joined.score === null
      ? []
      : [{ part: joined.score.part, spread: joined.score.effectHasInterval ? joined.score.spread : null }]),
    ...(joined.family?.part.entered === true ? [{ part: joined.family.part, spread: joined.family.spread }] : []),
  ];
  const spreads = [
    ...entered.flatMap(({ spread }) => (spread === null ? [] : [spread])),
    // A score whose effect has no interval may still have been read in part.
    ...(joined.score?.effectHasInterval === false ? [joined.score.spread] : []),
  ];
  const on: OnBase = {
    log: joined.log,
    score: joined.score === null ? null : { effect: joined.score.effect, z: joined.score.z },
  };
  const parts = [...chosen.parts, ...joined.parts, ...measured.others, ...replaced, ...families.others];
  return {
    base,
    on,
    spread: joinSpreads(spreads),
    withoutInterval: entered.filter(({ spread }) => spread === null).map(({ part }) => part.id),
    anyInterval: spreads.length > 0,
    parts,
    confirmed: parts.every((part) => !part.entered || part.confirmed) && joined.confirmed,
    facts: [
      ...base.facts,
      ...(joined.score?.input.facts ?? []),
      ...(joined.family?.part.entered === true ? joined.family.ratio.facts : []),
    ],
  };
}

interface Joined {
  readonly family: FamilyEntry | null;
  readonly score: PolygenicEntry | null;
  readonly log: number;
  readonly parts: readonly RiskPart[];
  readonly confirmed: boolean;
}

interface HowToJoin {
  /** Why the family may not enter, whatever the score. */
  readonly familyFits: 'carrier-in-its-place' | 'already-in-equation' | null;
  /** Share of the family's effect that the score explains. */
  readonly share: number | null;
  /** Whether that share is. */
  readonly confirmed: boolean;
}

/**
 * A score explains part of what runs in families. Where the share is known, the family's effect is less that share on its logarithm;
 * where it is not, the one that gives the higher risk enters alone. An equation with the family inside keeps it: then the score enters
 * only where the share is known, and the share is taken off.
 */
function join(family: FamilyEntry | null, score: PolygenicEntry | null, how: HowToJoin): Joined {
  const { familyFits, share } = how;
  const raised = family !== null && family.ratio.ratio > 1;
  const both = score !== null && raised && familyFits !== 'carrier-in-its-place';
  const scorePart = score === null ? [] : [withRatio(score)];
  if (family === null || familyFits !== null) {
    const out = family === null ? [] : [left(family.part, familyFits!)];
    if (!both) return { family: null, score, log: 0, parts: [...scorePart, ...out], confirmed: true };
    if (share === null)
      return {
        family: null,
        score: null,
        log: 0,
        parts: [left(scorePart[0]!, 'explained-by-other'), ...out],
        confirmed: true,
      };
    const off = out.map((part) => ({ ...part, reducedBy: share }));
    return { family: null, score, log: -share * family.log, parts: [...scorePart, ...off], confirmed: how.confirmed };
  }
  if (!both) return { family, score, log: family.log, parts: [...scorePart, family.part], confirmed: true };
  if (share !== null) {
    const log = family.log * (1 - share);
    const part: RiskPart = {
      ...family.part,
      ratio: exp(log),
      interval: family.spread === null ? null : [exp(log - family.spread.down), exp(log + family.spread.up)],
      reducedBy: share,
    };
    return { family: { ...family, log, part }, score, log, parts: [...scorePart, part], confirmed: how.confirmed };
  }
  return score.log > family.log
    ? { family: null, score, log: 0, parts: [...scorePart, left(family.part, 'explained-by-other')], confirmed: true }
    : {
        family,
        score: null,
        log: family.log,
        parts: [family.part, left(scorePart[0]!, 'explained-by-other')],
        confirmed: true,
      };
}

/** The factor of a score is against people of the mean factor: at the average score it is a little below 1. */
function withRatio({ part, log, spread, effectHasInterval }: PolygenicEntry): RiskPart {
  return {
    ...part,
    ratio: exp(log),
    interval: effectHasInterval ? [exp(log - spread.down), exp(log + spread.up)] : null,
  };
}

const left = (part: RiskPart, why: RiskLeftOut): RiskPart => ({ ...part, entered: false, leftOut: why });
