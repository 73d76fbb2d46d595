import type { GeneRecord } from '../../knowledge/index.ts';
import type { Diplotype, GeneCall, GenePhenotype } from '../gene-result.ts';
import { fallbackPair } from './fallback-position.ts';
import { phenotypeOfPair } from './phenotype-of-pair.ts';
import { phenotypeOfStated } from './stated-meaning.ts';

/**
 * What a call means: one entry per different phenotype and score among the pairs that guidance is looked up with.
 * Empty when there is no call and no fallback.
 */
export function phenotypesOf(gene: GeneRecord, call: GeneCall): readonly GenePhenotype[] {
  if (call.stated !== undefined) {
    return merge(call.stated.flatMap((stated) => phenotypeOfStated(gene, stated) ?? []));
  }
  if (call.forGuidance.length > 0) return merge(call.forGuidance.map((diplotype) => ofDiplotype(gene, diplotype)));
  const fallback = fallbackPair(gene, call);
  if (fallback === null) return [];
  return [{ ...ofDiplotype(gene, fallback.diplotype), basis: 'fallback-position', notices: [fallback.notice] }];
}

function ofDiplotype(gene: GeneRecord, diplotype: Diplotype): GenePhenotype {
  const { phenotype, activityScore, lookupKeys, functions } = phenotypeOfPair(gene, diplotype.alleles);
  return { phenotype, activityScore, lookupKeys, diplotypes: [diplotype], functions };
}

function merge(phenotypes: readonly GenePhenotype[]): readonly GenePhenotype[] {
  const byMeaning = new Map<string, GenePhenotype>();
  for (const next of phenotypes) {
    const key = [next.phenotype, next.activityScore ?? '', ...next.lookupKeys].join('\u0000');
    const known = byMeaning.get(key);
    byMeaning.set(key, known === undefined ? next : together(known, next));
  }
  return [...byMeaning.values()];
}

function together(a: GenePhenotype, b: GenePhenotype): GenePhenotype {
  const names = new Set(a.diplotypes.map((diplotype) => diplotype.name));
  const notices = [...(a.notices ?? []), ...(b.notices ?? [])];
  return {
    ...a,
    diplotypes: [...a.diplotypes, ...b.diplotypes.filter((diplotype) => !names.has(diplotype.name))],
    functions: [...new Set([...a.functions, ...b.functions])],
    ...(notices.length === 0 ? {} : { notices }),
  };
}
