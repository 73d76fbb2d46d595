import { type Consequence, parseProteinChange, sameChange } from '../../annotate/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { geneNames } from '../profile/gene-names.ts';
import type { CopyChange, Fusion, Mutation, TumourProfile } from '../tumour-profile.ts';
import { isCovered } from './gene-cover.ts';
import { judgeMarker, markersOfField } from './judge-marker.ts';
import { classesOf, netLength } from './maf-class.ts';
import { type Truth, all, any, not } from './verdict.ts';

type Fields = Readonly<Record<string, string | number | boolean>>;
type Kind = 'mutation' | 'copy-number' | 'fusion';

/** Fields that say nothing of the tumour. */
const LABELS = new Set(['display_name', 'comment', 'note']);

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  mutation: ['mutation'],
  'copy number variation': ['copy-number'],
  cnv: ['copy-number'],
  'structural variation': ['fusion'],
  sv: ['fusion'],
  fusion: ['fusion'],
  'any variation': ['mutation', 'copy-number', 'fusion'],
};

const CALLS: Readonly<Record<string, readonly CopyChange['call'][]>> = {
  'high amplification': ['amplification'],
  'high level amplification': ['amplification'],
  amplification: ['amplification'],
  'low amplification': ['gain'],
  gain: ['gain'],
  'homozygous deletion': ['deep-deletion'],
  'deep deletion': ['deep-deletion'],
  'heterozygous deletion': ['loss'],
  'shallow deletion': ['loss'],
  loss: ['loss', 'deep-deletion'],
  deletion: ['deep-deletion'],
};

/**
 * A genomic leaf: one alteration must be all that its fields say. A field that begins with `!` turns the leaf round: no alteration may be
 * what the fields say. Nothing found is false only where the assay would have found it.
 */
export function judgeGenomic(fields: Fields, tumour: TumourProfile, knowledge: Pick<Knowledge, 'facts'>): Truth {
  const plain = new Map<string, string>();
  let negated = false;
  // Some documents need a genomic leaf to be whole and write this one, which everybody meets.
  if (Object.keys(fields).some((name) => name.toLowerCase() === 'match_all')) return 'true';
  for (const [name, value] of Object.entries(fields)) {
    const key = name.toLowerCase();
    const text = String(value).trim();
    if (LABELS.has(key) || text === '') continue;
    if (text.startsWith('!')) negated = true;
    plain.set(key, text.startsWith('!') ? text.slice(1).trim() : text);
  }
  if (plain.get('wildtype') !== undefined) {
    if (/^(?:true|yes)$/i.test(plain.get('wildtype')!)) negated = !negated;
    plain.delete('wildtype');
    if (!plain.has('variant_category')) plain.set('variant_category', 'Mutation');
  }
  const gene = geneOf(plain.get('hugo_symbol'), knowledge);
  const partner = geneOf(plain.get('fusion_partner_hugo_symbol'), knowledge);
  const markers: Truth[] = [];
  for (const [key, text] of plain) {
    if (ALTERATION_FIELDS.has(key)) continue;
    const ids = markersOfField(key, knowledge);
    markers.push(ids.length === 0 ? 'unknown' : judgeMarker(ids, text, tumour, knowledge));
  }
  const truths = [...markers];
  if (
    [...plain.keys()].some((key) => ALTERATION_FIELDS.has(key)) &&
    (gene !== null || partner !== null || isFusion(plain))
  )
    truths.push(judgeAlteration(plain, gene, partner, tumour, knowledge));
  else if (markers.length === 0) truths.push('unknown');
  return negated ? not(all(truths)) : all(truths);
}

const ALTERATION_FIELDS = new Set([
  'hugo_symbol',
  'variant_category',
  'protein_change',
  'wildcard_protein_change',
  'exon',
  'variant_classification',
  'cnv_call',
  'fusion_partner_hugo_symbol',
]);

const isFusion = (plain: ReadonlyMap<string, string>): boolean =>
  KINDS[plain.get('variant_category')?.toLowerCase() ?? '']?.includes('fusion') ?? false;

/** Null: no gene is meant. */
function geneOf(written: string | undefined, knowledge: Pick<Knowledge, 'facts'>): string | null {
  if (written === undefined || /^(?:none|any_gene|any)$/i.test(written)) return null;
  return geneNames(knowledge)(written);
}

function judgeAlteration(
  plain: ReadonlyMap<string, string>,
  gene: string | null,
  partner: string | null,
  tumour: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
): Truth {
  const category = plain.get('variant_category')?.toLowerCase();
  const kinds = category === undefined ? impliedKinds(plain) : (KINDS[category] ?? null);
  if (kinds === null) return 'unknown';
  return any(
    kinds.map((kind): Truth => {
      switch (kind) {
        case 'mutation':
          return gene === null ? 'unknown' : judgeMutations(plain, gene, tumour, knowledge);
        case 'copy-number':
          return gene === null ? 'unknown' : judgeCopies(plain, gene, tumour);
        case 'fusion':
          return judgeFusions(plain, gene, partner, tumour);
      }
    }),
  );
}

function impliedKinds(plain: ReadonlyMap<string, string>): readonly Kind[] {
  if (plain.has('cnv_call')) return ['copy-number'];
  if (plain.has('fusion_partner_hugo_symbol')) return ['fusion'];
  if (['protein_change', 'wildcard_protein_change', 'exon', 'variant_classification'].some((key) => plain.has(key)))
    return ['mutation'];
  return ['mutation', 'copy-number', 'fusion'];
}

function judgeMutations(
  plain: ReadonlyMap<string, string>,
  gene: string,
  tumour: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
): Truth {
  const found = tumour.mutations.filter((mutation) => mutation.gene === gene);
  const truths = found.map((mutation) => isMutation(mutation, plain));
  const seen = any(truths);
  if (seen === 'true') return seen;
  // A change of this gene without a name could be the one asked for; that is not known of changes in other genes.
  const covered = isCovered(gene, tumour.assay, tumour.build, knowledge);
  return seen === 'unknown' || !covered ? 'unknown' : 'false';
}

/** Classes that change no protein: a trial that asks for "a mutation" does not mean them. */
const SILENT: ReadonlySet<Consequence> = new Set([
  'synonymous',
  'intron',
  'utr-5',
  'utr-3',
  'upstream',
  'splice-region',
] as const);

function isMutation(mutation: Mutation, plain: ReadonlyMap<string, string>): Truth {
  const truths: Truth[] = [];
  const is = (holds: boolean): void => void truths.push(holds ? 'true' : 'false');
  const exact = plain.get('protein_change');
  const codon = plain.get('wildcard_protein_change');
  const asked = plain.get('variant_classification');
  const exon = plain.get('exon');
  if (exact !== undefined) is(isChange(mutation, exact));
  if (codon !== undefined) is(isAtCodon(mutation, codon));
  if (asked !== undefined)
    truths.push(any(asked.split(/[|,]/).map((one) => classesOf(one, mutation.consequence, netLength(mutation)))));
  if (exon !== undefined)
    truths.push(
      mutation.effect.exon === null
        ? 'unknown'
        : exon.split(/[|,]/).some((one) => Number(one) === mutation.effect.exon)
          ? 'true'
          : 'false',
    );
  if (exact === undefined && codon === undefined && asked === undefined) {
    const { class: judged } = mutation.oncogenicity ?? {};
    const harmless = judged === 'benign' || judged === 'likely-benign';
    const driving = judged === 'oncogenic' || judged === 'likely-oncogenic';
    is(!harmless && (driving || mutation.variant.statedOncogenic === true || !SILENT.has(mutation.consequence)));
  }
  return all(truths);
}

function isChange({ effect, others }: Mutation, written: string): boolean {
  const asked = parseProteinChange(written);
  if (asked === null) return effect.protein !== null && effect.protein === written;
  return [effect, ...others].some(({ change }) => change !== null && sameChange(change, asked));
}

/** `p.V600`: any one residue in the place of that one. */
function isAtCodon({ effect, others }: Mutation, written: string): boolean {
  const match = /^(?:p\.)?([A-Z*])(\d+)/i.exec(written);
  if (match === null) return false;
  const [, ref, at] = match;
  return [effect, ...others].some(
    ({ change }) => change?.kind === 'substitution' && change.at === Number(at) && change.ref === ref!.toUpperCase(),
  );
}

function judgeCopies(plain: ReadonlyMap<string, string>, gene: string, tumour: TumourProfile): Truth {
  const asked = plain.get('cnv_call')?.toLowerCase();
  const calls = asked === undefined ? null : CALLS[asked];
  if (calls === undefined) return 'unknown';
  const found = tumour.copyChanges.some((copy) => copy.gene === gene && (calls === null || calls.includes(copy.call)));
  if (found) return 'true';
  return tumour.assay.copyNumber ? 'false' : 'unknown';
}

function judgeFusions(
  plain: ReadonlyMap<string, string>,
  gene: string | null,
  partner: string | null,
  tumour: TumourProfile,
): Truth {
  const intergenic = /^intergenic$/i.test(plain.get('fusion_partner_hugo_symbol') ?? '');
  const is = ({ gene5, gene3 }: Fusion): boolean => {
    const genes = [gene5, gene3];
    if (gene !== null && !genes.includes(gene)) return false;
    if (intergenic) return genes.includes(null);
    if (partner === null) return true;
    return gene === partner ? gene5 === gene3 : genes.includes(partner);
  };
  if (tumour.fusions.some(is)) return 'true';
  return tumour.assay.fusions ? 'false' : 'unknown';
}
