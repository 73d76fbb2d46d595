import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, createAnnotator, sameChange, trimmedChange } from '../src/annotate/index.ts';
import { CODE } from '../src/annotate/amino-acids.ts';
import { bundledTranscripts } from '../src/annotate/transcripts/transcript-index.ts';
import { type TranscriptModel, positionOf, siteOf } from '../src/annotate/transcripts/transcript-model.ts';
import { testOncologyPack } from './support/oncology-pack.ts';

const knowledge = testOncologyPack();
const annotator = createAnnotator(knowledge);
// TXNRD2 reads one stop as selenocysteine; whole proteins are compared here without it.
const models = bundledTranscripts(knowledge)
  .on('GRCh38')
  .models.filter((model) => !model.protein().includes('U'));

/** A place in a transcript's coding bases, what is taken away there (within its exon) and what is put in. */
const edits = fc
  .record({
    model: fc.constantFrom(...models),
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    removed: fc.nat({ max: 9 }),
    inserted: fc.array(fc.nat({ max: 3 }), { maxLength: 9 }),
  })
  .map(({ model, where, removed, inserted }) => {
    const offset = 3 + Math.floor(where * (model.cdsLength - 6));
    const site = siteOf(model, positionOf(model, offset) as number);
    if (site.kind !== 'coding') throw new Error('not coding');
    const size = (model.coding[2 * site.exon + 1] as number) - (model.coding[2 * site.exon] as number) + 1;
    const left = (model.offsets[site.exon] as number) + size - offset;
    return { model, offset, removed: Math.min(removed, left, model.cdsLength - 3 - offset), inserted };
  })
  .filter(({ removed, inserted }) => removed + inserted.length > 0);

function effectOf(model: TranscriptModel, offset: number, removed: number, inserted: readonly number[]) {
  const letters = 'ACGT';
  const bases = Array.from(model.bases().subarray(offset, offset + removed));
  const plus = (codes: readonly number[]) =>
    (model.strand === 1 ? codes : codes.map((code) => 3 - code).toReversed()).map((code) => letters[code]).join('');
  const firstPos = positionOf(model, removed > 0 ? offset : offset - 1) as number;
  const lastPos = removed > 0 ? (positionOf(model, offset + removed - 1) as number) : firstPos;
  const start = model.strand === 1 ? firstPos : removed > 0 ? lastPos : firstPos - 1;
  const ref = plus(bases) || '-';
  const alt = plus(inserted) || '-';
  if (ref === alt) return null;
  const { effects } = annotator.effects(trimmedChange(model.chr, start, ref, alt), 'GRCh38');
  return effects.find((one) => one.transcript === model.id) ?? null;
}

/** The whole changed sequence, read from the start codon to its first stop; `?` where the known sequence ends first. */
function plainReading(model: TranscriptModel, offset: number, removed: number, inserted: readonly number[]): string {
  const bases = [...model.bases()];
  bases.splice(offset, removed, ...inserted);
  let protein = 'M';
  for (let at = 3; at + 2 < bases.length; at += 3) {
    protein += CODE[16 * (bases[at] as number) + 4 * (bases[at + 1] as number) + (bases[at + 2] as number)];
    if (protein.endsWith('*')) return protein;
  }
  return `${protein}?`;
}

/** The protein that a name leads to, as far as it tells. */
function proteinOfName(protein: string, effect: Effect): string | null {
  const { change } = effect;
  if (change === null) return null;
  const upToStop = (text: string): string => (text.includes('*') ? text.slice(0, text.indexOf('*') + 1) : text);
  switch (change.kind) {
    case 'substitution':
      return protein.slice(0, change.at - 1) + change.alt + protein.slice(change.at);
    case 'synonymous':
      return protein;
    case 'nonsense':
      return `${protein.slice(0, change.at - 1)}*`;
    case 'deletion':
      return protein.slice(0, change.from - 1) + protein.slice(change.to);
    case 'duplication':
      return protein.slice(0, change.to) + protein.slice(change.from - 1);
    case 'insertion':
      return upToStop(protein.slice(0, change.from) + (change.inserted ?? '') + protein.slice(change.to - 1));
    case 'delins':
      return upToStop(protein.slice(0, change.from - 1) + (change.inserted ?? '') + protein.slice(change.to));
    default:
      return null;
  }
}

describe('a name read back', () => {
  it('gives the protein that the changed sequence is read as', () => {
    fc.assert(
      fc.property(edits, ({ model, offset, removed, inserted }) => {
        const effect = effectOf(model, offset, removed, inserted);
        fc.pre(effect !== null && effect.consequence !== 'splice-site' && effect.consequence !== 'start-lost');
        const protein = model.protein();
        const fresh = plainReading(model, offset, removed, inserted);
        const { change } = effect;
        if (change?.kind === 'frameshift' || change?.kind === 'extension') {
          const at = change.at - 1;
          expect(fresh.slice(0, at)).toBe(protein.slice(0, at));
          expect(fresh[at]).toBe(change.alt);
          expect(protein[at]).not.toBe(change.alt);
          const stop = fresh.indexOf('*');
          expect(change.stop).toBe(stop < 0 ? null : change.kind === 'extension' ? stop - at : stop - at + 1);
        } else expect(change === null ? null : proteinOfName(protein, effect)).toBe(change === null ? null : fresh);
        if (change === null) expect(fresh.endsWith('?')).toBe(true);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it('is the same wherever the change of a repeat is written', () => {
    fc.assert(
      fc.property(edits, ({ model, offset, removed, inserted }) => {
        fc.pre(removed > 0 && inserted.length === 0);
        const bases = model.bases();
        const next = offset + removed;
        fc.pre(bases[offset] === bases[next]);
        const one = effectOf(model, offset, removed, []);
        const other = effectOf(model, offset + 1, removed, []);
        fc.pre(one !== null && other !== null && other.consequence !== 'splice-site');
        fc.pre(one.consequence !== 'splice-site' && one.cdna !== null);
        expect(other.protein).toBe(one.protein);
        expect(other.cdna).toBe(one.cdna);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('compares as the same with a duplication written as an insertion', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models.slice(0, 60)),
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 8 }),
        (model, where, size) => {
          const protein = model.protein();
          fc.pre(protein.length > where + size + 2);
          const from = 1 + where;
          const to = from + size - 1;
          const at = (place: number) => protein[place - 1] as string;
          const dup = { kind: 'duplication', from, to, refFrom: at(from), refTo: at(to) } as const;
          const behind = { from: to, to: to + 1, refFrom: at(to), refTo: at(to + 1) };
          const ins = { kind: 'insertion', ...behind, inserted: protein.slice(from - 1, to) } as const;
          expect(sameChange(dup, ins, protein)).toBe(true);
          if (size <= 2) expect(sameChange(dup, ins)).toBe(true);
          const other = { ...ins, inserted: `W${ins.inserted.slice(1)}` };
          if (!ins.inserted.startsWith('W')) expect(sameChange(dup, other, protein)).toBe(false);
        },
      ),
      { seed: 3 },
    );
  });
});
