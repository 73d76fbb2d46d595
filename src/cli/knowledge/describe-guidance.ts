import { createWords, sayContext, sayOptions } from '../../explain/index.ts';
import type { BundledGuidance, KeySet, KnowledgeBundle } from '../../knowledge/index.ts';

/** What one body says of one drug, rule by rule, in our own words. */
export function describeGuidance(record: BundledGuidance, bundle: KnowledgeBundle): string[] {
  const { guidance } = record;
  const words = createWords();
  const drugs = new Map(
    bundle.records.flatMap((other) =>
      other.kind === 'drug' ? [[other.id.slice('drug/'.length), other.name] as const] : [],
    ),
  );
  const speaking = { words, drugs, drug: drugs.get(guidance.drug) ?? guidance.drug };
  const guideline =
    guidance.guideline === undefined
      ? ''
      : ` · ${[guidance.guideline.name, guidance.guideline.id, guidance.guideline.url].filter((part) => part !== undefined).join(', ')}`;
  return [
    `${guidance.body} on ${speaking.drug} and ${guidance.genes.join(', ')}${guideline}`,
    ...guidance.rules.flatMap((rule) => [
      '',
      `${rule.id}${rule.strength === undefined ? '' : ` · ${rule.strength}`}${rule.section === undefined ? '' : ` · section ${rule.section}`}${rule.population === 'general' ? '' : ` · ${rule.population}`}`,
      ...rule.when.map(
        (conditions) =>
          `  when ${Object.entries(conditions)
            .map(([gene, keys]) => `${gene} ${sayKeys(keys)}`)
            .join(' and ')}`,
      ),
      ...(rule.context.length === 0 ? [] : [`  if ${sayContext(words, rule.context)}`]),
      ...Object.entries(rule.effects).map(([gene, effects]) => `  ${gene}: ${effects.join(', ')}`),
      `  ${sayOptions(speaking, rule.options)}`,
    ]),
    ...(guidance.note === undefined ? [] : ['', guidance.note]),
  ];
}

function sayKeys(keys: KeySet): string {
  if ('score' in keys) {
    const { from, to } = keys.score;
    const range =
      to === undefined ? `score ${from} and above` : from === to ? `score ${from}` : `score ${from} to ${to}`;
    return [range, ...(keys.or ?? [])].join(' or ');
  }
  if ('alleles' in keys)
    return `${keys.copies === 'any' ? 'any copy' : `${keys.copies} copies`} of ${keys.alleles.join(' or ')}${keys.in === undefined ? '' : `, ${keys.in.join(' or ')}`}`;
  if ('diplotypes' in keys) return keys.diplotypes.join(' or ');
  if ('activityPairs' in keys) return [...keys.activityPairs, ...(keys.or ?? [])].join(' or ');
  if ('allOf' in keys) return keys.allOf.join(' and ');
  return keys.join(' or ');
}
