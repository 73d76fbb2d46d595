import type { Build } from '../../../core/index.ts';
import { factsOf, type Knowledge } from '../../../knowledge/index.ts';
import { fitAlleles, type PreventionFacts, preventionFor, riskByQuantile } from '../../../risk/index.ts';
import { secondaryFindings } from '../../../variants/index.ts';
import { type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import type { CaseInput, EquationCase } from './equation-names.ts';

type Answer = (knowledge: Knowledge, one: EquationCase & { readonly topic?: string }) => unknown;

const KINDS: Readonly<Record<string, Answer>> = {
  'acmg-sf': (knowledge, { input }) => findingAnswer(knowledge, input),
  uspstf: (knowledge, { input, topic = '' }) => preventionAnswer(knowledge, input, topic),
  'prs-allele-match': (_, { input }) => alleleAnswer(input),
  'prs-auc-to-absolute': (_, { input }) =>
    riskByQuantile(Number(input['auc']), Number(input['prevalence']), Number(input['quantiles'])),
};

/** One case that is no equation: null where the kind is not known. A `note` among what is expected is for people. */
export function acceptOtherKind(knowledge: Knowledge, one: EquationCase): AcceptOutcome | null {
  const kind = KINDS[one.equation];
  if (kind === undefined) return null;
  try {
    const answer = kind(knowledge, one);
    return judged(one.id, answer, compare(answer, one.expected, one.tolerance ?? 1e-6, ''));
  } catch (thrown) {
    return failed(one.id, reasonOf(thrown));
  }
}

function compare(answer: unknown, expected: unknown, tolerance: number, at: string): readonly string[] {
  if (typeof expected === 'object' && expected !== null) {
    const found = (answer ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected)
      .filter(([name]) => name !== 'note')
      .flatMap(([name, one]) => compare(found[name], one, tolerance, `${name} `));
  }
  const near =
    typeof answer === 'number' && typeof expected === 'number'
      ? Math.abs(answer - expected) <= tolerance
      : answer === expected;
  return near ? [] : [`${at}${String(expected)}, got ${JSON.stringify(answer)}`];
}

function findingAnswer(knowledge: Knowledge, input: CaseInput): unknown {
  const variants = (Array.isArray(input['variants']) ? (input['variants'] as readonly CaseInput[]) : [input]).map(
    (one) => ({
      chrom: String(one['chrom']),
      pos1: Number(one['pos']),
      ref: String(one['ref']),
      alt: String(one['alt']),
      genotype: String(one['gt']),
    }),
  );
  const sex = input['sex'] === 'female' || input['sex'] === 'male' ? input['sex'] : null;
  const found = secondaryFindings(knowledge, { build: input['build'] as Build, sex, from: 'sequencing', variants });
  const carried = found.filter((one) => one.variants.length > 0);
  const first = carried.find(({ state }) => state === 'returned') ?? carried[0];
  return {
    gene: first?.gene ?? null,
    pathogenic: first?.variants.some(({ assertion }) => /pathogenic|either/.test(assertion.class)) ?? false,
    reportableSF: first?.state === 'returned',
    carrierOnly: first?.state === 'carrier',
  };
}

/** Cases name facts by the words of their source. */
const FACT_NAMES: Readonly<Record<string, string>> = {
  has_never_smoked: 'never_smoked',
  has_cardiovascular_risk_factors: 'cardiovascular_risk_factors',
  ten_year_CVD_risk: 'ten_year_cvd_percent',
};

function preventionAnswer(knowledge: Knowledge, input: CaseInput, topic: string): unknown {
  const person: Record<string, PreventionFacts[string]> = {
    // Cases of this topic ask for no family history: none is meant.
    family_history_aortic_aneurysm: false,
  };
  for (const [name, value] of Object.entries(input))
    person[FACT_NAMES[name] ?? name] = value as PreventionFacts[string];
  const gender = input['gender'];
  if (typeof gender === 'number') person['sex'] = gender === 1 ? 'male' : 'female';
  const named = topicOf(knowledge, topic);
  const applies = preventionFor(knowledge, person).find((one) => one.topic === named && one.standing === 'applies');
  return applies === undefined ? { applies: false } : { applies: true, grade: applies.grade };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('cvd', 'cardiovascular disease')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);

/** Cases shorten the topics: the one that most of their words are of. */
function topicOf(knowledge: Knowledge, topic: string): string {
  const asked = wordsOf(topic);
  const scored = [...new Set([...factsOf(knowledge, 'prevention-rule').values()].map(({ body }) => body.topic))]
    .map((name) => {
      const words = new Set(wordsOf(name));
      return { name, hits: asked.filter((word) => words.has(word)).length, size: words.size };
    })
    .toSorted((a, b) => b.hits - a.hits || a.size - b.size);
  const best = scored[0];
  if (best === undefined || best.hits * 2 < asked.length) throw new Error(`no recommendation of the topic ${topic}`);
  return best.name;
}

function alleleAnswer(input: CaseInput): unknown {
  const other = input['other_allele'];
  const fit = fitAlleles(
    { effect: String(input['effect_allele']), other: typeof other === 'string' ? other : null },
    {
      ref: String(input['ref']),
      alts: input['alts'] as readonly string[],
      genotype: String(input['gt'])
        .split(/[/|]/)
        .map((one) => (one === '.' ? null : Number(one))),
    },
    { ambiguous: input['keepAmbiguous'] === true, multiAllelic: input['keepMultiallelic'] === true },
  );
  return { match: fit.match, effectDosage: fit.dosage, ambiguous: fit.ambiguous };
}
