import type { PreventionItem, PreventionPlan } from '../../plan/index.ts';
import type { DiseaseRisk, WhatIf } from '../../risk/index.ts';
import type { GlossaryLine } from '../glossary.ts';
import type { Block } from '../patient/say-plan-plainly.ts';
import type { Words } from '../words.ts';
import { capital, joined, sayName, slug } from './prevention-names.ts';

/** What is coming, for the person: three things first, risks as people of 100, what can be changed; no promise, no alarm. */
export interface PatientPreventionSaid {
  readonly title: string;
  readonly statement: string;
  readonly basis: string;
  readonly what: string;
  /** The first result of a gene, before anything else; no lines where there is none. `genes` has it too. */
  readonly gene: Block;
  readonly things: readonly PatientPreventionThing[];
  readonly more: Block;
  readonly later: Block;
  readonly risks: {
    readonly heading: string;
    readonly how: string;
    readonly rows: readonly PatientRiskSaid[];
    /** What stands beneath, or instead of rows. */
    readonly notes: readonly string[];
    readonly key: Readonly<Record<'will' | 'may' | 'not', string>>;
  };
  readonly changes: Block;
  readonly genes: Block;
  readonly family: Block;
  readonly missing: Block;
  readonly notNeeded: Block;
  readonly meansNot: Block;
  readonly help: Block;
  readonly questions: Block;
  readonly source: Block;
  readonly glossary: { readonly heading: string; readonly lines: readonly GlossaryLine[] };
  readonly mark: string | null;
  /** Names of illnesses, tests, genes and sources: no wording of ours can make them shorter. */
  readonly names: readonly string[];
}

export interface PatientPreventionThing {
  readonly id: string;
  readonly heading: string;
  readonly why: readonly string[];
  readonly decides: string;
}

export interface PatientRiskSaid {
  readonly id: string;
  readonly heading: string;
  /** The person's own, and all people of the same age and sex where a table has them; only these where nothing else of the person entered. */
  readonly arrays: readonly {
    readonly of: 'you' | 'average';
    readonly caption: string;
    readonly text: string;
    readonly will: number;
    readonly may: number;
    readonly drawing: string;
  }[];
  /** How sure, and what the number is not. Never empty. */
  readonly notes: readonly string[];
}

const THINGS = 3;
const MORE = 6;
const RISKS = 4;
const LISTED = 4;
const NOW: ReadonlySet<string> = new Set(['overdue', 'due', 'last-not-known', 'ask-follow-up', 'weigh']);

export function sayPreventionPlainly(words: Words, plan: PreventionPlan): PatientPreventionSaid {
  const names = new Set<string>();
  const plainly = plainWords(words, names);
  // What no named clinician has reviewed never reaches the person.
  const items = plan.items.filter(({ audience }) => audience === 'both');
  const asking = items.filter(({ state }) => NOW.has(state)).filter((item) => plainly.action(item) !== null);
  const date = words.date(plan.made);
  const parts = {
    title: words.say('patient.prevention.title'),
    statement: sayStatement(words, plan, asking.length),
    basis:
      plan.person.name === null
        ? words.say('patient.prevention.basis.you', { date })
        : words.say('patient.prevention.basis', { date, name: plan.person.name }),
    what: words.say('patient.prevention.what'),
    gene: {
      heading: words.say('patient.prevention.genes.first'),
      lines: firstGene(words, plainly, plan),
    },
    things: asking.slice(0, THINGS).map((item) => sayThing(words, plainly, item)),
    more: {
      heading: words.say('patient.prevention.more.heading'),
      lines: asking.slice(THINGS, THINGS + MORE).map((item) => {
        const thing = sayThing(words, plainly, item);
        return `${thing.heading}. ${thing.why[0] ?? ''}`.trim();
      }),
    },
    later: {
      heading: words.say('patient.prevention.later.heading'),
      lines: items
        .filter(
          ({ state, dates }) =>
            state === 'followed-up' ||
            ((state === 'later' || state === 'up-to-date') && (dates.next ?? dates.from) !== null),
        )
        .flatMap((item) => {
          const what = plainly.action(item);
          // Who has the illness is never told that a look at it is not needed.
          if (item.state === 'followed-up' && what !== null)
            return [words.say('patient.prevention.followed-up', { what: capital(what) })];
          const at = item.dates.next ?? item.dates.from;
          // A day that has passed is nothing that comes later.
          if (what === null || at === null || at < plan.made.slice(0, at.length)) return [];
          return [
            words.say(item.dates.next === null ? 'patient.prevention.later.from' : 'patient.prevention.later', {
              what: capital(what),
              date: words.date(at.slice(0, 7)),
            }),
          ];
        })
        .slice(0, MORE),
    },
    risks: sayRisks(words, plainly, plan),
    changes: sayChanges(words, plainly, plan),
    genes: sayGenes(words, plainly, plan),
    family: sayFamily(words, plainly, plan),
    missing: sayMissing(words, plainly, plan),
    notNeeded: {
      heading: words.say('patient.prevention.not-needed.heading'),
      lines: items
        .filter(({ state }) => state === 'not-needed')
        .flatMap((item) => {
          const what = plainly.action(item);
          if (what === null || item.notNeeded === null) return [];
          const why = words.say(`patient.prevention.not-needed.${item.notNeeded}`);
          return [words.say('patient.prevention.not-needed', { what: capital(what), why })];
        })
        .slice(0, LISTED),
    },
    meansNot: {
      heading: words.say('patient.prevention.not.heading'),
      lines: [
        words.say('patient.prevention.not.sure'),
        words.say('patient.prevention.not.silence'),
        words.say('patient.prevention.not.alone'),
      ],
    },
    help: {
      heading: words.say('patient.prevention.help.heading'),
      lines: [words.say('patient.prevention.help')],
    },
    questions: sayQuestions(words, plainly, plan),
    source: {
      heading: words.say('patient.source'),
      lines:
        plan.sources.length === 0
          ? []
          : [
              words.say('patient.prevention.source', {
                sources: words.list([...new Set(plan.sources.map(({ body }) => plainly.name(body)))].slice(0, 3)),
              }),
            ],
    },
  };
  return {
    ...parts,
    glossary: { heading: words.say('patient.glossary'), lines: words.glossary(textOf(parts)) },
    mark: words.mark,
    names: [...names].filter((name) => name !== ''),
  };
}

/** Plain words of tokens; null where the language has none, so that a person never reads a code. Each is kept as a name. */
interface Plainly {
  action(item: Pick<PreventionItem, 'options' | 'topic'>): string | null;
  token(
    field: 'plain-do' | 'plain-disease' | 'plain-fact' | 'plain-relative' | 'plain-change' | 'plain-consent',
    token: string,
  ): string | null;
  disease(id: string): string | null;
  name(name: string): string;
}

function plainWords(words: Words, names: Set<string>): Plainly {
  const keep = (text: string | null): string | null => {
    if (text !== null) names.add(text);
    return text;
  };
  const self: Plainly = {
    token: (field, token) => keep(words.phrase(field, token) ?? words.phrase(field, slug(token))),
    disease: (id) => self.token('plain-disease', id),
    action: ({ options, topic }) => {
      const first = options[0];
      return first === undefined ? self.disease(topic) : self.token('plain-do', first.action);
    },
    name: (name) => {
      names.add(name);
      return name;
    },
  };
  return self;
}

function sayStatement(words: Words, plan: PreventionPlan, n: number): string {
  const gene = hasGeneResult(plan) ? words.say('patient.prevention.statement.gene') : null;
  if (n > 0) return joined([gene, words.say('patient.prevention.statement', { n })]);
  if (gene !== null) return gene;
  const judged =
    plan.items.some(({ state }) => state !== 'open') || plan.risks.some(({ state }) => state === 'assessed');
  return words.say(judged ? 'patient.prevention.statement.none' : 'patient.prevention.statement.open');
}

const ASK = {
  medicine: 'patient.prevention.ask.medicine',
  refer: 'patient.prevention.ask.see',
  screen: 'patient.prevention.ask.have',
  test: 'patient.prevention.ask.have',
  vaccine: 'patient.prevention.ask.have',
  counsel: 'patient.prevention.ask.about',
  lifestyle: 'patient.prevention.ask.about',
  surgery: 'patient.prevention.ask.about',
  avoid: 'patient.prevention.ask.about',
  exposure: 'patient.prevention.ask.about',
} as const;

function sayThing(words: Words, plainly: Plainly, item: PreventionItem): PatientPreventionThing {
  const others = item.options.slice(1).flatMap(({ action }) => plainly.token('plain-do', action) ?? []);
  const disease = plainly.disease(item.topic);
  const won = item.sides.filter((side) => side.won);
  return {
    id: item.id,
    heading: words.say(ASK[item.kind], { what: plainly.action(item) ?? '' }),
    why: [
      sayWhen(words, item),
      ...(disease === null ? [] : [words.say('patient.prevention.for', { disease })]),
      ...(won.some(({ from }) => from === 'carrier') ? [words.say('patient.prevention.finding')] : []),
      ...(won.some(({ from }) => from === 'family') ? [words.say('patient.prevention.family-reason')] : []),
      ...(others.length === 0
        ? []
        : [words.say('patient.prevention.or', { ways: words.list([...new Set(others)].slice(0, 2), 'or') })]),
      ...(item.conflict ? [words.say('patient.prevention.unsure')] : []),
      ...(item.kind === 'medicine' ? [words.say('patient.prevention.medicine')] : []),
      ...(won.some(({ confirmed }) => !confirmed) ? [words.say('patient.prevention.unchecked')] : []),
    ],
    decides: words.say(`patient.prevention.decides.${item.decides}`),
  };
}

function sayWhen(words: Words, { state, dates }: PreventionItem): string {
  const month = (iso: string): string => words.date(iso.slice(0, 7));
  const last = dates.last === null ? null : words.say('patient.prevention.last', { date: month(dates.last.on) });
  switch (state) {
    case 'overdue':
      return joined([
        last,
        dates.next === null
          ? words.say('patient.prevention.state.overdue.any')
          : words.say('patient.prevention.state.overdue', { date: month(dates.next) }),
      ]);
    case 'due':
      return joined([last, words.say('patient.prevention.state.due')]);
    case 'last-not-known':
      return words.say('patient.prevention.state.last-not-known');
    case 'ask-follow-up':
      return joined([last, words.say('patient.prevention.state.ask-follow-up')]);
    default:
      return words.say('patient.prevention.state.weigh');
  }
}

function hasGeneResult({ genome }: PreventionPlan): boolean {
  return genome?.findings.some(({ state }) => state === 'returned') ?? false;
}

/** The result to talk about first: one that stands before one that another method must see. */
function firstGene(words: Words, plainly: Plainly, { genome }: PreventionPlan): readonly string[] {
  const returned = (genome?.findings ?? []).filter(({ state }) => state === 'returned');
  const stands = returned.find(({ confirmFirst }) => confirmFirst.length === 0);
  const [hint] = returned;
  if (hint === undefined) return [];
  return [
    stands === undefined
      ? words.say('patient.prevention.genes.confirm', { gene: plainly.name(hint.gene) })
      : sayFound(words, plainly, stands),
    words.say('patient.prevention.genes.way'),
  ];
}

function sayFound(
  words: Words,
  plainly: Plainly,
  { gene, condition }: { readonly gene: string; readonly condition: string },
): string {
  return words.say('patient.prevention.genes.found', {
    gene: plainly.name(gene),
    condition: plainly.name(sayName(words, 'inherited', condition)),
  });
}

/** Nothing of the person's own but age and sex entered. */
function isAverageOnly({ parts }: DiseaseRisk): boolean {
  const entered = parts.filter((part) => part.entered);
  return entered.length > 0 && entered.every(({ kind }) => kind === 'average');
}

/** Fewer than 1 of 100, the person and the average alike, as far as the number is sure. */
function isFew(risk: DiseaseRisk): boolean {
  const { value, interval, average } = risk;
  return !isGeneOpen(risk) && Math.max(value!, interval?.high ?? 0, average ?? 0) < 0.01;
}

/** A gene may be behind it: the family asks for a test, or a finding is still to be confirmed. */
function isGeneOpen({ parts }: DiseaseRisk): boolean {
  return parts.some(({ leftOut }) => leftOut === 'gene-not-tested' || leftOut === 'confirm-first');
}

function isOfGenes({ parts }: DiseaseRisk): boolean {
  return parts.some(({ kind, entered }) => kind === 'carrier' && entered);
}

function sayRisks(words: Words, plainly: Plainly, { risks }: PreventionPlan): PatientPreventionSaid['risks'] {
  const assessed = risks.filter(
    ({ disease, value, horizonYears }) => value !== null && horizonYears !== null && plainly.disease(disease) !== null,
  );
  // What a gene does to a risk is told by who can explain it, not by a number on a page.
  const own = assessed.filter((risk) => !isOfGenes(risk));
  const shown = own
    .filter((risk) => !isFew(risk))
    .toSorted((a, b) => Number(isGeneOpen(b)) - Number(isGeneOpen(a)))
    .slice(0, RISKS);
  const few = own.filter(isFew);
  const years = [...new Set(few.map(({ horizonYears }) => horizonYears!))];
  const ofGenes = risks.filter((risk) => risk.value !== null && isOfGenes(risk));
  return {
    heading: words.say('patient.prevention.risks.heading'),
    how: words.say('patient.prevention.risks.how'),
    rows: shown.map((risk) => sayRiskPlainly(words, plainly, risk)),
    notes: [
      ...years.map((n) =>
        words.say('patient.prevention.risks.few', {
          years: words.say('patient.prevention.years', { n }),
          diseases: words.list(
            few.filter(({ horizonYears }) => horizonYears === n).map(({ disease }) => plainly.disease(disease)!),
          ),
        }),
      ),
      ...(few.length === 0 ? [] : [words.say('patient.prevention.risks.few.note')]),
      ...(few.some(isAverageOnly) ? [words.say('patient.prevention.risks.few.average')] : []),
      ...ofGenes.flatMap(({ disease }) => {
        const name = plainly.disease(disease);
        return name === null ? [] : [words.say('patient.prevention.risk.gene', { disease: name })];
      }),
      ...(own.length + ofGenes.length === 0 ? [words.say('patient.prevention.risks.none')] : []),
    ],
    key: {
      will: words.say('patient.prevention.key.will'),
      may: words.say('patient.prevention.key.may'),
      not: words.say('patient.prevention.key.not'),
    },
  };
}

function sayRiskPlainly(words: Words, plainly: Plainly, risk: DiseaseRisk): PatientRiskSaid {
  const { value, interval, average, horizonYears } = risk;
  const years = words.say('patient.prevention.years', { n: horizonYears! });
  const whole = (share: number): number => Math.round(share * 100);
  const [low, high] = [whole(interval?.low ?? value!), whole(interval?.high ?? value!)];
  const text =
    high < 1
      ? words.say('patient.prevention.risk.you.few')
      : low === high
        ? words.say('patient.prevention.risk.you.one', { n: low })
        : low < 1
          ? words.say('patient.prevention.risk.you.up', { n: high })
          : words.say('patient.prevention.risk.you', { low, high });
  const you = {
    of: 'you' as const,
    caption: words.say('patient.prevention.risk.caption.you'),
    text,
    will: low,
    may: high - low,
    drawing: words.say('patient.prevention.drawing.you', { will: low, may: high > low ? high - low : 'none' }),
  };
  // An average is no number of the person's own: it stands once, and is called what it is.
  const alone = average !== null && isAverageOnly(risk);
  return {
    id: risk.disease,
    heading: words.say('patient.prevention.risk', { disease: capital(plainly.disease(risk.disease)!), years }),
    arrays: [
      ...(alone ? [] : [you]),
      ...(average === null
        ? []
        : [
            {
              of: 'average' as const,
              caption: words.say('patient.prevention.risk.caption.average'),
              text:
                whole(average) < 1
                  ? words.say('patient.prevention.risk.average.few')
                  : words.say('patient.prevention.risk.average', { n: whole(average) }),
              will: whole(average),
              may: 0,
              drawing: words.say('patient.prevention.drawing.you', { will: whole(average), may: 'none' }),
            },
          ]),
    ],
    notes: [
      ...(alone ? [words.say('patient.prevention.risk.average-only')] : []),
      words.say(interval === null ? 'patient.prevention.risk.no-range' : 'patient.prevention.risk.sure'),
      ...(isGeneOpen(risk) ? [words.say('patient.prevention.risk.gene-open')] : []),
      ...(risk.mortality === 'none' ? [words.say('patient.prevention.risk.upper')] : []),
      ...(risk.standing === 'research' ? [words.say('patient.prevention.risk.research')] : []),
      ...(risk.confirmed ? [] : [words.say('patient.prevention.unchecked')]),
    ],
  };
}

/** The baseline is the person's own: an equation's, or a combined risk in which more than age and sex, and no gene, entered. */
function isOwn({ baselineFrom }: WhatIf, { risks, equations }: PreventionPlan): boolean {
  const risk = risks.find(({ disease }) => disease === baselineFrom);
  return risk === undefined
    ? equations.some(({ equation }) => equation === baselineFrom)
    : !isAverageOnly(risk) && !isOfGenes(risk);
}

function sayChanges(words: Words, plainly: Plainly, plan: PreventionPlan): Block {
  const seen = new Set<string>();
  const lines = plan.whatIf
    .filter(
      (one) =>
        one.state === 'assessed' &&
        (one.benefit ?? 0) > 0 &&
        isOwn(one, plan) &&
        !seen.has(one.change) &&
        seen.add(one.change),
    )
    .slice(0, LISTED)
    .flatMap((one) => {
      const change = plainly.token('plain-change', one.change);
      const disease = plainly.disease(one.outcome);
      return change === null || disease === null ? [] : [sayChangePlainly(words, one, change, disease)];
    });
  return {
    heading: words.say('patient.prevention.change.heading'),
    lines: lines.length === 0 ? [] : [...lines, words.say('patient.prevention.change.talk')],
  };
}

function sayChangePlainly(words: Words, one: WhatIf, change: string, disease: string): string {
  const whole = (share: number): number => Math.round(share * 100);
  const n = whole(one.benefit!);
  const years = one.horizonYears === null ? '' : words.say('patient.prevention.years', { n: one.horizonYears });
  const range = one.benefitInterval;
  return joined([
    n < 1
      ? words.say('patient.prevention.change.few', { change: capital(change), disease, years })
      : words.say('patient.prevention.change', { change: capital(change), n, disease, years }),
    range === null
      ? words.say('patient.prevention.risk.no-range')
      : whole(range[0]) === whole(range[1])
        ? words.say('patient.prevention.risk.sure')
        : words.say('patient.prevention.change.range', {
            low: Math.max(0, whole(Math.min(range[0], range[1]))),
            high: whole(Math.max(range[0], range[1])),
          }),
    one.harms.length === 0 ? null : words.say('patient.prevention.change.harm'),
    one.confirmed ? null : words.say('patient.prevention.unchecked'),
  ]).replace(/ ([.,])/g, '$1');
}

function sayGenes(words: Words, plainly: Plainly, plan: PreventionPlan): Block {
  const { genome, scores, asked } = plan;
  const heading = words.say('patient.prevention.genes.heading');
  const notAsked = KINDS.filter((kind) => !asked.includes(kind)).flatMap(
    (kind) => plainly.token('plain-consent', kind) ?? [],
  );
  const kinds =
    notAsked.length === 0
      ? []
      : [words.say('patient.prevention.genes.not-asked', { kinds: words.list(notAsked, 'or') })];
  if (genome === null && scores.length === 0)
    return { heading, lines: [words.say('patient.prevention.genes.not-read')] };
  const findings = genome?.findings ?? [];
  const returned = findings.filter(({ state }) => state === 'returned');
  const unsure = findings.filter(({ state }) =>
    ['phase-unknown', 'unconfirmed', 'conflicting', 'uncertain', 'kind-unknown', 'not-of-list'].includes(state),
  );
  const carried = [
    ...new Set([
      ...findings.filter(({ state }) => state === 'carrier').map(({ gene }) => gene),
      ...(genome?.carriers ?? []).filter(({ state }) => state === 'carrier').map(({ gene }) => gene),
    ]),
  ];
  const singles = (genome?.singles ?? []).filter(({ state }) => state === 'present');
  const told = [
    ...returned.filter(({ confirmFirst }) => confirmFirst.length === 0).map((one) => sayFound(words, plainly, one)),
    ...genesIn(returned.filter(({ confirmFirst }) => confirmFirst.length > 0)).map((gene) =>
      words.say('patient.prevention.genes.confirm', { gene: plainly.name(gene) }),
    ),
    ...carried.map((gene) => words.say('patient.prevention.genes.carrier', { gene: plainly.name(gene) })),
    ...genesIn(singles).map((gene) => words.say('patient.prevention.genes.single', { gene: plainly.name(gene) })),
    ...genesIn(unsure)
      .slice(0, LISTED)
      .map((gene) => words.say('patient.prevention.genes.unsure', { gene: plainly.name(gene) })),
  ];
  const has = (state: string): boolean => findings.some((one) => one.state === state);
  return {
    heading,
    lines: [
      ...told,
      ...(told.length === 0 ? [] : [words.say('patient.prevention.genes.way')]),
      ...scores
        .filter(({ effect }) => effect !== 'known')
        .slice(0, 2)
        .flatMap(({ trait }) => {
          const disease = plainly.disease(slug(trait));
          return disease === null ? [] : [words.say('patient.prevention.score', { disease })];
        }),
      ...(has('none-known') || has('none-returned') ? [words.say('patient.prevention.genes.none')] : []),
      ...(has('not-assessed') ? [words.say('patient.prevention.genes.open')] : []),
      ...(has('kept-for-adulthood') ? [words.say('patient.prevention.genes.child')] : []),
      ...kinds,
    ],
  };
}

const KINDS = [
  'cancer',
  'cardiovascular',
  'metabolic',
  'other',
  'carrier',
  'risk-variant',
  'apoe',
  'polygenic',
] as const;

function genesIn(list: readonly { readonly gene: string }[]): readonly string[] {
  return [...new Set(list.map(({ gene }) => gene))];
}

function sayFamily(words: Words, plainly: Plainly, { family, cascade }: PreventionPlan): Block {
  const relatives = [
    ...new Set(
      cascade
        .filter(({ state }) => state === 'to-tell')
        .flatMap(({ relation }) => (relation === null ? [] : (plainly.token('plain-relative', relation) ?? []))),
    ),
  ].slice(0, LISTED);
  const met = family.criteria.some(({ state }) => state === 'met');
  const open = family.criteria.some(
    ({ state, conditions }) => state === 'open' && conditions.some(({ by }) => by.length > 0),
  );
  return {
    heading: words.say('patient.prevention.family.heading'),
    lines: [
      ...(met ? [words.say('patient.prevention.family.met')] : []),
      ...(relatives.length === 0
        ? []
        : [words.say('patient.prevention.family.tell', { relatives: words.list(relatives) })]),
      ...(family.pedigree === null ? [words.say('patient.prevention.family.none')] : []),
      ...(open ? [words.say('patient.prevention.family.open')] : []),
      ...(family.pedigree !== null && !met && !open && relatives.length === 0
        ? [words.say('patient.prevention.family.quiet')]
        : []),
    ],
  };
}

function sayMissing(words: Words, plainly: Plainly, { missing }: PreventionPlan): Block {
  const known = missing.flatMap(({ fact }) => plainly.token('plain-fact', fact) ?? []);
  const shown = [...new Set(known)].slice(0, LISTED);
  return {
    heading: words.say('patient.prevention.missing.heading'),
    lines: [
      ...shown.map((what) => words.say('patient.prevention.missing', { what })),
      ...(missing.length > shown.length ? [words.say('patient.prevention.missing.more')] : []),
    ],
  };
}

function sayQuestions(words: Words, plainly: Plainly, { questions }: PreventionPlan): Block {
  const lines = questions.flatMap(({ code, params }) => {
    switch (code) {
      case 'is-it-time':
      case 'when-was-last':
      case 'when-is-follow-up':
      case 'is-it-for-me':
      case 'which-way': {
        const topic = plainly.disease(params['topic'] ?? '');
        return topic === null ? [] : [words.say(`patient.prevention.question.${code}`, { topic })];
      }
      case 'can-we-find-out': {
        const fact = plainly.token('plain-fact', params['fact'] ?? '');
        return fact === null ? [] : [words.say('patient.prevention.question.can-we-find-out', { fact })];
      }
      default:
        return [words.say(`patient.prevention.question.${code}`)];
    }
  });
  return { heading: words.say('patient.prevention.questions.heading'), lines: [...new Set(lines)].slice(0, 6) };
}

type Parts = Omit<PatientPreventionSaid, 'glossary' | 'mark' | 'names'>;

/** All that is read, for the glossary. */
function textOf(parts: Parts): string {
  const { gene, more, later, changes, genes, family, missing, notNeeded, meansNot, help, questions, source } = parts;
  return [
    parts.what,
    ...parts.things.flatMap(({ heading, why, decides }) => [heading, ...why, decides]),
    ...parts.risks.rows.flatMap(({ heading, arrays, notes }) => [heading, ...arrays.map(({ text }) => text), ...notes]),
    ...parts.risks.notes,
    ...[gene, more, later, changes, genes, family, missing, notNeeded, meansNot, help, questions, source].flatMap(
      ({ lines }) => lines,
    ),
  ].join('\n\n');
}
