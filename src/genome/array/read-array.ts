import {
  type ByteSource,
  type Host,
  type LocusReading,
  type LocusId,
  type Notice,
  PropriaError,
  type TargetLocus,
  baseName,
  sha256Hex,
} from '../../core/index.ts';
import type { GenomeReading, ReadingOptions } from '../genome-reading.ts';
import { readZipDirectory, readZipEntry } from '../zip/read-zip.ts';
import { arrayBuild } from './array-build.ts';
import { readLocus } from './read-locus.ts';
import { scanRows } from './scan-rows.ts';
import { looksLikeArray } from './vendor.ts';

/** Ten times the largest export seen (25 MB of text). Beyond it a file is no consumer array. */
const MAX_TEXT = 256 * 1024 * 1024;
/** Fewer heterozygous X positions than this share of those read means one X chromosome. */
const ONE_X_SHARE = 0.01;

/**
 * Reads a consumer array (23andMe, AncestryDNA, MyHeritage, FTDNA; plain, gzip or zip). Positions that it does not test are
 * `not-on-array`: never reference. Bases are taken on the plus strand, as all four publish them; a base that the
 * definition does not know is discarded, never flipped.
 */
export async function readArray(
  source: ByteSource,
  targets: readonly TargetLocus[],
  options: ReadingOptions,
  host: Host,
): Promise<GenomeReading> {
  const { text, compression, bytes } = await arrayText(source, host);
  const name = baseName(source.name);
  const scan = scanRows(text, source.name, targets);
  const { build, evidence } = arrayBuild(scan, source.name, targets, options.build);
  const rowsOf = matchRows(scan.rows, targets);
  const readings = new Map<LocusId, LocusReading>();
  const notices: Notice[] = scan.badLines.slice(0, 20).map((line) => ({
    code: 'ARRAY_ROW_SKIPPED',
    severity: 'info',
    place: { kind: 'text', source: name, line },
  }));
  for (const target of targets) {
    const answer = readLocus(target, rowsOf.get(target.id) ?? [], build, name);
    readings.set(target.id, answer.reading);
    notices.push(...answer.notices);
  }
  const { x } = scan;
  const seen =
    x.singleLetter > x.read / 2 || (x.read >= 200 && x.heterozygous < x.read * ONE_X_SHARE)
      ? 'male'
      : x.read >= 200
        ? 'female'
        : null;
  return {
    source: {
      name,
      bytes: source.size,
      headerSha256: sha256Hex(scan.headerText),
      readSha256: sha256Hex(bytes),
      whole: true,
    },
    format: { kind: 'array', vendor: scan.layout.vendor, compression },
    build: { build, evidence },
    sample: null,
    samples: [],
    readings,
    sex: { stated: null, seen, heterozygousX: x.heterozygous, readX: x.read },
    notices,
  };
}

function matchRows(
  rows: ReturnType<typeof scanRows>['rows'],
  targets: readonly TargetLocus[],
): Map<LocusId, ReturnType<typeof scanRows>['rows'][number][]> {
  const byRsid = new Map<string, TargetLocus[]>();
  const byPlace = new Map<string, TargetLocus[]>();
  const put = (map: Map<string, TargetLocus[]>, key: string, target: TargetLocus): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [target]);
    else list.push(target);
  };
  for (const target of targets) {
    if (target.rsid !== null) put(byRsid, target.rsid, target);
    put(byPlace, `${target.chrom}:${target.pos37}`, target);
    if (target.pos38 !== target.pos37) put(byPlace, `${target.chrom}:${target.pos38}`, target);
  }
  const matched = new Map<LocusId, ReturnType<typeof scanRows>['rows'][number][]>();
  for (const row of rows) {
    // A name that is known is about its own position; the place decides for names that vendors make up or that were merged.
    const wanted = byRsid.get(row.rsid) ?? byPlace.get(`${row.chrom}:${row.pos1}`) ?? [];
    for (const target of wanted) matched.set(target.id, [...(matched.get(target.id) ?? []), row]);
  }
  return matched;
}

export async function arrayText(
  source: ByteSource,
  host: Host,
): Promise<{ text: string; compression: 'none' | 'gzip' | 'zip'; bytes: Uint8Array }> {
  if (source.size > MAX_TEXT)
    throw new PropriaError('GENOME_TOO_LARGE', {
      place: { source: source.name },
      params: { size: source.size, limit: MAX_TEXT },
    });
  const bytes = await source.read(0, source.size);
  const decode = (content: Uint8Array): string => new TextDecoder('latin1').decode(content);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const entries = readZipDirectory(bytes, source.name).filter(
      ({ name, size }) => size > 0 && !/(^|\/)(__MACOSX|\.)/.test(name),
    );
    for (const entry of entries.toSorted((a, b) => b.size - a.size)) {
      const text = decode(readZipEntry(bytes, entry, MAX_TEXT, host.inflater, source.name));
      if (looksLikeArray(text.slice(0, 65_536))) return { text, compression: 'zip', bytes };
    }
    throw new PropriaError('GENOME_ZIP_NOTHING', {
      place: { source: source.name },
      params: {
        files: entries
          .map(({ name }) => name)
          .slice(0, 5)
          .join(', '),
      },
    });
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return { text: decode(await gunzip(bytes, source.name, host)), compression: 'gzip', bytes };
  return { text: decode(bytes), compression: 'none', bytes };
}

async function gunzip(bytes: Uint8Array, name: string, host: Host): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  async function* once(): AsyncIterable<Uint8Array> {
    yield bytes;
  }
  try {
    for await (const part of host.inflater.gunzipStream(once())) {
      size += part.length;
      if (size > MAX_TEXT)
        throw new PropriaError('GENOME_TOO_LARGE', { place: { source: name }, params: { size, limit: MAX_TEXT } });
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof PropriaError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PropriaError('GZIP_DAMAGED', { place: { source: name }, params: { detail }, cause });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
