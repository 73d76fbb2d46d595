/** The five stops of the scale, from the slowest. */
export const SCALE_STOPS = ['poor', 'intermediate', 'normal', 'rapid', 'ultrarapid'] as const;

/** Phenotype terms and the stop that each stands at. Terms that are no level (HLA statuses, risks) have none. */
const STOP_OF: Readonly<Record<string, number>> = {
  'Poor Metabolizer': 0,
  'Likely Poor Metabolizer': 0,
  'Intermediate Metabolizer': 1,
  'Likely Intermediate Metabolizer': 1,
  'Possible Intermediate Metabolizer': 1,
  'Normal Metabolizer': 2,
  'Rapid Metabolizer': 3,
  'Ultrarapid Metabolizer': 4,
  'Poor Function': 0,
  'Decreased Function': 1,
  'Possible Decreased Function': 1,
  'Normal Function': 2,
  'Increased Function': 3,
};

export function scaleStop(phenotype: string): number | null {
  return STOP_OF[phenotype] ?? null;
}

const STEP = 40;
const EDGE = 20;
const MID = 12;

/**
 * Ring: by genotype; a capsule where several stops are called; a dashed box over all stops that stay possible.
 * `called` and `possible` are stops (0 to 4). Without either the line is dashed throughout: nothing was read.
 */
export function enzymeScale(called: readonly number[], possible: readonly number[], title: string): string {
  const width = EDGE * 2 + STEP * (SCALE_STOPS.length - 1);
  const x = (stop: number): number => EDGE + STEP * stop;
  const ticks = SCALE_STOPS.map((_, stop) => `M${x(stop)} ${MID - 3}v6`).join('');
  const all = [...called, ...possible];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const openBox =
    all.length === 0
      ? `<rect class="sc-open" x="${x(0) - 9}" y="${MID - 8}" width="${x(4) - x(0) + 18}" height="16"/>`
      : possible.some((stop) => !called.includes(stop))
        ? `<rect class="sc-open" x="${x(low) - 11}" y="${MID - 10}" width="${x(high) - x(low) + 22}" height="20"/>`
        : '';
  const from = x(Math.min(...called));
  const ring =
    called.length === 0
      ? ''
      : `<rect class="sc-ring" x="${from - 7}" y="${MID - 7}" width="${x(Math.max(...called)) - from + 14}" height="14" rx="7"/>`;
  return `<svg class="scale" viewBox="0 0 ${width} 24" width="${width}" height="24" role="img"><title>${title}</title><path class="sc-line" d="M${x(0)} ${MID}H${x(4)}${ticks}"/>${openBox}${ring}</svg>`;
}
