import type { CareDiff, CareItem, Cause, ItemDiff } from '../../plan/index.ts';
import { type CareSpeaking, capital, sayMedicine } from './care-speaking.ts';
import { type CareItemSaid, sayCareItem } from './say-item.ts';
import { saySideWho } from './say-side.ts';

/** One line that differs between two plans, in words. */
export interface ItemDiffSaid {
  readonly id: string;
  readonly how: ItemDiff['change'];
  readonly title: string;
  /** What the line said to do; null where there was none. */
  readonly was: string | null;
  readonly is: string | null;
  /** What caused it, each a phrase; empty where nothing that is known did. */
  readonly because: readonly string[];
}

/** Two plans of one person, line by line: what each said, and what the change comes from. */
export function sayDiff(was: CareSpeaking, is: CareSpeaking, diff: CareDiff): readonly ItemDiffSaid[] {
  return diff.items.map((line) => {
    const [old, now] = [was, is].map(({ plan }) => plan.items.find(({ id }) => id === line.id));
    const saidOld = old === undefined ? null : sayCareItem(was, old);
    const saidNow = now === undefined ? null : sayCareItem(is, now);
    return {
      id: line.id,
      how: line.change,
      title: (saidNow ?? saidOld)?.title ?? line.id,
      was: saidOld === null ? null : sayLine(saidOld),
      is: saidNow === null ? null : sayLine(saidNow),
      because: [...new Set(line.causes.map((cause) => sayCause(was, is, [old, now], cause)))],
    };
  });
}

function sayLine({ word, what }: CareItemSaid): string {
  return what === `${word}.` ? what : `${word}: ${what}`;
}

function sayCause(was: CareSpeaking, is: CareSpeaking, items: readonly (CareItem | undefined)[], cause: Cause): string {
  const { words } = is;
  switch (cause.kind) {
    case 'record':
      return words.say('diff.record', { record: cause.record, how: cause.how });
    case 'side': {
      const voice = items
        .map((item, i) => ({ speaking: i === 0 ? was : is, side: item?.sides.find(({ id }) => id === cause.side) }))
        .findLast(({ side }) => side !== undefined);
      const who = voice?.side === undefined ? cause.side : saySideWho(voice.speaking, voice.side);
      return words.say('diff.side', { who, how: cause.how });
    }
    case 'fact': {
      const [section = '', written = ''] = cause.fact.split(': ');
      const name = section === 'medicines' ? sayMedicines(is, written) : words.term(written);
      return words.say('diff.fact', { section: words.term(section, 'section'), name: capital(name), how: cause.how });
    }
    case 'option':
      return words.say('diff.option', { option: words.term(cause.option, 'option') });
    case 'date':
      return words.say('diff.date');
  }
}

function sayMedicines(speaking: CareSpeaking, written: string): string {
  return written
    .split('+')
    .map((id) => sayMedicine(speaking, id))
    .join(' + ');
}
