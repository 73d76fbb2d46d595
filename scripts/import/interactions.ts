/**
 * Compiles the facts of interaction sources into knowledge/ in our own schema:
 *   npx tsx scripts/import/interactions.ts --source DIR [--out knowledge]
 * DIR holds onc_high_priority.json, ansm_pairs.csv, cyp_index.json, exposure_change.json and anticholinergic_scales.csv.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameKey } from '../../src/knowledge/name-key.ts';
import { writeTable, writeText } from './authored-table.ts';
import { classPairs, type Pair } from './class-pairs.ts';
import { ansmMechanism, GROUP_MECHANISMS } from './interaction-mechanisms.ts';
import { measuredExposureRows, MEASURED_COLUMNS } from './measured-exposure.ts';

const { values } = parseArgs({
  options: { source: { type: 'string' }, out: { type: 'string', default: 'knowledge' } },
});
if (values.source === undefined) throw new Error('give --source DIR');
const folder = values.source;
const out = values.out;

const idOf = (name: string): string => nameKey(name).replaceAll(' ', '-');
const json = <Shape>(name: string): Shape => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Shape;
const csv = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','));

interface OncGroup {
  readonly id: string;
  readonly objects: readonly string[];
  readonly precipitants: readonly string[];
}

/** One rule a class pair; the class whose members the source does not list gives none. */
function highPriority(): void {
  const { groups } = json<{ groups: readonly OncGroup[] }>('onc_high_priority.json');
  const lines = [
    'source: onc-high-priority',
    'version: 8199ee66b60bcb337f777889a210dd0d72a96e8f',
    'licence: CC0-1.0',
    'records:',
  ];
  const list = (names: readonly string[]) => `[${names.map(idOf).join(', ')}]`;
  for (const group of groups) {
    if (group.objects.length === 0) continue;
    const mechanism = GROUP_MECHANISMS[group.id];
    if (mechanism === undefined) throw new Error(`${group.id} has no mechanism`);
    lines.push(
      `  - id: ${group.id}`,
      `    object: { drugs: ${list(group.objects)} }`,
      `    precipitant: { drugs: ${list(group.precipitants)} }`,
      `    mechanism: ${mechanism}`,
      '    grade: onc:high-priority',
      '    citation: J Am Med Inform Assoc 2012;19:735',
      '    confirmed: true',
    );
  }
  writeText(join(out, 'interactions/pairs/onc-high-priority.yaml'), `${lines.join('\n')}\n`);
}

/** The source's pairs, put together to classes of one mechanism and grade. */
function ansm(): void {
  const [, ...rows] = csv('ansm_pairs.csv');
  const groups = new Map<string, Pair[]>();
  for (const [a = '', , b = '', , severity = ''] of rows) {
    const found = ansmMechanism(idOf(a), idOf(b), severity);
    const key = `${found.mechanism}:${idOf(severity)}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const lines = ['source: ansm-2016', "version: '2016-08'", 'licence: CC0-1.0', 'records:'];
  for (const [key, pairs] of [...groups].toSorted(([x], [y]) => (x < y ? -1 : 1))) {
    const [mechanism = '', grade = ''] = key.split(':');
    for (const [i, { objects, precipitants }] of classPairs(pairs).entries())
      lines.push(
        `  - id: ansm:${mechanism}:${grade}:${i + 1}`,
        `    object: { drugs: [${objects.join(', ')}] }`,
        `    precipitant: { drugs: [${precipitants.join(', ')}] }`,
        '    symmetric: true',
        `    mechanism: ${mechanism}`,
        `    grade: ansm:${grade}`,
        '    confirmed: true',
      );
  }
  writeText(join(out, 'interactions/pairs/ansm-2016.yaml'), `${lines.join('\n')}\n`);
}

interface CypRow {
  readonly drug: string;
  readonly enzyme: string;
  readonly role: string;
  readonly strength: string;
  readonly membershipSeen: boolean;
}

function enzymeRoles(): readonly CypRow[] {
  const { records } = json<{ records: readonly CypRow[] }>('cyp_index.json');
  writeTable(
    join(out, 'enzymes/roles/fda-cyp-table.tsv'),
    { source: ['fda-cyp-table'], version: '2023', licence: 'public-domain' },
    ['drug', 'enzyme', 'role', 'strength', 'confirmed'],
    records
      .map((row) => [idOf(row.drug), row.enzyme, row.role, row.strength, row.membershipSeen ? 'yes' : 'no'])
      .toSorted((x, y) => (x.join() < y.join() ? -1 : 1)),
  );
  return records;
}

/** `clindamycin-not (topical)` is the substance itself; `clindamycin-topical` acts where it is put. */
function substanceOf(name: string): string {
  const whole = name.replace(/-not ?\(.*$/, '');
  return whole === name && /-(topical|ophthalmic|nasal|auricular \(otic\))$/.test(name) ? '' : idOf(whole);
}

function anticholinergic(): void {
  const [head = [], ...rows] = csv('anticholinergic_scales.csv');
  const scales = head.slice(1).map((column) => column.split('_')[0] ?? '');
  writeTable(
    join(out, 'burdens/points/anticholinergic-scales.tsv'),
    { source: ['anticholinergic-scales'], version: '2020.f10b2afde5b9', licence: 'CC0-1.0' },
    ['name', 'drug', ...scales],
    rows.map(([name = '', ...points]) => [name, substanceOf(name), ...points]),
  );
}

highPriority();
ansm();
const roles = enzymeRoles();
anticholinergic();
writeTable(
  join(out, 'exposure/measured/measured-exposure-2015.tsv'),
  { source: ['measured-exposure-2015'], version: '2015-08', licence: 'CC0-1.0' },
  MEASURED_COLUMNS,
  measuredExposureRows(json<{ records: readonly [] }>('exposure_change.json').records, roles, idOf),
);
