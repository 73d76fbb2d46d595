import { scalePresent, scaleStop } from '../../charts/index.ts';
import { sayEnzyme, sentence } from '../../explain/index.ts';
import type { EnzymeState } from '../../medicines/index.ts';
import type { CareItem } from '../../plan/index.ts';
import type { CareReporter } from './care-reporter.ts';

/** An enzyme that a line rests on, as it works now: its genotype's level and what moves it. */
export interface PresentLevel {
  readonly enzyme: string;
  /** Moved from the genotype's level by our estimate, or not known: what follows rests on an estimate. */
  readonly estimated: boolean;
  /** `By genotype intermediate metaboliser; now 33 % of normal activity.` */
  readonly level: string;
  /** `Weakly inhibited by omeprazole.`; null where nothing known acts on it. */
  readonly culprits: string | null;
  /** When every culprit has worn off; null where one goes on. */
  readonly back: string | null;
  /** For the drawing of the scale: stop of the genotype and place of the present level, 0 to 4; null where not known. */
  readonly stop: number | null;
  readonly now: number | null;
}

/** How the enzymes of a line work now. */
export function presentLevels(reporter: CareReporter, item: Pick<CareItem, 'used'>): readonly PresentLevel[] {
  return enzymesOfLine(reporter, item).map((state) => levelOf(reporter, state));
}

/** The enzymes of a line's genes of which the genotype or something that acts on them is known. */
export function enzymesOfLine({ plan }: CareReporter, item: Pick<CareItem, 'used'>): readonly EnzymeState[] {
  const genes = new Set(item.used.flatMap((id) => /^(?:pgx|gene)\/(.+)$/.exec(id)?.[1] ?? []));
  return plan.enzymes
    .filter((state) => state.genotype !== null || state.culprits.length > 0)
    .filter((state) => [...genes].some((gene) => isOf(gene, state.enzyme)));
}

/** A family of enzymes is named without the last number of its members: `CYP3A` of `CYP3A4`. */
function isOf(gene: string, enzyme: string): boolean {
  return (
    gene === enzyme || (/[A-Z]$/.test(enzyme) && gene.startsWith(enzyme) && /^\d+$/.test(gene.slice(enzyme.length)))
  );
}

function levelOf({ speaking, words }: CareReporter, state: EnzymeState): PresentLevel {
  const said = sayEnzyme(speaking, state);
  const stop = state.genotype === null ? null : scaleStop(state.genotype.phenotype);
  const levels = [said.byGenotype, ...(state.present === null ? [] : [said.present])];
  const ends = state.culprits.map((culprit) => culprit.until);
  const last = ends.every((end) => end !== null) ? ends.toSorted().at(-1) : undefined;
  return {
    enzyme: state.enzyme,
    estimated: state.culprits.length > 0,
    level: sentence(levels.join('; ')),
    culprits: said.culprits.length === 0 ? null : sentence(said.culprits.join('; ')),
    back: last === undefined || last === null ? null : words.say('care.page.present.back', { date: words.date(last) }),
    stop,
    now:
      stop === null || state.byNature === null || state.present === null
        ? null
        : scalePresent(stop, state.byNature, state.present),
  };
}
