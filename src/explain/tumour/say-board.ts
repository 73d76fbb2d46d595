import type { TherapyStatement } from '../../oncology/index.ts';
import type { TumourPlan } from '../../plan/index.ts';
import type { Words } from '../words.ts';
import { bestSupport } from './best-support.ts';
import { type AlterationSaid, sayAlteration } from './say-alteration.ts';
import { type DrugSaid, sayDrugBeside } from './say-drug-beside.ts';
import { type GapSaid, type GermlineSaid, type TrialSaid, sayGaps, sayGermline, sayTrial } from './say-gaps.ts';
import { type MeasureSaid, sayMeasures } from './say-measures.ts';
import { type TherapySaid, sayTherapyStatement, sayTier } from './say-therapy.ts';
import { THERAPY_GROUPS, type TherapyGroup, groupOf, statementsByGroup } from './therapy-groups.ts';
import {
  type TumourSpeaking,
  capital,
  changeOf,
  sayCountry,
  sayTherapies,
  sayTherapy,
  sayTumourType,
  tumourSpeaking,
} from './tumour-names.ts';

/** One tumour's board in the words of a clinician: what terminal, page and paper are made from. */
export interface TumourSaid {
  readonly title: string;
  /** The result in one or two sentences. */
  readonly statement: string;
  readonly basis: readonly string[];
  readonly head: readonly { readonly term: string; readonly text: string }[];
  readonly groups: Readonly<Record<TherapyGroup, TherapyGroupSaid>>;
  readonly alterations: readonly AlterationSaid[];
  readonly drugs: readonly DrugSaid[];
  readonly germline: readonly GermlineSaid[];
  readonly measures: readonly MeasureSaid[];
  readonly trials: readonly TrialSaid[];
  readonly gaps: readonly GapSaid[];
  readonly decides: string;
}

export interface TherapyGroupSaid {
  readonly group: TherapyGroup;
  readonly title: string;
  readonly rows: readonly TherapySaid[];
  /** What stands there where no row does; null: the part is left out then. */
  readonly none: string | null;
}

export function sayTumour(words: Words, plan: TumourPlan): TumourSaid {
  const speaking = tumourSpeaking(plan, words);
  const { board } = plan;
  const groups = statementsByGroup(board);
  const where = sayCountry(words, plan.country);
  const person = plan.person.name;
  return {
    title: person === null ? words.say('tumour.title') : words.say('tumour.title.person', { person }),
    statement: sayBoardStatement(speaking, groups),
    basis: sayBasis(speaking),
    head: sayHead(speaking),
    groups: Object.fromEntries(
      THERAPY_GROUPS.map((group): [TherapyGroup, TherapyGroupSaid] => [
        group,
        {
          group,
          title: words.say(`tumour.section.${group}`, { where }),
          rows: groups[group].map((statement) => sayTherapyStatement(speaking, statement)),
          none:
            group === 'label' || group === 'off' || group === 'resistance'
              ? words.say(`tumour.section.${group}.none`, { where })
              : null,
        },
      ]),
    ) as Record<TherapyGroup, TherapyGroupSaid>,
    alterations: board.alterations.map((one) => sayAlteration(speaking, one)),
    drugs: plan.drugs.map((one) => sayDrugBeside(speaking, one)),
    germline: sayGermline(speaking),
    measures: sayMeasures(speaking),
    trials: board.trials.map((one) => sayTrial(speaking, one)),
    gaps: sayGaps(speaking),
    decides: words.say('tumour.decides'),
  };
}

const NAMED = 3;

function sayBoardStatement(
  speaking: TumourSpeaking,
  groups: Readonly<Record<TherapyGroup, readonly TherapyStatement[]>>,
): string {
  const { words, plan } = speaking;
  const where = sayCountry(words, plan.country);
  const { label, off, early } = groups;
  const open = [...groups['label-if'], ...groups.conditional];
  const first = (list: readonly TherapyStatement[]): { names: string; n: number; changes: string } => ({
    names: capital(namesOf(speaking, list)),
    n: list.length,
    changes: changesOf(speaking, list),
  });
  const { profile } = plan.board;
  const read = profile.mutations.length + profile.fusions.length + profile.copyChanges.length + profile.markers.length;
  const lead = (): string => {
    if (label.length > 0) return words.say('tumour.statement.label', { ...first(label), where });
    if (groups['label-if'].length > 0)
      return words.say('tumour.statement.label-if', { ...first(groups['label-if']), where });
    const [best] = off;
    if (best !== undefined)
      return words.say('tumour.statement.off', {
        ...first(off),
        names: namesOf(speaking, off),
        where,
        tier: sayTier(words, best.tier, best.level),
      });
    if (open.length > 0) return words.say('tumour.statement.conditional', first(open));
    if (early.length > 0) return words.say('tumour.statement.early', { names: namesOf(speaking, early), where });
    if (groups['gene-alone'].length > 0)
      return words.say('tumour.statement.gene-alone', { names: namesOf(speaking, groups['gene-alone']), where });
    return words.say('tumour.statement.none', { n: read });
  };
  return [lead(), ...resistanceOf(speaking, groups), ...germlineOf(speaking, groups)].join(' ');
}

type Groups = Readonly<Record<TherapyGroup, readonly TherapyStatement[]>>;

/** Resistance of the first tier only: what a cell line or a gene's name suggests does not open a page. */
function resistanceOf(speaking: TumourSpeaking, { resistance, label }: Groups): readonly string[] {
  const { words } = speaking;
  const strong = resistance.filter(({ tier, status }) => status === 'offered' && tier === 'I');
  if (strong.length === 0) return [];
  const together = new Set(label.filter(({ therapies }) => therapies.length > 1).flatMap(({ therapies }) => therapies));
  const names = strong.map(({ therapies }) => {
    const name = sayTherapies(speaking, therapies);
    return therapies.length === 1 && together.has(therapies[0]!) ? words.say('tumour.alone', { name }) : name;
  });
  return [words.say('tumour.statement.resistance', { names: fewOf(words, [...new Set(names)]) })];
}

/** What the person's own genes ask of a medicine that is on label, or of the best there is; the worse word first. */
function germlineOf(speaking: TumourSpeaking, groups: Groups): readonly string[] {
  const { words, plan } = speaking;
  const labelled = [...groups.label, ...groups['label-if']];
  const lead = labelled.length > 0 ? labelled : groups.off;
  const proposed = new Set(lead.flatMap(({ therapies }) => therapies));
  return (['avoid', 'change-dose'] as const).flatMap((word) => {
    const names = plan.drugs
      .filter((one) => one.word === word && proposed.has(one.therapy))
      .map((one) => sayTherapy(speaking, one.therapy));
    return names.length === 0
      ? []
      : [words.say('tumour.statement.germline', { word, drugs: words.list([...new Set(names)]) })];
  });
}

/** The first few sets, and how many more. */
function namesOf(speaking: TumourSpeaking, statements: readonly TherapyStatement[]): string {
  return fewOf(speaking.words, [...new Set(statements.map(({ therapies }) => sayTherapies(speaking, therapies)))]);
}

/** At most three, fewer where their names are long: a statement is read at one glance. */
function fewOf(words: Words, names: readonly string[]): string {
  let room = LONGEST;
  const shown = names.slice(0, NAMED).filter((name, i) => {
    room -= name.length;
    return i === 0 || room >= 0;
  });
  const more = names.length - shown.length;
  return words.list([...shown, ...(more > 0 ? [words.say('tumour.more', { n: more })] : [])]);
}

/** Signs of names in one list of the statement. */
const LONGEST = 64;

function changesOf(speaking: TumourSpeaking, statements: readonly TherapyStatement[]): string {
  const on = statements.slice(0, NAMED).flatMap((one) =>
    bestSupport(one)
      .slice(0, 1)
      .flatMap((item) => item.on),
  );
  return speaking.words.list([...new Set(on)].slice(0, NAMED).map((id) => changeOf(speaking, id)));
}

function sayBasis({ words, plan }: TumourSpeaking): readonly string[] {
  const { board } = plan;
  const { profile } = board;
  const files = [...new Set(board.documents.map(({ name }) => name))];
  return [
    words.say('tumour.basis', {
      date: words.date(plan.made),
      files: files.length === 0 ? words.say('tumour.not-stated') : words.list(files),
      mutations: profile.mutations.length,
      fusions: profile.fusions.length,
      copies: profile.copyChanges.length + profile.arms.length,
      markers: profile.markers.length,
    }),
    ...(profile.unnamed.length === 0 ? [] : [words.say('tumour.basis.unnamed', { n: profile.unnamed.length })]),
    ...(board.dataDates.length === 0
      ? []
      : [
          words.say('tumour.basis.dates', {
            dates: words.list(
              board.dataDates
                .slice(0, 2)
                .map(({ source, date }) => words.say('tumour.basis.date', { source, date: words.date(date) })),
            ),
          }),
        ]),
  ];
}

function sayHead(speaking: TumourSpeaking): TumourSaid['head'] {
  const { words, plan } = speaking;
  const { person, board } = plan;
  const { type, assay, purity, ploidy, build } = board.profile;
  const unknown = words.say('tumour.not-stated');
  const row = (key: 'person' | 'age' | 'type' | 'assay' | 'purity' | 'country', text: string) => ({
    term: words.say(`tumour.head.${key}`),
    text,
  });
  const ageAndSex = [
    ...(person.ageYears === null ? [] : [words.say('tumour.years', { n: person.ageYears })]),
    ...(person.sex === null ? [] : [words.say('context.sex', { sex: person.sex })]),
  ];
  const assayParts = [
    words.say(`tumour.assay.${assay.kind}`),
    ...(assay.genes === null ? [] : [words.say('tumour.assay.genes', { n: assay.genes.length })]),
    ...(assay.callableMb === null
      ? []
      : [words.say('tumour.assay.callable', { mb: words.number(Math.round(assay.callableMb * 10) / 10) })]),
    words.say('tumour.assay.normal', {
      is: assay.matchedNormal === null ? 'unknown' : assay.matchedNormal ? 'yes' : 'no',
    }),
    ...(build === null ? [] : [build]),
  ];
  return [
    row('person', person.name ?? words.say('tumour.unnamed-person')),
    row('age', ageAndSex.length === 0 ? unknown : ageAndSex.join(', ')),
    row('type', `${capital(sayTumourType(words, type))} (${type.code})`),
    row('assay', capital(assayParts.join(', '))),
    row(
      'purity',
      [
        purity === null ? unknown : words.chance(purity),
        ...(ploidy === null ? [] : [words.say('tumour.ploidy', { n: words.number(Math.round(ploidy * 10) / 10) })]),
      ].join(', '),
    ),
    row(
      'country',
      plan.country === null || plan.country === undefined
        ? unknown
        : (words.phrase('country-name', plan.country) ?? plan.country),
    ),
  ];
}

/** Statements whose drawers a page opens as text: all but early evidence, which is listed by name. */
export function isShownInFull(statement: TherapyStatement): boolean {
  return groupOf(statement) !== 'early';
}
