import { sayMedicines, sayQuestion, saySettling, sayTestNext, sentence } from '../../explain/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { otherOutcomes } from '../other-outcomes.ts';
import { capital } from '../reporter.ts';
import type { CareReporter } from './care-reporter.ts';
import { sayFactOf } from './fact-words.ts';
import { enzymesOfLine } from './present-level.ts';

/** What would change a line: answers, readings and tests that are missing, newer values, causes that wear off. */
export function wouldChange(reporter: CareReporter, item: CareItem): readonly string[] {
  const { words, speaking, plan } = reporter;
  const drug = item.drug;
  const lines = [
    ...item.asks.map((ask) => capital(words.say('settle.context', { question: sayQuestion(words, ask) }))),
    ...item.settledBy
      .filter((settling) => settling.kind !== 'context')
      .map((settling) => sentence(words.say('change.settle', { settle: saySettling(words, settling) }))),
    ...otherOutcomes(reporter.genome, genesOfLine(reporter, item)),
    ...plan.tests.next
      .filter((test) => drug !== null && test.couldChange.includes(drug) && !item.asks.includes(test.of.id))
      .map((test) => sayTestNext(speaking, test).line),
    ...item.sides.flatMap(({ until, with: others }) =>
      until === undefined
        ? []
        : [
            others.length === 0
              ? words.say('care.change.wears-off.alone', { date: words.date(until) })
              : words.say('care.change.wears-off', {
                  date: words.date(until),
                  medicines: sayMedicines(speaking, others),
                }),
          ],
    ),
    ...enzymesOfLine(reporter, item).flatMap((state) =>
      state.culprits
        .filter(({ until }) => until === null)
        .map(({ id }) =>
          words.say('care.change.culprit', {
            culprit: words.phrase('culprit', id) ?? sayMedicines(speaking, [id]),
            enzyme: state.enzyme,
          }),
        ),
    ),
    ...newestValues(reporter, item).map((id) => words.say('care.change.value', { fact: sayFactOf(reporter, id) })),
  ];
  return [...new Set(lines)];
}

/** Values that the line rests on; of one analyte the newest, which comes first in the record. */
function newestValues({ plan }: CareReporter, item: CareItem): readonly string[] {
  const { measurements } = plan.person;
  const ids = item.used.filter((id) => /^(?:measurement[:/]|derived\/)/.test(id));
  const analyteOf = (id: string): string =>
    measurements.find((one) => one.id === id)?.analyte ?? id.replace(/^measurement[:/]/, '');
  const placed = ids.toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...new Map(placed.toReversed().map((id) => [analyteOf(id), id])).values()].toReversed();

  function placeOf(id: string): number {
    const at = measurements.findIndex((one) => one.id === id);
    return at < 0 ? measurements.length : at;
  }
}

/** Genes of the line that the plan knows, in the order in which the line names them. */
export function genesOfLine(reporter: CareReporter, item: Pick<CareItem, 'used'>): readonly string[] {
  const named = item.used.flatMap((id) => /^pgx\/(.+)$/.exec(id)?.[1] ?? []);
  return [...new Set(named)].filter((gene) => reporter.genome.genes.has(gene));
}
