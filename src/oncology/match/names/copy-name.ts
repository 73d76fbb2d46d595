import type { Leaf } from '../leaf.ts';
import { mutationOf, within } from './mutation-leaf.ts';
import { type NameRule, leafOf } from './written-name.ts';

type Call = Extract<Leaf, { of: 'copy' }>['call'];

/** Copies of a gene: `Amplification`, `Deletion`, `Loss`, `LOH`, `Copy Number Variation`, `Null (Large deletion)`. */
export const copyName: NameRule = ({ gene, name }) => {
  const text = name.toLowerCase();
  const call = callOf(text);
  if (call !== null) return leafOf({ of: 'copy', gene, call });
  const exons = /^null \(partial deletion of exons? (\d+)(?: (?:&|and|-) (\d+))?\)$/.exec(text);
  if (exons === null) return null;
  const first = Number(exons[1]);
  const last = exons[2] === undefined ? first : Number(exons[2]);
  return leafOf(mutationOf(gene, 'exon-loss', { within: within({ exons: [first, last] }) }));
};

function callOf(text: string): Call | null {
  if (/^(?:high[- ]level )?amplifi(?:cation|ed)s?$/.test(text)) return 'amplification';
  if (/^(?:copy number )?gains?$/.test(text)) return 'gain';
  if (/^(?:(?:homozygous|deep|biallelic|gene|whole gene|complete) )?(?:deletion|deleted|codeletion)s?$/.test(text))
    return 'deletion';
  if (/^null \((?:complete|large) deletion\)$/.test(text)) return 'deletion';
  if (/^(?:copy number )?loss(?:es)?$/.test(text)) return 'lost';
  if (/^(?:loh|(?:copy[- ]neutral )?loss of heterozygosity)$/.test(text)) return 'heterozygosity-lost';
  if (/^copy number (?:variation|alteration|change)s?$/.test(text)) return 'any';
  return null;
}
