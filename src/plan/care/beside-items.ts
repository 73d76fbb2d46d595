import type { Action, ActionWord, Locator, RecordRef } from '../../core/index.ts';
import type { CareItem, CareKind } from './care-plan.ts';
import { daysAfter } from './dates.ts';
import { type UnrankedItem, METHOD, distinct } from './medicine-item.ts';
import { type Voice, sideOf } from './voice.ts';

export interface BesideParts {
  readonly id: string;
  readonly kind: CareKind;
  readonly word: ActionWord;
  readonly tier: CareItem['tier'];
  readonly drug?: string | null;
  readonly uses?: readonly string[];
  readonly actions: readonly Action[];
  readonly voices: readonly Voice[];
  readonly decides?: CareItem['decides'];
  readonly urgent?: boolean;
  readonly facts?: readonly Locator[];
  readonly records?: readonly RecordRef[];
  readonly from?: readonly string[];
  readonly used?: readonly string[];
  readonly review?: { readonly days: number; readonly why: string };
  readonly wishes?: CareItem['wishes'];
  readonly now: string;
}

/** An item that is not the line of a medicine: monitor, start, watch, talk, refer. Null without a record to rest on. */
export function besideItem(parts: BesideParts): UnrankedItem | null {
  const { voices } = parts;
  const records = distinct([...voices.flatMap((voice) => voice.records), ...(parts.records ?? [])]);
  if (records.length === 0) return null;
  const facts = distinct([...voices.flatMap((voice) => voice.facts), ...(parts.facts ?? [])]);
  const from = [...voices.map((voice) => voice.id), ...(parts.from ?? [])];
  const best = Math.max(0, ...voices.map((voice) => voice.step?.step ?? 0));
  return {
    id: parts.id,
    kind: parts.kind,
    word: parts.word,
    tier: parts.tier,
    drug: parts.drug ?? null,
    uses: parts.uses ?? [],
    actions: parts.actions,
    change: null,
    sides: voices.map((voice) => sideOf(voice, true)),
    resolution: voices.length > 1 ? { kind: 'agree', merged: voices.map((voice) => voice.id) } : { kind: 'one-side' },
    grade: (['ungraded', 'weak', 'moderate', 'strong'] as const)[best] ?? 'ungraded',
    certainty: voices.some((voice) => !voice.confirmed) ? 'probable' : 'certain',
    used: [...new Set([...voices.flatMap((voice) => voice.used), ...(parts.used ?? [])])],
    alternatives: null,
    cost: { status: 'not-assessed', reason: 'not-listed', settledBy: [] },
    decides: parts.decides ?? 'prescriber',
    review: parts.review === undefined ? null : { on: daysAfter(parts.now, parts.review.days), why: parts.review.why },
    taper: null,
    urgent: parts.urgent ?? false,
    until: [],
    wishes: parts.wishes ?? { meets: [], against: [] },
    asks: [],
    settledBy: [],
    trace: {
      facts,
      records,
      method: METHOD,
      ...(from.length > 0 ? { from } : facts.length === 0 ? { nothingRead: true as const } : {}),
    },
  };
}
