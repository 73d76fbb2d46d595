import type { ActionWord } from '../../core/index.ts';
import {
  sayOutcomes,
  sayReason,
  saySettling,
  sayEffectsPlainly,
  sayOptionPlainly,
  sentence,
} from '../../explain/index.ts';
import { type Plan, type PlanItem, WORD_ORDER } from '../../plan/index.ts';
import { sayDiplotypes, sayFirmness, sayMeaning } from '../gene-words.ts';
import { sayFormat } from '../format-words.ts';
import { sayAssumedPositions } from '../quality-said.ts';
import {
  type Audience,
  type Reporter,
  capital,
  createReporter,
  genesAssumed,
  leadStatement,
  sayDate,
  sayDo,
  sayAssumedPlainly,
  sayNameInList,
  sayNothingNormal,
  sayWhy,
  shortDigest,
  speakingOf,
} from '../reporter.ts';
import { noticeBlocks } from './notice-blocks.ts';
import { joinAlike } from '../alike.ts';
import { sayBasis, sayStatementOf } from '../statement.ts';

export type Direction = 'up' | 'down' | 'either' | null;

/** The report as plain structure: no width, no colour, no line breaks. A terminal or a log decides how it looks. */
export type TextBlock =
  | { readonly kind: 'statement'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly aside: string }
  | {
      readonly kind: 'medicine';
      readonly word: ActionWord;
      readonly direction: Direction;
      readonly says: string;
      readonly name: string;
      readonly todo: string;
      readonly because: string;
      readonly source: string;
    }
  | {
      readonly kind: 'names';
      readonly word: ActionWord;
      readonly direction: Direction;
      readonly says: string;
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'gene';
      readonly gene: string;
      readonly meaning: string;
      readonly firm: string;
      readonly read: string;
      readonly alleles: string;
    }
  | { readonly kind: 'pair'; readonly term: string; readonly text: string }
  /** A drawing in one row of characters: neither broken nor joined. */
  | { readonly kind: 'drawn'; readonly text: string }
  /** A table; `figures` are the columns whose cells end at one edge. It becomes lines of pairs where it is too wide. */
  | {
      readonly kind: 'columns';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly figures: readonly number[];
    };

export interface TextOptions {
  readonly audience: Audience;
  /** Star alleles beside each gene. */
  readonly alleles: boolean;
  /** Every medicine in full, also where nothing changes. */
  readonly all: boolean;
  /** Medicines only: neither genes nor what stays open nor quality. */
  readonly brief?: boolean;
}

export function textReport(plan: Plan, options: TextOptions): readonly TextBlock[] {
  const reporter = createReporter(plan);
  return options.audience === 'patient' ? forPatient(reporter) : forClinician(reporter, options);
}

function forClinician(reporter: Reporter, options: TextOptions): readonly TextBlock[] {
  const { plan, words } = reporter;
  const anyCurrent = plan.summary.current !== null;
  const shown = plan.items.filter((item) => options.all || item.group === (anyCurrent ? 'current' : 'change'));
  const folded = plan.items.filter((item) => !shown.includes(item) && item.group !== 'no-rule');
  const heading = anyCurrent ? 'report.medicines.current' : 'report.medicines.change';
  return [
    { kind: 'statement', text: sayStatementOf(words, plan, 'clinician') },
    { kind: 'note', text: sayBasis(words, plan, sayDate(words, plan.made)) },
    ...(shown.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: words.say(heading), aside: words.say('report.medicines.order') },
          ...joinAlike(shown, (item) => JSON.stringify([item.group, medicine(reporter, [{ ...item, name: '' }])])).map(
            (line) => medicine(reporter, line),
          ),
        ]),
    ...(anyCurrent && folded.length > 0
      ? [{ kind: 'heading' as const, text: words.say('report.medicines.others'), aside: '' }]
      : []),
    ...WORD_ORDER.flatMap((word) =>
      names(
        reporter,
        word,
        folded.filter((item) => item.word === word),
      ),
    ),
    ...(options.brief === true ? [] : details(reporter, options)),
  ];
}

/** What stands behind the medicines: genes, what stays open, quality, sources. */
function details(reporter: Reporter, options: TextOptions): readonly TextBlock[] {
  const { plan, words } = reporter;
  return [
    { kind: 'heading', text: words.say('report.genes'), aside: '' },
    ...plan.genes.map((gene): TextBlock => {
      const { call } = gene.result;
      const read = call.origin === 'outside' ? '' : gene.read === null ? '' : words.say('report.read-of', gene.read);
      return {
        kind: 'gene',
        gene: gene.result.gene,
        meaning: sayMeaning(reporter, gene),
        firm: sayFirmness(reporter, gene),
        read,
        alleles: options.alleles ? sayDiplotypes(reporter, gene, 3) : '',
      };
    }),
    ...openBlocks(reporter),
    ...footBlocks(reporter),
  ];
}

function medicine(reporter: Reporter, items: readonly PlanItem[]): TextBlock {
  const item = items[0]!;
  const name = reporter.words.list(items.map((one) => one.name));
  const lead = leadStatement(item);
  const source =
    lead === null
      ? ''
      : `${lead.evidence.body}${lead.evidence.strength === undefined ? '' : ` ${lead.evidence.strength.toLowerCase()}`} ${lead.evidence.date.slice(0, 4)}`;
  return {
    kind: 'medicine',
    word: item.word,
    direction: item.direction,
    says: reporter.words.say(`word.${item.word}`),
    name: capital(name),
    todo: sayDo(reporter, item, name),
    because: sayWhy(reporter, item),
    source,
  };
}

function names(reporter: Reporter, word: ActionWord, items: readonly PlanItem[]): readonly TextBlock[] {
  if (items.length === 0) return [];
  return [
    {
      kind: 'names',
      word,
      direction: null,
      says: reporter.words.say(`word.${word}`),
      names: items.map((item) => sayNameInList(reporter, item)),
    },
  ];
}

function openBlocks(reporter: Reporter): readonly TextBlock[] {
  const { plan, words } = reporter;
  if (plan.open.length === 0)
    return [
      { kind: 'note', text: words.say('report.open.none') },
      ...(genesAssumed(reporter).length === 0 ? [] : [{ kind: 'note' as const, text: sayNothingNormal(reporter) }]),
    ];
  return [
    { kind: 'heading', text: words.say('report.open'), aside: words.say('report.open.hint') },
    ...plan.open.map((question): TextBlock => {
      const outcomes = sayOutcomes(words, question);
      const reason =
        question.reason !== null
          ? sayReason(words, question.reason)
          : question.state === 'not-assessed'
            ? words.say('reason.no-record')
            : '';
      const missing = [reason, outcomes].filter((part) => part !== '').join('; ');
      const settles = question.settledBy.map((settling) => saySettling(words, settling)).join('; ');
      const drugs = question.holdsBack.map((drug) => reporter.drugs.get(drug) ?? drug);
      const holds = drugs.length === 0 ? '' : `${words.say('report.column.holds-back')}: ${drugs.join(', ')}`;
      const settled = settles === '' ? '' : `${words.say('report.column.settles')}: ${settles}`;
      return {
        kind: 'pair',
        term: question.gene,
        text: [missing, settled, holds]
          .filter((part) => part !== '')
          .map((part) => sentence(part))
          .join(' '),
      };
    }),
    { kind: 'note', text: sayNothingNormal(reporter) },
  ];
}

function footBlocks(reporter: Reporter): readonly TextBlock[] {
  const { plan, words } = reporter;
  return [
    { kind: 'heading', text: words.say('report.qc'), aside: '' },
    ...plan.inputs.map((input): TextBlock => ({
      kind: 'pair',
      term: input.source.name,
      text: `${sayFormat(input.format)}, ${input.build.build}; ${words.say('report.qc.positions').toLowerCase()}: ${words.say('report.qc.positions.value', { read: words.number(input.read), total: words.number(input.total) })}${sayAssumedPositions(words, input)}; ${words.say('report.qc.sex.seen', { seen: input.sex.seen ?? 'other' })}`,
    })),
    ...plan.outside.map(({ name, bytes }): TextBlock => ({
      kind: 'pair',
      term: name,
      text: words.say('report.qc.outside', { bytes: words.number(bytes) }),
    })),
    {
      kind: 'pair',
      term: words.say('report.knowledge'),
      text: `${plan.knowledge.id}, sha-256 ${shortDigest(plan.knowledge.digest)}`,
    },
    ...noticeBlocks(words, [...plan.inputs.flatMap((input) => input.notices), ...plan.notices]),
  ];
}

function forPatient(reporter: Reporter): readonly TextBlock[] {
  const { plan, words } = reporter;
  const asked = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  return [
    { kind: 'statement', text: sayStatementOf(words, plan, 'patient') },
    { kind: 'note', text: words.say('patient.keep-taking') },
    ...(genesAssumed(reporter).length === 0
      ? []
      : [{ kind: 'note' as const, text: words.say('patient.report.sure.assumed') }]),
    ...(asked.length === 0 ? [] : [{ kind: 'heading' as const, text: words.say('patient.report.ask'), aside: '' }]),
    ...asked.map((item): TextBlock => {
      const speaking = speakingOf(reporter, item);
      const lead = leadStatement(item);
      return {
        kind: 'medicine',
        word: item.word,
        direction: item.direction,
        says: words.say(`patient.word.${item.word}`),
        name: capital(item.name),
        todo: sayOptionPlainly(speaking, lead?.options[0]?.actions ?? [], item.word),
        because: [
          lead === null ? '' : sayEffectsPlainly(speaking, Object.values(lead.effects).flat()),
          sayAssumedPlainly(reporter, item),
        ]
          .filter((part) => part !== '')
          .join(' '),
        source: '',
      };
    }),
    { kind: 'heading', text: words.say('patient.report.all'), aside: '' },
    ...WORD_ORDER.flatMap((word): readonly TextBlock[] => {
      const items = plan.items.filter((item) => item.word === word && item.group !== 'no-rule');
      return items.length === 0
        ? []
        : [
            {
              kind: 'names',
              word,
              direction: null,
              says: words.say(`patient.word.${word}`),
              names: items.map((item) => sayNameInList(reporter, item)),
            },
          ];
    }),
    { kind: 'note', text: words.say('report.foot') },
  ];
}
