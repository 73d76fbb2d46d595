/** Clock times of one person's usual day, `HH:MM`. */
export interface DayTimes {
  readonly waking: string;
  readonly breakfast: string;
  readonly lunch: string;
  readonly dinner: string;
  readonly bedtime: string;
}

/** Used where the person states no times of their own. */
export const USUAL_DAY: DayTimes = {
  waking: '07:00',
  breakfast: '08:00',
  lunch: '13:00',
  dinner: '19:00',
  bedtime: '22:00',
};

export const DAY = 1440;
const STEP = 30;

export type PartOfDay = 'waking' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'bedtime';

/** The day in minutes after midnight. Bedtime after midnight counts on: 00:30 is 1470. */
export interface DayFrame {
  readonly waking: number;
  readonly bedtime: number;
  readonly meals: readonly number[];
  /** Times that people keep anyway: a dose there is easier kept than one between. */
  readonly anchors: ReadonlySet<number>;
  /** Half hours of the waking day, and the anchors. */
  readonly grid: readonly number[];
  readonly parts: Readonly<Record<PartOfDay, readonly [number, number]>>;
}

export function dayFrame(stated: Partial<DayTimes> = {}): DayFrame {
  const minutes = (key: keyof DayTimes) => parseTime(stated[key] ?? USUAL_DAY[key]) ?? parseTime(USUAL_DAY[key]) ?? 0;
  const waking = minutes('waking');
  const later = (time: number) => (time < waking ? time + DAY : time);
  const [breakfast, lunch, dinner, bedtime] = [
    later(minutes('breakfast')),
    later(minutes('lunch')),
    later(minutes('dinner')),
    later(minutes('bedtime')),
  ];
  const meals = [breakfast, lunch, dinner].toSorted((a, b) => a - b);
  const end = Math.max(bedtime, ...meals);
  const grid = new Set<number>([waking, ...meals, end]);
  for (let time = Math.ceil(waking / STEP) * STEP; time <= end; time += STEP) grid.add(time);
  for (const meal of meals) for (const before of [15, 30, 60]) if (meal - before >= waking) grid.add(meal - before);
  return {
    waking,
    bedtime: end,
    meals,
    anchors: new Set([waking, ...meals, end]),
    grid: [...grid].toSorted((a, b) => a - b),
    parts: {
      waking: [waking, Math.max(waking, breakfast - 1)],
      morning: [waking, Math.max(waking, lunch - 60)],
      noon: [lunch - 60, lunch + 60],
      afternoon: [lunch, dinner - 1],
      evening: [dinner - 60, end],
      bedtime: [end - 60, end],
    },
  };
}

/** Minutes after midnight of `8:05` or `08:05`; null where it is no time of a clock. */
export function parseTime(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

export function printTime(minutes: number): string {
  const time = ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/** Minutes from one time of the day on to another, the next day where it is earlier; 0 for the same time. */
export function minutesOn(from: number, to: number): number {
  return (((to - from) % DAY) + DAY) % DAY;
}
