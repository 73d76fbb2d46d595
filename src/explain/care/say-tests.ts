import type { TestNext, TestNotNeeded } from '../../plan/index.ts';
import { type CareSpeaking, capital, sayMedicine, sayMedicines } from './care-speaking.ts';
import { sayFact } from './say-fact.ts';

/** "CYP2C19 genotype: not needed, the genotype is known. (CYP2C19 intermediate metaboliser)" */
export function sayTestNotNeeded(speaking: CareSpeaking, test: TestNotNeeded): string {
  const { words } = speaking;
  const line = capital(
    words.say('test.not-needed', {
      test: sayTestName(speaking, test.test),
      why: words.say(`test.why.${test.why}`),
    }),
  );
  return test.fact === '' ? line : `${line} ${words.say('test.fact', { fact: sayFact(speaking, test.fact) })}`;
}

export interface TestNextSaid {
  /** `CYP2D6 genotype: 38 % chance that a line changes` */
  readonly line: string;
  readonly couldChange: string;
  readonly outcomes: readonly string[];
  readonly basis: string;
}

export function sayTestNext(speaking: CareSpeaking, test: TestNext): TestNextSaid {
  const { words } = speaking;
  const name =
    test.of.kind === 'gene' ? words.say('test.name.gene', { gene: test.of.id }) : words.term(test.of.id, 'analyte');
  return {
    line: capital(
      words.say('test.next', { test: name, chance: test.chance === null ? 'none' : words.chance(test.chance) }),
    ),
    couldChange: words.say('test.could-change', { medicines: sayMedicines(speaking, test.couldChange) }),
    outcomes: test.outcomes.map((outcome) =>
      words.say('test.outcome', {
        chance: words.chance(outcome.chance),
        drug: sayMedicine(speaking, outcome.drug),
        word: words.say(`word.${outcome.word}`),
      }),
    ),
    basis: words.sayOr(`test.basis.${test.basis}`, words.term(test.basis, 'basis')),
  };
}

/** A gene's genotype, or an analyte or test of the vocabulary. */
export function sayTestName({ words }: Pick<CareSpeaking, 'words'>, test: string): string {
  const gene = geneOf(test);
  return gene === null ? words.term(bareOf(test), 'analyte') : words.say('test.name.gene', { gene });
}

/** The gene that a test reads, or null: symbols are all capitals and figures. */
export function geneOf(test: string): string | null {
  const bare = bareOf(test);
  return /^[A-Z][A-Z0-9-]*[A-Z0-9]$/.test(bare) ? bare : null;
}

/** A value's name for the person: `kidney` for creatinine, else its name. */
export function sayTestPlainly({ words }: Pick<CareSpeaking, 'words'>, test: string): string {
  return words.phrase('plain-test', bareOf(test)) ?? words.term(bareOf(test), 'analyte');
}

function bareOf(test: string): string {
  return test.replace(/^(?:gene|pgx|analyte|measurement|test)[/:]/, '');
}
