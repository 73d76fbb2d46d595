// Writes docs/reference/dosing-models.md from the records of knowledge/dosing. `--check` writes nothing and exits 1 where the
// page is not current.
//
//   npx tsx scripts/dosing-docs.ts [--check]

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FactKinds, type Knowledge, compileKnowledge, decodeKnowledge, factsOf } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';

type Model = FactKinds['dose-model'];
type Target = Model['targets'][number];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export function dosingPage(knowledge: Pick<Knowledge, 'facts'>): string {
  const models = [...factsOf(knowledge, 'dose-model')].toSorted(
    ([a, one], [b, other]) => compare(one.body.drug, other.body.drug) || compare(a, b),
  );
  const drugs = new Set(models.map(([, { body }]) => body.drug));
  const linear = models.filter(([, { body }]) => body.structure.type === 'linear').length;
  const targets = models.flatMap(([, { body }]) => body.targets);
  const equations = [...factsOf(knowledge, 'dose-equation')];
  return [
    '# Dosing models, equations and starting doses',
    '',
    'This page is made from `knowledge/dosing` (`npx tsx scripts/dosing-docs.ts`). How a dose is computed stands in the methods',
    'pages; how to add a model in [the knowledge folder](knowledge.md).',
    '',
    `${models.length} models of ${drugs.size} drugs: ${linear} linear, ${models.length - linear} as differential equations. The papers themselves were`,
    `not at hand: the figures were read in the sources that each record names, and ${models.filter(([, { body }]) => body.confirmed).length} models agree in two or more of them.`,
    `**Unconfirmed** marks the others. ${targets.filter(({ confirmed }) => !confirmed).length} of ${targets.length} targets were seen in no source: a clinician confirms them before a dose is`,
    'said. No model was made of pregnant women. A limit marked * is printed in a source; all others are ours, drawn from the wording',
    'of the population. A group in brackets: the model is of that group alone, and another model goes before it for others. Outside a limit the dose carries its distance; far outside it is refused.',
    '',
    ...[...drugs].flatMap((drug) => drugSection(drug, models)),
    '## Equations and calculators',
    '',
    '| id | what | unit | citation | |',
    '|---|---|---|---|---|',
    ...equations.map(([id, { body }]) =>
      row(
        `\`${id}\``,
        [body.title, ...body.doubts].join(' — '),
        body.unit,
        body.citation,
        body.confirmed ? '' : '**unconfirmed**',
      ),
    ),
    '',
    '## Starting doses by genotype',
    '',
    '| id | drugs | genes | when | start |',
    '|---|---|---|---|---|',
    ...[...factsOf(knowledge, 'dose-start')].flatMap(([id, { body }]) =>
      body.rows.map((one) =>
        row(
          `\`${id}\``,
          body.drugs.join(', '),
          body.genes.join(', '),
          [...Object.entries(one.when).map(([gene, words]) => `${gene} ${words.join(' or ')}`), one.context ?? '']
            .filter(Boolean)
            .join('; '),
          startOf(one),
        ),
      ),
    ),
    '',
  ].join('\n');
}

function startOf(one: FactKinds['dose-start']['rows'][number]): string {
  const share = one.factor === undefined ? [] : [`${range(one.factor.low, one.factor.high)} × the usual dose`];
  const amounts = (one.amounts ?? []).map(({ low, high, unit }) => `${range(low, high)} ${unit}`);
  const cap = one.cap === undefined ? [] : [`at most ${one.cap.amount} ${one.cap.unit}`];
  return [
    one.action,
    ...share,
    ...amounts,
    ...(one.frequency === undefined ? [] : [one.frequency]),
    ...cap,
    ...one.notes,
  ].join('; ');
}

function drugSection(
  drug: string,
  models: readonly (readonly [string, { readonly body: Model; readonly sources: readonly string[] }])[],
): string[] {
  const own = models.filter(([, { body }]) => body.drug === drug);
  return [
    `## ${drug}`,
    '',
    ...own.flatMap(([id, { body, sources }]) => [
      `### ${id}${body.confirmed ? '' : ' (unconfirmed)'}`,
      '',
      `${body.citation}.${body.doi === null ? ' No DOI was seen.' : ` doi ${body.doi}${body.doiConfirmed ? '' : ' (not seen in a source)'}.`} Read in: ${sources.join(', ')}.`,
      '',
      `- **People**: ${cell(body.population.summary)}${body.population.group === undefined ? '' : ` (${body.population.group})`}${body.population.limits.length === 0 ? '' : `; ${body.population.limits.map(limitOf).join('; ')}`}`,
      `- **Asks**: ${body.covariates.length === 0 ? 'nothing of the patient' : body.covariates.map(asked).join('; ')}`,
      `- **Structure**: ${structureOf(body)}; ${body.omega.names.length} deviations between people${body.iov === undefined ? '' : `, ${body.iov.names.length} between occasions`}`,
      ...(body.targets.length === 0
        ? ['- **Targets**: none']
        : body.targets.map((target) => `- **Target**: ${targetOf(target)}`)),
      ...body.doubts.map((doubt) => `- ${cell(doubt)}`),
      '',
    ]),
  ];
}

function structureOf({ structure, parameters }: Model): string {
  if (structure.type === 'ode') return `${structure.states.length} differential equations`;
  const names = parameters.map(({ name }) => name);
  const compartments = 1 + ['V2', 'V3'].filter((name) => names.includes(name)).length;
  const absorption = {
    none: '',
    'first-order': ', first-order absorption',
    transit: `, ${structure.nTransit} transit compartments`,
  };
  return `${compartments} compartment${compartments > 1 ? 's' : ''}${absorption[structure.absorption]}`;
}

const asked = ({
  measure,
  unit,
  default: standard,
  range: bounds,
  rangeConfirmed,
}: Model['covariates'][number]): string =>
  `${measure}${unit === '1' ? '' : ` (${unit})`}${bounds === undefined || (bounds[0] === 0 && bounds[1] <= 2) ? '' : ` ${bounds[0]}–${bounds[1]}${rangeConfirmed === false ? '' : '*'}`}${standard === undefined ? '' : `, else ${standard}`}`;

const limitOf = ({ of, from, upTo, unit, confirmed }: Model['population']['limits'][number]): string =>
  `${of} ${from === undefined ? `≤ ${upTo}` : upTo === undefined ? `≥ ${from}` : `${from}–${upTo}`} ${unit === '1' ? '' : unit}${confirmed ? '*' : ''}`.trimEnd();

function targetOf({
  metric,
  time,
  output,
  low,
  high,
  best,
  unit,
  mic,
  setting,
  harm,
  confirmed,
  citation,
}: Target): string {
  const bounds = low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : range(low, high);
  return cell(
    [
      `${metric}${time === undefined ? '' : ` ${time} h`}${output === undefined ? '' : ` of ${output}`} ${bounds}${unit === '1' ? '' : ` ${unit}`}`,
      ...(best === undefined ? [] : [`best ${best}`]),
      ...(mic === undefined ? [] : [`MIC ${mic} mg/L assumed`]),
      ...(setting === undefined ? [] : [setting]),
      ...(harm === undefined ? [] : [`harm (${harm.token}) above ${harm.metric} ${harm.above} ${harm.unit}`]),
      `${citation}${confirmed ? '' : ' — **unconfirmed**'}`,
    ].join('; '),
  );
}

const range = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bundle } = await compileKnowledge([...readKnowledgeFolder(join(root, 'knowledge'))]);
  const path = join(root, 'docs/reference/dosing-models.md');
  const page = dosingPage(decodeKnowledge(bundle));
  if (!process.argv.includes('--check')) writeFileSync(path, page);
  else if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/reference/dosing-models.md is not current: run npx tsx scripts/dosing-docs.ts');
    process.exitCode = 1;
  }
}
