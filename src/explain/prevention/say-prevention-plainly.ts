import type { PreventionPlan } from '../../plan/index.ts';
import type { Words } from '../words.ts';
import type { PatientPreventionSaid } from './plain/patient-prevention-said.ts';
import { sayChanges } from './plain/plain-changes.ts';
import { sayFamily } from './plain/plain-family.ts';
import { firstGene, hasGeneResult, sayGenes } from './plain/plain-genes.ts';
import { sayMissing, sayQuestions } from './plain/plain-missing.ts';
import { sayNoticesPlainly } from './plain/plain-notices.ts';
import { sayRisks } from './plain/plain-risks.ts';
import { sayLater, sayNotNeeded, sayThings } from './plain/plain-things.ts';
import { plainWords } from './plain/plain-words.ts';
import { joined } from './prevention-names.ts';

const NOW: ReadonlySet<string> = new Set(['overdue', 'due', 'last-not-known', 'ask-follow-up', 'weigh']);

/** What is coming, for the person: three things first, risks as people of 100, what can be changed; no promise, no alarm. */
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
    notices: sayNoticesPlainly(words, plan),
    gene: {
      heading: words.say('patient.prevention.genes.first'),
      lines: firstGene(words, plainly, plan),
    },
    ...sayThings(words, plainly, asking),
    later: sayLater(words, plainly, items, plan.made),
    risks: sayRisks(words, plainly, plan),
    changes: sayChanges(words, plainly, plan),
    genes: sayGenes(words, plainly, plan),
    family: sayFamily(words, plainly, plan),
    missing: sayMissing(words, plainly, plan),
    notNeeded: sayNotNeeded(words, plainly, items),
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

function sayStatement(words: Words, plan: PreventionPlan, n: number): string {
  const gene = hasGeneResult(plan) ? words.say('patient.prevention.statement.gene') : null;
  if (n > 0) return joined([gene, words.say('patient.prevention.statement', { n })]);
  if (gene !== null) return gene;
  const judged =
    plan.items.some(({ state }) => state !== 'open') || plan.risks.some(({ state }) => state === 'assessed');
  return words.say(judged ? 'patient.prevention.statement.none' : 'patient.prevention.statement.open');
}

type Parts = Omit<PatientPreventionSaid, 'glossary' | 'mark' | 'names'>;

/** All that is read, for the glossary. */
function textOf(parts: Parts): string {
  const { gene, more, later, changes, genes, family, missing, notNeeded, meansNot, help, questions, source } = parts;
  return [
    parts.what,
    ...parts.notices,
    ...parts.things.flatMap(({ heading, why, decides }) => [heading, ...why, decides]),
    ...parts.risks.rows.flatMap(({ heading, arrays, notes }) => [heading, ...arrays.map(({ text }) => text), ...notes]),
    ...parts.risks.notes,
    ...[gene, more, later, changes, genes, family, missing, notNeeded, meansNot, help, questions, source].flatMap(
      ({ lines }) => lines,
    ),
  ].join('\n\n');
}
