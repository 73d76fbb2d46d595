import { sayCareItem } from '../../explain/index.ts';
import { shortBecause } from './because.ts';
import { type CareReporter, linesByUse } from './care-reporter.ts';

/** Letters that a line of half a sheet holds, about. */
const LETTERS = 58;

/**
 * Under which column of a printed page one what is due stands: under the shorter one, reckoned in lines of text, so that one
 * sheet holds more.
 */
export function dueStandsUnder(reporter: CareReporter): 'act-now' | 'medicines' {
  const { plan, speaking } = reporter;
  const lines = (text: string): number => Math.ceil(text.length / LETTERS);
  const urgent = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const actNow = urgent.reduce((sum, item) => {
    const said = sayCareItem(speaking, item);
    return sum + 4 + lines(said.what) + lines(shortBecause(reporter, item, said, 3));
  }, 0);
  const medicines = linesByUse(plan).reduce(
    (sum, { item }) => sum + 1.5 + lines(shortBecause(reporter, item, sayCareItem(speaking, item), 1)),
    0,
  );
  return actNow <= medicines ? 'act-now' : 'medicines';
}
