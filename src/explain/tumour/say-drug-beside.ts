import type { ActionWord } from '../../core/index.ts';
import type { DoseAdvice } from '../../dosing/index.ts';
import type { DrugBeside } from '../../plan/index.ts';
import { sayDose } from '../dose/say-dose.ts';
import { sayAction } from '../say-action.ts';
import { sentence } from '../say-options.ts';
import { sayPhenotype } from '../say-phenotype.ts';
import { saySettlingShort } from '../say-settling.ts';
import type { Words } from '../words.ts';
import { type TumourSpeaking, capital, sayTherapies, sayTherapy } from './tumour-names.ts';

/** A proposed medicine beside the person's own genes, checks and dose. */
export interface DrugSaid {
  readonly therapy: string;
  readonly name: string;
  /** Null where no gene is known to matter, or nothing is known of the medicine. */
  readonly word: ActionWord | null;
  readonly says: string;
  /** Where a change of dose points. */
  readonly direction: 'up' | 'down' | 'either' | null;
  readonly todo: string;
  /** The one thing that weighs most of it, for a first page. */
  readonly first: string;
  /** `DPYD intermediate metaboliser`, a line a gene; what is not assessed says so. */
  readonly genes: readonly { readonly text: string; readonly open: boolean }[];
  readonly settles: readonly string[];
  readonly concerns: readonly string[];
  /** Checks that could not be made; null where all were. */
  readonly unchecked: string | null;
  /** What a model says of the dose; where it says none, what it needs. */
  readonly dose: string | null;
  /** `for dabrafenib + trametinib` */
  readonly proposedBy: string;
}

export function sayDrugBeside(speaking: TumourSpeaking, one: DrugBeside): DrugSaid {
  const { words, plan } = speaking;
  const name = capital(sayTherapy(speaking, one.therapy));
  const drugs = new Map(plan.drugs.flatMap(({ drug, therapy }) => (drug === null ? [] : [[drug, therapy] as const])));
  const sets = [
    ...new Set(
      plan.board.statements
        .filter(({ value }) => one.statements.includes(value.id))
        .map(({ value }) => sayTherapies(speaking, value.therapies)),
    ),
  ];
  const said = { words, drugs, drug: one.drug ?? one.therapy };
  const actions = [...new Set(one.actions.map((action) => sayAction(said, action)))].filter((text) => text !== '');
  return {
    therapy: one.therapy,
    name,
    word: one.word,
    says: one.word === null ? '' : words.say(`word.${one.word}`),
    direction: one.word === 'change-dose' ? directionOf(one) : null,
    todo: todoOf(speaking, one, actions),
    first: firstOf(speaking, one),
    genes: one.genes.map(({ gene, phenotype }) => ({
      open: phenotype === null,
      text:
        phenotype === null
          ? words.say('tumour.drug.gene.open', { gene })
          : words.say('tumour.drug.gene', {
              gene,
              phenotype: words.list(
                phenotype.split(' / ').map((one) => sayPhenotype(words, one)),
                'or',
              ),
            }),
    })),
    settles: [
      ...new Set(
        one.genes
          .filter(({ phenotype }) => phenotype === null)
          .flatMap(({ settledBy }) => settledBy.map((settling) => saySettlingShort(words, settling))),
      ),
    ],
    concerns: [...new Set(one.concerns.map((concern) => sayConcernBeside(speaking, one, concern)))],
    unchecked:
      one.unchecked === undefined
        ? null
        : words.say('tumour.drug.unchecked', {
            checks: words.list(one.unchecked.map((check) => uncapital(words.say(`check.${check}`)))),
          }),
    dose: one.dose === null ? null : sayDoseBeside(words, one.dose, name),
    proposedBy:
      sets.length === 0 || (sets.length === 1 && sets[0]!.toLowerCase() === name.toLowerCase())
        ? ''
        : words.say('tumour.drug.for', {
            therapies: words.list([
              ...sets.slice(0, 3),
              ...(sets.length > 3 ? [words.say('tumour.more', { n: sets.length - 3 })] : []),
            ]),
          }),
  };
}

function todoOf({ words }: TumourSpeaking, one: DrugBeside, actions: readonly string[]): string {
  if (one.drug === null) return words.say('tumour.drug.unknown');
  if (one.genes.length === 0) return words.say('tumour.drug.no-gene');
  if (one.word === 'not-enough-data') {
    const open = one.genes.filter(({ phenotype }) => phenotype === null).map(({ gene }) => gene);
    const how = one.genes.flatMap(({ phenotype, settledBy }) =>
      phenotype === null ? settledBy.map((settling) => saySettlingShort(words, settling)) : [],
    );
    if (open.length > 0)
      return how.length === 0
        ? words.say('tumour.drug.not-read', { genes: words.list(open) })
        : words.say('tumour.drug.settle', { how: words.list([...new Set(how)], 'or') });
  }
  return actions.length === 0 ? '' : sentence(actions.join('; '));
}

/** Actions by weight: what is avoided or given instead before a dose, a dose before what is watched. */
const WEIGHT = [
  'avoid',
  'not-eligible',
  'switch',
  'set-dose',
  'refer-dose',
  'limit-dose',
  'test-first',
  'set-interval',
  'titrate',
  'monitor',
];

function firstOf(speaking: TumourSpeaking, one: DrugBeside): string {
  const { words, plan } = speaking;
  const weight = (code: string): number => (WEIGHT.includes(code) ? WEIGHT.indexOf(code) : WEIGHT.length);
  const [first] = one.actions.toSorted((a, b) => weight(a.code) - weight(b.code));
  if (first === undefined || one.drug === null || one.word === 'not-enough-data') return todoOf(speaking, one, []);
  const drugs = new Map(plan.drugs.flatMap(({ drug, therapy }) => (drug === null ? [] : [[drug, therapy] as const])));
  return sentence(sayAction({ words, drugs, drug: one.drug }, first));
}

function directionOf({ actions }: DrugBeside): 'up' | 'down' | 'either' {
  const ways = new Set(
    actions.flatMap((action) => {
      if (action.code !== 'set-dose') return [];
      if (action.direction !== undefined) return [action.direction];
      const factor = action.factorHigh ?? action.factorLow;
      return factor === undefined ? [] : [factor < 1 ? 'lower' : 'higher'];
    }),
  );
  return ways.has('lower') && !ways.has('higher') ? 'down' : ways.has('higher') && !ways.has('lower') ? 'up' : 'either';
}

/** `QT` stays as it is. */
function uncapital(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}

/** Serious notices say what the model needs before a dose is said. */
function sayDoseBeside(words: Words, dose: DoseAdvice, drug: string): string {
  const said = sayDose(words, dose, { drug });
  const serious = new Set(
    [...dose.refusals, ...dose.cautions].flatMap(({ code, severity }): string[] =>
      severity === 'serious' ? [code] : [],
    ),
  );
  const needs = [...said.refusals, ...said.cautions].filter(({ code }) => serious.has(code));
  return [...new Set([said.statement, ...needs.flatMap(({ what, meaning }) => [what, meaning])])].join(' ');
}

/** `QT prolongation`; of medicines given together: `QT prolongation together with vorinostat`. */
function sayConcernBeside(
  speaking: TumourSpeaking,
  one: DrugBeside,
  { code, value, together }: DrugBeside['concerns'][number],
): string {
  const { words, plan } = speaking;
  const concern = sayConcernCode(speaking, code);
  if (together === undefined || value === undefined) return concern;
  const others = new Set([value.drug, ...value.with].filter((id) => id !== one.drug));
  const inSet = new Set(
    plan.board.statements
      .filter(({ value: { id } }) => together.includes(id))
      .flatMap(({ value: { therapies } }) => therapies),
  );
  const names = plan.drugs
    .filter(({ drug, therapy }) => drug !== null && others.has(drug) && inSet.has(therapy))
    .map(({ therapy }) => sayTherapy(speaking, therapy));
  return names.length === 0 ? concern : words.say('tumour.drug.together', { concern, drugs: words.list(names) });
}

/** What another check found, by its mechanism. */
function sayConcernCode({ words }: TumourSpeaking, code: string): string {
  return words.phrase('mechanism', code) ?? words.term(code, 'mechanism');
}
