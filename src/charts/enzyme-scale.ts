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
const RING = 7;

/** Activity as a fraction of normal, and where it stands among the stops: halves between them. */
const ACTIVITY = [0, 0.5, 1, 1.5, 2] as const;

/**
 * Where the present level stands on the scale (0 to 4): as far from the stop of the genotype as the activity has moved from the
 * genotype's own, so that what nothing changes stands in its ring.
 * @param byNature fraction of normal activity by genotype
 * @param present fraction of normal activity now
 */
export function scalePresent(stop: number, byNature: number, present: number): number {
  const moved = stop + (present - byNature) / (ACTIVITY[1] - ACTIVITY[0]);
  return Math.min(ACTIVITY.length - 1, Math.max(0, moved));
}

/**
 * Ring: by genotype; a capsule where several stops are called; a dashed box over all stops that stay possible.
 * `called` and `possible` are stops (0 to 4). Without either the line is dashed throughout: nothing was read.
 * `now` is the present level ({@link scalePresent}): a dot, with a bar from the ring where it has moved.
 */
export function enzymeScale(
  called: readonly number[],
  possible: readonly number[],
  title: string,
  now: number | null = null,
): string {
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
      : `<rect class="sc-ring" x="${from - RING}" y="${MID - RING}" width="${x(Math.max(...called)) - from + 2 * RING}" height="${2 * RING}" rx="${RING}"/>`;
  const dot = now === null ? '' : drawNow(x(now), called.length === 0 ? null : [from, x(Math.max(...called))]);
  return `<svg class="scale" viewBox="0 0 ${width} 24" width="${width}" height="24" role="img"><title>${title}</title><path class="sc-line" d="M${x(0)} ${MID}H${x(4)}${ticks}"/>${openBox}${ring}${dot}</svg>`;
}

/** A dot, and a bar to the ring's edge where the dot stands outside it. */
function drawNow(at: number, ring: readonly [from: number, to: number] | null): string {
  const edge = ring === null ? at : at < ring[0] - RING ? ring[0] - RING : at > ring[1] + RING ? ring[1] + RING : at;
  const bar = edge === at ? '' : `<path class="sc-bar" d="M${round(at)} ${MID}H${round(edge)}"/>`;
  return `${bar}<circle class="sc-now" cx="${round(at)}" cy="${MID}" r="4"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
