import { type Build, type ByteSource, type Host, baseName } from '../../core/index.ts';
import { readArrayGenotypes } from '../../genome/index.ts';
import type { SeenVariant } from '../carried-copies.ts';
import type { KnownPlace, KnownPlaces } from './known-places.ts';
import type { PlacesRead, ReadOptions } from './places-read.ts';

/**
 * What a consumer array says at the known places that it has a probe for. Letters are taken on the plus strand and never
 * flipped; a letter that the allele does not know leaves the place open.
 * @throws PropriaError as `readGenome` of an array
 */
export async function readArrayPlaces(
  source: ByteSource,
  placesIn: (build: Build) => KnownPlaces,
  options: ReadOptions,
  host: Host,
): Promise<PlacesRead> {
  // The build shows in the file's own comments; until then the places of both are looked for.
  const builds = (['GRCh37', 'GRCh38'] as const).map((build) => placesIn(build));
  const wanted = builds.flatMap(({ byChrom }) =>
    [...byChrom.values()].flatMap(({ list }) => list.map(({ chrom, first1 }) => ({ chrom, pos1: first1 }))),
  );
  const { build, rows } = await readArrayGenotypes(source, wanted, options.build, host);
  const known = builds.find((one) => one.build === build)!;
  const letters = new Map<string, { readonly genotype: string | null; readonly row: (typeof rows)[number] }>();
  for (const row of rows) {
    const key = `${row.chrom}:${row.pos1}`;
    const before = letters.get(key);
    // Two rows that do not agree leave the place unread.
    const same = before === undefined || before.genotype === row.genotype;
    letters.set(key, { genotype: same ? row.genotype : null, row });
  }
  const seen: SeenVariant[] = [];
  const open: KnownPlace[] = [];
  const read = new Set<KnownPlace>();
  for (const { list } of known.byChrom.values())
    for (const place of list) {
      const found = letters.get(`${place.chrom}:${place.first1}`);
      if (found === undefined) continue;
      const genotype = genotypeOf(place, found.genotype);
      if (genotype === null) open.push(place);
      else read.add(place);
      const { chrom, first1: pos1, ref, alt } = place;
      seen.push({
        chrom,
        pos1,
        ref,
        alt,
        genotype: genotype ?? './.',
        at: {
          kind: 'file',
          source: baseName(source.name),
          chrom,
          pos1,
          offset: { kind: 'byte', at: String(found.row.offset) },
          line: found.row.line,
          text: found.row.text,
        },
      });
    }
  return {
    build,
    sample: null,
    from: 'array',
    content: 'array',
    known,
    seen,
    open,
    isRead: (chrom, index) => read.has(known.byChrom.get(chrom)!.list[index]!),
    notices: [],
  };
}

/** `0/1` of letters; null where they are not called or not of the allele. Insertions and deletions are `I` and `D`. */
function genotypeOf({ ref, alt }: KnownPlace, letters: string | null): string | null {
  if (letters === null || letters === '') return null;
  const [one, other] =
    ref.length === alt.length
      ? ref.length === 1
        ? [ref, alt]
        : [null, null]
      : ref.length > alt.length
        ? ['I', 'D']
        : ['D', 'I'];
  if (one === null) return null;
  const copies = [...letters].map((letter) => (letter === one ? '0' : letter === other ? '1' : '.'));
  return copies.includes('.') ? null : copies.join('/');
}
