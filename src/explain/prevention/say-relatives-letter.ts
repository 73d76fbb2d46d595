import type { PreventionPlan } from '../../plan/index.ts';
import type { Words } from '../words.ts';
import { sayName, sayToken } from './prevention-names.ts';

/** The words of a letter to relatives: every part can be changed by the person, and holds nobody's data but what the person shares. */
export interface RelativesLetter {
  /** Finding or criterion that it tells of. */
  readonly finding: string;
  /** Gene and condition, or the syndrome. */
  readonly result: string;
  readonly title: string;
  /** To the person who sends it. */
  readonly note: string;
  readonly parts: readonly { readonly id: RelativesLetterPart; readonly text: string }[];
  readonly asks: { readonly heading: string; readonly lines: readonly string[] };
  readonly choice: string;
  readonly close: string;
  readonly mark: string | null;
}

export type RelativesLetterPart = 'greeting' | 'what' | 'means' | 'chance' | 'means-not' | 'do';

/**
 * A letter a finding that is returned, a hint that is to be confirmed, or a criterion of the family that is met. `of100`: how many
 * relatives as close as the reader share the change; left out where it is not asked for. Null where the plan has nothing to tell of.
 * @param finding `finding/…`, `carrier/GENE`, `criterion/…`, as the cascade names it
 */
export function sayRelativesLetter(
  words: Words,
  plan: PreventionPlan,
  finding: string,
  of100: number | null = null,
): RelativesLetter | null {
  const rest = finding.slice(finding.indexOf('/') + 1);
  const criterion = plan.family.criteria.find((one) => one.criterion === rest && one.state === 'met');
  const found = plan.genome?.findings.find(
    ({ entry, gene, state }) => state === 'returned' && (entry === rest || gene === rest),
  );
  if (criterion === undefined && found === undefined) return null;
  const kind = found === undefined ? 'met' : found.confirmFirst.length > 0 ? 'hint' : 'found';
  const result =
    found === undefined
      ? sayToken(words, 'syndrome', criterion!.syndrome)
      : `${found.gene} (${sayName(words, 'inherited', found.condition)})`;
  const chance =
    kind === 'found' && of100 !== null
      ? [{ id: 'chance' as const, text: words.say('patient.relatives.chance', { n: of100 }) }]
      : [];
  return {
    finding,
    result,
    title: words.say('patient.relatives.title'),
    note: words.say('patient.relatives.note'),
    parts: [
      { id: 'greeting', text: words.say('patient.relatives.greeting') },
      { id: 'what', text: words.say(`patient.relatives.${kind}`, { result }) },
      { id: 'means', text: words.say(`patient.relatives.${kind}.means`) },
      ...chance,
      { id: 'means-not', text: words.say('patient.relatives.means-not') },
      ...(kind === 'hint' ? [] : [{ id: 'do' as const, text: words.say('patient.relatives.do') }]),
    ],
    asks: {
      heading: words.say('patient.relatives.ask.heading'),
      lines:
        kind === 'hint'
          ? []
          : (['test', 'check', 'children'] as const).map((one) => words.say(`patient.relatives.ask.${one}`)),
    },
    choice: words.say('patient.relatives.choice'),
    close: words.say('patient.relatives.close'),
    mark: words.mark,
  };
}
