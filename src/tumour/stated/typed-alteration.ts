import { calledAs } from '../copy-number/called-as.ts';
import { armName } from '../copy-number/gene-tables.ts';
import { fusionName } from '../fusion/fusion-text.ts';
import { markerWords } from '../measured/marker-value.ts';
import { isGene } from '../measured/read-list.ts';
import type { ArmCopyNumber, GeneCopyNumber } from '../tumour-reading.ts';

/** What somebody typed, in parts: `EGFR L858R`, `EML4::ALK`, `ERBB2 amplification`, `1p/19q codeletion`, `KRAS wild type`, `MSI-H`. */
export type TypedAlteration =
  | {
      readonly is: 'variant';
      readonly gene: string;
      readonly protein: string | null;
      readonly cdna: string | null;
      readonly exon: string | null;
      readonly consequences: readonly string[];
      readonly origin: 'somatic' | 'germline' | 'unknown';
    }
  | { readonly is: 'fusion'; readonly gene5: string | null; readonly gene3: string | null }
  | {
      readonly is: 'copies';
      readonly gene: string;
      readonly call: NonNullable<GeneCopyNumber['call']>;
      readonly total: number | null;
    }
  | { readonly is: 'arms'; readonly arms: readonly { readonly arm: string; readonly call: ArmCopyNumber['call'] }[] }
  | { readonly is: 'wild-type'; readonly gene: string }
  | { readonly is: 'marker'; readonly name: string; readonly value: string; readonly unit: string | null };

const RESIDUE = '(?:[A-Z][a-z]{2}|[A-Z*])';
/** One word that can only be a protein change. */
const PROTEIN = new RegExp(
  `^(?:p\\.)?\\(?(?:${RESIDUE}+\\d+(?:_${RESIDUE}\\d+)?(?:${RESIDUE}+|[=?]|(?:${RESIDUE})?fs.*|del.*|ins.*|dup.*|>.*|(?:${RESIDUE})?ext.*|_splice)|\\*\\d+.+|ITD|(?:${RESIDUE})\\d+)\\)?$`,
);
const MOST_LENGTH = 200;

/** Null for what is not understood. */
export function typedAlteration(text: string): TypedAlteration | null {
  const said = text.trim().replaceAll(/\s+/g, ' ');
  if (said === '' || said.length > MOST_LENGTH) return null;
  const germline = /\b(?:germline|inherited|constitutional)\b/i.test(said);
  const somatic = /\bsomatic\b/i.test(said);
  const bare = said
    .replaceAll(/\b(?:germline|inherited|constitutional|somatic|pathogenic|likely pathogenic|variant of)\b/gi, ' ')
    .replaceAll(/[,;:](?=\s|$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return (
    armsOf(bare) ??
    fusionOf(bare) ??
    geneAlteration(bare, germline ? 'germline' : somatic ? 'somatic' : 'unknown') ??
    typedMarker(bare)
  );
}

/** `5q deletion`, `del(17p)`, `1p/19q codeletion`, `17p loss`, `trisomy 12`, `monosomy 7`. */
function armsOf(text: string): TypedAlteration | null {
  const bracket = /^(del|dup|add|gain)\s*\(?\s*(?:chr)?(\d{1,2}|X|Y)\s*([pq])\)?$/i.exec(text);
  if (bracket !== null)
    return arms([`${bracket[2]}${bracket[3]}`], /del/i.test(bracket[1] as string) ? 'loss' : 'gain');
  const whole =
    /^(trisomy|monosomy|tetrasomy|gain of chromosome|loss of chromosome|chromosome)\s+(\d{1,2}|X|Y)(?:\s+(gain|loss))?$/i.exec(
      text,
    );
  if (whole !== null) {
    const loss = /mono|loss/i.test(`${whole[1]} ${whole[3] ?? ''}`);
    if (/^chromosome$/i.test(whole[1] as string) && whole[3] === undefined) return null;
    return arms([`${whole[2]}p`, `${whole[2]}q`], loss ? 'loss' : 'gain');
  }
  const named =
    /^(?:chr(?:omosome)?\s*)?((?:\d{1,2}|X|Y)[pq](?:\s*(?:\/|and|,|\+)\s*(?:\d{1,2}|X|Y)[pq])*)\s+(?:arm\s+)?(co-?deletion|deletion|deleted|del|loss|gain|amplification|amp|duplication)$/i.exec(
      text,
    );
  if (named === null) return null;
  const word = (named[2] as string).toLowerCase();
  return arms(
    (named[1] as string).split(/\s*(?:\/|and|,|\+)\s*/),
    word.startsWith('amp') ? 'amplification' : /gain|dup/.test(word) ? 'gain' : 'loss',
  );
}

function arms(names: readonly string[], call: ArmCopyNumber['call']): TypedAlteration | null {
  const found = names.map(armName);
  return found.every((arm) => arm !== null) ? { is: 'arms', arms: found.map((arm) => ({ arm, call })) } : null;
}

/** `EML4::ALK`, `EML4-ALK fusion`, `ALK rearrangement`. */
function fusionOf(text: string): TypedAlteration | null {
  const said = /\b(?:fusions?|rearrangements?|rearranged|translocation|translocated)$/i.exec(text);
  const name =
    said === null
      ? text
      : text
          .slice(0, said.index)
          .replace(/\b(?:gene|oncogenic)\s*$/i, '')
          .trim();
  if (
    /::|--/.test(name) ||
    (/^[A-Z][A-Z0-9]{1,11}[-/][A-Z][A-Z0-9]{1,11}$/.test(name) && !/-(?:ITD|TKD|H|L|V7)$/.test(name))
  ) {
    const pair = fusionName(name);
    if (pair !== null) return { is: 'fusion', ...pair };
  }
  if (said !== null && isGene(name)) return { is: 'fusion', gene5: null, gene3: name };
  return null;
}

function geneAlteration(text: string, origin: 'somatic' | 'germline' | 'unknown'): TypedAlteration | null {
  const joined = /^([A-Z][A-Z0-9]{1,11})[-\s]?(ITD|TKD)$/.exec(text);
  if (joined?.[2] === 'ITD') return variant(joined[1] as string, origin, { protein: 'ITD' });
  const space = text.search(/[\s:]/);
  if (space < 0) return null;
  const gene = text.slice(0, space);
  if (!isGene(gene) || !/[A-Z]/.test(gene)) return null;
  const rest = text
    .slice(space + 1)
    .replace(/^:+/, '')
    .trim();
  if (/^(?:wild[\s-]*type|wt|not mutated|no mutations?|unmutated|negative for mutations?)$/i.test(rest))
    return { is: 'wild-type', gene };
  const copies = /^(.*?)\s*\(?(?:(?:copy number|copies|cn)\s*[:=]?\s*)?(\d+(?:\.\d+)?)?\s*(?:copies)?\)?$/i.exec(rest);
  const call = /^[\d.-]+$/.test(rest) ? null : calledAs((copies?.[1] ?? rest).replace(/^copy[\s-]*number\s+/i, ''));
  if (call !== null && !/^(?:none|normal|neutral|wt)$/i.test(rest))
    return { is: 'copies', gene, call, total: copies?.[2] === undefined ? null : Number(copies[2]) };
  return changeOf(gene, rest, origin);
}

function changeOf(gene: string, rest: string, origin: 'somatic' | 'germline' | 'unknown'): TypedAlteration | null {
  const cdna = /(?:^|[\s(])([cn]\.[^\s()]+(?:\([^)]*\)[^\s()]*)?)/.exec(rest)?.[1] ?? null;
  const exon = /\b(?:exon|ex\.?)\s*(\d{1,3})(?!\d)/i.exec(rest)?.[1] ?? null;
  const words = rest.split(/[\s,;]+/).map((word) => word.replace(/^\((?=p\.)/, '').replace(/^(p\.[^()]*)\)$/, '$1'));
  const protein = words.find((word) => PROTEIN.test(word) && !/^(?:exon|ex)\.?\d*$/i.test(word)) ?? null;
  const consequences = consequencesOf(rest);
  if (protein === null && cdna === null && consequences.length === 0) return null;
  return variant(gene, origin, { protein, cdna, exon, consequences: protein === null ? consequences : [] });
}

/** Words for a kind of change as terms that annotators use. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bskipping\b|\bsplice[\s-]*(?:site|acceptor|donor)?\b/i, 'splice_site'],
  [/\bframe[\s-]?shift\b/i, 'frameshift_variant'],
  [/\bnonsense\b|\btruncat\w+\b|\bstop[\s-]?gain\w*\b/i, 'stop_gained'],
  [/\bmissense\b/i, 'missense_variant'],
  [/\bpromoter\b/i, 'upstream_gene_variant'],
  [/(?:\b|\d)(?:in-?frame )?ins(?:ertions?)?\b/i, 'inframe_insertion'],
  [/(?:\b|\d)(?:in-?frame )?del(?:etions?)?\b/i, 'inframe_deletion'],
];

function consequencesOf(text: string): readonly string[] {
  const found = KINDS.find(([word]) => word.test(text))?.[1];
  return found === undefined ? [] : [found];
}

function variant(
  gene: string,
  origin: 'somatic' | 'germline' | 'unknown',
  told: { protein?: string | null; cdna?: string | null; exon?: string | null; consequences?: readonly string[] },
): TypedAlteration {
  return {
    is: 'variant',
    gene,
    protein: told.protein ?? null,
    cdna: told.cdna ?? null,
    exon: told.exon ?? null,
    consequences: told.consequences ?? [],
    origin,
  };
}

const STATES =
  /^(.+?)[\s:=-]+((?:strongly |weakly )?(?:positive|negative|pos|neg|high|low|ultra-?low|deficient|proficient|intact|lost|loss|retained|stable|unstable|present|absent|expressed|overexpressed|equivocal|methylated|unmethylated|[0-3]\+|\+|0))$/i;
const NUMBER = /^(.+?)[\s:=]*((?:[<>≤≥]=?\s*)?\d+(?:[.,]\d+)?\s*(?:%|\/\s*mb|mut(?:ations)?\s*\/\s*mb)?)$/i;

/** `MSI-H`, `dMMR`, `HER2 3+`, `HER2-negative`, `PD-L1 >= 50 %`, `TMB 12/Mb`: a marker's name and its value. */
export function typedMarker(text: string): TypedAlteration | null {
  const said = text.trim();
  const microsatellites = /^(MSI|MSS)(?:[\s-]*(H|L|high|low|stable))?$/i.exec(said);
  if (microsatellites !== null) return { is: 'marker', name: 'MSI', value: said, unit: null };
  if (/^[dp]MMR$/.test(said)) return { is: 'marker', name: 'MMR', value: said, unit: null };
  if (/^HRD$/i.test(said)) return { is: 'marker', name: 'HRD', value: 'positive', unit: null };
  const burden = /^TMB[\s-]*(H|L|high|low)$/i.exec(said);
  if (burden !== null)
    return { is: 'marker', name: 'TMB', value: /^h/i.test(burden[1] as string) ? 'high' : 'low', unit: null };
  const state = STATES.exec(said);
  if (state !== null) return { is: 'marker', name: (state[1] as string).trim(), value: state[2] as string, unit: null };
  const number = NUMBER.exec(said);
  if (number === null || !/[a-z]/i.test(number[1] as string)) return null;
  // A bare number is a value only of what is counted in numbers.
  if (/^\d+$/.test(number[2] as string) && !/score|tmb|burden|tps|cps|index|ki-?67|hrd/i.test(number[1] as string))
    return null;
  const words = markerWords(number[2] as string);
  return words === null ? null : { is: 'marker', name: (number[1] as string).trim(), ...words };
}
