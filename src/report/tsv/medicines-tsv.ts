import type { Words } from '../../explain/index.ts';
import type { Plan } from '../../plan/index.ts';
import { assumedGenes, createReporter, leadStatement, missingGenes, sayDo, sayWhy } from '../reporter.ts';
import { sayUnknown } from '../statement.ts';
import { tsv } from './rows.ts';

const HEAD = [
  'drug',
  'rxnorm',
  'word',
  'current',
  'todo',
  'because',
  'confidence',
  'genes',
  'source',
  'strength',
  'source_date',
  'agreement',
  'instead',
  'asks',
  'waits_for',
  'assumed',
  'record',
  'record_digest',
] as const;

/** A row a medicine: those of which nothing was checked, then the rest in the plan's order. */
export function medicinesTsv(plan: Plan): string {
  const reporter = createReporter(plan);
  return tsv(HEAD, [
    ...plan.unknownMedicines.map((name) => unchecked(plan, reporter.words, name)),
    ...plan.items.map((item) => {
      const lead = leadStatement(item);
      return [
        item.drug,
        item.rxnorm ?? '',
        item.word,
        item.current ? 'yes' : 'no',
        sayDo(reporter, item),
        sayWhy(reporter, item),
        item.confidence === null || assumedGenes(reporter, item).length === 0
          ? (item.confidence ?? '')
          : `${item.confidence},assumed`,
        item.guidance.genes.join(','),
        lead?.body ?? '',
        lead?.evidence.strength ?? '',
        lead?.evidence.date ?? '',
        item.guidance.agreement,
        item.instead.join(','),
        item.asks.join(','),
        item.word === 'not-enough-data' ? missingGenes(reporter, item).join(',') : '',
        assumedGenes(reporter, item).join(','),
        lead?.record.id ?? item.record?.id ?? '',
        lead?.record.digest ?? item.record?.digest ?? '',
      ];
    }),
  ]);
}

/** What stays empty is not known of it. */
function unchecked(plan: Plan, words: Words, name: string): readonly string[] {
  const cells: Partial<Record<(typeof HEAD)[number], string>> = {
    drug: name,
    word: 'not-enough-data',
    current: 'yes',
    todo: sayUnknown(words, { ...plan, unknownMedicines: [name] }, 'clinician'),
  };
  return HEAD.map((column) => cells[column] ?? '');
}
