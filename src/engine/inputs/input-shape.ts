import { type ByteSource, type Host, baseName } from '../../core/index.ts';
import { isCanRisk } from '../../record/index.ts';

/** What a file of a person is, told by its content; the name decides only where content cannot. */
export type InputShape =
  | 'fhir'
  | 'person-file'
  | 'stage-document'
  | 'genome'
  | 'outside-calls'
  | 'price-list'
  /** A family: CanRisk, BOADICEA or PED. */
  | 'pedigree'
  /** Belongs to another file, or is written for people: `x.vcf.gz.tbi`, `README.md`. */
  | 'beside'
  | 'unknown';

const BESIDE = /\.(tbi|csi|bai|md|sha256|html?|pdf|svg|png|jpe?g)$/i;
const HEAD = 65_536;
const WHOLE = 256 * 1024 * 1024;

/** Whether the name says that the file is not to be looked into. */
export function isBeside(name: string): boolean {
  return BESIDE.test(name);
}

export async function shapeOf(source: ByteSource, host: Host): Promise<InputShape> {
  if (isBeside(source.name)) return 'beside';
  const bytes = await source.read(0, Math.min(HEAD, source.size));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'genome'; // zip: consumer arrays come so
  const name = baseName(source.name)
    .replace(/\.(gz|bgz)$/i, '')
    .toLowerCase();
  const head = textOf(bytes, host, 64 * HEAD);
  if (/^\s*[[{<]/.test(head) || /\.(json|ndjson|xml)$/.test(name)) return jsonShape(head, source, host);
  if (/\.ya?ml$/.test(name)) return 'person-file';
  if (/^##fileformat=VCF/i.test(head) || /\.(g?vcf|bcf)$/.test(name)) return 'genome';
  if (isCanRisk(head) || name.endsWith('.ped')) return 'pedigree';
  return tableShape(head, name.endsWith('.tsv'));
}

/** The head as text; of a gzip file as much as its first bytes hold. */
function textOf(bytes: Uint8Array, host: Host, most: number): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(packed ? host.inflater.gunzipHead(bytes, most) : bytes).replace(/^\ufeff/, '');
}

const STAGE = /"schema"\s*:\s*"propria\//;

/** FHIR names its resources early. In a stage document members stand by the alphabet, so its schema can come late. */
async function jsonShape(head: string, source: ByteSource, host: Host): Promise<InputShape> {
  if (STAGE.test(head)) return 'stage-document';
  if (/"resourceType"\s*:/.test(head)) return 'fhir';
  const whole = textOf(await source.read(0, Math.min(WHOLE, source.size)), host, WHOLE);
  return STAGE.test(whole) ? 'stage-document' : 'fhir';
}

function tableShape(head: string, isTsv: boolean): InputShape {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = lines.find((line) => !line.startsWith('#')) ?? '';
  const array = /^"?rsid"?[\t,]|^#\s*rsid\b/im.test(head) || /^"?(rs|i)\d+"?[\t,]/m.test(first);
  if (array) return 'genome';
  if (/[,;\t]/.test(first) && /price|nadac|cost|precio|preis|prix/i.test(first)) return 'price-list';
  if (/^[A-Z][A-Z0-9-]{1,15}\t/.test(first) || /^(gene|sample|solution)\b/i.test(first) || isTsv)
    return 'outside-calls';
  return 'unknown';
}
