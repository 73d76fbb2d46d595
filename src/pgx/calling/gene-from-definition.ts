import { PropriaError, digestOf } from '../../core/index.ts';
import type { AlleleDefinition, CallingRules, GeneLocus, GeneRecord } from '../../knowledge/index.ts';

/**
 * A gene record from one allele definition document: `{ gene, chrom, positions: [{ pos, rsid, ref, alts, hgvs }],
 * alleles: [{ name, reference?, at: { pos: base } }], reportAs?, hiddenCoreAlleles? }`, positions on GRCh38.
 *
 * @param base the gene's record in the knowledge, if it has one: its calling rules, functions, phenotype rules and
 * GRCh37 positions hold for the new definition too. Without one the gene is called as a plain autosomal pair.
 * @throws PGX_DEFINITION_INVALID with the path of the first fault.
 */
export function geneFromDefinition(document: unknown, base?: GeneRecord): GeneRecord {
  const doc = object(document, '$');
  const symbol = text(doc['gene'], '$.gene');
  const chrom = text(doc['chrom'], '$.chrom');
  const positions = list(doc['positions'], '$.positions').map((item, i) => readPosition(item, `$.positions[${i}]`));
  const index = new Map(positions.map(({ pos38 }, i) => [String(pos38), i]));
  const known = new Map(base?.loci.map((locus) => [locus.pos38, locus]));
  const reportAs = doc['reportAs'] === undefined ? {} : object(doc['reportAs'], '$.reportAs');
  const hidden =
    doc['hiddenCoreAlleles'] === undefined ? [] : list(doc['hiddenCoreAlleles'], '$.hiddenCoreAlleles').map(hiddenName);
  const alleles = list(doc['alleles'], '$.alleles').map((item, i) =>
    readAllele(item, `$.alleles[${i}]`, index, reportAs),
  );
  if (!alleles.some((allele) => allele.reference === true))
    invalid('$.alleles', 'no allele is marked as the reference');
  return {
    ref: { id: `gene/${symbol}`, version: 'definition', digest: digestOf(document) },
    symbol,
    name: base?.name ?? symbol,
    chrom,
    calling: base?.calling ?? PLAIN,
    loci: positions.map((position): GeneLocus => {
      const { pos37, ref37 } = known.get(position.pos38) ?? UNPLACED;
      return {
        ...position,
        id: `${chrom}:${position.pos38}`,
        chrom,
        pos37,
        ref37: ref37 === '' ? position.ref38 : ref37,
      };
    }),
    alleles: alleles.filter(({ name }) => !hidden.includes(name)),
    functions: base?.functions ?? new Map(),
    phenotypes: base?.phenotypes ?? { keyedBy: 'none', lookup: 'phenotype', rules: [], unknown: 'n/a' },
    frequencies: base?.frequencies ?? null,
  };
}

const PLAIN: CallingRules = {
  method: 'named-alleles',
  ploidy: 'autosomal',
  output: 'pair',
  undocumented: 'keep',
  requiredPositions: [],
  unphasedPriority: [],
  outside: { normalise: [] },
};

/** No GRCh37 file has a record at position 0, so a position without a known place stays unread there. */
const UNPLACED = { pos37: 0, ref37: '' };

type Position = Pick<GeneLocus, 'pos38' | 'ref38' | 'alts' | 'rsid' | 'hgvs'>;

function readPosition(item: unknown, path: string): Position {
  const at = object(item, path);
  const alts = list(at['alts'], `${path}.alts`).map((alt, i) => sequence(alt, `${path}.alts[${i}]`));
  const hgvs = list(at['hgvs'] ?? [], `${path}.hgvs`).map((name, i) => text(name, `${path}.hgvs[${i}]`));
  const rsid = at['rsid'] ?? null;
  return {
    pos38: positive(at['pos'], `${path}.pos`),
    ref38: sequence(at['ref'], `${path}.ref`),
    alts,
    rsid: rsid === null ? null : text(rsid, `${path}.rsid`),
    hgvs: namesOfAlts(alts, hgvs, at['sourceAlleleToVcf']),
  };
}

/** One HGVS name an alternative. Repeats are listed with the reference length too; the source's spelling tells them apart. */
function namesOfAlts(alts: readonly string[], hgvs: readonly string[], spelling: unknown): readonly string[] {
  if (hgvs.length === alts.length || spelling === undefined) return hgvs.slice(0, alts.length);
  const spelled = Object.entries(object(spelling, '$.positions.sourceAlleleToVcf'));
  return alts.map((alt, i) => {
    const source = spelled
      .find(([, vcf]) => vcf === alt)?.[0]
      .replace('(', '[')
      .replace(')', ']');
    return hgvs.find((name) => source !== undefined && name.endsWith(source)) ?? hgvs[i] ?? '';
  });
}

function readAllele(
  item: unknown,
  path: string,
  index: ReadonlyMap<string, number>,
  reportAs: Readonly<Record<string, unknown>>,
): AlleleDefinition {
  const allele = object(item, path);
  const name = text(allele['name'], `${path}.name`);
  const bases = Object.entries(object(allele['at'], `${path}.at`)).map(([pos, base]): [number, string] => {
    const at = index.get(pos) ?? invalid(`${path}.at.${pos}`, 'the position is not listed');
    return [at, text(base, `${path}.at.${pos}`)];
  });
  const core = reportAs[name];
  return {
    name,
    ...(allele['reference'] === true ? { reference: true } : {}),
    bases: new Map(bases),
    ...(core === undefined ? {} : { reportAs: text(core, `$.reportAs.${name}`) }),
  };
}

function hiddenName(item: unknown, i: number): string {
  return typeof item === 'string'
    ? item
    : text(object(item, `$.hiddenCoreAlleles[${i}]`)['name'], `$.hiddenCoreAlleles[${i}].name`);
}

function object(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return invalid(path, 'an object is expected');
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : invalid(path, 'a list is expected');
}

function text(value: unknown, path: string): string {
  return typeof value === 'string' && value !== '' ? value : invalid(path, 'a text is expected');
}

function sequence(value: unknown, path: string): string {
  const bases = text(value, path);
  return /^[ACGT]+$/.test(bases) ? bases : invalid(path, 'bases A, C, G and T are expected');
}

function positive(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : invalid(path, 'a position is expected');
}

function invalid(path: string, fault: string): never {
  throw new PropriaError('PGX_DEFINITION_INVALID', { place: { path }, params: { fault } });
}
