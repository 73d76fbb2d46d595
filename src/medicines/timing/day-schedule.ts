/** When to take what on a usual day, and when to draw a level: every placement says why. */
export interface DaySchedule {
  readonly slots: readonly ScheduleSlot[];
  /** Medicines that have no fixed hour, or whose dose could not be read. */
  readonly unplaced: readonly { readonly use: string; readonly why: Unplaced }[];
  /** Constraints that no placement satisfies: named, never settled silently. */
  readonly clashes: readonly ScheduleClash[];
  /** Medicine uses that no timing record speaks of: placed as stated or by their rhythm, not checked. */
  readonly notChecked: readonly string[];
}

/** Why a medicine stands outside the day: words are made from the code. */
export type Unplaced =
  | 'as-needed'
  | 'dose-not-read'
  | 'rhythm-not-known'
  | 'medicine-not-resolved'
  | 'not-by-the-clock';

export interface ScheduleSlot {
  /** `08:00` */
  readonly time: string;
  readonly entries: readonly ScheduleEntry[];
}

export interface ScheduleEntry {
  readonly use: string;
  readonly what: 'take' | 'draw-level';
  readonly food: 'with' | 'without' | null;
  /** Coded reasons with the record behind each: `food/levothyroxine`, `spacing/levothyroxine+calcium-carbonate`. */
  readonly why: readonly { readonly code: string; readonly record: string }[];
  /** Analyte of a level. */
  readonly analyte?: string;
  /** Not every day: 7 for once a week. */
  readonly everyDays?: number;
  /** The stated time that it was moved from. */
  readonly movedFrom?: string;
  /** ISO date of a level that is drawn once: the next one that says most of the dose. */
  readonly on?: string;
}

export interface ScheduleClash {
  /** `spacing/levothyroxine+calcium-carbonate`, `food/…`, `level/lithium`. */
  readonly code: string;
  readonly uses: readonly string[];
  readonly records: readonly string[];
}
