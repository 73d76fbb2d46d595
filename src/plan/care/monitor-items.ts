import type { Action } from '../../core/index.ts';
import type { Verdict } from './resolve-voices.ts';
import { besideItem } from './beside-items.ts';
import { type UnrankedItem, distinct } from './medicine-item.ts';
import type { Voice } from './voice.ts';

/** What is measured or watched of the medicines that go on: one item a thing, however many voices ask for it. */
export function monitorItems(
  verdicts: ReadonlyMap<string, Verdict>,
  leaving: ReadonlySet<string>,
  measurable: ReadonlySet<string>,
  levelsOf: (drug: string) => readonly string[],
  now: string,
): readonly UnrankedItem[] {
  const asked = new Map<string, { readonly drug: string; readonly voice: Voice; readonly action: Action }[]>();
  for (const [drug, verdict] of verdicts) {
    if (leaving.has(drug)) continue;
    const lost = verdict.resolution.kind === 'precedence' ? new Set(verdict.resolution.over) : new Set<string>();
    for (const voice of verdict.voices) {
      if (voice.layer === 'estimate' || voice.tier === 'quiet' || lost.has(voice.id)) continue;
      for (const action of voice.actions)
        for (const what of watched(action, measurable, levelsOf(drug)))
          asked.set(what, [...(asked.get(what) ?? []), { drug, voice, action }]);
    }
  }
  return [...asked]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([what, askers]) => {
      const drugs = [...new Set(askers.map(({ drug }) => drug))];
      return (
        besideItem({
          id: `monitor/${what}`,
          kind: 'monitor',
          word: 'caution',
          tier: 'show',
          drug: drugs.length === 1 ? drugs[0]! : null,
          actions: distinct(askers.map(({ action }) => ofOne(action, what))),
          voices: distinctVoices(askers.map(({ voice }) => voice)),
          from: drugs.map((drug) => `medicine/${drug}`),
          review: { days: 28, why: 'value-due' },
          wishes: { meets: [], against: ['no-blood-draws'] },
          now,
        }) ?? []
      );
    });
}

/** What can be measured; what can only be looked out for stays with its medicine. */
function watched(action: Action, measurable: ReadonlySet<string>, levels: readonly string[]): readonly string[] {
  switch (action.code) {
    case 'monitor':
      return action.what.filter((what) => measurable.has(what));
    case 'measure-level':
      // A level that the source does not name, or names in words, is the medicine's own.
      return levels.length > 0
        ? levels.slice(0, 1)
        : [(action.analyte ?? 'drug-level').toLowerCase().replace(/[^a-z0-9]+/g, '-')];
    default:
      return [];
  }
}

function ofOne(action: Action, what: string): Action {
  return action.code === 'monitor' ? { ...action, what: [what] } : action;
}

function distinctVoices(voices: readonly Voice[]): readonly Voice[] {
  return [...new Map(voices.map((voice) => [voice.id, voice])).values()];
}
