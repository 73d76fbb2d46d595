import type { SafetyResult } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { besideItem } from './beside-items.ts';
import type { Side } from './care-plan.ts';
import { asksHabitToGo, concernVoices } from './concern-voices.ts';
import { daysSince } from './dates.ts';
import { type UnrankedItem, distinct } from './medicine-item.ts';
import type { CareSupports } from './supports.ts';

/** Medicines that may be missing: started only by whoever knows the person. Quiet ones stay among the plan's omissions. */
export function startItems(safety: SafetyResult, now: string): readonly UnrankedItem[] {
  return safety.omissions.flatMap((finding) => {
    const { id, tier, suggests, criterion, confirmed, because } = finding.value;
    if (tier === 'quiet') return [];
    const [only, ...others] = suggests.drugs;
    const drug = only !== undefined && others.length === 0 ? only : null;
    const item = besideItem({
      id: `start/${id.replace(/^omission\//, '')}`,
      kind: 'start',
      word: 'caution',
      tier,
      drug,
      actions: suggests.drugs.map((what) => ({ code: 'add-therapy', what })),
      voices: [],
      decides: 'prescriber-with-person',
      facts: finding.trace.facts,
      records: finding.trace.records,
      from: [id],
      used: because,
      review: { days: 90, why: 'decision-awaited' },
      wishes: { meets: [], against: ['fewer-pills'] },
      now,
    });
    if (item === null) return [];
    return [
      {
        ...item,
        certainty: confirmed ? ('certain' as const) : ('probable' as const),
        sides: [omissionVoice(finding, criterion)],
      },
    ];
  });
}

function omissionVoice(finding: SafetyResult['omissions'][number], criterion: string): Side {
  return {
    id: finding.id,
    from: 'omission',
    check: null,
    bodies: [...new Set(finding.evidence.map((evidence) => evidence.source))],
    grade: criterion,
    layer: 'rule',
    reasons: [finding.value.mechanism],
    exposure: null,
    with: [],
    confirmed: finding.value.confirmed,
    precedence: 'harm-of-omission',
    word: 'caution',
    direction: null,
    actions: [],
    won: true,
  };
}

/** Ended so lately that what an abrupt end does may still come. */
const ABRUPT_DAYS = 21;

/** Medicines that ended lately and should not end at once, or not without something in their place. */
export function endedItems(record: PersonRecord, supports: CareSupports, now: string): readonly UnrankedItem[] {
  const taken = new Set(record.medicines.filter((use) => use.status === 'active').flatMap((use) => use.ingredients));
  return record.medicines.flatMap((use) => {
    const days = daysSince(use.stoppedOn, now);
    if (use.status !== 'stopped' || days === null || days < 0 || days > ABRUPT_DAYS) return [];
    return use.ingredients.flatMap((drug) => {
      const { essential, taper } = supports.stopping(drug);
      if (taken.has(drug) || (essential === null && taper === null)) return [];
      const records = [essential?.record, taper?.record].flatMap((ref) => ref ?? []);
      return (
        besideItem({
          id: `ended/${drug}`,
          kind: essential === null ? 'talk' : 'refer',
          word: 'caution',
          tier: 'interrupt',
          drug,
          uses: [use.id],
          actions:
            taper === null || taper.watch.length === 0
              ? []
              : [{ code: 'monitor', what: taper.watch, intensity: 'closer' }],
          voices: [],
          urgent: true,
          facts: [use.at],
          records,
          used: [use.id],
          review: { days: 2, why: 'ended-abruptly' },
          now,
        }) ?? []
      );
    });
  });
}

/** Effects that end by themselves: on that day the line of the medicine is looked at again. */
export function watchItems(safety: SafetyResult, present: ReadonlySet<string>, now: string): readonly UnrankedItem[] {
  return safety.concerns.flatMap((finding) => {
    const { until, drug, id } = finding.value;
    if (until === null || until <= now || !present.has(drug)) return [];
    return (
      besideItem({
        id: `watch/${id}`,
        kind: 'watch',
        word: 'caution',
        tier: 'show',
        drug,
        actions: [],
        voices: concernVoices(drug, [finding]),
        review: { days: daysSince(now, until) ?? 0, why: 'effect-ends' },
        now,
      }) ?? []
    );
  });
}

/** Foods and habits that act on medicines: one talk each, whatever number of medicines it is about. */
export function habitItems(safety: SafetyResult, present: ReadonlySet<string>, now: string): readonly UnrankedItem[] {
  const byHabit = new Map<string, SafetyResult['concerns'][number][]>();
  for (const finding of safety.concerns) {
    const { value } = finding;
    if (value.tier === 'quiet' || !present.has(value.drug) || !asksHabitToGo(value)) continue;
    for (const id of value.because)
      if (id.startsWith('lifestyle/')) byHabit.set(id, [...(byHabit.get(id) ?? []), finding]);
  }
  return [...byHabit]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, findings]) => {
      const habit = id.slice('lifestyle/'.length);
      const voices = findings.flatMap((finding) =>
        concernVoices(finding.value.drug, [finding]).map((voice) => ({ ...voice, word: finding.value.word })),
      );
      const counsel = distinct(voices.flatMap((voice) => voice.actions).filter((action) => action.code === 'counsel'));
      const drugs = [...new Set(findings.map((finding) => finding.value.drug))];
      return (
        besideItem({
          id: `talk/${habit}`,
          kind: 'talk',
          word: 'caution',
          tier: findings.some((finding) => finding.value.tier === 'interrupt') ? 'interrupt' : 'show',
          drug: drugs.length === 1 ? drugs[0]! : null,
          actions: counsel.length > 0 ? counsel : [{ code: 'counsel', topic: habit }],
          voices,
          decides: 'person',
          from: drugs.map((drug) => `medicine/${drug}`),
          review: { days: 28, why: 'decision-awaited' },
          now,
        }) ?? []
      );
    });
}
