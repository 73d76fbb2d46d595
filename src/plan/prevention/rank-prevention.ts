import { precedenceOf } from './item-of-line.ts';
import type { PreventionItem, PreventionKind, PreventionState } from './prevention-plan.ts';

const STATES: readonly PreventionState[] = [
  'overdue',
  'due',
  'ask-follow-up',
  'last-not-known',
  'weigh',
  'open',
  'later',
  'up-to-date',
  'followed-up',
  'no-evidence',
  'not-needed',
];

const KINDS: readonly PreventionKind[] = [
  'refer',
  'test',
  'screen',
  'medicine',
  'surgery',
  'lifestyle',
  'counsel',
  'exposure',
  'avoid',
  'vaccine',
];

/** Urgent, then the way to genetics of who has a finding, then by state, then by who says so and how strongly, what comes first in time, kind, id. */
export function rankPrevention(items: readonly PreventionItem[]): readonly PreventionItem[] {
  const keys = (item: PreventionItem): readonly (number | string)[] => [
    Number(!item.urgent),
    Number(!leadsToGenetics(item)),
    STATES.indexOf(item.state),
    item.state === 'later' ? (item.dates.from ?? '') : '',
    Math.min(...item.sides.filter(({ won }) => won).map((side) => precedenceOf({ side }))),
    KINDS.indexOf(item.kind),
    item.id,
  ];
  return items
    .map((item) => ({ item, key: keys(item) }))
    .toSorted((a, b) => {
      const at = a.key.findIndex((one, i) => one !== b.key[i]);
      return at === -1 ? 0 : a.key[at]! < b.key[at]! ? -1 : 1;
    })
    .map(({ item }) => item);
}

/** Of a finding to act on: nothing else says so much of what is coming. */
function leadsToGenetics({ kind, state, sides }: PreventionItem): boolean {
  return kind === 'refer' && state === 'due' && sides.some(({ won, from }) => won && from === 'carrier');
}
