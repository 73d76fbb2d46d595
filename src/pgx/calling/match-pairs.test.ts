import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocusId, LocusReading, Phase } from '../../core/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import { callGene } from './call-gene.ts';
import { compareAlleleNames } from './allele-names.ts';
import { ambiguityBases } from '../../knowledge/index.ts';
import { tinyGene } from './testing/tiny-gene.ts';

const POSITIONS = ['A>G', 'C>T', 'G>A,T', 'T>C', 'A>C'];
const REFERENCE = ['A', 'C', 'G', 'T', 'A'];
const CHOICES = [['G', 'R'], ['T', 'Y'], ['A', 'T', 'W'], ['C'], ['C', 'M', 'A']];

/** A gene of five positions with up to eight alleles, some ambiguous, some naming reference bases. */
const anyGene: fc.Arbitrary<GeneRecord> = fc
  .array(fc.tuple(...CHOICES.map((bases) => fc.constantFrom('.', '.', '.', ...bases))), { minLength: 1, maxLength: 8 })
  .map((rows) => {
    const named = rows.map((row) => row.join('')).filter((row) => row !== '.....');
    return tinyGene(POSITIONS, { '*1': 'ACGTA', ...Object.fromEntries(named.map((row, i) => [`*${i + 2}`, row])) });
  });

/** The bases that an allele allows at a position; blanks mean the reference base. */
function allowed(gene: GeneRecord, allele: number, p: number): readonly string[] {
  const base = gene.alleles[allele]!.bases.get(p);
  return base === undefined ? [REFERENCE[p]!] : (ambiguityBases(base) ?? [base]);
}

/** A person drawn from two alleles: genotype per position, the way it is phased, and what was left unread. */
const anyPerson = anyGene.chain((gene) =>
  fc.record({
    gene: fc.constant(gene),
    pair: fc.tuple(fc.nat(gene.alleles.length - 1), fc.nat(gene.alleles.length - 1)),
    picks: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 5, maxLength: 5 }),
    phase: fc.array(fc.constantFrom<'none' | 'all' | '1' | '2'>('none', 'all', '1', '2'), {
      minLength: 5,
      maxLength: 5,
    }),
    unread: fc.array(fc.nat(4), { maxLength: 2 }),
  }),
);
type Person = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never;

function readingsOf(person: Person, phased: boolean = false): Map<LocusId, LocusReading> {
  const { gene, pair, picks, phase, unread } = person;
  return new Map(
    gene.loci.map((locus, p) => {
      const alleles = pair.map((allele, strand) => {
        const bases = allowed(gene, allele, p);
        return bases[picks[p]![strand as 0 | 1] % bases.length]!;
      });
      const kind = phased ? 'all' : phase[p]!;
      const order = kind === 'none' ? alleles.toSorted() : alleles;
      const said: Phase =
        kind === 'none' ? { kind: 'unphased' } : kind === 'all' ? { kind: 'phased' } : { kind: 'phase-set', id: kind };
      const state = unread.includes(p) ? 'absent' : 'read';
      return [
        locus.id,
        {
          locus: locus.id,
          state,
          alleles: state === 'read' ? order : [],
          phase: said,
          locator: null,
        } satisfies LocusReading,
      ];
    }),
  );
}

const candidateNames = (gene: GeneRecord, readings: ReadonlyMap<LocusId, LocusReading>): string[] =>
  callGene(gene, readings).candidates.map(({ name }) => name);

/** The method as it is told: write out all strand sequences, match, pair what is complementary, score each pair. */
function bySequences(gene: GeneRecord, readings: ReadonlyMap<LocusId, LocusReading>): Map<string, number> {
  const read = gene.loci.flatMap((locus, p) =>
    readings.get(locus.id)!.state === 'read' ? [{ p, reading: readings.get(locus.id)! }] : [],
  );
  const groups = new Map<string, number[]>();
  read.forEach(({ p, reading: { alleles, phase } }) => {
    if (alleles[0] === alleles[1]) return;
    const key = phase.kind === 'phase-set' ? `set ${phase.id}` : phase.kind === 'phased' ? 'all' : `position ${p}`;
    groups.set(key, [...(groups.get(key) ?? []), p]);
  });
  const blocks = [...groups.values()];
  const found = new Map<string, number>();
  const matches = (allele: number, strand: ReadonlyMap<number, string>): boolean =>
    read.some(({ p }) => gene.alleles[allele]!.bases.has(p)) &&
    read.every(({ p }) => allowed(gene, allele, p).includes(strand.get(p)!));
  const points = (allele: number, strands: readonly ReadonlyMap<number, string>[]): number =>
    read.filter(({ p }) => {
      const base = gene.alleles[allele]!.bases.get(p);
      if (base === undefined) return false;
      return ambiguityBases(base) === null || !strands.every((strand) => strand.get(p) === REFERENCE[p]);
    }).length;
  for (let turns = 0; turns < 2 ** blocks.length; turns++) {
    const turned = (p: number): number => {
      const block = blocks.findIndex((positions) => positions.includes(p));
      return block < 0 ? 0 : (turns >>> block) & 1;
    };
    const strand = (side: 0 | 1): ReadonlyMap<number, string> =>
      new Map(read.map(({ p, reading }) => [p, reading.alleles[side ^ turned(p)]!]));
    const [one, other] = [strand(0), strand(1)];
    for (let a = 0; a < gene.alleles.length; a++) {
      for (let b = 0; b < gene.alleles.length; b++) {
        if (!matches(a, one) || !matches(b, other)) continue;
        const own = (allele: number, mine: ReadonlyMap<number, string>): number =>
          points(allele, a === b ? [mine] : [one, other].filter((sequence) => matches(allele, sequence)));
        const name = [gene.alleles[a]!.name, gene.alleles[b]!.name].toSorted(compareAlleleNames).join('/');
        found.set(name, Math.max(found.get(name) ?? 0, own(a, one) + own(b, other)));
      }
    }
  }
  return found;
}

describe('matching without writing out sequences', () => {
  test('gives the pairs and scores of the enumeration', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const readings = readingsOf(person);
        const expected = bySequences(person.gene, readings);
        const got = new Map(callGene(person.gene, readings).candidates.map(({ name, score }) => [name, score]));
        expect(Object.fromEntries(got)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 600 },
    );
  });

  test('the pair that a genotype was written from is always a candidate', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const names = person.pair.map((a) => person.gene.alleles[a]!);
        fc.pre(names.every(({ bases }) => [...bases.keys()].some((p) => !person.unread.includes(p))));
        const name = names
          .map((allele) => allele.name)
          .toSorted(compareAlleleNames)
          .join('/');
        expect(candidateNames(person.gene, readingsOf(person))).toContain(name);
      }),
      { numRuns: 400 },
    );
  });

  test('phase only takes candidates away', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const unphased = new Set(
          candidateNames(person.gene, readingsOf({ ...person, phase: person.phase.map(() => 'none' as const) })),
        );
        for (const name of candidateNames(person.gene, readingsOf(person, true))) expect(unphased).toContain(name);
      }),
      { numRuns: 400 },
    );
  });

  test('the order of loci and the order of readings do not matter', () => {
    fc.assert(
      fc.property(anyPerson, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (person, order) => {
        const readings = readingsOf(person);
        const moved: GeneRecord = {
          ...person.gene,
          loci: order.map((p) => person.gene.loci[p]!),
          alleles: person.gene.alleles.map((allele) => ({
            ...allele,
            bases: new Map([...allele.bases].map(([p, base]) => [order.indexOf(p), base])),
          })),
        };
        const { positions: _here, ...here } = callGene(person.gene, readings);
        const { positions: _there, ...there } = callGene(moved, new Map([...readings].toReversed()));
        expect(there).toEqual(here);
      }),
      { numRuns: 300 },
    );
  });
});
