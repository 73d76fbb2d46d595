// Errors of the two warfarin equations of the International Warfarin Pharmacogenetics Consortium by group, counted in the
// people of the consortium's own table:
//
//   npx tsx scripts/import/dosing-errors.ts DIR/iwpc_warfarin.csv
//
// The table stays where it is: it is licensed CC BY-SA 4.0, and so is what is counted in it (knowledge/dosing/errors).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IwpcPerson, readIwpc } from '../../src/cli/accept/dosing/iwpc-person.ts';
import { doseErrors, evaluateEquation } from '../../src/dosing/index.ts';
import { factsOf } from '../../src/knowledge/index.ts';
import { loadKnowledge } from '../../src/platform/node/index.ts';

const EQUATIONS = [
  ['warfarin-iwpc-pgx', 'pharmacogenetic'],
  ['warfarin-iwpc-clinical', 'clinical'],
] as const;

/** The inputs of both equations that say which of the consortium's groups a person is of. */
const RACES: Readonly<Record<string, string>> = {
  Asian: 'ASIAN: 1',
  'Black or African American': 'BLACK: 1',
  Unknown: 'RACEUNK: 1',
  White: 'ASIAN: 0, BLACK: 0, RACEUNK: 0',
};

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error('usage: dosing-errors.ts DIR/iwpc_warfarin.csv');
const equations = factsOf(await loadKnowledge(), 'dose-equation');
const people = readIwpc(readFileSync(table, 'utf8')).filter(
  ({ actualWeekly, reachedStable, clinical }) => actualWeekly !== null && reachedStable && clinical !== null,
);
const groups = [...new Set(people.map(({ race }) => race))].toSorted();

const records = EQUATIONS.map(([id, inputs]) => {
  const equation = equations.get(id)!.body;
  const pairs = (some: readonly IwpcPerson[]) =>
    some.map((person) => ({
      predicted: evaluateEquation(id, equation, person[inputs]!).value,
      actual: person.actualWeekly!,
    }));
  const row = (group: string, some: readonly IwpcPerson[]): string => {
    const { n, mae, bias, within20, over20, under20, r2 } = doseErrors(pairs(some));
    const shares = [within20, over20, under20, r2].map((share) => share.toFixed(3));
    const flags = RACES[group];
    const when = flags === undefined ? '' : ` when: { ${flags} },`;
    return `      - { group: ${group},${when} n: ${n}, mae: ${mae.toFixed(2)}, bias: ${bias.toFixed(2)}, within20: ${shares[0]}, over20: ${shares[1]}, under20: ${shares[2]}, r2: ${shares[3]} }`;
  };
  return [
    `  - id: ${id}`,
    `    equation: ${id}`,
    '    unit: mg/wk',
    '    people: People of the consortium who reached a stable dose, with age, height and weight known',
    '    groups:',
    row('all', people),
    ...groups.map((group) =>
      row(
        group,
        people.filter(({ race }) => race === group),
      ),
    ),
    '    citation: International Warfarin Pharmacogenetics Consortium. N Engl J Med 2009;360:753',
  ].join('\n');
});

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'knowledge', 'dosing', 'errors');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'warfarin-iwpc.yaml'),
  [
    '# Counted by scripts/import/dosing-errors.ts. Group names as the consortium recorded race. Predicted with what the table',
    '# has: age by its band, VKORC1 by rs9923231 alone, CYP2C9 pairs outside *1, *2 and *3 as unknown.',
    'source: iwpc-warfarin',
    "version: '2009'",
    'licence: CC-BY-SA-4.0',
    'records:',
    ...records,
    '',
  ].join('\n'),
);
process.stdout.write(`${people.length} people, ${groups.length} groups\n`);
