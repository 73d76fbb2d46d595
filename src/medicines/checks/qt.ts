import type { Action } from '../../core/index.ts';
import { type Fact, factsOf, type Knowledge, onceAKnowledge, type QtRiskBody } from '../../knowledge/index.ts';
import type { BurdenSum } from '../concern.ts';
import type { Taken } from './atc-of-use.ts';
import { evaluate } from './evaluate-term.ts';
import { meantIndex } from './meant-index.ts';
import type { Draft, Outcome } from './outcome.ts';
import { CANDIDATE, type Person } from './person.ts';
import { all, type Truth, type Unknown, within } from './truth.ts';

type Part<Key extends string> = Extract<QtRiskBody, Record<Key, unknown>>;
type Marked = { readonly taken: Taken; readonly record: Fact<Part<'effect'>> };

/** What lengthens the QT interval of this person: medicines, own factors, their sum. */
export interface QtLoad {
  readonly medicines: readonly Marked[];
  readonly score: number;
  readonly factors: readonly { readonly record: Fact<Part<'factor'>>; readonly truth: Extract<Truth, { is: 'yes' }> }[];
  /** Factors that could not be judged: the score is at least `score`. */
  readonly unknown: readonly Unknown[];
  readonly scale: Fact<Part<'scale'>> | null;
}

const recordsOf = onceAKnowledge((knowledge: Knowledge) => {
  const records = [...factsOf(knowledge, 'qt-risk').values()];
  const having = <Key extends string>(key: Key) =>
    records.filter((r): r is Fact<Part<Key>> & typeof r => key in r.body) as Fact<Part<Key>>[];
  return {
    scale: having('scale')[0] ?? null,
    effectsOf: meantIndex(having('effect'), ({ body }) => [body.medicines]),
    factors: having('factor'),
  };
});

export function qtLoad(person: Person): QtLoad {
  const records = recordsOf(person.knowledge);
  const { scale } = records;
  const medicines = person.taken.flatMap((taken) => {
    const found = records.effectsOf(taken);
    const record = found.find(({ body }) => body.effect === 'marked') ?? found[0];
    return record === undefined ? [] : [{ taken, record }];
  });
  const judged = records.factors.map((record) => ({
    record,
    truth: all(record.body.when.map((term) => evaluate(term, person, null))),
  }));
  const factors = judged.flatMap(({ record, truth }) => (truth.is === 'yes' ? [{ record, truth }] : []));
  const count = new Set(medicines.map(({ taken }) => taken.drug)).size;
  const points =
    scale === null || count === 0 ? 0 : scale.body.firstMedicine + (count > 1 ? scale.body.furtherMedicines : 0);
  return {
    medicines,
    score: points + factors.reduce((sum, { record }) => sum + record.body.points, 0),
    factors,
    unknown: judged.flatMap(({ truth }) => (truth.is === 'unknown' ? [truth] : [])),
    scale,
  };
}

/** One concern for all medicines that lengthen QT, told by the one about to be prescribed, else by the most marked. */
export function findQt(taken: Taken, load: QtLoad, person: Person): Outcome {
  const own = load.medicines.filter((m) => m.taken.drug === taken.drug);
  const record = own[0]?.record;
  if (record === undefined) return { applies: true, drafts: [], unknown: [], records: 0 };
  const records = load.medicines.length + load.factors.length;
  const [first] = load.medicines.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  if (first?.taken.use.id !== taken.use.id || load.scale === null)
    return { applies: true, drafts: [], unknown: load.unknown, records };
  return { applies: true, drafts: [draftOf(taken, load, load.scale, person)], unknown: load.unknown, records };
}

function rank({ taken, record }: Marked): string {
  return `${taken.use.id === CANDIDATE ? 0 : 1}${record.body.effect === 'marked' ? 0 : 1}${taken.drug}`;
}

function draftOf(taken: Taken, load: QtLoad, scale: Fact<Part<'scale'>>, person: Person): Draft {
  const others = [...new Set(load.medicines.map((m) => m.taken.drug))].filter((drug) => drug !== taken.drug);
  const marked = load.medicines.some(({ record }) => record.body.effect === 'marked');
  const measured = person.measures.of(scale.body.measure);
  const isLong = measured.state === 'known' && within(measured, { from: scale.body.longFrom }) === 'yes';
  const high = load.score >= scale.body.highFrom && marked && others.length > 0;
  const shown = load.score >= scale.body.moderateFrom || (marked && others.length > 0);
  const watch: Action[] = [{ code: 'monitor', what: ['qtc', 'potassium', 'magnesium'], intensity: 'closer' }];
  const said =
    isLong || high
      ? ({
          tier: 'interrupt',
          word: 'avoid',
          actions: [{ code: 'avoid', degree: 'unless-benefit-outweighs' }, ...watch],
        } as const)
      : shown
        ? ({ tier: 'show', word: 'caution', actions: watch } as const)
        : ({ tier: 'quiet', word: 'caution', actions: [] } as const);
  const used = [...load.medicines.map(({ record }) => record), ...load.factors.map(({ record }) => record), scale];
  const refs = [...new Map(used.map((r) => [r.ref.id, r])).values()];
  return {
    check: 'qt',
    drug: taken.drug,
    with: others,
    because: [
      ...load.factors.flatMap(({ truth }) => truth.because),
      ...(isLong && measured.state === 'known' ? [measured.because] : []),
    ].filter((id, i, ids) => ids.indexOf(id) === i),
    ...said,
    exposure: null,
    mechanism: 'qt-prolongation',
    sources: refs.flatMap((r) =>
      r.sources.map((source) => ({ source, grade: 'effect' in r.body ? r.body.effect : '', record: r.ref.id })),
    ),
    layer: 'rule',
    confirmed: refs.every(({ body }) => body.confirmed),
    facts: [...load.medicines.map((m) => m.taken.use.at), ...load.factors.flatMap(({ truth }) => truth.facts)],
    records: refs.map(({ ref }) => ref),
  };
}

/** The sum as a burden: points a medicine, and the points of the person's own factors under the scale's name. */
export function qtBurden(load: QtLoad, person: Person): BurdenSum | null {
  if (load.scale === null) return null;
  const { firstMedicine, furtherMedicines, scale } = load.scale.body;
  const drugs = [...new Set(load.medicines.map(({ taken }) => taken.drug))];
  return {
    scale,
    total: load.score,
    parts: drugs.map((drug, i) => ({ drug, points: i === 0 ? firstMedicine : i === 1 ? furtherMedicines : 0 })),
    unscored: [...new Set(person.taken.map(({ drug }) => drug))].filter((drug) => !drugs.includes(drug)),
  };
}
