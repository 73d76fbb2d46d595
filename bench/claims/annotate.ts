import { createAnnotator } from '../../src/annotate/index.ts';
import { randomSource } from '../../src/core/index.ts';
import { type Knowledge, factsOf } from '../../src/knowledge/index.ts';
import { type Claim, bar, seconds } from '../claim.ts';

const CHANGES = 200_000;
const BUILD = 'GRCh37';

/** Genomic changes named from their coordinates: three of four insertions into coding bases, the dearest kind; the others anywhere. */
export function annotate(knowledge: Pick<Knowledge, 'facts'>): Claim {
  const changes = made(knowledge);
  // As good as new: what follows from knowledge is kept by its facts.
  const fresh = { facts: new Map([...knowledge.facts.keys()].map((kind) => [kind, knowledge.facts.get(kind)!])) };
  const before = process.cpuUsage();
  const annotator = createAnnotator(fresh);
  annotator.effects(changes[0]!, BUILD);
  const first = process.cpuUsage(before).user / 1000;
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    let named = 0;
    for (const change of changes) if (annotator.effects(change, BUILD).effects.length > 0) named++;
    return { seconds: process.cpuUsage(start).user / 1e6, named };
  });
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[1]!;
  const million = (middle.seconds * 1e6) / CHANGES;
  return {
    method: `Changes named from coordinates: CPU (user) of one process, ${CHANGES.toLocaleString('en')} made-up changes, three of four insertions into coding bases (most shift the frame, which is then read to its stop), on all transcripts; middle of three runs.`,
    bars: [
      bar('A million changes named on one core', '≤ 60 s', million <= 60, seconds(million)),
      bar('Until the first change has its name', '≤ 250 ms', first <= 250, `${first.toFixed(0)} ms`),
    ],
    figures: [['Changes that lie in a transcript', `${middle.named.toLocaleString('en')}`]],
  };
}

function made(knowledge: Pick<Knowledge, 'facts'>) {
  const random = randomSource(17);
  const placed = [...factsOf(knowledge, 'transcript').values()].flatMap(({ body }) => body[BUILD] ?? []);
  return Array.from({ length: CHANGES }, (_, i) => {
    const { chr, cds } = placed[random.below(placed.length)]!;
    const part = 2 * random.below(cds.length / 2);
    const pos = cds[part]! + random.below(cds[part + 1]! - cds[part]! + 1);
    if (i % 4 === 3) return { chr, pos: 1 + random.below(40_000_000), ref: 'A', alt: 'G' };
    // An insertion states no reference base, which might not be the one.
    return { chr, pos, ref: '', alt: ['A', 'CG', 'TTA', 'C'][random.below(4)]! };
  });
}
