import type { ContextTerm } from '../../core/index.ts';
import type { GuidanceRecord } from '../../knowledge/index.ts';

const byRecord = new WeakMap<GuidanceRecord, readonly string[]>();

/** Every indication and setting that the rules of a drug name, in contexts and in conditions of options. */
export function vocabularyOf(records: readonly GuidanceRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap(wordsOfRecord));
}

function wordsOfRecord(record: GuidanceRecord): readonly string[] {
  let words = byRecord.get(record);
  if (words === undefined) {
    words = record.rules.flatMap((rule) => [
      ...rule.context.flatMap(wordsOfTerm),
      ...rule.options.flatMap(({ use }) => (typeof use === 'string' || !('if' in use) ? [] : wordsOfTerm(use.if))),
    ]);
    byRecord.set(record, words);
  }
  return words;
}

function wordsOfTerm(term: ContextTerm): readonly string[] {
  if ('indication' in term) return term.indication;
  if ('notIndication' in term) return term.notIndication;
  if ('setting' in term) return term.setting;
  return 'anyOf' in term ? term.anyOf.flatMap(wordsOfTerm) : [];
}
