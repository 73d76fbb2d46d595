import type { Notice } from '../../core/index.ts';
import { type GeneRecord, parseScore, printScore } from '../../knowledge/index.ts';
import type { Diplotype, GeneCall, StatedMeaning } from '../gene-result.ts';
import { lowestPair } from '../calling/guidance-pair.ts';
import { knownName } from '../phenotype/allele-name.ts';
import { diplotypeOfGene, isUnknownAllele } from './diplotype-spelling.ts';
import type { OutsideCall } from './outside-call.ts';
import { phenotypeOfGene } from './phenotype-spelling.ts';

/**
 * The call of one gene after its outside lines. They take the place of the genome's, with a notice; several lines are
 * several possible diplotypes. Lines that say "not called" leave the genome's; lines of which nothing could be used leave it, disputed.
 */
export function applyOutsideCalls(
  gene: GeneRecord,
  genomeCall: GeneCall | null,
  outside: readonly OutsideCall[],
): GeneCall {
  const own = outside.filter((call) => call.gene === gene.symbol);
  const notices: Notice[] = [];
  const stated: StatedMeaning[] = [];
  for (const call of own) {
    if (call.noCall) {
      notices.push({
        code: 'PGX_OUTSIDE_NO_CALL',
        severity: 'info',
        gene: gene.symbol,
        place: call.locator,
        params: { gene: gene.symbol },
      });
      continue;
    }
    const read = readStated(gene, call);
    notices.push(...read.notices);
    if (read.stated !== null) stated.push(read.stated);
  }
  if (stated.length === 0) return withoutOutside(gene, genomeCall, own, notices);
  if (genomeCall?.status === 'called') notices.unshift(overrides(gene, genomeCall, stated));
  const diplotypes = distinct(stated.flatMap((line) => line.diplotype ?? []));
  // The other copy may be anything, where the laboratory says no meaning of both.
  const half =
    gene.calling.ploidy === 'autosomal' &&
    stated.some(
      (line) => line.diplotype?.alleles.length === 1 && line.phenotype === null && line.activityScore === null,
    );
  return {
    gene: gene.symbol,
    origin: 'outside',
    status: 'called',
    candidates: diplotypes,
    top: diplotypes,
    found: [],
    // Strands are known in a written diplotype: the least active allele of each.
    forGuidance:
      gene.calling.output === 'lowest-function'
        ? distinct(diplotypes.flatMap((diplotype) => lowestPair(gene, [diplotype], [])))
        : diplotypes,
    effectivelyPhased: true,
    positions: [],
    uncallable: [],
    notices,
    ...(half ? { disputed: true as const } : {}),
    stated,
  };
}

/** Lines whose gene the knowledge does not hold. */
export function unknownOutsideGenes(
  genes: ReadonlyMap<string, GeneRecord>,
  outside: readonly OutsideCall[],
): readonly Notice[] {
  return outside
    .filter((call) => !genes.has(call.gene))
    .map((call) => ({
      code: 'PGX_OUTSIDE_UNKNOWN_GENE',
      severity: 'serious',
      place: call.locator,
      params: { gene: call.gene },
    }));
}

function withoutOutside(
  gene: GeneRecord,
  genomeCall: GeneCall | null,
  own: readonly OutsideCall[],
  notices: readonly Notice[],
): GeneCall {
  if (genomeCall !== null) {
    const said = genomeCall.status !== 'called' && own.some((call) => call.noCall);
    const reason =
      said && genomeCall.reason === 'outside-only' ? ({ status: 'no-call', reason: 'outside-no-call' } as const) : {};
    const misread = notices.some(({ severity }) => severity === 'serious');
    const disputed = genomeCall.status === 'called' && misread ? { disputed: true as const } : {};
    return notices.length === 0 && !said
      ? genomeCall
      : { ...genomeCall, ...reason, ...disputed, notices: [...genomeCall.notices, ...notices] };
  }
  const reason = own.some((call) => call.noCall)
    ? 'outside-no-call'
    : gene.calling.method === 'outside-only'
      ? 'outside-only'
      : 'nothing-read';
  return {
    gene: gene.symbol,
    origin: own.length > 0 ? 'outside' : 'genome',
    status: reason === 'outside-no-call' ? 'no-call' : 'not-assessed',
    reason,
    candidates: [],
    top: [],
    found: [],
    forGuidance: [],
    effectivelyPhased: false,
    positions: [],
    uncallable: [],
    notices,
  };
}

function readStated(
  gene: GeneRecord,
  call: OutsideCall,
): { readonly stated: StatedMeaning | null; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], params: Record<string, string>) =>
    notices.push({ code, severity, gene: gene.symbol, place: call.locator, params: { gene: gene.symbol, ...params } });

  let written = call.diplotype;
  const phenotype = call.phenotype === null ? null : phenotypeOfGene(gene, call.phenotype);
  if (call.phenotype !== null && phenotype === null) {
    if (written === null && looksLikeAlleles(gene, call.phenotype)) {
      written = call.phenotype;
      note('PGX_OUTSIDE_WRONG_COLUMN', 'caution', { written });
    } else note('PGX_OUTSIDE_UNKNOWN_PHENOTYPE', 'serious', { phenotype: call.phenotype.slice(0, 120) });
  }
  const activityScore = scoreOf(gene, call.activityScore);
  if (call.activityScore !== null && activityScore === null && call.activityScore.toLowerCase() !== 'n/a')
    note('PGX_OUTSIDE_UNKNOWN_SCORE', 'serious', { score: call.activityScore.slice(0, 40) });
  const spelled = written === null ? null : diplotypeOfGene(gene, written, call.locator);
  notices.push(...(spelled?.notices ?? []));
  // A line whose every allele is unknown says nothing that could outweigh a genome's call.
  const diplotype =
    spelled?.diplotype?.alleles.some((allele) => !isUnknownAllele(gene, allele)) === true ? spelled.diplotype : null;
  const nothing = diplotype === null && phenotype === null && activityScore === null;
  return { stated: nothing ? null : { diplotype, phenotype, activityScore, locator: call.locator }, notices };
}

function looksLikeAlleles(gene: GeneRecord, text: string): boolean {
  return text.split('/').every((part) => knownName(gene, part.trim()) !== null);
}

/** Only in genes with scores: `1`, `1.0`, `>=3` → `1.0`, `1.0`, `≥3.0`; `n/a` says nothing. */
function scoreOf(gene: GeneRecord, text: string | null): string | null {
  if (text === null || gene.phenotypes.keyedBy !== 'activity') return null;
  const score = parseScore(text);
  return score === null || score.value > 100 ? null : printScore(score);
}

function overrides(gene: GeneRecord, genomeCall: GeneCall, stated: readonly StatedMeaning[]): Notice {
  const replaced =
    genomeCall.top
      .map((diplotype) => diplotype.name)
      .slice(0, 3)
      .join(', ') || genomeCall.found.join(', ');
  const place = stated[0]?.locator;
  return {
    code: 'PGX_OUTSIDE_OVERRIDES',
    severity: 'caution',
    gene: gene.symbol,
    params: { gene: gene.symbol, replaced },
    ...(place === undefined ? {} : { place }),
  };
}

function distinct(diplotypes: readonly Diplotype[]): readonly Diplotype[] {
  return [...new Map(diplotypes.map((diplotype) => [diplotype.name, diplotype])).values()];
}
