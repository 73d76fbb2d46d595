import type { Notice } from '../../core/index.ts';
import type { Fact, TumourMarkerBody } from '../../knowledge/index.ts';
import type { MarkerValue } from '../tumour-profile.ts';

type Implication = TumourMarkerBody['implies'][number];

/**
 * What follows from the values known: `3+` makes HER2 positive, 12 mutations a megabase make the burden high. What was stated stands
 * against what would follow, and the contradiction is told.
 */
export function impliedValues(
  known: ReadonlyMap<string, MarkerValue>,
  facts: ReadonlyMap<string, Fact<TumourMarkerBody>>,
): { readonly values: readonly MarkerValue[]; readonly notices: readonly Notice[] } {
  const values = new Map<string, MarkerValue>();
  const notices: Notice[] = [];
  const open = [...known.values()];
  for (let from = open.shift(); from !== undefined; from = open.shift()) {
    for (const rule of facts.get(from.marker)?.body.implies ?? []) {
      if (!holds(rule, from)) continue;
      const value: MarkerValue = {
        marker: rule.marker,
        state: rule.state ?? null,
        number: rule.number ?? null,
        // What follows from a value that nobody tested was tested by nobody.
        by: from.by === 'reckoned' ? 'reckoned' : 'implied',
        at: from.at,
      };
      // One state may be another of the same marker as well: HER2 low counts as negative where only that is asked.
      if (rule.marker === from.marker) {
        values.set(`${rule.marker} ${rule.state ?? rule.number}`, value);
        continue;
      }
      const before = known.get(rule.marker) ?? values.get(rule.marker);
      if (before === undefined) {
        values.set(rule.marker, value);
        open.push(value);
      } else if (before.state !== value.state && value.state !== null && before.state !== null)
        notices.push({
          code: 'ONCOLOGY_MARKERS_DISAGREE',
          severity: 'caution',
          params: { name: facts.get(rule.marker)?.body.name ?? rule.marker, value: value.state },
          ...(from.at[0] === undefined ? {} : { place: from.at[0] }),
        });
    }
  }
  return { values: [...values.values()], notices };
}

function holds(rule: Implication, { state, number }: MarkerValue): boolean {
  if (rule.is !== undefined && rule.is !== state) return false;
  if (rule.atLeast !== undefined && !(number !== null && number >= rule.atLeast)) return false;
  if (rule.below !== undefined && !(number !== null && number < rule.below)) return false;
  return rule.is !== undefined || rule.atLeast !== undefined || rule.below !== undefined;
}
