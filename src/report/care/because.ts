import { type CareItemSaid, saySettlingShort } from '../../explain/index.ts';
import type { CareItem } from '../../plan/index.ts';
import type { CareReporter } from './care-reporter.ts';

const BETWEEN = '; ';

/**
 * The reason of a line in at most `most` phrases, the deciding ones first; how many more there are is said, and they stand under
 * Why. A line that lacks data and has no reason says what would settle it.
 */
export function shortBecause(
  { words }: CareReporter,
  item: Pick<CareItem, 'word' | 'settledBy'>,
  said: CareItemSaid,
  most: number,
): string {
  if (said.because !== '') return shortened(said.because.replace(/\.$/, '').split(BETWEEN));
  if (item.word !== 'not-enough-data') return '';
  const settles = [...new Set(item.settledBy.map((settling) => saySettlingShort(words, settling)))];
  if (settles.length > 0) return `${words.say('care.page.settles')}: ${shortened(settles)}`;
  return said.asks.join(' ');

  function shortened(phrases: readonly string[]): string {
    if (phrases.length <= most) return `${phrases.join(BETWEEN)}.`;
    const rest = words.say('care.page.more', { n: phrases.length - most });
    return `${[...phrases.slice(0, most), rest].join(BETWEEN)}.`;
  }
}

/** What holds meanwhile, where it is not what the line asks for anyway. */
export function meanwhile(item: CareItem, said: CareItemSaid): string | null {
  const asked = new Set(item.actions.map((action) => JSON.stringify(action)));
  return item.until.every((action) => asked.has(JSON.stringify(action))) ? null : said.until;
}
