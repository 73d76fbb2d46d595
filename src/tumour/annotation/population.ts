import { readNumber } from '../text/read-number.ts';

/** Frequencies of a variant in people, as a file states them. */
export interface Population {
  /** The highest of all. */
  readonly highest: number | null;
  /** By continental group: `afr`, `amr`, `eas`, `nfe`, `sas`; the higher one where exomes and genomes tell two. */
  readonly groups: Readonly<Record<string, number>>;
}

export const NO_POPULATION: Population = { highest: null, groups: {} };

/** gnomAD as VEP, vcf2maf, Funcotator, slivar and others name its columns; ExAC before it. */
const GNOMAD =
  /^(?:gnomad|exac)(?:v?[234])?(?:[._]?(?:e|g|exomes?|genomes?|joint))?_?(?:(af(?:_(?:popmax|grpmax|raw|adj))?|popmax_af|grpmax_af)|(?:af_)?([a-z]{3})(?:_af)?)$/i;
/** Thousand Genomes beside gnomAD in VEP: all, and groups. */
const THOUSAND = /^(?:(af|max_af|1000g[\w.]*_all)|(afr|amr|eas|eur|sas)_af)$/i;
const GROUPS: Readonly<Record<string, string>> = {
  afr: 'afr',
  amr: 'amr',
  eas: 'eas',
  nfe: 'nfe',
  eur: 'nfe',
  sas: 'sas',
};
/** Small or founder groups: counted for the highest only. */
const SMALL = new Set(['asj', 'fin', 'oth', 'mid', 'ami', 'rmi', 'all']);

export interface FrequencyColumn {
  readonly at: number;
  readonly group: string | null;
}

/**
 * Which of these columns are frequencies in people.
 * @param bare whether `AF` and `EUR_AF` are such, as in a CSQ field; in a record's own INFO they are not
 */
export function frequencyColumns(names: readonly string[], bare: boolean): readonly FrequencyColumn[] {
  return names.flatMap((name, at): FrequencyColumn[] => {
    const found = GNOMAD.exec(name) ?? (bare ? THOUSAND.exec(name) : null);
    if (found === null) return [];
    const group = found[2]?.toLowerCase();
    if (group === undefined) return [{ at, group: null }];
    const known = GROUPS[group];
    return known !== undefined ? [{ at, group: known }] : SMALL.has(group) ? [{ at, group: null }] : [];
  });
}

/** Joins what several columns say; cells like `0.1&0.2` count by their highest. Values beyond 0 to 1 are no frequencies. */
export function readPopulation(
  columns: readonly FrequencyColumn[],
  cell: (at: number) => string | undefined,
): Population {
  let highest: number | null = null;
  const groups: Record<string, number> = {};
  for (const { at, group } of columns) {
    const text = cell(at);
    if (text === undefined || text === '' || text === '.') continue;
    for (const part of text.split('&')) {
      const value = readNumber(part);
      if (value === null || value < 0 || value > 1) continue;
      if (highest === null || value > highest) highest = value;
      if (group !== null && value > (groups[group] ?? -1)) groups[group] = value;
    }
  }
  return highest === null ? NO_POPULATION : { highest, groups };
}

export function joinPopulation(a: Population, b: Population): Population {
  if (a.highest === null) return b;
  if (b.highest === null) return a;
  const groups: Record<string, number> = { ...a.groups };
  for (const [group, value] of Object.entries(b.groups)) groups[group] = Math.max(groups[group] ?? 0, value);
  return { highest: Math.max(a.highest, b.highest), groups };
}
