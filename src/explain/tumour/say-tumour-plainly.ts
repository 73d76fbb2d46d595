import type { ActionWord } from '../../core/index.ts';
import type { TherapyStatement } from '../../oncology/index.ts';
import type { TumourPlan } from '../../plan/index.ts';
import type { GlossaryLine } from '../glossary.ts';
import type { Block } from '../patient/say-plan-plainly.ts';
import type { Words } from '../words.ts';
import { bestSupport, easiestSupport } from './best-support.ts';
import { sayMissing } from './say-gaps.ts';
import { type TherapyGroup, groupOf, isNear, isOnLabel } from './therapy-groups.ts';
import { type TumourSpeaking, changeOf, sayTherapy, tumourSpeaking } from './tumour-names.ts';

/** The board for the person: at most three medicines to ask about, what may not work, what is not known, no promise. */
export interface PatientTumourSaid {
  readonly title: string;
  readonly statement: string;
  readonly basis: string;
  readonly what: string;
  readonly things: readonly PatientTherapySaid[];
  readonly more: Block;
  readonly changes: Block;
  readonly own: readonly { readonly word: ActionWord; readonly says: string; readonly text: string }[];
  readonly ownHeading: string;
  readonly resistance: Block;
  readonly missing: Block;
  readonly family: Block;
  readonly trials: Block;
  readonly meansNot: Block;
  readonly questions: Block;
  readonly source: Block;
  readonly glossary: { readonly heading: string; readonly lines: readonly GlossaryLine[] };
  readonly mark: string | null;
  /** Names of medicines, changes and markers: no wording of ours. */
  readonly names: readonly string[];
}

export interface PatientTherapySaid {
  readonly heading: string;
  readonly why: readonly string[];
  readonly decides: string;
}

const THINGS = 3;
const MORE = 5;
const LISTED = 4;

export function sayTumourPlainly(words: Words, plan: TumourPlan): PatientTumourSaid {
  const speaking = tumourSpeaking(plan, words);
  const { board } = plan;
  const all = board.statements.map(({ value }) => value);
  const medicine = (statement: TherapyStatement): string => sayTogether(speaking, statement);
  // What other tumours or a gene's name suggest never reaches the person.
  const near = all.filter(isNear);
  const of = (group: TherapyGroup): readonly TherapyStatement[] => near.filter((one) => groupOf(one) === group);
  const asking = oneEach([...of('label'), ...of('label-if'), ...of('off')], medicine).slice(0, THINGS + MORE);
  const proposed = new Set(asking.flatMap(({ therapies }) => therapies));
  const resisted = all.filter((one) => groupOf(one) === 'resistance' && one.status === 'offered' && one.tier === 'I');
  const changes = board.alterations.filter(({ kind, statements }) => kind !== 'marker' && statements.length > 0);
  const date = words.date(plan.made);
  const resistedNames = [...new Set(resisted.map(medicine))];
  // What is asked about together may fail when it is given alone.
  const alone = new Set(
    resisted.filter(({ therapies }) => therapies.length === 1 && proposed.has(therapies[0]!)).map(medicine),
  );
  const parts = {
    title: words.say('patient.tumour.title'),
    statement: sayWhatToAsk(words, { label: of('label').length, if: of('label-if').length, study: of('off').length }),
    basis:
      plan.person.name === null
        ? words.say('patient.tumour.basis.you', { date })
        : words.say('patient.tumour.basis', { date, name: plan.person.name }),
    what: words.say('patient.tumour.what'),
    things: asking.slice(0, THINGS).map((statement) => sayThing(speaking, statement)),
    more: {
      heading: words.say('patient.tumour.more.heading'),
      lines: asking
        .slice(THINGS)
        .map((one) =>
          groupOf(one) === 'off' ? words.say('patient.tumour.more.off', { medicine: medicine(one) }) : medicine(one),
        ),
    },
    changes: {
      heading: words.say('patient.tumour.changes'),
      lines: [
        ...changes
          .slice(0, LISTED)
          .map(({ id }) => words.say('patient.tumour.change', { change: plainChange(speaking, id) })),
        ...(changes.length > LISTED ? [words.say('patient.tumour.changes.more', { n: changes.length - LISTED })] : []),
      ],
    },
    own: byUrgency(plan.drugs).flatMap(({ word, therapy }) =>
      word === null || !proposed.has(therapy)
        ? []
        : [
            {
              word,
              says: words.say(`patient.word.${word}`),
              text: words.say(`patient.tumour.own.${word}`, { medicine: sayTherapy(speaking, therapy) }),
            },
          ],
    ),
    ownHeading: words.say('patient.tumour.own.heading'),
    resistance: {
      heading: words.say('patient.tumour.resistance.heading'),
      lines: resistedNames.slice(0, LISTED).map((name) =>
        words.say(alone.has(name) ? 'patient.tumour.resistance.alone' : 'patient.tumour.resistance', {
          medicine: name,
        }),
      ),
    },
    missing: { heading: words.say('patient.tumour.missing.heading'), lines: sayMissingPlainly(speaking) },
    family: {
      heading: words.say('patient.tumour.family.heading'),
      lines: [words.say(plan.germline.length > 0 ? 'patient.tumour.family' : 'patient.tumour.family.none')],
    },
    trials: { heading: words.say('patient.tumour.trials.heading'), lines: [sayTrialsPlainly(speaking)] },
    meansNot: {
      heading: words.say('patient.tumour.not.heading'),
      lines: [
        words.say(asking.length > 0 ? 'patient.tumour.not.promise' : 'patient.tumour.not.none'),
        words.say('patient.tumour.not.alone'),
      ],
    },
    questions: {
      heading: words.say('patient.tumour.questions.heading'),
      lines: [
        ...(asking.length > 1 ? [words.say('patient.tumour.question.which')] : []),
        ...(asking.length > 0
          ? [words.say('patient.tumour.question.harm'), words.say('patient.tumour.question.cost')]
          : []),
        words.say('patient.tumour.question.else'),
      ],
    },
    source: {
      heading: words.say('patient.source'),
      lines:
        board.dataDates.length === 0
          ? []
          : [
              words.say('patient.tumour.source', {
                sources: words.list([...new Set(board.dataDates.map(({ source }) => source))].slice(0, 2)),
              }),
            ],
    },
  };
  return {
    ...parts,
    glossary: { heading: words.say('patient.glossary'), lines: words.glossary(textOf(parts)) },
    mark: words.mark,
    names: [
      ...asking.map(medicine),
      ...resistedNames,
      ...plan.drugs.map(({ therapy }) => sayTherapy(speaking, therapy)),
      ...changes.map(({ id }) => plainChange(speaking, id)),
      ...board.gaps.map((gap) => sayMissing(speaking, gap)),
      ...board.dataDates.map(({ source }) => source),
    ],
  };
}

/** How many there are of the nearest kind: approved, else approved if more is known, else only studied. */
function sayWhatToAsk(words: Words, counts: Readonly<Record<'label' | 'if' | 'study', number>>): string {
  const kind = (['label', 'if', 'study'] as const).find((one) => counts[one] > 0);
  return kind === undefined
    ? words.say('patient.tumour.statement.none')
    : words.say(`patient.tumour.statement.${kind}`, { n: counts[kind] });
}

const URGENCY: readonly (ActionWord | null)[] = [
  'avoid',
  'change-dose',
  'caution',
  'not-enough-data',
  'usual-care',
  null,
];

function byUrgency(drugs: TumourPlan['drugs']): TumourPlan['drugs'] {
  return drugs.toSorted((a, b) => URGENCY.indexOf(a.word) - URGENCY.indexOf(b.word));
}

function oneEach(list: readonly TherapyStatement[], name: (one: TherapyStatement) => string): TherapyStatement[] {
  const seen = new Map<string, TherapyStatement>();
  for (const one of list) if (!seen.has(name(one))) seen.set(name(one), one);
  return [...seen.values()];
}

function sayThing(speaking: TumourSpeaking, statement: TherapyStatement): PatientTherapySaid {
  const { words } = speaking;
  const on = [
    ...new Set(
      bestSupport(statement)
        .slice(0, 1)
        .flatMap((item) => item.on),
    ),
  ];
  const waiting = (easiestSupport(statement)?.conditions ?? []).filter(({ is }) => is === 'open');
  const open = waiting.filter(({ kind }) => kind === 'marker' || kind === 'test');
  const isOfTime = waiting.some(({ kind }) => kind === 'prior-therapy' || kind === 'line');
  const sure = statement.level === 'A' ? 'a' : statement.level === 'B' ? 'b' : 'c';
  return {
    heading: words.say('patient.tumour.ask', { medicine: sayTogether(speaking, statement) }),
    why: [
      ...(on.length === 0
        ? []
        : [words.say('patient.tumour.why', { change: words.list(on.map((id) => plainChange(speaking, id))) })]),
      words.say(isOnLabel(statement) ? 'patient.tumour.label' : 'patient.tumour.off'),
      ...(statement.status === 'conditional'
        ? [
            open[0] === undefined
              ? words.say(isOfTime ? 'patient.tumour.if.prior' : 'patient.tumour.if.other')
              : words.say('patient.tumour.if', {
                  what: sayMissing(speaking, { kind: 'marker-not-tested', what: open[0].settledBy ?? open[0].what }),
                }),
          ]
        : []),
      words.say(`patient.tumour.sure.${sure}`),
    ],
    decides: words.say('patient.tumour.decides'),
  };
}

/** `dabrafenib and trametinib` */
function sayTogether(speaking: TumourSpeaking, { therapies }: TherapyStatement): string {
  return speaking.words.list(therapies.map((name) => sayTherapy(speaking, name)));
}

/** `EGFR L858R`: without the letter that marks a protein. */
function plainChange(speaking: TumourSpeaking, id: string): string {
  return changeOf(speaking, id).replace(/\bp\./g, '');
}

function sayMissingPlainly(speaking: TumourSpeaking): readonly string[] {
  const { words, plan } = speaking;
  // What could bring a medicine that is approved for this tumour: other gaps are the board's.
  const gaps = plan.board.gaps.filter(({ labels }) => (labels ?? 0) > 0);
  const of = (kind: string): string[] => [
    ...new Set(gaps.filter((gap) => gap.kind === kind).map((gap) => sayMissing(speaking, gap))),
  ];
  const [markers, genes] = [of('marker-not-tested').slice(0, LISTED), of('gene-not-covered').slice(0, LISTED)];
  const prior = plan.board.gaps.some(({ kind }) => kind === 'prior-therapy-unknown');
  return [
    ...(markers.length === 0 ? [] : [words.say('patient.tumour.missing.marker', { what: words.list(markers) })]),
    ...(genes.length === 0 ? [] : [words.say('patient.tumour.missing.gene', { what: words.list(genes) })]),
    ...(prior ? [words.say('patient.tumour.missing.prior')] : []),
    ...(plan.board.profile.unnamed.length > 0 ? [words.say('patient.tumour.missing.other')] : []),
  ];
}

function sayTrialsPlainly({ words, plan }: TumourSpeaking): string {
  const fits = new Set(plan.board.trials.filter(({ verdict }) => verdict === 'eligible').map(({ trial }) => trial));
  return fits.size === 0
    ? words.say('patient.tumour.trials.none')
    : words.say('patient.tumour.trials', { n: fits.size });
}

type Parts = Omit<PatientTumourSaid, 'glossary' | 'mark' | 'names'>;

function textOf(parts: Parts): string {
  const { more, changes, resistance, missing, family, trials, meansNot, questions, source } = parts;
  return [
    parts.what,
    ...parts.things.flatMap(({ heading, why, decides }) => [heading, ...why, decides]),
    ...parts.own.map(({ text }) => text),
    ...[more, changes, resistance, missing, family, trials, meansNot, questions, source].flatMap(({ lines }) => lines),
  ].join('\n\n');
}
