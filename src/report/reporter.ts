import {
  type DrugNames,
  type Speaking,
  type Words,
  createWords,
  sayBecause,
  sayOptions,
  sayContext,
  sayPhenotype,
  sentence,
} from '../explain/index.ts';
import type { GuidanceOption } from '../knowledge/index.ts';
import type { GeneResult, GuidanceStatement } from '../pgx/index.ts';
import type { Plan, PlanGene, PlanItem } from '../plan/index.ts';

export type Audience = 'clinician' | 'patient';

/** A plan with the words to speak of it. What every view needs, in one hand. */
export interface Reporter {
  readonly plan: Plan;
  readonly words: Words;
  readonly drugs: DrugNames;
  readonly genes: ReadonlyMap<string, PlanGene>;
  readonly items: ReadonlyMap<string, PlanItem>;
}

export function createReporter(plan: Plan, words: Words = createWords()): Reporter {
  return {
    plan,
    words,
    drugs: new Map(plan.items.map((item) => [item.drug, item.name])),
    genes: new Map(plan.genes.map((gene) => [gene.result.gene, gene])),
    items: new Map(plan.items.map((item) => [item.id, item])),
  };
}

export function speakingOf(reporter: Reporter, item: PlanItem): Speaking {
  return { words: reporter.words, drugs: reporter.drugs, drug: item.name };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  // "CYP2C19 …" and "PCI: …" keep their capitals.
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function leadStatement(item: PlanItem): GuidanceStatement | null {
  return item.lead === null ? null : (item.guidance.statements[item.lead] ?? null);
}

/**
 * What to do, in the table's cell: every option of the statement that leads, under its condition. While the word waits
 * for a gene: what is asked at least, and what is missing.
 */
export function sayDo(reporter: Reporter, item: PlanItem, name: string = item.name): string {
  const { words } = reporter;
  const lead = leadStatement(item);
  if (item.lacking === 'guidance') return sentence(words.say('do.no-guidance'));
  const advice =
    lead === null
      ? ''
      : underContext(
          reporter,
          lead,
          sayOptions({ ...speakingOf(reporter, item), drug: name }, lead.options.map(withoutReasons)),
        );
  if (item.word === 'not-enough-data') {
    const missing = sayMissing(reporter, item);
    return advice === '' ? missing : `${words.say('do.at-least', { advice: lower(advice) })} ${missing}`;
  }
  return advice === '' ? sentence(words.say(item.word === 'usual-care' ? 'do.usual' : 'do.no-guidance')) : advice;
}

/**
 * The option without effects that stand under Because anyway. They stay where they say more (a size), and where nothing else
 * in the option tells why it is more than usual care.
 */
function withoutReasons(option: GuidanceOption): GuidanceOption {
  const actions = option.actions.filter((action) => action.code !== 'inform' || action.size !== undefined);
  const tells = actions.some(
    (action) => action.code !== 'use-label' && action.code !== 'no-action' && action.code !== 'inform',
  );
  return tells ? { ...option, actions } : option;
}

/** "In acute coronary syndrome: avoid …" where the statement holds under a condition that nobody has confirmed. */
function underContext(reporter: Reporter, statement: GuidanceStatement, text: string): string {
  const context = sayContext(reporter.words, statement.context);
  if (context === '') return text;
  return `${capital(context)}: ${lower(text)}`;
}

/** All options of one statement, as Advice prints them. */
export function sayStatement(reporter: Reporter, item: PlanItem, statement: GuidanceStatement): string {
  return underContext(reporter, statement, sayOptions(speakingOf(reporter, item), statement.options));
}

/** Which genes keep a medicine from being judged. */
export function missingGenes(reporter: Reporter, item: PlanItem): readonly string[] {
  const named = new Set<string>();
  for (const settling of item.settledBy) if (settling.gene !== undefined) named.add(settling.gene);
  for (const statement of item.guidance.statements) for (const gene of statement.unread) named.add(gene);
  if (named.size === 0) {
    for (const gene of item.guidance.genes) {
      const result = reporter.genes.get(gene)?.result;
      if (result === undefined || result.call.status !== 'called' || result.confidence.level === 'open')
        named.add(gene);
    }
  }
  return [...named].toSorted();
}

/** "HLA-B not read; CYP2D6 open." with what it could be, where a chance is known. */
function sayMissing(reporter: Reporter, item: PlanItem): string {
  const { words } = reporter;
  const genes = missingGenes(reporter, item);
  const isOpen = (gene: string): boolean => (reporter.genes.get(gene)?.result.confidence.outcomes.length ?? 0) > 0;
  const parts = [
    { key: 'do.unread' as const, genes: genes.filter((gene) => !isOpen(gene)) },
    { key: 'do.open' as const, genes: genes.filter(isOpen) },
  ].filter((part) => part.genes.length > 0);
  const missing =
    parts.length === 0
      ? words.say('do.no-guidance')
      : parts.map((part) => words.say(part.key, { genes: words.list(part.genes) })).join('; ');
  const could = (item.guidance.couldBe ?? []).map((one) => {
    const word = words.say(`word.${one.word}`).toLowerCase();
    return one.probability === null
      ? word
      : words.say('do.could-be.chance', { word, chance: words.chance(one.probability) });
  });
  return sentence(
    could.length === 0 ? missing : `${missing}: ${words.say('do.could-be', { words: words.list(could, 'or') })}`,
  );
}

/** `CYP2C19 intermediate metaboliser: less of the active form` of the statement that leads, else the genes' phenotypes. */
export function sayWhy(reporter: Reporter, item: PlanItem): string {
  const assumed = assumedGenes(reporter, item);
  const because = sayBecauseOf(reporter, item);
  if (assumed.length === 0) return because;
  const { words } = reporter;
  const whole = assumed.filter((gene) => reporter.genes.get(gene)?.read?.read === 0);
  const part = assumed.filter((gene) => !whole.includes(gene));
  return [
    because,
    whole.length === 0 ? '' : words.say('because.assumed-whole', { genes: words.list(whole) }),
    part.length === 0 ? '' : words.say('because.assumed', { genes: words.list(part) }),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Genes of the medicine in which unread positions were taken as reference because the user said so. */
export function assumedGenes(reporter: Reporter, item: PlanItem): readonly string[] {
  return item.guidance.genes.filter((gene) => (reporter.genes.get(gene)?.result.confidence.assumed.length ?? 0) > 0);
}

/** All genes of the plan in which something was assumed. */
export function genesAssumed({ plan }: Pick<Reporter, 'plan'>): readonly string[] {
  return plan.genes.flatMap(({ result }) => (result.confidence.assumed.length > 0 ? [result.gene] : []));
}

/** What a page says of unread positions: that none was taken for normal, or in which genes some were. */
export function sayNothingNormal(reporter: Reporter): string {
  const { words } = reporter;
  const assumed = genesAssumed(reporter);
  return assumed.length === 0
    ? words.say('report.open.nothing-normal')
    : words.say('report.open.assumed', { n: assumed.length, genes: words.list(assumed) });
}

/** The name in a list of names alone, marked where it rests on something assumed. */
export function sayNameInList(reporter: Reporter, item: PlanItem): string {
  return assumedGenes(reporter, item).length === 0
    ? item.name
    : `${item.name} (${reporter.words.say('report.mark.assumed')})`;
}

/** The same for the person; empty where nothing is assumed. */
export function sayAssumedPlainly(reporter: Reporter, item: PlanItem): string {
  return assumedGenes(reporter, item).length === 0 ? '' : reporter.words.say('patient.report.sure.assumed');
}

function sayBecauseOf(reporter: Reporter, item: PlanItem): string {
  const { words } = reporter;
  const lead = leadStatement(item);
  if (lead !== null)
    return sayBecause(words, lead.keys, lead.effects, (gene, key) => phenotypeOfKey(reporter, gene, key));
  return item.guidance.genes
    .map((gene) => {
      const result = reporter.genes.get(gene)?.result;
      return result === undefined || result.phenotypes.length === 0
        ? words.say('because.unread', { gene })
        : words.say('because.gene-only', { gene, phenotype: sayPhenotypes(words, result) });
    })
    .join('; ');
}

/** A look-up key (`1.0`, `Poor Metabolizer`, `*57:01 positive`) as the phenotype that it stands for. */
export function phenotypeOfKey(reporter: Reporter, gene: string, key: string): string {
  const result = reporter.genes.get(gene)?.result;
  const called = result?.phenotypes.find((phenotype) => phenotype.lookupKeys.includes(key));
  const possible = result?.confidence.outcomes.find((outcome) => outcome.lookupKeys.includes(key));
  const statuses = called !== undefined && called.lookupKeys.length > 1;
  return sayPhenotype(reporter.words, statuses ? key : (called?.phenotype ?? possible?.phenotype ?? key));
}

/** `intermediate metaboliser`, several joined by "or". */
export function sayPhenotypes(words: Words, result: GeneResult): string {
  const phenotypes = [...new Set(result.phenotypes.map((phenotype) => sayPhenotype(words, phenotype.phenotype)))];
  return words.list(phenotypes, 'or');
}

/** `22 Nov 2026` for an ISO date, in the language of the page. */
export function sayDate(words: Pick<Words, 'date'>, iso: string): string {
  return words.date(iso);
}

/** `9f2c 41d0 77ab 3e16 …`: a digest short enough to compare by eye. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)} ${digest.slice(8, 12)} … ${digest.slice(-4)}`;
}

export { sentence };
