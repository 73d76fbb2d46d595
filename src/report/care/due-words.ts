import { type CareItemSaid, sentence } from '../../explain/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { shortBecause } from './because.ts';
import type { CareReporter } from './care-reporter.ts';

/** What is due, as a phrase: a medicine to start is named by the act, its options once; all else by what is asked. */
export function dueOf(item: CareItem, said: CareItemSaid): string {
  return item.kind === 'start' ? `${said.kind}: ${lower(said.title)}` : said.what.replace(/\.$/, '');
}

/** Because, with the medicine that it is about; nothing that {@link dueOf} has said. */
export function dueWhy(reporter: CareReporter, item: CareItem, said: CareItemSaid): string {
  const because = shortBecause(reporter, item, said, 2).replace(/\.$/, '');
  if (item.kind === 'start') return because.toLowerCase() === said.title.toLowerCase() ? '' : ended(because);
  return ended([item.drug === null ? '' : said.title, lower(because)].filter((part) => part !== '').join(': '));
}

/** What a line asks for; several options to start are one act and not several. */
export function doOf(item: CareItem, said: CareItemSaid): string {
  return item.kind === 'start' ? `${dueOf(item, said)}.` : said.what;
}

function ended(text: string): string {
  return text === '' ? '' : sentence(text);
}

/** Within a sentence; a word of capitals stays. */
function lower(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
