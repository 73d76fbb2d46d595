import type { Leaf } from '../leaf.ts';
import { type NameRule, leafOf } from './written-name.ts';

type Measured = Extract<Leaf, { of: 'measured' }>;

/**
 * What a laboratory measures beside the sequence: `Overexpression`, `NUCLEAR EXPRESSION`, `p16 Expression`, `Promoter Methylation`,
 * `S473 Phosphorylation`, `SERUM LEVELS`, `CYTOPLASMIC MISLOCALIZATION`, `LOSS OF NUCLEAR PROTEIN EXPRESSION`. A record of a marker that
 * names it goes before this.
 */
export const measuredName: NameRule = ({ gene, name }) => {
  const text = name.toLowerCase();
  const of = (by: Measured['by'], state: Measured['state']): ReturnType<NameRule> =>
    leafOf({ of: 'measured', gene, by, state });
  if (/^(?:high )?over-?expression$|^(?:high|increased) expression$/.test(text) || /\boverexpression$/.test(text))
    return of('expression', 'high');
  if (
    /underexpression$|^(?:low|reduced|decreased|no) (?:[\w-]+ )*expression$|^loss of (?:[\w-]+ )*expression$/.test(text)
  )
    return of('expression', 'low');
  if (/\bexpression$/.test(text)) return of('expression', 'present');
  if (/\bdemethylation$|\bhypomethylation$/.test(text)) return of('methylation', 'low');
  if (/\b(?:hyper)?methylation$/.test(text)) return of('methylation', 'high');
  if (/\bphosphorylation$/.test(text)) return of('phosphorylation', 'present');
  if (/\b(?:mis)?locali[sz]ation$|\b(?:nuclear|membrane|cytoplasmic) translocation$/.test(text))
    return of('location', 'changed');
  if (/^serum levels?$/.test(text)) return of('serum', 'high');
  if (/signature$/i.test(gene) || /^(?:kataegis|ck)$/i.test(gene)) return of('signature', 'present');
  if (/alternative transcripts?\b|^(?!non-)(?:[a-z0-9]+-v|cd44v)\d+$/.test(text)) return of('expression', 'present');
  return null;
};

export const wildTypeName: NameRule = ({ gene, name }) =>
  /^(?:wild[- ]?type|wt|no mutation)$/i.test(name) ? leafOf({ of: 'wild-type', gene }) : null;
