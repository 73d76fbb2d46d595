import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readJson, readTsv, type SourceDefinition } from './source-tables.ts';

interface PanelLine {
  readonly chrom: string;
  readonly pos: number;
  readonly alt: string;
  /** Copies among all samples. */
  readonly copies: number;
  /** Copies and chromosomes among the unrelated, by superpopulation. */
  readonly unrelated: ReadonlyMap<string, { readonly copies: number; readonly chromosomes: number }>;
  /** Copies among all samples, by superpopulation. */
  readonly all: ReadonlyMap<string, number>;
}

/** Alleles seen in the unrelated people of one superpopulation. */
export interface PanelCounts {
  readonly people: number;
  readonly chromosomes: number;
  readonly copies: ReadonlyMap<string, number>;
}

/** Sites known to be missing from the panel although they vary: PROVENANCE of the counts. */
const BLIND_SITES = new Set(['chr19:41009358']);

/** The 1000 Genomes phased panel at the allele-defining positions: polymorphic sites only, two copies at least. */
export class Panel {
  readonly #lines: readonly PanelLine[];
  readonly #people = new Map<string, number>();
  readonly #calls: Record<string, Record<string, { n: number; notCalled: number; alleles: Record<string, number> }>>;
  readonly chromosomes: number;

  constructor(folder: string) {
    this.#calls = readJson<{ genes: never }>(folder, 'pgx-frequencies', '1kg-superpopulation-counts.json').genes;
    const samples = new Map(readTsv(folder, 'pgx-truth', '1kg3202-samples.tsv').map((row) => [row['sample'], row]));
    const text = gunzipSync(readFileSync(join(folder, 'pgx-truth', '1kg3202.pgx-positions.grch38.vcf.gz'))).toString(
      'utf8',
    );
    const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('##'));
    const people = (rows.shift() ?? '')
      .split('\t')
      .slice(9)
      .map((name) => {
        const sample = samples.get(name);
        if (sample === undefined) throw new Error(`sample ${name} is not in the table of samples`);
        return { superpopulation: sample['superpopulation'] ?? '', unrelated: sample['unrelated2504'] === '1' };
      });
    for (const { superpopulation } of people)
      this.#people.set(superpopulation, (this.#people.get(superpopulation) ?? 0) + 1);
    this.chromosomes = 2 * people.length;
    this.#lines = rows.map((row) => {
      const cells = row.split('\t');
      const unrelated = new Map<string, { copies: number; chromosomes: number }>();
      const all = new Map<string, number>();
      cells.slice(9).forEach((genotype, i) => {
        const { superpopulation = '', unrelated: counted = false } = people[i] ?? {};
        const strands = genotype.split(/[|/]/);
        const copies = strands.filter((allele) => allele === '1').length;
        all.set(superpopulation, (all.get(superpopulation) ?? 0) + copies);
        if (!counted) return;
        const sum = unrelated.get(superpopulation) ?? { copies: 0, chromosomes: 0 };
        unrelated.set(superpopulation, { copies: sum.copies + copies, chromosomes: sum.chromosomes + strands.length });
      });
      return {
        chrom: cells[0] ?? '',
        pos: Number(cells[1]),
        alt: cells[4] ?? '',
        copies: [...all.values()].reduce((a, b) => a + b, 0),
        unrelated,
        all,
      };
    });
  }

  /** Null where the panel holds nothing of the gene, or only parts from which haplotypes cannot be named (CYP2D6). */
  count(definition: SourceDefinition): { readonly groups: ReadonlyMap<string, PanelCounts> } | null {
    const single = this.#countSingleVariants(definition);
    if (single !== null) return single.size === 0 ? null : { groups: single };
    const called = this.#calls[definition.gene];
    if (called === undefined) return null;
    return {
      groups: new Map(
        Object.entries(called).map(([superpopulation, { n, notCalled, alleles }]) => [
          superpopulation,
          {
            people: n,
            chromosomes: Object.values(alleles).reduce((sum, count) => sum + count, 0) + 2 * notCalled,
            copies: new Map(Object.entries(alleles).filter(([name]) => !this.#isConfusable(definition, name))),
          },
        ]),
      ),
    };
  }

  unnamed(symbol: string): { people: number; of: number } | undefined {
    const groups = Object.values(this.#calls[symbol] ?? {});
    if (groups.length === 0) return undefined;
    return {
      people: groups.reduce((sum, { notCalled }) => sum + notCalled, 0),
      of: groups.reduce((sum, { n }) => sum + n, 0),
    };
  }

  /** Whether the panel may have missed the allele: an insertion or deletion that it does not hold, a blind site. */
  isBlindTo(definition: SourceDefinition, name: string): boolean {
    const allele = definition.alleles.find((a) => a.name === name);
    if (allele === undefined) return true;
    if (
      allele.reference === true ||
      Object.values(this.#calls[definition.gene] ?? {}).some((group) => (group.alleles[name] ?? 0) > 0)
    )
      return false;
    return Object.entries(allele.at).some(([pos, base]) => {
      if (BLIND_SITES.has(`${definition.chrom}:${pos}`)) return true;
      const ref = definition.positions.find((p) => p.pos === Number(pos))?.ref ?? '';
      return (
        (base.length > 1 || ref.length > 1) &&
        !this.#at(definition.chrom, Number(pos)).some((line) => line.alt === base)
      );
    });
  }

  /** Whether the panel holds every position at which it names the gene's alleles; a missing one shifts counts between them. */
  isWholeFor(definition: SourceDefinition): boolean {
    return !definition.positions.some((p) => BLIND_SITES.has(`${definition.chrom}:${p.pos}`));
  }

  /** Whether another allele differs at blind sites alone: the panel cannot tell the two apart (CYP2B6 *9 and *6). */
  #isConfusable(definition: SourceDefinition, name: string): boolean {
    const seen = (allele: SourceDefinition['alleles'][number]) =>
      Object.entries(allele.at)
        .filter(
          ([pos, base]) =>
            !BLIND_SITES.has(`${definition.chrom}:${pos}`) &&
            base !== definition.positions.find((p) => p.pos === Number(pos))?.ref,
        )
        .map((entry) => entry.join(':'))
        .join(' ');
    const allele = definition.alleles.find((a) => a.name === name);
    if (allele === undefined || !definition.positions.some((p) => BLIND_SITES.has(`${definition.chrom}:${p.pos}`)))
      return false;
    return definition.alleles.some((other) => other !== allele && seen(other) === seen(allele));
  }

  /** Lines of the gene with 2 to 10 copies in the whole panel. */
  rareLines(definition: SourceDefinition): number {
    return definition.positions.flatMap((p) => this.#at(definition.chrom, p.pos)).filter(isRare).length;
  }

  /** Copies of rare lines per chromosome of a superpopulation, relative to the whole panel. */
  rareExcess(): Map<string, number> {
    const rare = this.#lines.filter(isRare);
    const total = rare.reduce((sum, line) => sum + line.copies, 0);
    return new Map(
      [...this.#people].map(([superpopulation, n]) => {
        const here = rare.reduce((sum, line) => sum + (line.all.get(superpopulation) ?? 0), 0);
        return [superpopulation, here / (2 * n) / (total / this.chromosomes)];
      }),
    );
  }

  /** For genes whose alleles are single variants: their copies. Null for star-allele genes, counted as haplotypes. */
  #countSingleVariants(definition: SourceDefinition): Map<string, PanelCounts> | null {
    const named = definition.alleles.filter((allele) => allele.reference !== true);
    const single = named.filter((allele) => Object.keys(allele.at).length === 1);
    if (named.length - single.length > 1 || named.some((allele) => allele.name.startsWith('*'))) return null;
    const found = single.flatMap((allele) => {
      const [[pos, base] = ['0', '']] = Object.entries(allele.at);
      const line = this.#at(definition.chrom, Number(pos)).find((l) => l.alt === base);
      return line === undefined ? [] : [{ name: allele.name, line }];
    });
    const reference = definition.alleles.find((allele) => allele.reference === true)?.name ?? '';
    const groups = new Map<string, PanelCounts>();
    for (const superpopulation of found.length === 0 ? [] : this.#people.keys()) {
      const copies = new Map<string, number>();
      let chromosomes = 0;
      for (const { name, line } of found) {
        const counted = line.unrelated.get(superpopulation);
        if (counted === undefined) continue;
        chromosomes = counted.chromosomes;
        if (counted.copies > 0) copies.set(name, counted.copies);
      }
      const variants = [...copies.values()].reduce((a, b) => a + b, 0);
      if (variants < chromosomes) copies.set(reference, chromosomes - variants);
      groups.set(superpopulation, { people: chromosomes / 2, chromosomes, copies });
    }
    return groups;
  }

  #at(chrom: string, pos: number): readonly PanelLine[] {
    return this.#lines.filter((line) => line.chrom === chrom && line.pos === pos && line.copies > 0);
  }
}

function isRare(line: PanelLine): boolean {
  return line.copies >= 2 && line.copies <= 10;
}
