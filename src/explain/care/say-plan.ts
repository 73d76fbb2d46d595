import type { CareItem, CarePlan } from '../../plan/index.ts';
import { sentence } from '../say-options.ts';
import type { CareSpeaking } from './care-speaking.ts';

/** The first sentence of the page: what becomes of the present medicines, and what is due beside them. */
export function sayCareStatement({ words, plan }: CareSpeaking): string {
  const present = plan.person.medicines.filter((use) => use.status === 'active' || use.status === 'planned');
  const counts = countItems(plan);
  const about = [
    ...(counts.replace > 0 ? [words.say('care.statement.replace', { n: counts.replace })] : []),
    ...(counts.dose > 0 ? [words.say('care.statement.dose', { n: counts.dose })] : []),
    ...(counts.time > 0 ? [words.say('care.statement.time', { n: counts.time })] : []),
    ...(counts.test > 0 ? [words.say('care.statement.test', { n: counts.test })] : []),
    ...(counts.caution > 0 ? [words.say('care.statement.caution', { n: counts.caution })] : []),
    ...(counts.keep > 0 ? [words.say('care.statement.keep', { n: counts.keep })] : []),
    ...(counts.open > 0 ? [words.say('care.statement.open', { n: counts.open })] : []),
    ...(plan.notChecked.length > 0 ? [words.say('care.statement.unchecked', { n: plan.notChecked.length })] : []),
  ];
  const beside = [
    ...(counts.start > 0 ? [words.say('care.statement.start', { n: counts.start })] : []),
    ...(counts.tests > 0 ? [words.say('care.statement.tests', { n: counts.tests })] : []),
  ];
  const first =
    present.length === 0
      ? words.say('care.statement.none')
      : about.length === 0
        ? words.say('care.statement.clear')
        : words.say('care.statement.parts', { total: present.length, parts: words.list(about) });
  return beside.length === 0
    ? first
    : `${first} ${sentence(words.say('care.statement.beside', { parts: words.list(beside) }))}`;
}

/** Made when, from how much, by which knowledge. */
export function sayCareBasis({ words, plan }: CareSpeaking): string {
  return words.say('care.basis', {
    date: words.date(plan.made),
    medicines: plan.person.medicines.length,
    genes: plan.genome.genes.filter((gene) => gene.result.call.status === 'called').length,
    values: plan.person.measurements.filter((measured) => measured.value !== null).length,
    release: plan.knowledge.id,
  });
}

/** Written names that resolve to no ingredient, each a sentence for the top of the page. */
export function sayNotChecked({ words, plan }: CareSpeaking): readonly string[] {
  return plan.notChecked.map((use) => words.say('care.not-checked.medicine', { written: use.written }));
}

type Count = 'replace' | 'dose' | 'time' | 'test' | 'caution' | 'keep' | 'open' | 'start' | 'tests';

/** The line of a present medicine; all others stand beside. */
function saysWhatToDo(item: CareItem): boolean {
  return item.uses.length > 0 && item.id.startsWith('medicine/');
}

function countItems(plan: CarePlan): Readonly<Record<Count, number>> {
  const counts: Record<Count, number> = {
    replace: 0,
    dose: 0,
    time: 0,
    test: 0,
    caution: 0,
    keep: 0,
    open: 0,
    start: 0,
    tests: 0,
  };
  const told = new Set<string>();
  for (const item of plan.items) {
    if (saysWhatToDo(item)) {
      // A product of several ingredients is one medicine, counted by its most urgent line.
      const uses = item.uses.filter((use) => !told.has(use));
      for (const use of uses) told.add(use);
      counts[countOf(item)] += uses.length;
    } else if (item.tier !== 'quiet' || item.kind === 'start') counts[item.kind === 'start' ? 'start' : 'tests'] += 1;
  }
  return counts;
}

function countOf(item: CareItem): Count {
  if (item.kind === 'stop' || item.kind === 'switch' || (item.kind === 'refer' && item.word === 'avoid'))
    return 'replace';
  if (item.kind === 'change-dose') return 'dose';
  if (item.kind === 'change-time') return 'time';
  if (item.kind === 'test-first') return 'test';
  if (item.word === 'not-enough-data') return 'open';
  return item.word === 'usual-care' ? 'keep' : 'caution';
}
