import { GENOME_CONSENTS, NOT_TO_KNOW } from '../../core/index.ts';
import { factsOf } from '../../knowledge/index.ts';
import type { Known, Means, Wishes } from '../person-record.ts';
import { didYouMean } from './did-you-mean.ts';
import { type FileReader, isYes, listOf, slug } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

const CONSENTS: readonly string[] = GENOME_CONSENTS;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What matters, in the order written; what is refused; goals. A wish that no rule knows is kept and told. */
export function readWishes({ wishes }: PersonFile, reader: FileReader): Wishes {
  if (wishes === undefined) return {};
  const known = factsOf(reader.knowledge, 'wish');
  const words = (key: 'matters' | 'refuses' | 'not-to-know'): readonly Known<string>[] =>
    listOf(wishes[key]).map((text, i) => {
      const id = slug(text);
      const path = Array.isArray(wishes[key]) ? `wishes.${key}[${i}]` : `wishes.${key}`;
      if (key === 'not-to-know' && !NOT_TO_KNOW.includes(id)) {
        const meant = didYouMean(id, NOT_TO_KNOW) ?? NOT_TO_KNOW.join(', ');
        reader.say('RECORD_REFUSAL_NOT_KNOWN', 'serious', path, { written: text, meant });
      } else if (key !== 'not-to-know' && known.size > 0 && !known.has(id)) {
        const meant = didYouMean(id, known.keys());
        reader.say('RECORD_WISH_NOT_KNOWN', 'caution', path, { written: text, meant: meant ?? 'none of those known' });
      }
      reader.count('wishes', true);
      return reader.known(id, path);
    });
  const read: Mutable<Wishes> = {};
  if (wishes.matters !== undefined) read.matters = words('matters');
  if (wishes.refuses !== undefined) read.refuses = words('refuses');
  if (wishes['not-to-know'] !== undefined) read.notToKnow = words('not-to-know');
  if (wishes['wants-to-know'] !== undefined) {
    const asked = listOf(wishes['wants-to-know']).map(slug);
    const path = (i: number): string =>
      Array.isArray(wishes['wants-to-know']) ? `wishes.wants-to-know[${i}]` : 'wishes.wants-to-know';
    asked.forEach((written, i) => {
      if (CONSENTS.includes(written)) return;
      const meant = didYouMean(written, CONSENTS) ?? CONSENTS.join(', ');
      reader.say('RECORD_CONSENT_NOT_KNOWN', 'caution', path(i), { written, meant });
    });
    read.wantsToKnow = asked.flatMap((one, i) => (CONSENTS.includes(one) ? [reader.known(one, path(i))] : []));
    asked.forEach((one) => reader.count('wishes', CONSENTS.includes(one), 'not-understood'));
  }
  if (wishes.goals !== undefined) {
    read.goals = listOf(wishes.goals).map((text) => reader.known(text.trim(), 'wishes.goals'));
    reader.count('wishes', true);
  }
  if (wishes['wants-pregnancy'] !== undefined) {
    read.wantsPregnancy = reader.known(isYes(wishes['wants-pregnancy']), 'wishes.wants-pregnancy');
    reader.count('wishes', true);
  }
  return read;
}

/** Country, currency, and what the person can pay for medicines in a month. */
export function readMeans({ means }: PersonFile, reader: FileReader): Means {
  if (means === undefined) return {};
  const read: Mutable<Means> = {};
  const refuse = (key: string, written: string | number): void => {
    reader.say('RECORD_ANSWER_NOT_UNDERSTOOD', 'caution', `means.${key}`, { written: String(written) });
    reader.count('means', false, 'not-understood');
  };
  const use = (): void => reader.count('means', true);
  const letters = (key: 'country' | 'currency', count: number): Known<string> | null => {
    const written = means[key];
    if (written === undefined) return null;
    const code = written.trim().toUpperCase();
    if (!new RegExp(`^[A-Z]{${count}}$`).test(code)) {
      refuse(key, written);
      return null;
    }
    use();
    return reader.known(code, `means.${key}`);
  };
  const country = letters('country', 2);
  if (country !== null) read.country = country;
  const currency = letters('currency', 3);
  if (currency !== null) read.currency = currency;
  const budget = means['monthly-budget'];
  if (budget !== undefined) {
    const match = /^(\d{1,9}(?:\.\d{1,2})?)\s*([A-Za-z]{3})?(?:\s*(?:a|per|\/)\s*month)?$/.exec(String(budget).trim());
    const written = match?.[2]?.toUpperCase();
    if (match === null || (written !== undefined && currency !== null && written !== currency.value))
      refuse('monthly-budget', budget);
    else {
      read.monthlyBudget = reader.known(Number(match[1]), 'means.monthly-budget');
      if (written !== undefined && currency === null) read.currency = reader.known(written, 'means.monthly-budget');
      use();
    }
  }
  if (means.insurance !== undefined) {
    read.insurance = reader.known(means.insurance, 'means.insurance');
    use();
  }
  return read;
}
