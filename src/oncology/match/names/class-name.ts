import type { Leaf, MutationClass } from '../leaf.ts';
import type { Tree } from '../tree.ts';
import { mutationOf, within } from './mutation-leaf.ts';
import { type NameRule, leafOf } from './written-name.ts';

/** What the last words of a name say of the class. Longer ones first. */
const CLASS_WORDS: readonly (readonly [RegExp, MutationClass])[] = [
  [/^biallelic (?:inactivation|loss)$/, 'inactivating'],
  [
    /^(?:loss[- ]of[- ]function|inactivating|deleterious|null|lof)(?: (?:mutations?|variants?|alterations?))?$/,
    'inactivating',
  ],
  [/^(?:gain[- ]of[- ]function|activating|gof)(?: (?:mutations?|variants?|alterations?))?$/, 'activating'],
  [/^(?:oncogenic|pathogenic|(?:likely )?driver)(?: (?:mutations?|variants?|alterations?))?$/, 'oncogenic'],
  [/^(?:truncating(?: (?:mutations?|variants?))?|truncation)$/, 'truncating'],
  [/^(?:frame ?shift(?: (?:truncation|mutations?|variants?))?|fs)$/, 'frameshift'],
  [/^nonsense(?: (?:mutations?|variants?))?$/, 'nonsense'],
  [/^missense(?: (?:mutations?|variants?))?$/, 'missense'],
  [/^(?:splice[- ]site|splicing)(?: (?:mutations?|variants?|alterations?))?$/, 'splice-site'],
  [/^(?:skipping)(?: (?:mutations?|variants?))?$/, 'skipping'],
  [/^(?:in[- ]?frame (?:insertions?)|insertions?|ins|indels? insertion)(?: mutations?)?$/, 'insertion'],
  [/^(?:in[- ]?frame (?:deletions?)|deletions?|del)(?: mutations?)?$/, 'deletion'],
  [/^(?:in[- ]?frame )?(?:indels?|in[- ]?frame)(?: mutations?)?$/, 'in-frame'],
  [/^(?:itd|internal (?:tandem )?duplications?)$/, 'itd'],
  [/^(?:mutations?|mutated|muts?|variants?|alterations?)$/, 'any'],
];

/**
 * Classes of changes, in the whole gene or in a part of it: `Mutation`, `Truncating Mutation`, `Loss-of-function`, `ITD`,
 * `Exon 19 Deletion`, `Exon 14 Skipping Mutation`, `Rare Exon 18-21 Mutation`, `TKD MUTATION`, `P-Loop Mutation`, `Non-V600`,
 * `Promoter Mutation`, `Intron 6 Mutation`, `N-TERMINAL FRAME SHIFT`.
 */
export const className: NameRule = ({ gene, name, types }) => {
  const text = name.toLowerCase().replace(/\s+/g, ' ').trim();
  if (text === 'alteration' || text === 'alterations') return altered(gene);
  const biallelic = text.startsWith('biallelic ');
  const rare = /^(?:rare|uncommon|atypical) /.test(text);
  const rest = rare ? text.replace(/^\w+ /, '') : text;
  const whole = classOf(rest);
  if (whole !== null) return leafOf(mutationOf(gene, whole, { rare, both: biallelic }));
  return except(gene, name) ?? inExons(gene, rest, rare, types) ?? inPart(gene, rest) ?? inRegion(gene, name, rare);
};

function classOf(text: string): MutationClass | null {
  for (const [words, kind] of CLASS_WORDS) if (words.test(text)) return kind;
  return null;
}

/** A change of the protein or a lost gene. */
function altered(gene: string): Tree<Leaf> {
  return { any: [leafOf(mutationOf(gene, 'any')), leafOf({ of: 'copy', gene, call: 'deletion' })] };
}

/** `Non-V600`, `Non-P-Loop Mutation`: changed, and not there. */
function except(gene: string, name: string): Tree<Leaf> | null {
  const left = /^non-(.+)$/i.exec(name)?.[1];
  if (left === undefined) return null;
  const codon = /^([A-Z])(\d+)(?: mutations?)?$/i.exec(left);
  if (codon !== null) {
    const at = Number(codon[2]);
    return leafOf(mutationOf(gene, 'any', { except: within({ residues: [at, at] }) }));
  }
  const region = regionName(left);
  return region === null ? null : leafOf(mutationOf(gene, 'any', { except: within({ region }) }));
}

function inExons(gene: string, text: string, rare: boolean, types: readonly string[]): Tree<Leaf> | null {
  const found = /^exons? (\d+)(?:\s*[-–]\s*(\d+))?(?: (.+))?$/.exec(text);
  if (found === null) return null;
  const first = Number(found[1]);
  const last = found[2] === undefined ? first : Number(found[2]);
  if (last < first) return null;
  const exons: readonly [number, number] = [first, last];
  const kind = found[3] === undefined ? 'any' : classOf(found[3]);
  if (kind === null) return null;
  // A deletion of several exons, or one that the source calls a lost exon, is no small deletion inside one.
  const lost = kind === 'deletion' && (last > first || types.includes('exon_loss_variant'));
  const skipped = kind === 'any' && types.includes('exon_loss_variant');
  return leafOf(
    mutationOf(gene, lost ? 'exon-loss' : skipped ? 'skipping' : kind, { rare, within: within({ exons }) }),
  );
}

function inPart(gene: string, text: string): Tree<Leaf> | null {
  const intron = /^intron (\d+)(?: (?:mutations?|variants?))?$/.exec(text)?.[1];
  if (intron !== undefined)
    return leafOf(mutationOf(gene, 'any', { within: within({ part: { intron: Number(intron) } }) }));
  const part = /^promoter (?:mutations?|variants?)$/.test(text)
    ? 'promoter'
    : /^3' ?utr (?:mutations?|variants?|alterations?)$/.test(text)
      ? 'utr-3'
      : /^5' ?utr (?:mutations?|variants?|alterations?)$/.test(text)
        ? 'utr-5'
        : null;
  return part === null ? null : leafOf(mutationOf(gene, 'any', { within: within({ part }) }));
}

/** `Kinase Domain Mutation`, `TKD MUTATION`, `P-Loop Mutation`, `CONSERVED DOMAIN MUT`, `N-TERMINAL FRAME SHIFT`. */
function inRegion(gene: string, name: string, rare: boolean): Tree<Leaf> | null {
  const words = name.trim().split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const kind = classOf(words.slice(from).join(' ').toLowerCase());
    if (kind === null) continue;
    const region = words.slice(rare ? 1 : 0, from).join(' ');
    return REGION_WORDS.test(region) ? leafOf(mutationOf(gene, kind, { rare, within: within({ region }) })) : null;
  }
  return null;
}

/** What parts of proteins are called. */
const REGION_WORDS =
  /\b(?:domain|loop|tkd|jmd|kd|region|motif|terminal|terminus|juxtamembrane|helix|pest|lobe|segment)\b/i;

function regionName(text: string): string | null {
  const region = text.replace(/ (?:mutations?|muts?|variants?)$/i, '');
  return REGION_WORDS.test(region) ? region : null;
}
