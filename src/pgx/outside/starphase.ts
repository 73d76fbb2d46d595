import type { Notice } from '../../core/index.ts';
import { type OutsideCall, type OutsideCalls, geneSymbol, locate, saysNoCall } from './outside-call.ts';

/**
 * pb-StarPhase's JSON (`gene_details`: gene → `diplotypes`: `hap1`, `hap2`); null when the text is not one. Every
 * call is located at line 1: JSON has no lines of its own.
 */
export function readStarPhase(text: string, source: string): OutsideCalls | null {
  const details = member(parseJson(text), 'gene_details');
  if (details === null || typeof details !== 'object') return null;
  const calls: OutsideCall[] = [];
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], params: Record<string, string>) =>
    notices.push({ code, severity, place: { kind: 'text', source }, params });
  note('PGX_OUTSIDE_TOOL', 'info', { tool: 'pb-StarPhase' });
  for (const [name, detail] of Object.entries(details)) {
    const gene = geneSymbol(name);
    const diplotypes = member(detail, 'diplotypes');
    if (gene === null || !Array.isArray(diplotypes)) {
      note('PGX_OUTSIDE_NOTHING_STATED', 'serious', { gene: name.slice(0, 40) });
      continue;
    }
    const found = diplotypes
      .flatMap((pair: unknown) => pairName(pair) ?? [])
      .filter((pair) => !pair.split('/').some(saysNoCall));
    const named = new Set(found);
    if (named.size > 1) note('PGX_OUTSIDE_SEVERAL_SOLUTIONS', 'caution', { gene, tool: 'pb-StarPhase' });
    for (const diplotype of named.size === 0 ? [null] : named) {
      const locator = locate(source, { number: 1, text: `${gene} ${diplotype ?? '.'}` });
      calls.push({ gene, diplotype, phenotype: null, activityScore: null, noCall: diplotype === null, locator });
    }
  }
  return { calls, notices };
}

function pairName(pair: unknown): string | null {
  const first = member(pair, 'hap1');
  const second = member(pair, 'hap2');
  return typeof first === 'string' && typeof second === 'string' && first !== 'NO_MATCH' && second !== 'NO_MATCH'
    ? `${first}/${second}`
    : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
