import { digestOf } from '../../core/index.ts';
import type { BundledDrug } from '../bundle.ts';
import type { DrugGenePair, DrugKind } from '../drug-record.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { readTable } from './read-table.ts';

/** `drugs/drugs.tsv` with `drugs/pairs.tsv`: one record a drug. */
export function buildDrugs(
  drugs: KnowledgeFile | undefined,
  pairs: KnowledgeFile | undefined,
  base: readonly BundledDrug[],
): { records: BundledDrug[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: BundledDrug[] = [];
  const byDrug = new Map<string, DrugGenePair[]>();
  const pairTable = pairs === undefined ? null : readTable(pairs, ['gene', 'drug', 'cpicLevel', 'fdaLabel']);
  problems.push(...(pairTable?.problems ?? []));
  for (const { cells } of pairTable?.table?.rows ?? []) {
    const pair = {
      gene: cells.gene,
      cpicLevel: cells.cpicLevel,
      ...(cells.fdaLabel === '' ? {} : { fdaLabel: cells.fdaLabel }),
    };
    byDrug.set(cells.drug, [...(byDrug.get(cells.drug) ?? []), pair]);
  }
  if (drugs === undefined) return { records, problems };
  const { table, problems: tableProblems } = readTable(
    drugs,
    ['id', 'name', 'rxnorm', 'atc', 'drugbank', 'source'],
    ['kind'],
  );
  problems.push(...tableProblems);
  const seen = new Map<string, number>();
  const rxnorms = new Map<string, string>();
  for (const { line, cells } of table?.rows ?? []) {
    const add = (what: string) => problems.push({ file: drugs.path, line, what });
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id)) add(`"${cells.id}" is no drug id: kebab-case`);
    if (seen.has(cells.id)) add(`${cells.id} stands twice (line ${seen.get(cells.id)})`);
    seen.set(cells.id, line);
    if (cells.rxnorm !== '' && !/^\d+$/.test(cells.rxnorm)) add(`RxNorm id "${cells.rxnorm}" is not a number`);
    if (cells.rxnorm !== '' && rxnorms.has(cells.rxnorm))
      add(`RxNorm ${cells.rxnorm} is also that of ${rxnorms.get(cells.rxnorm)}`);
    rxnorms.set(cells.rxnorm, cells.id);
    const atc = cells.atc === '' ? [] : cells.atc.split(',');
    for (const code of atc) {
      if (!/^[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?$/.test(code)) add(`"${code}" is no ATC code`);
    }
    if (cells.drugbank !== '' && !/^DB\d{5}$/.test(cells.drugbank)) add(`"${cells.drugbank}" is no DrugBank id`);
    const as = kindOf(cells.kind);
    if (as === null) add(`"${cells.kind}" is no kind of drug: ${KINDS.join(', ')}, or empty for a medicine`);
    const before = base.find((record) => record.id === `drug/${cells.id}`);
    const body: Omit<BundledDrug, 'digest'> = {
      id: `drug/${cells.id}`,
      kind: 'drug',
      version: table?.provenance.version ?? '',
      sources: [
        ...new Set([cells.source, ...(byDrug.has(cells.id) ? (pairTable?.table?.provenance.sources ?? []) : [])]),
      ].toSorted(),
      licence: table?.provenance.licence ?? '',
      name: cells.name,
      rxnorm: cells.rxnorm === '' ? null : cells.rxnorm,
      atc,
      drugbank: cells.drugbank === '' ? null : cells.drugbank,
      ...(as === undefined || as === null ? {} : { as }),
      pairs: byDrug.get(cells.id) ?? before?.pairs ?? [],
    };
    records.push({ ...body, digest: digestOf(body) });
  }
  for (const { line, cells } of pairTable?.table?.rows ?? []) {
    if (!seen.has(cells.drug))
      problems.push({ file: pairs?.path ?? '', line, what: `${cells.drug} is no drug of ${drugs.path}` });
  }
  return { records, problems };
}

const KINDS: readonly DrugKind[] = ['herbal', 'supplement', 'food', 'group'];

/** Undefined for a medicine, null for a word that is no kind. */
function kindOf(cell: string | undefined): DrugKind | undefined | null {
  return cell === undefined || cell === '' ? undefined : (KINDS.find((kind) => kind === cell) ?? null);
}
