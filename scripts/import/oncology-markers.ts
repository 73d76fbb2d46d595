import { join } from 'node:path';
import { type Cell, type Head, readRows, slug, writeRows } from './oncology-files.ts';

const HEAD: Head = { source: 'civic', version: '2025-05', licence: 'CC0-1.0' };

interface Scale {
  /** Between the gene and the id's end. */
  readonly what: string;
  readonly title: string;
  readonly states: readonly string[];
  readonly words: readonly string[];
  /** State that implies another one of the same marker. */
  readonly implies: readonly (readonly [string, string])[];
}

const EXPRESSION: Scale = {
  what: 'expression',
  title: 'expression',
  states: ['absent', 'low', 'normal', 'expressed', 'high'],
  words: [
    'overexpressed:high',
    'over:high',
    'up:high',
    'underexpressed:low',
    'down:low',
    'positive:expressed',
    'negative:absent',
    'lost:absent',
    'loss:absent',
    'none:absent',
  ],
  implies: [
    ['high', 'expressed'],
    ['absent', 'low'],
  ],
};
const present = (what: string, title: string): Scale => ({
  what,
  title,
  states: ['absent', 'present'],
  words: ['positive:present', 'negative:absent', 'yes:present', 'no:absent'],
  implies: [],
});
const METHYLATION: Scale = {
  what: 'methylation',
  title: 'promoter methylation',
  states: ['unmethylated', 'methylated'],
  words: ['hypermethylated:methylated', 'positive:methylated', 'negative:unmethylated'],
  implies: [],
};
const SERUM: Scale = {
  what: 'serum',
  title: 'in serum',
  states: ['normal', 'raised'],
  words: ['high:raised', 'elevated:raised'],
  implies: [],
};

/** What the words of a name measure, and the state that they say. Longer ones first. */
const NAMES: readonly (readonly [RegExp, Scale, string])[] = [
  [/^loss of nuclear protein expression$/i, present('nuclear-expression', 'nuclear expression'), 'absent'],
  [/^nuclear expression$/i, present('nuclear-expression', 'nuclear expression'), 'present'],
  [/^nuclear translocation$/i, present('nuclear-translocation', 'nuclear translocation'), 'present'],
  [/^cytoplasmic expression$/i, present('cytoplasmic-expression', 'cytoplasmic expression'), 'present'],
  [
    /^cytoplasmic mislocali[sz]ation$/i,
    present('cytoplasmic-mislocalization', 'cytoplasmic mislocalisation'),
    'present',
  ],
  [/^over-?expression$/i, EXPRESSION, 'high'],
  [/^under-?expression$/i, EXPRESSION, 'low'],
  [/^expression$/i, EXPRESSION, 'expressed'],
  [/^serum levels$/i, SERUM, 'raised'],
  [/^(?:promoter )?(?:hyper)?methylation$/i, METHYLATION, 'methylated'],
  [/^promoter demethylation$/i, METHYLATION, 'unmethylated'],
];

/** Names that evidence has for measured values; those that a curated marker names already are left to it. */
export function importMarkers(data: string, out: string, taken: ReadonlySet<string>): void {
  const leaves = new Set<string>();
  for (const row of readRows(join(data, 'onc-civic', 'civic-evidence.tsv.gz')))
    for (const leaf of (row['molecular_profile'] ?? '').split(/\s+(?:AND|OR)\s+|\bNOT\s+|[()]/))
      if (leaf.trim() !== '') leaves.add(leaf.trim().replaceAll(/\s+/g, ' '));
  for (const row of readRows(join(data, 'onc-civic', 'civic-variants.tsv.gz')))
    if (!(row['gene'] ?? '').includes('::')) leaves.add(`${row['gene']} ${row['variant']}`.replaceAll(/\s+/g, ' '));
  const markers = new Map<string, { row: Cell[]; named: Map<string, string> }>();
  for (const leaf of [...leaves].toSorted()) {
    const [, gene = '', words = ''] = /^(\S+) (.+)$/.exec(leaf) ?? [];
    if (gene === '' || taken.has(leaf.toLowerCase())) continue;
    const found = NAMES.find(([pattern]) => pattern.test(words)) ?? isoform(words);
    if (found === null) continue;
    const [, scale, state] = found;
    const id = `${gene}:${scale.what}`;
    let marker = markers.get(id);
    if (marker === undefined) {
      const row: Cell[] = [
        id,
        `${gene} ${scale.title}`,
        scale.what === 'expression' ? [`${gene} RNA`, `${gene} IHC`, `${gene} protein`] : [],
        gene,
        [...scale.states],
        [...scale.words],
        scale.implies.map(([from, to]) => `${from}>${id}>${to}`),
      ];
      markers.set(id, (marker = { row, named: new Map() }));
    }
    if (![...marker.named.keys()].some((name) => name.toLowerCase() === leaf.toLowerCase()))
      marker.named.set(leaf, state);
  }
  writeRows(
    out,
    'markers/expression.tsv',
    HEAD,
    ['id', 'name', 'aliases', 'gene', 'states', 'words', 'implies', 'named'],
    [...markers.values()].map(({ row, named }) => [...row, [...named].map(([name, state]) => `${name}=${state}`)]),
  );
}

/** `S473 Phosphorylation`, `CD44s Expression`: one form of the protein. */
function isoform(words: string): readonly [RegExp, Scale, string] | null {
  const [, form = '', kind = ''] =
    /^(?:(\S.*) )?(phosphorylation|expression|overexpression|(?:decreased|increased) .*expression)$/i.exec(words) ?? [];
  if (kind === '') return null;
  const what = slug(`${form} ${kind}`);
  return [/./, present(what, `${form} ${kind}`.trim().toLowerCase()), 'present'];
}
