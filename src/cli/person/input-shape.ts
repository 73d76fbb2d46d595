import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openFile } from '../../platform/node/index.ts';

/** What a file of a person's folder is, told by its content; the name decides only where content cannot. */
export type InputShape =
  | 'fhir'
  | 'person-file'
  | 'stage-document'
  | 'genome'
  | 'outside-calls'
  | 'price-list'
  /** Belongs to another file, or is written for people: `x.vcf.gz.tbi`, `README.md`. */
  | 'beside'
  | 'unknown';

const BESIDE = /\.(tbi|csi|bai|md|sha256|html?|pdf|svg|png|jpe?g)$/i;
const HEAD = 65_536;

export async function shapeOf(path: string): Promise<InputShape> {
  if (BESIDE.test(path)) return 'beside';
  const bytes = await bytesOf(path, HEAD);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'genome'; // zip: consumer arrays come so
  const name = path.replace(/\.(gz|bgz)$/i, '').toLowerCase();
  const head = textOf(bytes);
  if (/^\s*[[{<]/.test(head) || /\.(json|ndjson|xml)$/.test(name)) return jsonShape(head, path);
  if (/\.ya?ml$/.test(name)) return 'person-file';
  if (/^##fileformat=VCF/i.test(head) || /\.(g?vcf|bcf)$/.test(name)) return 'genome';
  return tableShape(head, extname(name));
}

async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const source = await openFile(path);
  try {
    return await source.read(0, Math.min(most, source.size));
  } finally {
    await source.close();
  }
}

/** The head as text; of a gzip file as much as its first bytes hold. */
function textOf(bytes: Uint8Array): string {
  const utf8 = new TextDecoder();
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return utf8.decode(bytes).replace(/^\ufeff/, '');
  try {
    // The head ends in the middle of the stream, so what came out until then is taken.
    return utf8.decode(gunzipSync(bytes, { finishFlush: 2, maxOutputLength: bytes.length > HEAD ? WHOLE : 64 * HEAD }));
  } catch {
    return '';
  }
}

const STAGE = /"schema"\s*:\s*"propria\//;
const WHOLE = 256 * 1024 * 1024;

/** FHIR names its resources early. In a stage document members stand by the alphabet, so its schema can come late. */
async function jsonShape(head: string, path: string): Promise<InputShape> {
  if (STAGE.test(head)) return 'stage-document';
  if (/"resourceType"\s*:/.test(head)) return 'fhir';
  return STAGE.test(textOf(await bytesOf(path, WHOLE))) ? 'stage-document' : 'fhir';
}

function tableShape(head: string, extension: string): InputShape {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = lines.find((line) => !line.startsWith('#')) ?? '';
  const array = /^"?rsid"?[\t,]|^#\s*rsid\b/im.test(head) || /^"?(rs|i)\d+"?[\t,]/m.test(first);
  if (array) return 'genome';
  if (/[,;\t]/.test(first) && /price|nadac|cost|precio|preis|prix/i.test(first)) return 'price-list';
  if (/^[A-Z][A-Z0-9-]{1,15}\t/.test(first) || /^(gene|sample|solution)\b/i.test(first) || extension === '.tsv')
    return 'outside-calls';
  return 'unknown';
}
