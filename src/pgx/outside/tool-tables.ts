import type { Notice } from '../../core/index.ts';
import {
  type NumberedLine,
  type OutsideCall,
  type OutsideCalls,
  type OutsideOptions,
  cell,
  geneSymbol,
  locate,
  saysNoCall,
} from './outside-call.ts';

/** Output table of a star-allele or HLA caller, known by its header. */
export interface ToolTable {
  readonly tool: string;
  /** Header names, lower case, that must be there. */
  readonly needs: readonly string[];
  /** Genotypes of one row; several where the tool could not decide. */
  genotypes(row: Row, source: string): readonly Genotype[];
  /** Header name of the sample column; null: the table holds one. */
  readonly sample: string | null;
}

interface Genotype {
  /** Null: neither the table nor the file name says it. */
  readonly gene: string | null;
  readonly diplotype: string | null;
  readonly phenotype: string | null;
}

type Row = (name: string) => string | null;

/** `*1/*46;*43/*45`: several; `*1_*2_*68`: copies that no strand was found for, so no diplotype. */
const cyrius: ToolTable = {
  tool: 'Cyrius',
  needs: ['sample', 'genotype', 'filter'],
  sample: 'sample',
  genotypes(row) {
    const genotype = row('genotype');
    const found =
      genotype === null || saysNoCall(genotype) ? [] : genotype.split(';').filter((text) => text.includes('/'));
    return (found.length === 0 ? [null] : found).map((diplotype) => ({ gene: 'CYP2D6', diplotype, phenotype: null }));
  },
};

/** One table a gene; the gene stands in the file name only. */
const pypgx: ToolTable = {
  tool: 'PyPGx',
  needs: ['genotype', 'phenotype', 'haplotype1', 'haplotype2'],
  sample: '',
  genotypes(row, source) {
    const genotype = row('genotype');
    const known = genotype !== null && genotype !== 'Indeterminate';
    return [
      { gene: geneOfFileName(source), diplotype: known ? genotype : null, phenotype: known ? row('phenotype') : null },
    ];
  },
};

const aldy: ToolTable = {
  tool: 'Aldy',
  needs: ['sample', 'gene', 'solutionid', 'major', 'minor'],
  sample: 'sample',
  genotypes: (row) => [{ gene: geneSymbol(row('gene')), diplotype: row('major'), phenotype: null }],
};

const optiType: ToolTable = {
  tool: 'OptiType',
  needs: ['a1', 'a2', 'b1', 'b2'],
  sample: null,
  genotypes: (row) =>
    ['A', 'B', 'C'].flatMap((letter) => {
      const alleles = [row(`${letter.toLowerCase()}1`), row(`${letter.toLowerCase()}2`)].filter(
        (name) => name !== null,
      );
      return alleles.length === 0 ? [] : [{ gene: `HLA-${letter}`, diplotype: alleles.join('/'), phenotype: null }];
    }),
};

const TABLES = [aldy, cyrius, pypgx, optiType];

/** The tool whose header this is; null: none that is known. */
export function toolOfHeader(text: string): ToolTable | null {
  const names = headerNames(text);
  return TABLES.find((table) => table.needs.every((name) => names.includes(name))) ?? null;
}

export function readToolTable(
  table: ToolTable,
  header: NumberedLine,
  lines: readonly NumberedLine[],
  source: string,
  options: OutsideOptions,
): OutsideCalls {
  const names = headerNames(header.text);
  const rows = lines.map((line) => ({ line, cells: line.text.split('\t') }));
  const sampleAt = table.sample === null ? -1 : names.indexOf(table.sample);
  const sampleOf = (cells: readonly string[]) => (sampleAt < 0 ? '' : (cell(cells[sampleAt]) ?? ''));
  const samples = new Set(rows.map((row) => sampleOf(row.cells)));
  const place = locate(source, header);
  if (options.sample === undefined && samples.size > 1) {
    return {
      calls: [],
      notices: [{ code: 'PGX_OUTSIDE_SAMPLE', severity: 'serious', place, params: { count: samples.size } }],
    };
  }
  const calls: OutsideCall[] = [];
  const notices: Notice[] = [{ code: 'PGX_OUTSIDE_TOOL', severity: 'info', place, params: { tool: table.tool } }];
  const seen = new Map<string, Set<string>>();
  for (const { line, cells } of rows) {
    if (options.sample !== undefined && sampleAt >= 0 && sampleOf(cells) !== options.sample) continue;
    for (const { gene, diplotype, phenotype } of table.genotypes((name) => cell(cells[names.indexOf(name)]), source)) {
      if (gene === null) {
        notices.push({ code: 'PGX_OUTSIDE_UNNAMED_GENE', severity: 'serious', place: locate(source, line) });
        continue;
      }
      const known = seen.get(gene) ?? new Set();
      if (known.has(diplotype ?? '.')) continue;
      seen.set(gene, known.add(diplotype ?? '.'));
      const noCall = diplotype === null && phenotype === null;
      calls.push({ gene, diplotype, phenotype, activityScore: null, noCall, locator: locate(source, line) });
    }
  }
  for (const [gene, found] of seen) {
    if (found.size > 1)
      notices.push({
        code: 'PGX_OUTSIDE_SEVERAL_SOLUTIONS',
        severity: 'caution',
        place,
        gene,
        params: { gene, tool: table.tool },
      });
  }
  return { calls, notices };
}

function headerNames(text: string): readonly string[] {
  return text
    .replace(/^#/, '')
    .split('\t')
    .map((name) => name.trim().toLowerCase());
}

/** A file name that begins with the symbol: `CYP2D6-results.tsv`, `HLA-B.tsv` → `CYP2D6`, `HLA-B`. */
function geneOfFileName(source: string): string | null {
  const name = source.split(/[/\\]/).at(-1) ?? '';
  return geneSymbol(/^([A-Za-z0-9]+(?:-[A-Z][A-Z0-9]{0,3})?)(?=[._ -])/.exec(name)?.[1] ?? null);
}
