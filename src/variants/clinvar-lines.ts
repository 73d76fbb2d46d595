import type { Build } from '../core/index.ts';
import { type KnownVariants, type VariantAssertion, type VariantClass, variantKey } from './known-variants.ts';

/** Review status as ClinVar's VCF writes it. */
const STARS: Readonly<Record<string, number>> = {
  practice_guideline: 4,
  reviewed_by_expert_panel: 3,
  'criteria_provided,_multiple_submitters,_no_conflicts': 2,
  'criteria_provided,_single_submitter': 1,
  'criteria_provided,_conflicting_classifications': 1,
  'criteria_provided,_conflicting_interpretations': 1,
};

export interface ClinvarRead {
  /** As the header says; null: it does not. */
  readonly build: Build | null;
  /** `2026-11-16`; null: the header does not say. */
  readonly date: string | null;
  readonly known: KnownVariants;
}

/**
 * ClinVar's VCF by lines, as far as it speaks of the genes: pathogenic, likely, conflicting, uncertain and benign.
 * Other classes (drug response, risk factor alone …) are left out, and so are lines that name no such gene.
 */
export function readClinvarLines(lines: Iterable<string>, genes: ReadonlySet<string>): ClinvarRead {
  let build: Build | null = null;
  let date: string | null = null;
  const known = new Map<string, VariantAssertion[]>();
  for (const line of lines) {
    if (line.startsWith('#')) {
      build = (/^##reference=(GRCh3[78])/.exec(line)?.[1] as Build | undefined) ?? build;
      date = /^##fileDate=(\d{4}-\d{2}-\d{2})/.exec(line)?.[1] ?? date;
      continue;
    }
    const [chrom = '', pos, id = '', ref = '', alt = '', , , info = ''] = line.trimEnd().split('\t');
    const called = classOf(field(info, 'CLNSIG'));
    if (called === null || !/^[ACGTN]+$/i.test(alt)) continue;
    const key = variantKey(chrom, Number(pos), ref, alt);
    for (const gene of genesOf(field(info, 'GENEINFO'))) {
      if (!genes.has(gene)) continue;
      const assertion: VariantAssertion = {
        gene,
        class: called,
        stars: STARS[field(info, 'CLNREVSTAT')] ?? 0,
        variation: id === '' || id === '.' ? null : id,
        protein: null,
        release: date,
        key38: build === 'GRCh38' ? key : null,
      };
      const there = known.get(key);
      if (there === undefined) known.set(key, [assertion]);
      else there.push(assertion);
    }
  }
  return { build, date, known };
}

function field(info: string, name: string): string {
  return (
    info
      .split(';')
      .find((one) => one.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? ''
  );
}

/** `BRCA2:675|LOC1:2` */
function genesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('|').map((one) => one.split(':')[0] ?? '');
}

/** What stands behind a bar or a comma (`|risk_factor`, `,_low_penetrance`) does not change the class. */
export function classOf(text: string): VariantClass | null {
  const first = text.split(/[|,]/)[0]?.toLowerCase() ?? '';
  if (first.startsWith('conflicting')) return 'conflicting';
  const parts = new Set(first.split('/'));
  const [is, isLikely] = [parts.has('pathogenic'), parts.has('likely_pathogenic')];
  if (is || isLikely) return is && isLikely ? 'either' : is ? 'pathogenic' : 'likely-pathogenic';
  if (parts.has('uncertain_significance')) return 'uncertain';
  return parts.has('benign') || parts.has('likely_benign') ? 'benign' : null;
}

/** Review stars; 0 for what is no criteria of anybody's. */
export function starsOf(review: string): number {
  return STARS[review] ?? 0;
}
