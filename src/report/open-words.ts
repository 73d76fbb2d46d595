import { sayOutcomes, sayReason, saySettling } from '../explain/index.ts';
import type { OpenQuestion } from '../plan/index.ts';
import { type Reporter, capital } from './reporter.ts';

/** What an input cannot answer about one gene, in parts for a row of a table. */
export interface OpenSaid {
  readonly gene: string;
  /** Some of it is known, or nothing. */
  readonly state: 'in-part' | 'open';
  readonly missing: string;
  /** Alleles that stay possible, with their chance; empty where none is known. */
  readonly alleles: string;
  readonly holdsBack: string;
  readonly settles: readonly string[];
}

export function sayOpen(reporter: Reporter, question: OpenQuestion): OpenSaid {
  const { words } = reporter;
  const reason =
    question.state === 'not-assessed' || question.reason !== null
      ? capital(question.reason === null ? words.say('reason.no-record') : sayReason(words, question.reason))
      : '';
  const outcomes = sayOutcomes(words, question);
  const drugs = question.holdsBack.map((drug) => reporter.drugs.get(drug) ?? drug);
  return {
    gene: question.gene,
    state: question.state === 'open' ? 'in-part' : 'open',
    missing: [reason, outcomes === '' ? '' : capital(outcomes)].filter((part) => part !== '').join('. '),
    alleles: question.openAlleles
      .slice(0, 4)
      .map(
        (allele) =>
          `${allele.allele} ${allele.upperBound ? words.say('confidence.upper-bound', { chance: words.chance(allele.probability) }) : words.chance(allele.probability)}`,
      )
      .join(', '),
    holdsBack: drugs.length === 0 ? words.say('report.holds-back.none') : capital(drugs.join(', ')),
    settles: question.settledBy.map((settling) => capital(saySettling(words, settling))),
  };
}
