import type { Locator, RecordRef } from '../../core/index.ts';
import {
  THERAPY_GROUPS,
  type TherapyGroup,
  type TherapyGroupSaid,
  type TherapySaid,
  type TumourSaid,
  type Words,
  createWords,
  isNear,
  sayTumour,
} from '../../explain/index.ts';
import type { TumourPlan } from '../../plan/index.ts';
import { type QuotedLine, quoteLine } from '../quoted-line.ts';

/** One tumour's plan with its words: what text, page and paper are made from. */
export interface TumourView {
  readonly plan: TumourPlan;
  readonly said: TumourSaid;
  readonly words: Words;
}

export function tumourView(plan: TumourPlan, words: Words = createWords()): TumourView {
  return { plan, words, said: sayTumour(words, plan) };
}

/** Therapies of page one: the rest stands below, in full. */
export const FIRST_LINES = 5;

/** Why a statement may be said: the records with their digests, and the lines that were read. */
export interface StatementTrace {
  readonly records: readonly RecordRef[];
  readonly lines: readonly QuotedLine[];
  readonly method: string;
}

export function traceOf({ plan }: TumourView, id: string): StatementTrace {
  const finding = plan.board.statements.find(({ value }) => value.id === id);
  const support = finding === undefined ? [] : [...finding.value.support, ...finding.value.against];
  const records = new Map<string, RecordRef>();
  for (const record of [...support.map((item) => item.record), ...(finding?.trace.records ?? [])])
    records.set(record.id, record);
  const facts = new Map<string, Locator>();
  for (const fact of [...(finding?.trace.facts ?? []), ...support.flatMap((item) => item.facts)])
    facts.set(JSON.stringify(fact), fact);
  return {
    records: [...records.values()],
    lines: [...facts.values()].map(quoteLine),
    method: finding === undefined ? '' : `${finding.trace.method.id} ${finding.trace.method.version}`,
  };
}

/** Groups that are only named, last of all. */
export const BY_NAME = ['untested', 'early', 'gene-alone'] as const satisfies readonly TherapyGroup[];

function isByName(group: TherapyGroup): group is (typeof BY_NAME)[number] {
  return (BY_NAME as readonly TherapyGroup[]).includes(group);
}

/** Groups with a row for each statement, in their order. */
export const IN_ROWS: readonly TherapyGroup[] = THERAPY_GROUPS.filter((group) => !isByName(group));

/** What page one lists: therapies on label; where there is none, those that would be, else the best off label. */
export function leadGroup({ said }: TumourView): TherapyGroupSaid {
  const { groups } = said;
  return [groups.label, groups['label-if'], groups.off].find(({ rows }) => rows.length > 0) ?? groups.label;
}

/** Statements whose Why is opened as text on paper: those of page one, what resists, and the best off label. */
export function openedOnPaper({ said }: TumourView): readonly TherapySaid[] {
  const first = (group: 'label' | 'off' | 'label-if' | 'resistance', n: number): readonly TherapySaid[] =>
    said.groups[group].rows.slice(0, n);
  return [...first('label', FIRST_LINES), ...first('label-if', 2), ...first('off', 3), ...first('resistance', 3)];
}

/** Proposed medicines of which the person's own genes or checks say something, or which could not be judged. */
export function drugsThatSpeak({ said }: TumourView): TumourSaid['drugs'] {
  const order = ['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care'] as const;
  const rank = (word: TumourSaid['drugs'][number]['word']): number =>
    word === null ? order.length : order.indexOf(word);
  return said.drugs
    .filter(({ word, concerns, dose }) => word !== null || concerns.length > 0 || dose !== null)
    .toSorted((a, b) => rank(a.word) - rank(b.word));
}

/** What the person's genes say beside one statement's medicines. */
export function besideStatement({ plan, said }: TumourView, id: string): TumourSaid['drugs'] {
  const of = plan.board.statements.find(({ value }) => value.id === id)?.value.therapies ?? [];
  return drugsThatSpeak({ plan, said } as TumourView).filter(
    ({ therapy, word }) => word !== null && of.includes(therapy),
  );
}

/** What in the person speaks of a medicine: genes, then other checks. */
export function becauseOf({ genes, concerns }: TumourSaid['drugs'][number]): string {
  return [...genes.map(({ text }) => text), ...concerns].join('; ');
}

/** Genes that are named as not read on page one. */
const OPEN_GENES = 4;
const SPEAKING = 5;

/** Page one's share of the person's own genes: medicines that they speak of, and genes not read with the medicines they matter for. */
export function ownGenesFirst(view: TumourView): {
  readonly speak: TumourSaid['drugs'];
  readonly open: readonly string[];
} {
  const { plan, words } = view;
  const lead = new Set(leadGroup(view).rows.map(({ id }) => id));
  // A medicine that only early evidence or another tumour proposes does not stand on page one.
  const near = new Set(
    plan.board.statements
      .filter(({ value }) => isNear(value) || lead.has(value.id))
      .flatMap(({ value }) => value.therapies),
  );
  const all = drugsThatSpeak(view).filter(({ therapy }) => near.has(therapy));
  const speak = all.filter(({ word }) => word !== null && word !== 'usual-care' && word !== 'not-enough-data');
  const waiting = new Map<string, string[]>();
  const open = new Set(all.filter(({ word }) => word === 'not-enough-data').map(({ therapy }) => therapy));
  for (const { therapy, genes } of plan.drugs) {
    if (!open.has(therapy)) continue;
    const name = all.find((one) => one.therapy === therapy)?.name ?? therapy;
    for (const { gene, phenotype } of genes)
      if (phenotype === null) waiting.set(gene, [...(waiting.get(gene) ?? []), name.toLowerCase()]);
  }
  return {
    speak: speak.slice(0, SPEAKING),
    open: [...waiting].slice(0, OPEN_GENES).map(([gene, names]) =>
      words.say('tumour.drug.gene.matters', {
        gene,
        drugs: words.list([
          ...new Set(names.slice(0, 4)),
          ...(names.length > 4 ? [words.say('tumour.more', { n: names.length - 4 })] : []),
        ]),
      }),
    ),
  };
}
