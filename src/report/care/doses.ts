import type { RecordRef } from '../../core/index.ts';
import { sayDose, sayMedicine } from '../../explain/index.ts';
import type { DoseFinding } from '../../plan/index.ts';
import { capital } from '../reporter.ts';
import type { CareReporter } from './care-reporter.ts';
import { type FactRead, factsRead } from './fact-words.ts';

/** What a model says of one medicine's dose in short, and what that rests on. For the clinician alone. */
export interface DoseLine {
  readonly id: string;
  readonly drug: string;
  readonly title: string;
  readonly statement: string;
  /** What is taken now with its chance; how many levels were used; why no dose is said; which target to confirm. */
  readonly notes: readonly string[];
  /** How the whole advice is opened. */
  readonly open: string;
  readonly facts: readonly FactRead[];
  /** Genes of the genome that it rests on. */
  readonly genes: readonly string[];
  readonly records: readonly RecordRef[];
  readonly method: string;
}

export function doseLines(reporter: CareReporter): readonly DoseLine[] {
  return (reporter.plan.doses ?? []).map((finding) => doseLine(reporter, finding));
}

function doseLine(reporter: CareReporter, { id, value: advice, trace }: DoseFinding): DoseLine {
  const { words, speaking } = reporter;
  const name = capital(sayMedicine(speaking, advice.drug));
  const said = sayDose(words, advice, { drug: name });
  const now = said.regimens.find(({ role }) => role === 'now');
  const used = advice.levels.filter(
    ({ flag }) => flag === null || flag === 'implausible' || flag === 'same-time',
  ).length;
  const genes = (trace.from ?? []).flatMap((from) => /^pgx\/(.+)$/.exec(from)?.[1] ?? []);
  return {
    id,
    drug: advice.drug,
    title: words.say('dose.title', { drug: sayMedicine(speaking, advice.drug) }),
    statement: said.statement,
    notes: [
      ...(now === undefined
        ? []
        : [
            words.say('care.page.doses.now', {
              dose: [now.regimen, now.hours].filter((part) => part !== '').join(' '),
              chance: now.shares === null ? 'none' : now.inRange,
            }),
          ]),
      words.say('care.page.doses.levels', { n: used, all: advice.levels.length }),
      ...said.refusals.map(({ what, meaning }) => `${what} ${meaning}`),
      ...(said.asks === null ? [] : [said.asks]),
    ],
    open: `propria dose ${advice.drug}`,
    facts: factsRead(reporter, trace.facts),
    genes: genes.filter((gene) => reporter.genome.genes.has(gene)),
    records: trace.records,
    method: words.say('care.page.doses.method', { ...trace.method }),
  };
}
